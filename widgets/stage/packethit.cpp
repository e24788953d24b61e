// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/packethit.h"

#include "painting/packetpainting.h"

#include <QLineF>

namespace podium {

namespace {

constexpr double smallestReach = 12; ///< view pixels: half a target of 24

} // namespace

int packetAt(const QList<PacketLook> &packets, const QPointF &point, const Seeing &seeing,
             const Theme &theme)
{
    const double reach = std::max(smallestReach / seeing.scale, tokenRadius);
    for (auto packet = packets.crbegin(); packet != packets.crend(); ++packet) {
        if (QLineF(packet->at, point).length() <= reach)
            return packet->number;
    }
    const QList<HeaderPlace> places = headerPlaces(packets, {seeing.area, seeing.readable}, theme);
    for (qsizetype i = packets.size() - 1; i >= 0; --i) {
        if (places[i].body.contains(point) || places[i].captions.contains(point))
            return packets[i].number;
    }
    return 0;
}

} // namespace podium
