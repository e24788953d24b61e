// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/maplayout.h"

#include "picture/layoutgrid.h"
#include "picture/mapmetrics.h"
#include "picture/servicetext.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using namespace mapmetrics;
using namespace metrics;

namespace {

/// Maps a look that was placed at scale 1 with its right edge at x = 0.
struct Enlarging
{
    double scale{1};
    double left{0};

    QRectF operator()(const QRectF &rect) const
    {
        return {rect.left() * scale + left, rect.top() * scale, rect.width() * scale,
                rect.height() * scale};
    }
};

/// Zones, clients and router as beside lanes, enlarged so that they are seen beside the map.
void placeEnlargedOutside(const ClusterMap &map, const PlacementOptions &options,
                          Placement &placement)
{
    const double scale = placement.outsideScale;
    Placement small;
    small.border = {0, 0, 0, placement.border.bottom() / scale};
    const ClusterView nothing;
    placeOutside({nothing, map.cluster().world(), options}, small);
    const Enlarging enlarged{
        scale, placement.trunkX - (zoneWidth + columnGap + bracketPlateWidth + trunkWidth) * scale};
    for (ZoneLook &zone : small.zones) {
        zone.rect = enlarged(zone.rect);
        zone.caption = enlarged(zone.caption);
    }
    for (FigureLook &figure : small.figures) {
        for (QRectF *rect : {&figure.rect, &figure.glyph, &figure.name.rect, &figure.address.rect})
            *rect = enlarged(*rect);
    }
    placement.zones = small.zones;
    placement.figures = small.figures;
}

/// The brackets of the load balancers in focus, before the wall; their prongs are arithmetic.
void placeMapBrackets(const ClusterMap &map, Placement &placement)
{
    const double scale = placement.outsideScale;
    QList<ObjectRef> balancers;
    for (const ObjectRef &object : map.focus()) {
        if (map.cluster().service(object)->effectiveType() == ServiceType::LoadBalancer)
            balancers.append(object);
    }
    for (const ObjectRef &object : balancers) {
        const Service &service = *map.cluster().service(object);
        const auto before = double(placement.brackets.size());
        BracketLook bracket;
        bracket.service = object;
        bracket.pending = service.ingress.isEmpty();
        const double right = placement.trunkX - (trunkWidth / 2 + before * bracketStep) * scale;
        bracket.plate = {right - bracketPlateWidth * scale,
                         (before - double(balancers.size())) * (plateHeight + mapPlateGap) * scale,
                         bracketPlateWidth * scale, plateHeight * scale};
        const QRectF text = bracket.plate.adjusted(6 * scale, 4 * scale, -6 * scale, -4 * scale);
        const QSizeF half(text.width(), text.height() / 2);
        bracket.name = {
            {text.topLeft(), half}, service.meta.name, FontRole::Strong, Label::Align::Center};
        bracket.address = {{QPointF(text.left(), text.center().y()), half},
                           externalText(service),
                           FontRole::Text,
                           Label::Align::Center};
        const double left = right - (bracketStep + barWidth) / 2 * scale;
        bracket.bar = QRectF(QPointF(left, bracket.plate.bottom()),
                             QPointF(left + barWidth * scale, map.grid().field().bottom()));
        placement.brackets.append(bracket);
    }
}

} // namespace

Placement placeMap(const std::shared_ptr<const ClusterMap> &map, const PlacementOptions &options)
{
    const MapGrid &grid = map->grid();
    Placement placement;
    placement.map = map;
    placement.outsideScale = grid.outsideScale;
    placement.border = grid.border();
    placement.trunkX = -(wallWidth + trunkWidth) * grid.outsideScale;
    placement.busY = grid.busY(0);
    for (int column = 0; column < grid.columns; ++column)
        placement.entryX.append(grid.entryX(column));
    placeEnlargedOutside(*map, options, placement);
    placeMapBrackets(*map, placement);
    placement.shown.nodes.shown = grid.tiles;
    placement.shown.pods.shown = map->podCount();
    placement.shown.services.shown = qsizetype(map->services().size());
    for (const ObjectRef &service : map->foldedFocus())
        placement.shown.withoutRibbon.append(service.name);
    const double wall = wallWidth * grid.outsideScale;
    placement.bounds = placement.border.adjusted(-wall, -wall, wall, wall);
    for (const ZoneLook &zone : placement.zones)
        placement.bounds |= zone.rect;
    // Room for one bracket's plate is kept, so that none moves the camera.
    const double plate = (plateHeight + mapPlateGap) * grid.outsideScale;
    placement.bounds.setTop(
        std::min(placement.bounds.top(),
                 -plate * double(std::max<qsizetype>(1, placement.brackets.size()))));
    placement.bounds.adjust(-wall, -wall, wall, wall);
    return placement;
}

} // namespace podium
