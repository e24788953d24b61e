// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/stagelevels.h"

#include "painting/scenepainting.h"

namespace podium::bench {

using namespace Qt::StringLiterals;

GroundOptions StageLevel::options() const
{
    return {transform.inverted().mapRect(QRectF({}, QSizeF(stagePixels))), transform.m11()};
}

QList<StageLevel> stageLevels(const Placement &placement)
{
    const QRectF view({}, QSizeF(stagePixels));
    QList<StageLevel> levels{{u"all"_s, fitTransform(placement.bounds, view)}};
    const QPointF middle = placement.map ? placement.border.topLeft() : placement.bounds.topLeft();
    const std::pair<QString, double> scales[] = {
        {u"heat"_s, 0.03},      {u"cells"_s, 0.06}, {u"cellsnear"_s, 0.12}, {u"names"_s, 0.25},
        {u"namesnear"_s, 0.45}, {u"cards"_s, 0.6},  {u"full"_s, 1.0}};
    for (const auto &[name, scale] : scales) {
        if (scale > levels.first().transform.m11())
            levels.append({name, QTransform(scale, 0, 0, scale, 60 - middle.x() * scale,
                                            40 - middle.y() * scale)});
    }
    return levels;
}

} // namespace podium::bench
