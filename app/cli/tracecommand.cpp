// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/tracecommand.h"

#include "cli/report.h"
#include "cli/requestoptions.h"
#include "cli/scenario.h"
#include "cli/tracejson.h"
#include "cli/tracetext.h"
#include "cli/worldoptions.h"
#include "document/explain/journeytable.h"
#include "routing/journey.h"

#include <QJsonArray>
#include <QMap>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostConnections = 1'000'000;
const QString formatFault = u"--format is text, json, markdown or csv."_s;

/// How connections are printed: those of all subcommands, and tables of one journey.
enum class TraceFormat { Text, Json, Markdown, Csv };

std::optional<TraceFormat> traceFormatFrom(const QCommandLineParser &parser)
{
    const QMap<QString, TraceFormat> formats{{u"text"_s, TraceFormat::Text},
                                             {u"json"_s, TraceFormat::Json},
                                             {u"markdown"_s, TraceFormat::Markdown},
                                             {u"csv"_s, TraceFormat::Csv}};
    const auto format = formats.constFind(parser.value(u"format"_s));
    return format == formats.cend() ? std::nullopt : std::optional(*format);
}

struct Plan
{
    Request request{};
    int count{1};
    quint64 seed{1};
    TraceFormat format{TraceFormat::Text};
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
    const auto format = traceFormatFrom(parser);
    if (!format)
        return formatFault;
    const bool isTable = *format == TraceFormat::Markdown || *format == TraceFormat::Csv;
    if (isTable && count > 1)
        return u"--format markdown and csv print the journey of one packet: --count 1."_s;
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

void printAsJson(const QList<Route> &routes, const Scenario &scenario, Streams &streams)
{
    QJsonArray json;
    for (const Route &route : routes)
        json.append(routeJson(route, scenario.cluster, scenario.input.texts));
    printJson(json, streams);
}

void print(const QList<Route> &routes, const Scenario &scenario, TraceFormat format,
           Streams &streams)
{
    const Cluster &cluster = scenario.cluster;
    switch (format) {
    case TraceFormat::Text:
        streams.out << (routes.size() == 1
                            ? routeText(routes.first(), cluster, scenario.input.texts)
                            : routesText(routes));
        break;
    case TraceFormat::Json:
        printAsJson(routes, scenario, streams);
        break;
    case TraceFormat::Markdown:
        streams.out << markdownOf(journeyTable(routes.first(), false, cluster));
        break;
    case TraceFormat::Csv:
        streams.out << QString::fromUtf8(csvOf(journeyTable(routes.first(), false, cluster)));
        break;
    }
}

/// Nothing of the input became part of the cluster: a route would be one of a made-up cluster.
bool nothingWasRead(const ReadResult &read)
{
    return read.objects.empty() && !read.world && read.ignored.isEmpty();
}

ExitStatus printNothing(const Usage &usage, const QCommandLineParser &parser,
                        const Scenario &scenario, Streams &streams)
{
    const auto format = traceFormatFrom(parser);
    if (!format)
        return wrongCall(usage, formatFault, streams);
    if (*format == TraceFormat::Json)
        printJson(QJsonArray(), streams);
    return statusOf(scenario.input.unreadable, scenario.findings);
}

} // namespace

Usage traceUsage()
{
    const QCommandLineOption count(u"count"_s, u"How many new connections (1)."_s, u"N"_s, u"1"_s);
    const QCommandLineOption format(
        u"format"_s, u"How to print the result: text (default), json, or a table: markdown, csv."_s,
        u"FORMAT"_s, u"text"_s);
    return {u"podium trace [OPTIONS] --from SENDER --to TARGET FILE..."_s,
            u"Sends packets and says what becomes of them. FILE may be - for standard input."_s,
            requestOptions() + QList{count} + worldOptions() + QList{format}};
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
