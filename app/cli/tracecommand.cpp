// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/tracecommand.h"

#include "cli/report.h"
#include "cli/requestoptions.h"
#include "cli/scenario.h"
#include "cli/tracejson.h"
#include "cli/tracetext.h"
#include "cli/worldoptions.h"
#include "routing/journey.h"

#include <QJsonArray>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostConnections = 1'000'000;
const QString formatFault = u"--format is text or json."_s;

struct Plan
{
    Request request{};
    int count{1};
    quint64 seed{1};
    OutputFormat format{OutputFormat::Text};
};

OrFault<Plan> planFrom(const QCommandLineParser &parser, const Cluster &cluster)
{
    const OrFault<Request> request = requestFrom(parser, cluster);
    if (const QString *fault = faultIn(request))
        return *fault;
    const OrFault<quint64> seed = seedFrom(parser);
    if (const QString *fault = faultIn(seed))
        return *fault;
    bool isNumber = false;
    const int count = parser.value(u"count"_s).toInt(&isNumber);
    if (!isNumber || count < 1 || count > mostConnections)
        return u"--count is a number from 1 to %1."_s.arg(mostConnections);
    const auto format = formatFrom(parser);
    if (!format)
        return formatFault;
    return Plan{valueIn(request), count, valueIn(seed), *format};
}

QList<Route> traceAll(const Cluster &cluster, const Plan &plan)
{
    const Journey journey(cluster);
    Traffic traffic;
    traffic.seed = plan.seed;
    QList<Route> routes;
    for (int i = 0; i < plan.count; ++i)
        routes.append(journey.trace(plan.request, traffic));
    return routes;
}

void print(const QList<Route> &routes, const Scenario &scenario, OutputFormat format,
           Streams &streams)
{
    const QList<ManifestText> &texts = scenario.input.texts;
    if (format == OutputFormat::Text) {
        streams.out << (routes.size() == 1 ? routeText(routes.first(), scenario.cluster, texts)
                                           : routesText(routes));
        return;
    }
    QJsonArray json;
    for (const Route &route : routes)
        json.append(routeJson(route, scenario.cluster, texts));
    printJson(json, streams);
}

/// Nothing of the input became part of the cluster: a route would be one of a made-up cluster.
bool nothingWasRead(const ReadResult &read)
{
    return read.objects.empty() && !read.world && read.ignored.isEmpty();
}

ExitStatus printNothing(const Usage &usage, const QCommandLineParser &parser,
                        const Scenario &scenario, Streams &streams)
{
    const auto format = formatFrom(parser);
    if (!format)
        return wrongCall(usage, formatFault, streams);
    if (*format == OutputFormat::Json)
        printJson(QJsonArray(), streams);
    return statusOf(scenario.input.unreadable, scenario.findings);
}

} // namespace

Usage traceUsage()
{
    const QCommandLineOption count(u"count"_s, u"How many new connections (1)."_s, u"N"_s, u"1"_s);
    return {u"podium trace [OPTIONS] --from SENDER --to TARGET FILE..."_s,
            u"Sends packets and says what becomes of them. FILE may be - for standard input."_s,
            requestOptions() + QList{count} + worldOptions() + QList{formatOption()}};
}

ExitStatus runTrace(const QStringList &arguments, Streams &streams)
{
    QCommandLineParser parser;
    const Usage usage = traceUsage();
    if (const auto status = parseCall(usage, arguments, parser, streams))
        return *status;
    const OrFault<Scenario> read = scenarioFrom(parser);
    if (const QString *fault = faultIn(read))
        return wrongCall(usage, *fault, streams);
    const Scenario &scenario = valueIn(read);
    printFindings(scenario.findings, streams);
    if (nothingWasRead(scenario.input.read))
        return printNothing(usage, parser, scenario, streams);
    const OrFault<Plan> plan = planFrom(parser, scenario.cluster);
    if (const QString *fault = faultIn(plan))
        return wrongCall(usage, *fault, streams);
    print(traceAll(scenario.cluster, valueIn(plan)), scenario, valueIn(plan).format, streams);
    return statusOf(scenario.input.unreadable, scenario.findings);
}

} // namespace podium
