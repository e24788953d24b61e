// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rendercommand.h"

#include "cli/language.h"
#include "cli/picturefile.h"
#include "cli/renderoptions.h"
#include "cli/report.h"
#include "cli/requestoptions.h"
#include "cli/scenario.h"
#include "cli/worldoptions.h"
#include "painting/scenepainting.h"
#include "picture/layoutengine.h"
#include "picture/timeline.h"
#include "routing/journey.h"

#include <QPainter>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The packet to draw; none if the call names no sender.
OrFault<QList<Route>> routesFrom(const QCommandLineParser &parser, const Cluster &cluster)
{
    if (!parser.isSet(u"from"_s) && !parser.isSet(u"to"_s) && !parser.isSet(u"time"_s))
        return QList<Route>();
    const OrFault<Request> request = requestFrom(parser, cluster);
    if (const QString *fault = faultIn(request))
        return *fault;
    const OrFault<quint64> seed = seedFrom(parser);
    if (const QString *fault = faultIn(seed))
        return *fault;
    Traffic traffic;
    traffic.seed = valueIn(seed);
    return QList{Journey(cluster).trace(valueIn(request), traffic)};
}

QString render(const Cluster &cluster, const QList<Route> &routes, const RenderOptions &options)
{
    const Theme theme = themeNamed(options.theme).value_or(lightTheme());
    PlacementOptions placing;
    placing.measure = theme.measure();
    const Placement placement = place(cluster, placing);
    QList<TimedRoute> timed;
    for (const Route &route : routes)
        timed.append({route, timesOf(placement, route, 0)});
    const Timeline timeline(placement, timed);
    const TimelineFrame frame = timeline.at(options.time.value_or(timeline.duration()));
    const QRectF area({}, QSizeF(options.size));
    return writePicture(options.output, options.size, [&](QPainter &painter) {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(area, theme.colors.background);
        painter.setTransform(fitTransform(placement.bounds, area), true);
        paintScene(painter, placement, frame, theme);
    });
}

} // namespace

Usage renderUsage()
{
    return {
        u"podium render -o OUT [OPTIONS] FILE..."_s,
        u"Draws one picture, as the window shows it at that moment. With --from and --to it has a\n"
        "packet in it. FILE may be - for standard input."_s,
        renderOptions() + requestOptions() + worldOptions()};
}

ExitStatus runRender(const QStringList &arguments, Streams &streams)
{
    QCommandLineParser parser;
    const Usage usage = renderUsage();
    if (const auto status = parseCall(usage, arguments, parser, streams))
        return *status;
    const OrFault<RenderOptions> options = renderOptionsFrom(parser);
    if (const QString *fault = faultIn(options))
        return wrongCall(usage, *fault, streams);
    if (!installLanguage(valueIn(options).language))
        return wrongCall(usage, u"--language: there is no such language."_s, streams);
    const OrFault<Scenario> read = scenarioFrom(parser);
    if (const QString *fault = faultIn(read))
        return wrongCall(usage, *fault, streams);
    const Scenario &scenario = valueIn(read);
    printFindings(scenario.findings, streams);
    const auto routes = routesFrom(parser, scenario.cluster);
    if (const QString *fault = faultIn(routes))
        return wrongCall(usage, *fault, streams);
    const QString failure = render(scenario.cluster, valueIn(routes), valueIn(options));
    if (!failure.isEmpty())
        return wrongCall(usage, valueIn(options).output + u": "_s + failure, streams);
    return statusOf(scenario.input.unreadable, scenario.findings);
}

} // namespace podium
