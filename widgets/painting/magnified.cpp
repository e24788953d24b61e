// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/magnified.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

/// Logical pixels a unit: below that packets and what is written on them grow.
constexpr double leastScale = 0.75;

void shrink(QPointF &point, double factor)
{
    point /= factor;
}

void shrink(Track &track, double factor)
{
    for (QPointF &point : track)
        point /= factor;
}

} // namespace

double magnification(double scale)
{
    return scale > 0 ? std::max(1.0, leastScale / scale) : 1;
}

QRectF magnified(const QRectF &rect, double factor)
{
    return {rect.topLeft() / factor, rect.size() / factor};
}

Track magnified(const Track &track, double factor)
{
    Track result = track;
    if (factor != 1)
        shrink(result, factor);
    return result;
}

TimelineFrame magnified(const TimelineFrame &frame, double factor)
{
    TimelineFrame result = frame;
    result.streams.clear();
    if (factor == 1)
        return result;
    for (PacketLook &packet : result.packets) {
        shrink(packet.at, factor);
        for (HeaderStop &stop : packet.stops)
            shrink(stop.at, factor);
    }
    for (OutcomeLook &outcome : result.outcomes) {
        shrink(outcome.at, factor);
        shrink(outcome.sender, factor);
        shrink(outcome.way, factor);
        outcome.ring = magnified(outcome.ring, factor);
    }
    for (LitLook &lit : result.lit)
        shrink(lit.track, factor);
    for (FanLook &fan : result.comingFans)
        shrink(fan.from, factor);
    for (FanLook &fan : result.fans) {
        shrink(fan.from, factor);
        for (FanRay &ray : fan.rays)
            shrink(ray.track, factor);
    }
    for (FootprintLook &footprint : result.footprints)
        shrink(footprint.at, factor);
    for (HistogramLook &histogram : result.histograms)
        histogram.rect.moveTopLeft(histogram.rect.topLeft() / factor);
    return result;
}

MagnifiedScope::MagnifiedScope(QPainter &painter, double factor)
    : m_painter(painter)
    , m_factor(factor)
{
    m_painter.scale(factor, factor);
}

MagnifiedScope::~MagnifiedScope()
{
    m_painter.scale(1 / m_factor, 1 / m_factor);
}

} // namespace podium
