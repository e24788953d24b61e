// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/neighbour.h"

#include <cmath>
#include <limits>

namespace podium {

namespace {

// Sideways distance counts more, so that rows and columns are kept.
constexpr double asideWeight = 3;

struct Offset
{
    double ahead{0};
    double aside{0};
};

Offset offsetTo(const QPointF &from, const QPointF &to, Qt::Key arrow)
{
    const QPointF way = to - from;
    switch (arrow) {
    case Qt::Key_Left:
        return {-way.x(), way.y()};
    case Qt::Key_Right:
        return {way.x(), way.y()};
    case Qt::Key_Up:
        return {-way.y(), way.x()};
    default:
        return {way.y(), way.x()};
    }
}

} // namespace

ObjectRef neighbour(const Placement &placement, const ObjectRef &from, Qt::Key arrow)
{
    const QList<ObjectRef> objects = placement.objects();
    if (objects.isEmpty() || !objects.contains(from))
        return objects.value(0);
    const QPointF start = placement.rectOf(from).center();
    ObjectRef best = from;
    double bestCost = std::numeric_limits<double>::infinity();
    for (const ObjectRef &object : objects) {
        const Offset offset = offsetTo(start, placement.rectOf(object).center(), arrow);
        const double cost = offset.ahead + asideWeight * std::abs(offset.aside);
        if (object != from && offset.ahead > 1 && cost < bestCost) {
            best = object;
            bestCost = cost;
        }
    }
    return best;
}

} // namespace podium
