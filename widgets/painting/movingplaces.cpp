// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/movingplaces.h"

#include "painting/lanedetail.h"
#include "painting/magnified.h"
#include "picture/readable.h"

#include <algorithm>

namespace podium {

namespace {

QList<QRectF> readableFor(const Placement &placement, const QRectF &area, const Theme &theme,
                          double factor)
{
    const QRectF seen(area.topLeft() * factor, area.size() * factor);
    const auto measure = [&theme](const QString &words, FontRole font) {
        return theme.width(words, font);
    };
    QList<QRectF> readable = readableIn(placement, seen, measure);
    for (QRectF &rect : readable)
        rect = magnified(rect, factor);
    return readable;
}

/// What Services say of their choices: said already or soon, so that no header has to jump aside.
QList<QRectF> choicesIn(const TimelineFrame &frame, const Theme &theme)
{
    QList<QRectF> choices;
    for (const FanLook &fan : frame.fans + frame.comingFans)
        choices.append(fanCaptionRect(fan, theme));
    return choices;
}

bool hasSomethingToPlace(const TimelineFrame &frame)
{
    return !frame.outcomes.isEmpty() ||
           std::any_of(frame.packets.begin(), frame.packets.end(),
                       [](const PacketLook &packet) { return packet.isOpen; });
}

} // namespace

SeenMoving seenMoving(const Placement &placement, const TimelineFrame &frame, const Theme &theme,
                      double scale)
{
    const double factor = magnification(scale);
    if (!isFar(placement, scale))
        return {placement, frame, factor, magnified(frame, factor)};
    const Placement wide = withWidePlates(placement, scale, theme.borrowedMeasure());
    const TimelineFrame ringed = withRingsAround(frame, wide);
    return {wide, ringed, factor, magnified(ringed, factor)};
}

MovingPlaces movingPlaces(const Placement &placement, const TimelineFrame &frame,
                          const QRectF &area, const Theme &theme, double factor)
{
    if (!hasSomethingToPlace(frame))
        return {QList<HeaderPlace>(frame.packets.size()), {}};
    const QList<QRectF> readable =
        readableFor(placement, area, theme, factor) + choicesIn(frame, theme);
    MovingPlaces places;
    places.headers = headerPlaces(frame.packets, {area, readable}, theme);
    SceneEdges edges{magnified(placement.bounds, factor), readable, {}};
    for (qsizetype i = 0; i < frame.packets.size(); ++i) {
        const PacketLook &packet = frame.packets[i];
        if (!packet.isOver())
            continue;
        edges.taken.append(tokenAround(packet.at));
        edges.taken.append(places.headers[i].whole());
    }
    for (const OutcomeLook &outcome : frame.outcomes) {
        places.signs.append(outcomeSigns(outcome, edges, theme));
        edges.taken.append(places.signs.last().atPlace.whole);
        edges.taken.append(places.signs.last().atSender.whole);
    }
    return places;
}

} // namespace podium
