// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/tracecommand.h"

#include "cli/finding.h"
#include "cli/input.h"
#include "cli/proxysettings.h"
#include "cli/tracejson.h"
#include "cli/traceoptions.h"
#include "cli/tracetext.h"
#include "control/settle.h"
#include "document/explain/problemsentence.h"
#include "routing/journey.h"
#include "routing/requesttext.h"

#include <QJsonArray>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The world of the input, with what the call changes in it.
std::variant<World, QString> worldOf(const ReadResult &read, const TraceOptions &options)
{
    World world = read.world.value_or(defaultWorld());
    world.provider = options.provider.value_or(world.provider);
    for (const QString &setting : options.proxySettings) {
        const QString fault = applyProxySetting(setting, world.proxy);
        if (!fault.isEmpty())
            return fault;
    }
    return world;
}

QString faultOf(const Problem &problem)
{
    return problem.field + u": "_s + sentence(problem);
}

std::variant<Request, QString> requestOf(const TraceOptions &options, const Cluster &cluster)
{
    const Result<Sender> from = senderFromText(options.from, cluster);
    if (!from)
        return faultOf(from.problem());
    const Result<Target> to = targetFromText(options.to, cluster);
    if (!to)
        return faultOf(to.problem());
    if (!options.atNode.isEmpty() && !cluster.node(options.atNode))
        return u"--at: there is no node %1."_s.arg(options.atNode);
    return Request{*from, *to, options.protocol, options.atNode};
}

QList<Route> traceAll(const Cluster &cluster, const Request &request, const TraceOptions &options)
{
    const Journey journey(cluster);
    Traffic traffic;
    traffic.seed = options.seed;
    QList<Route> routes;
    for (int i = 0; i < options.count; ++i)
        routes.append(journey.trace(request, traffic));
    return routes;
}

QJsonArray routesJson(const QList<Route> &routes, const Cluster &cluster,
                      const QList<ManifestText> &texts)
{
    QJsonArray json;
    for (const Route &route : routes)
        json.append(routeJson(route, cluster, texts));
    return json;
}

QString textOf(const QList<Route> &routes, const Cluster &cluster, const QList<ManifestText> &texts)
{
    return routes.size() == 1 ? routeText(routes.first(), cluster, texts) : routesText(routes);
}

} // namespace

Usage traceUsage()
{
    return {u"podium trace [OPTIONS] --from SENDER --to TARGET FILE..."_s,
            u"Sends packets and says what becomes of them. FILE may be - for standard input."_s,
            traceOptionList()};
}

ExitStatus runTrace(const QStringList &arguments, Streams &streams)
{
    QCommandLineParser parser;
    const Usage usage = traceUsage();
    if (const auto status = parseCall(usage, arguments, parser, streams))
        return *status;
    const auto parsed = traceOptions(parser);
    if (const auto *fault = std::get_if<QString>(&parsed))
        return wrongCall(usage, *fault, streams);
    const TraceOptions &options = std::get<TraceOptions>(parsed);

    const Input input = readInput(options.files);
    const auto world = worldOf(input.read, options);
    if (const auto *fault = std::get_if<QString>(&world))
        return wrongCall(usage, *fault, streams);
    const Settled settled = settle(clusterOf(input.read).with(std::get<World>(world)));
    const Problems findings = findingsOf(input, settled);
    printFindings(findings, streams);

    const auto request = requestOf(options, settled.cluster);
    if (const auto *fault = std::get_if<QString>(&request))
        return wrongCall(usage, *fault, streams);
    const auto routes = traceAll(settled.cluster, std::get<Request>(request), options);
    if (options.format == OutputFormat::Json)
        printJson(routesJson(routes, settled.cluster, input.texts), streams);
    else
        streams.out << textOf(routes, settled.cluster, input.texts);
    return statusOf(input.unreadable, findings);
}

} // namespace podium
