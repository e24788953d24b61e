// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/neighbour.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podium {

namespace {

// Sideways distance counts more, so that rows and columns are kept.
constexpr double asideWeight = 3;
// Objects whose middles are nearer than this are beside each other, not ahead; scene units.
constexpr double nothing = 1;
// More than can stand in an area that was empty when it was half as long.
constexpr int mostAtOnce = 4096;

bool isSideways(Qt::Key arrow)
{
    return arrow == Qt::Key_Left || arrow == Qt::Key_Right;
}

double signOf(Qt::Key arrow)
{
    return arrow == Qt::Key_Left || arrow == Qt::Key_Up ? -1 : 1;
}

/// How dear the way is; infinite for what is not ahead.
double costOf(const QPointF &way, Qt::Key arrow)
{
    const double ahead = signOf(arrow) * (isSideways(arrow) ? way.x() : way.y());
    const double aside = std::abs(isSideways(arrow) ? way.y() : way.x());
    return ahead > nothing ? ahead + asideWeight * aside : std::numeric_limits<double>::infinity();
}

/// Holds the middle of everything that costs so much or less.
QRectF areaWithin(const QPointF &from, double cost, Qt::Key arrow)
{
    const double aside = cost / asideWeight;
    const QPointF ahead = signOf(arrow) * (isSideways(arrow) ? QPointF(cost, 0) : QPointF(0, cost));
    const QPointF across = isSideways(arrow) ? QPointF(0, aside) : QPointF(aside, 0);
    return QRectF(from - across, from + ahead + across).normalized();
}

} // namespace

ObjectRef neighbour(const Placement &placement, const ObjectRef &from, Qt::Key arrow)
{
    const QRectF start = placement.rectOf(from);
    if (start.isNull())
        return placement.objectsIn(placement.bounds, 1).value(0);
    const double farthest =
        (placement.bounds.width() + placement.bounds.height()) * (1 + asideWeight);
    // Nearly always the first area or the second has it, however large the cluster.
    for (double reach = start.width() + start.height(); reach < 2 * farthest; reach *= 2) {
        ObjectRef best;
        double bestCost = reach;
        const QRectF area = areaWithin(start.center(), reach, arrow);
        for (const ObjectRef &object : placement.objectsIn(area, mostAtOnce)) {
            const QPointF way = placement.rectOf(object).center() - start.center();
            const double cost = costOf(way, arrow);
            if (object != from && cost < bestCost) {
                best = object;
                bestCost = cost;
            }
        }
        if (!best.isNull())
            return best;
    }
    return from;
}

} // namespace podium
