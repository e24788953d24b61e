// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/stagebinding.h"

#include "document/clusterdocument.h"
#include "document/models/packetlogmodel.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "picture/layoutengine.h"
#include "picture/maplayout.h"
#include "stage/stageview.h"

#include <algorithm>
#include <utility>

namespace podium {

namespace {

constexpr qsizetype promptlyTold = 500; ///< packets; more are told in portions
constexpr int portionMilliseconds = 100;

} // namespace

StageBinding::StageBinding(const Parts &parts, StageView &stage, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_stage(stage)
{
    m_portion.setSingleShot(true);
    m_portion.setInterval(portionMilliseconds);
    connect(&m_portion, &QTimer::timeout, this, &StageBinding::tellStory);
    parts.sentPackets.setTimeFlight(
        [this](const Route &route, double start) { return timesOf(m_placement, route, start); });
    connect(&parts.document, &ClusterDocument::opened, this, [this] { m_isNew = true; });
    connect(&parts.document, &ClusterDocument::clusterChanged, this, &StageBinding::placeCluster);
    connect(&parts.document, &ClusterDocument::opened, &parts.playback, &Playback::pause);
    connect(&parts.document, &ClusterDocument::historyChanged, this, &StageBinding::measureStory);
    connect(&parts.sentPackets, &SentPackets::packetsSent, this, &StageBinding::tellSent);
    connect(&parts.sentPackets, &SentPackets::sendingChanged, this, &StageBinding::tellSent);
    connect(&parts.sentPackets, &SentPackets::reset, this, [this] {
        m_routes.clear();
        tellStory();
    });
    connect(&parts.playback, &Playback::approaching, &parts.sentPackets, &SentPackets::sendUntil);
    connect(&parts.playback, &Playback::timeChanged, this, &StageBinding::showTime);
    connect(&parts.selection, &Selection::selectionChanged, this, &StageBinding::keepInSight);
    connect(&parts.selection, &Selection::selectionChanged, this, &StageBinding::lightSelector);
    connect(&parts.selection, &Selection::selectionChanged, &stage, &StageView::setSelection);
    connect(&parts.selection, &Selection::selectionChanged, &stage, &StageView::reveal);
    connect(&stage, &StageView::objectClicked, &parts.selection, &Selection::select);
}

void StageBinding::send(const Send &send)
{
    m_parts.sentPackets.send(send.request, send.plan);
    playSent();
}

void StageBinding::sendAgain(qsizetype run)
{
    m_parts.playback.seek(m_parts.document.history().lastTime());
    m_parts.sentPackets.sendAgain(run);
    playSent();
}

void StageBinding::playSent()
{
    // Time stands still until the whole crowd is there.
    m_playWhenTold = m_parts.sentPackets.isTracing();
    if (m_playWhenTold)
        m_parts.playback.pause();
    else
        m_parts.playback.play();
}

void StageBinding::setTimelineOptions(const TimelineOptions &options)
{
    m_timelineOptions = options;
    tellStory();
}

PlacementOptions StageBinding::placementOptions() const
{
    PlacementOptions options;
    options.measure = m_stage.theme().measure();
    options.filter = m_filter;
    options.selected = m_lit;
    options.focus = focus();
    options.wantedAspect = m_parts.wantedAspect;
    return options;
}

void StageBinding::prepare(Placement placement, const PictureFilter &filter)
{
    // Somebody may have asked for another part of the cluster meanwhile.
    if (filter == m_filter)
        m_prepared = std::move(placement);
}

Placement StageBinding::placementNow()
{
    PlacementOptions options = placementOptions();
    m_focus = options.focus;
    if (m_prepared)
        return *std::exchange(m_prepared, {});
    Placement beforeEdit;
    m_beforeEdit = versionBeforeLastEdit();
    if (m_beforeEdit && fitsInLanes(m_beforeEdit->cluster(), options)) {
        beforeEdit = place(m_beforeEdit->cluster(), options);
        options.before = &beforeEdit;
    }
    return placedAgain(m_placement, m_parts.document.cluster(), options);
}

void StageBinding::placeCluster()
{
    m_placement = placementNow();
    // Only an edit moves things: another document has other things.
    if (std::exchange(m_isNew, false))
        m_stage.setPlacement(m_placement);
    else
        m_stage.changePlacement(m_placement);
    m_timeline = m_timeline.in(m_placement);
    m_stage.setTimeline(m_timeline);
    emit placed(m_placement.shown);
}

void StageBinding::setFilter(const PictureFilter &filter)
{
    m_filter = filter;
    m_filter.kept.clear();
    if (!filter.isEmpty())
        m_filter.kept = inUse();
    m_isNew = true;
    placeCluster();
    m_stage.fit();
}

void StageBinding::keepInSight()
{
    if (m_filter.isEmpty())
        return;
    const QSet<ObjectRef> used = inUse();
    if (m_filter.kept.contains(used))
        return;
    m_filter.kept += used;
    placeCluster();
}

void StageBinding::lightSelector()
{
    const ObjectRef selected = m_parts.selection.current();
    const ObjectRef service = selected.kind == ObjectKind::Service ? selected : ObjectRef();
    if (service == m_lit)
        return;
    m_lit = service;
    placeCluster();
}

Version StageBinding::versionBeforeLastEdit() const
{
    const History &history = m_parts.document.history();
    const double now = m_parts.document.time();
    const QList<HistoryEvent> &events = history.run().events;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->time <= now && event->edit())
            return history.versionAt(event->time - History::beat / 2);
    }
    return nullptr;
}

