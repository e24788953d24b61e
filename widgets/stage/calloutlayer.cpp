// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/calloutlayer.h"

#include "painting/magnified.h"
#include "painting/movingplaces.h"
#include "picture/calloutanchor.h"
#include "picture/pace.h"
#include "picture/packetpath.h"
#include "picture/readable.h"

#include <algorithm>

namespace podium {

namespace {

// View pixels.
constexpr double areaMargin = 2;
constexpr double wordsMargin = 4; ///< between an explanation and what is written beside it
constexpr double takenMargin = 2;
constexpr double largestReach = 1.6; ///< of what is near, in a picture that is large itself
constexpr double finestStep = 7;     ///< between the places that are tried
/// Of the view; a larger thing cannot be stood beside.
constexpr double largestAnchor = 0.6;

const PacketLook *packetIn(const TimelineFrame &frame, int number)
{
    const auto found =
        std::find_if(frame.packets.begin(), frame.packets.end(),
                     [number](const PacketLook &packet) { return packet.number == number; });
    return found == frame.packets.end() ? nullptr : &*found;
}

const Hop &hopOf(const Route &route, int index)
{
    const auto there = int(route.hops.size());
    return index < there ? route.hops[index] : route.reply[index - there];
}

/// When the packet comes to the hop, and when it rests there and all is written that will be.
std::pair<double, double> restTimes(const TimedRoute &timed, int hop)
{
    const FlightTimes &times = timed.times;
    const auto there = int(times.hops.size());
    const FlightTimes::Stay &stay = hop < there ? times.hops[hop] : times.reply[hop - there];
    constexpr double almost = 0.9;
    const double rest = hop == there - 1 ? times.outcome + pace::signGrows
                                         : stay.arrive + almost * (stay.leave - stay.arrive);
    return {stay.arrive, rest};
}

QRectF anchorIn(const CalloutLayer::View &view, const Hop &hop, const QPointF &at)
{
    const QRectF anchor = view.camera.toView(callout::anchorOf(view.placement, hop, at));
    const bool isTooLarge = anchor.width() > largestAnchor * view.area.width() ||
                            anchor.height() > largestAnchor * view.area.height();
    return isTooLarge ? view.camera.toView(callout::anchorOf({}, hop, at)) : anchor;
}

QRectF widened(const QRectF &rect, double margin)
{
    return rect.adjusted(-margin, -margin, margin, margin);
}

/// The packet, its header, how it was chosen where it goes, and the signs that say what became of
/// it.
QList<QRectF> takenBy(const CalloutLayer::View &view, const TimelineFrame &rest, int number)
{
    QList<QRectF> taken;
    const SeenMoving seen = seenMoving(view.placement, rest, view.theme, view.camera.scale());
    const QRectF area = magnified(view.camera.toScene(view.area), seen.factor);
    const MovingPlaces places =
        movingPlaces(seen.placement, seen.large, area, view.theme, seen.factor);
    for (qsizetype i = 0; i < seen.large.packets.size(); ++i) {
        const PacketLook &packet = seen.large.packets[i];
        if (packet.number != number)
            continue;
        taken.append(tokenAround(packet.at).adjusted(-4, -4, 4, 4));
        taken.append(places.headers[i].body);
        taken.append(places.headers[i].captions);
    }
    for (const FanLook &fan : seen.large.fans)
        taken.append(fanCaptionRect(fan, view.theme));
    for (qsizetype i = 0; i < rest.outcomes.size(); ++i) {
        if (rest.outcomes[i].number == number)
            taken += {places.signs[i].atPlace.whole, places.signs[i].atSender.whole};
    }
    taken.removeIf([](const QRectF &rect) { return rect.isEmpty(); });
    for (QRectF &rect : taken)
        rect = widened(view.camera.toView(magnified(rect, 1 / seen.factor)), takenMargin);
    return taken;
}

QList<Track> waysOf(const CalloutLayer::View &view, const Route &route)
{
    QList<Track> ways = pathOf(view.placement, route).tracks;
    for (Track &way : ways) {
        for (QPointF &point : way)
            point = view.camera.toView(point);
    }
    return ways;
}

} // namespace

void CalloutLayer::setExplanation(const Explanation &explanation)
{
    m_explanation = explanation;
    forget();
}

std::optional<room::Place> CalloutLayer::placeIn(const View &view, const TimelineFrame &frame)
{
    const PacketLook *packet = packetIn(frame, m_explanation.packet);
    const bool isNow = packet && packet->isOpen && packet->hop == m_explanation.hop;
    if (!isNow || m_explanation.text.isEmpty())
        return {};
    const Key key{view.camera, view.area, view.covered, view.focus};
    if (!m_isPlaced || !(key == m_key)) {
        m_place = find(view);
        m_key = key;
        m_isPlaced = true;
    }
    return m_place;
}

std::optional<room::Place> CalloutLayer::find(const View &view) const
{
    const TimedRoute &timed = view.timeline.routes()[m_explanation.packet - 1];
    const auto [arrival, resting] = restTimes(timed, m_explanation.hop);
    const TimelineFrame rest = view.timeline.at(resting, view.focus);
    const PacketLook *packet = packetIn(rest, m_explanation.packet);
    if (!packet)
        return {};
    room::Surroundings around;
    around.anchor = anchorIn(view, hopOf(timed.route, m_explanation.hop), packet->at);
    around.area = view.area.adjusted(areaMargin, areaMargin, -areaMargin, -areaMargin);
    if (!around.area.intersects(around.anchor))
        return {};
    // Its header changes its place where a packet cannot leave.
    around.taken = takenBy(view, rest, m_explanation.packet) +
                   takenBy(view, view.timeline.at(arrival, view.focus), m_explanation.packet) +
                   view.covered;
    around.ways = waysOf(view, timed.route);
    around.wayWidth =
        (view.theme.widths.path + 2 * view.theme.widths.outline) * view.camera.scale() + 6;
    const int pixels = calloutPixels(view.theme, view.camera.scale());
    around.sizes = calloutSizes(m_explanation.text, view.theme, pixels);
    around.captions = captionSizes(m_explanation.text, view.theme, pixels, around.area.width());
    around.farthest *= std::clamp(view.camera.scale(), 1.0, largestReach);
    around.step = finestStep;
    around.slantCost = 0.5;
    const QRectF seen = view.camera.toScene(view.area);
    for (const QRectF &words : readableIn(view.placement, seen, view.theme.measure()))
        around.readable.append(widened(view.camera.toView(words), wordsMargin));
    for (const QRectF &plate : callout::platesIn(view.placement, seen))
        around.others.append(view.camera.toView(plate));
    return room::find(around);
}

void CalloutLayer::paint(QPainter &painter, const View &view, const TimelineFrame &frame)
{
    if (const auto place = placeIn(view, frame))
        paintCallout(painter, *place, m_explanation.text, view.theme,
                     calloutPixels(view.theme, view.camera.scale()));
}

} // namespace podium
