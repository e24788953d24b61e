// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rendercommand.h"

#include "cli/language.h"
#include "cli/renderoptions.h"
#include "cli/report.h"
#include "cli/requestoptions.h"
#include "cli/scenario.h"
#include "cli/worldoptions.h"
#include "document/explain/routesentence.h"
#include "painting/audiencepainting.h"
#include "painting/wholepicture.h"
#include "picture/layoutengine.h"
#include "picture/timeline.h"
#include "pictures/animationfile.h"
#include "pictures/film.h"
#include "pictures/picturefile.h"
#include "routing/journey.h"

#include <QFileInfo>
#include <QPainter>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What is to be sent; nothing if the call names no sender.
struct Sending
{
    std::optional<Request> request{};
    quint64 seed{1};
};

OrFault<Sending> sendingFrom(const QCommandLineParser &parser, const Cluster &cluster)
{
    if (!parser.isSet(u"from"_s) && !parser.isSet(u"to"_s) && !parser.isSet(u"time"_s))
        return Sending();
    const OrFault<Request> request = requestFrom(parser, cluster);
    if (const QString *fault = faultIn(request))
        return *fault;
    const OrFault<quint64> seed = seedFrom(parser);
    if (const QString *fault = faultIn(seed))
        return *fault;
    return Sending{valueIn(request), valueIn(seed)};
}

QList<TimedRoute> routesOf(const Sending &sending, const Cluster &cluster,
                           const Placement &placement, const RenderOptions &options)
{
    QList<TimedRoute> routes;
    if (!sending.request)
        return routes;
    const Journey journey(cluster);
    Traffic traffic;
    traffic.seed = sending.seed;
    for (int i = 0; i < options.count; ++i) {
        traffic.seconds = i * options.every;
        const Route route = journey.trace(*sending.request, traffic);
        routes.append({route, timesOf(placement, route, traffic.seconds)});
    }
    return routes;
}

/// Standard input has no name.
QString titleOf(const QString &file)
{
    return file == u"-"_s ? QString() : QFileInfo(file).fileName();
}

/// The words around the picture at this moment, as a presentation of the files has them.
AudiencePage pageAt(double time, const QString &title, const QList<TimedRoute> &routes,
                    const Cluster &cluster)
{
    AudiencePage page;
    page.title = title;
    for (const TimedRoute &timed : routes) {
        if (timed.times.start <= time)
            page.outcome.reset();
        if (timed.times.outcome <= time)
            page.outcome = {timed.route.verdict, reasonSentence(timed.route, cluster)};
    }
    return page;
}

/// What is drawn: the whole story of the packets that were sent, each of its moments by itself.
class Story
{
public:
    Story(const Cluster &cluster, const QString &title, const Sending &sending,
          const RenderOptions &options)
        : m_cluster(cluster)
        , m_title(title)
        , m_options(options)
        , m_theme(themeNamed(options.theme).value_or(lightTheme()))
    {
        PlacementOptions placing;
        placing.measure = m_theme.measure();
        m_placement = place(cluster, placing);
        TimelineOptions telling;
        telling.seed = sending.seed;
        telling.reducedMotion = options.reducedMotion;
        m_timeline =
            Timeline(m_placement, routesOf(sending, cluster, m_placement, options), telling);
    }

    /// Of story time, in seconds.
    double duration() const { return m_timeline.duration(); }

    void paint(QPainter &painter, double time) const
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const TimelineFrame frame = m_timeline.at(time);
        if (m_options.presents) {
            paintAudienceScreen(painter, m_options.size,
                                pageAt(time, m_title, m_timeline.routes(), m_cluster), m_placement,
                                frame, m_theme);
            return;
        }
        paintWholePicture(painter, m_options.size, m_placement.bounds, m_placement, frame, m_theme);
    }

private:
    const Cluster &m_cluster;
    QString m_title;
    const RenderOptions &m_options;
    Theme m_theme;
    Placement m_placement{};
    Timeline m_timeline{};
};

/// Empty if all went well.
QString writeOnePicture(const Story &story, const RenderOptions &options)
{
    const double time = options.time.value_or(story.duration());
    return writePicture(options.output, options.size,
                        [&](QPainter &painter) { story.paint(painter, time); });
}

/// From the first send to the end, which stays in sight for a while.
QString writeWholeStory(const Story &story, const RenderOptions &options)
{
    const Film film{options.size, story.duration(), options.speed, options.perSecond,
                    [&](QPainter &painter, double time) { story.paint(painter, time); }};
    return writeAnimation(options.output, animationOf(film));
}

} // namespace

Usage renderUsage()
{
    return {
        u"podium render -o OUT [OPTIONS] FILE..."_s,
        u"Draws one picture, as the window shows it at that moment. With --from and --to it has a\n"
        "packet in it, and OUT may be an animation of its whole way: a .gif, or a picture a "
        "frame.\n"
        "FILE may be - for standard input."_s,
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
    const auto sending = sendingFrom(parser, scenario.cluster);
    if (const QString *fault = faultIn(sending))
        return wrongCall(usage, *fault, streams);
    const QString title = titleOf(parser.positionalArguments().first());
    const Story story(scenario.cluster, title, valueIn(sending), valueIn(options));
    const QString failure = animationFormatOf(valueIn(options).output)
                                ? writeWholeStory(story, valueIn(options))
                                : writeOnePicture(story, valueIn(options));
    if (!failure.isEmpty())
        return wrongCall(usage, valueIn(options).output + u": "_s + failure, streams);
    return statusOf(scenario.input.unreadable, scenario.findings);
}

} // namespace podium