QSet<ObjectRef> StageBinding::inUse() const
{
    QSet<ObjectRef> objects{m_parts.selection.current()};
    const double now = m_parts.playback.time();
    for (const TimedRoute &route : m_routes) {
        if (now < route.times.start || now > route.times.end(true))
            continue;
        for (const Hop &hop : route.route.hops)
            objects.insert(hop.object);
    }
    return objects;
}

QList<ObjectRef> StageBinding::focus() const
{
    QList<ObjectRef> services;
    QSet<ObjectRef> known{ObjectRef()};
    const auto add = [&](const ObjectRef &service) {
        if (!known.contains(service))
            services.append(service);
        known.insert(service);
    };
    add(m_lit);
    for (auto route = m_routes.crbegin(); route != m_routes.crend(); ++route)
        add(route->route.decision.service);
    return services;
}

void StageBinding::showTime(double time)
{
    // The cluster of that moment comes first: what moves is drawn in its picture.
    m_parts.document.setTime(time);
    if (versionBeforeLastEdit() != m_beforeEdit)
        placeCluster();
    keepInSight();
    m_stage.setStoryTime(time);
    m_parts.packetLog.setTime(time);
}

void StageBinding::tellSent()
{
    // Telling costs in proportion to all that was sent, so a long stream is told in portions.
    if (m_routes.size() < promptlyTold || !m_parts.sentPackets.isSending()) {
        tellStory();
        return;
    }
    m_parts.playback.extend(m_parts.sentPackets.nextStart());
    if (!m_portion.isActive())
        m_portion.start();
}

void StageBinding::tellStory()
{
    m_portion.stop();
    for (const SentPacket &packet : m_parts.sentPackets.packets().mid(m_routes.size()))
        m_routes.append({packet.route, packet.times});
    keepInSight();
    if (m_placement.map && m_focus != focus())
        placeCluster();
    TimelineOptions options = m_timelineOptions;
    options.seed = m_parts.document.history().seed();
    m_timeline = Timeline(m_placement, m_routes, options);
    m_stage.setTimeline(m_timeline);
    measureStory();
    emit storyTold(m_timeline.marks());
    if (m_playWhenTold)
        playSent();
}

void StageBinding::measureStory()
{
    const History &history = m_parts.document.history();
    double duration = std::max(m_timeline.duration(), history.lastTime());
    if (m_parts.sentPackets.isSending())
        duration = std::max(duration, m_parts.sentPackets.nextStart());
    const QList<StoryMark> marks = storyMarks(history, m_timeline.marks());
    QList<double> stops;
    stops.reserve(marks.size());
    for (const StoryMark &mark : marks)
        stops.append(mark.time);
    m_parts.playback.setStory(duration, stops);
    emit marksChanged(marks);
    // An edit may have moved the playhead on.
    m_parts.playback.seek(m_parts.document.time());
}

} // namespace podium
