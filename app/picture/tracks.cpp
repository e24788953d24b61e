// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/tracks.h"

#include <algorithm>

namespace podium::tracks {

Track gutterToPod(const Placement &placement, const PodLook &pod, int port)
{
    const QPointF door = pod.door(port);
    if (pod.column == 0 || placement.gutterX.isEmpty())
        return {{pod.gutterX, door.y()}, door};
    // The gutter of the first column of the same bank.
    double gutter = placement.gutterX.first();
    for (const double candidate : placement.gutterX) {
        if (candidate <= pod.gutterX)
            gutter = candidate;
    }
    return {{gutter, pod.channelY}, {pod.gutterX, pod.channelY}, {pod.gutterX, door.y()}, door};
}

Track crossingToPod(const Placement &placement, const CrossingLook &from, const PodLook &pod,
                    int port)
{
    const QRectF plate = from.label.rect;
    const Track last = gutterToPod(placement, pod, port);
    Track track{{plate.right(), plate.center().y()}, {last.first().x(), plate.center().y()}};
    track += last;
    return rounded(track);
}

Track rounded(const Track &track, double radius)
{
    constexpr int steps = 4;
    Track result;
    for (qsizetype i = 0; i < track.size(); ++i) {
        if (i == 0 || i + 1 == track.size()) {
            result.append(track[i]);
            continue;
        }
        const QLineF in(track[i], track[i - 1]);
        const QLineF out(track[i], track[i + 1]);
        if (in.length() < 0.01 || out.length() < 0.01)
            continue;
        const QPointF from = in.pointAt(std::min(radius, in.length() / 2) / in.length());
        const QPointF to = out.pointAt(std::min(radius, out.length() / 2) / out.length());
        for (int step = 0; step <= steps; ++step) {
            const double t = double(step) / steps;
            result.append(from * (1 - t) * (1 - t) + track[i] * 2 * t * (1 - t) + to * t * t);
        }
    }
    return result;
}

double length(const Track &track)
{
    double result = 0;
    for (qsizetype i = 1; i < track.size(); ++i)
        result += QLineF(track[i - 1], track[i]).length();
    return result;
}

Track firstPart(const Track &track, double distance)
{
    if (track.isEmpty())
        return {};
    Track result{track.first()};
    for (qsizetype i = 1; i < track.size(); ++i) {
        const QLineF piece(track[i - 1], track[i]);
        if (distance < piece.length()) {
            result.append(piece.pointAt(std::max(0.0, distance) / piece.length()));
            return result;
        }
        distance -= piece.length();
        result.append(track[i]);
    }
    return result;
}

QPointF pointAt(const Track &track, double distance)
{
    const Track part = firstPart(track, distance);
    return part.isEmpty() ? QPointF() : part.last();
}

Track resampled(const Track &track, qsizetype points)
{
    if (track.size() == points || track.isEmpty() || points < 2)
        return track;
    const double whole = length(track);
    Track result;
    for (qsizetype i = 0; i < points; ++i)
        result.append(pointAt(track, whole * double(i) / double(points - 1)));
    return result;
}

Track reversed(const Track &track)
{
    return {track.crbegin(), track.crend()};
}

} // namespace podium::tracks
