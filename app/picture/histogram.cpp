// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/histogram.h"

#include "picture/clustermap.h"
#include "picture/layoutmetrics.h"

#include <algorithm>

namespace podium {

namespace {

using namespace metrics;

constexpr double leastWidth = 190;
constexpr double barPitch = 78;
constexpr double sides = 16;
constexpr double gap = 10;
constexpr double onShelfHeight = 84;

/// The room at the right of the Services' plates, above the lanes' pods.
QRectF roomBeside(const Placement &placement)
{
    if (placement.lanes.isEmpty())
        return {};
    double left = placement.border.left();
    for (const RibbonLook &ribbon : placement.ribbons) {
        if (ribbon.bank == 0)
            left = std::max(left, ribbon.header.right());
    }
    const LaneLook &first = placement.lanes.first();
    return {QPointF(left + gap, placement.border.top() + 3),
            QPointF(first.rect.right(), first.rect.top() - 3)};
}

int topOf(const QList<HistogramLook::Bar> &bars)
{
    int top = 1;
    for (const HistogramLook::Bar &bar : bars)
        top = std::max(top, bar.count);
    return top;
}

HistogramLook lookOf(const Arrivals::Spread &spread)
{
    HistogramLook look;
    look.service = spread.service;
    look.total = spread.total;
    look.byClient = spread.byClient;
    for (const Arrivals::Share &share : spread.shares)
        look.bars.append({share.name, 0, share.count});
    look.top = topOf(look.bars);
    if (spread.foldedEndpoints > 0)
        look.bars.append({{}, spread.foldedEndpoints, spread.foldedCount});
    return look;
}

/// On a map: beside the Services' plates on the shelf, over what stands there.
QList<HistogramLook> onShelf(const ClusterMap &map, const QList<Arrivals::Spread> &spreads)
{
    constexpr int most = 2;
    QList<HistogramLook> looks;
    for (auto spread = spreads.crbegin(); spread != spreads.crend(); ++spread) {
        const int plate = map.plateOf(spread->service);
        if (plate < 0 || looks.size() == most)
            continue;
        HistogramLook look = lookOf(*spread);
        const double width = std::max(leastWidth + 90, double(look.bars.size()) * barPitch + sides);
        look.rect = {map.grid().plate(plate).bottomLeft(), QSizeF(width, onShelfHeight)};
        looks.append(look);
    }
    return looks;
}

} // namespace

QList<HistogramLook> histogramsOf(const Placement &placement,
                                  const QList<Arrivals::Spread> &spreads)
{
    if (placement.map)
        return onShelf(*placement.map, spreads);
    QList<HistogramLook> looks;
    QRectF room = roomBeside(placement);
    for (auto spread = spreads.crbegin(); spread != spreads.crend(); ++spread) {
        if (room.width() < leastWidth)
            break;
        HistogramLook look = lookOf(*spread);
        const double wanted =
            std::max(leastWidth + 90, double(look.bars.size()) * barPitch + sides);
        look.rect = room;
        look.rect.setWidth(std::min(room.width(), wanted));
        room.setLeft(look.rect.right() + gap);
        looks.append(look);
    }
    return looks;
}

} // namespace podium
