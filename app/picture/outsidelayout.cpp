// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"
#include "picture/layoutmetrics.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr double legendInset = 4; ///< from box to box

FigureLook figureFor(const ObjectRef &object, FigureLook::Kind kind, const QString &name,
                     const QString &address, double top)
{
    const bool isRouter = kind == FigureLook::Kind::Router;
    const double glyph = isRouter ? routerGlyphHeight : glyphHeight;
    FigureLook figure;
    figure.object = object;
    figure.kind = kind;
    figure.rect = {4, top, zoneWidth - 8, isRouter ? routerHeight : figureHeight};
    figure.glyph = {4, top + 4, zoneWidth - 8, glyph};
    const double below = figure.glyph.bottom() + 4;
    figure.name = {
        {8, below, zoneWidth - 16, rowHeight}, name, FontRole::Strong, Label::Align::Center};
    figure.address = {{8, below + rowHeight, zoneWidth - 16, rowHeight},
                      address,
                      FontRole::Text,
                      Label::Align::Center};
    return figure;
}

QList<const Client *> clientsIn(const World &world, Zone zone)
{
    QList<const Client *> result;
    for (const Client &client : world.clients) {
        if (client.zone == zone)
            result.append(&client);
    }
    return result;
}

/// Clients below each other from `top`.
void placeClients(const QList<const Client *> &clients, double top, Placement &placement)
{
    for (const Client *client : clients) {
        const auto kind =
            client->zone == Zone::Internet ? FigureLook::Kind::Phone : FigureLook::Kind::Laptop;
        placement.figures.append(figureFor({ObjectKind::Client, {}, client->name}, kind,
                                           client->name, client->address.toString(), top));
        top += figureHeight + 6;
    }
}

double heightFor(qsizetype clients)
{
    return captionHeight + double(std::max<qsizetype>(1, clients)) * (figureHeight + 6) +
           routerHeight / 2;
}

} // namespace

void placeOutside(const LayoutGrid &grid, Placement &placement)
{
    const QList<const Client *> internet = clientsIn(grid.world, Zone::Internet);
    const QList<const Client *> office = clientsIn(grid.world, Zone::Office);
    const double least = heightFor(internet.size()) + heightFor(office.size());
    const double bottom = std::max(placement.border.bottom() + wallWidth, least);
    const double spare = (bottom - least) / 2;
    const double middle = heightFor(internet.size()) + spare;

    placement.zones = {
        {Zone::Internet, {0, 0, zoneWidth, middle}, {0, 2, zoneWidth, captionHeight - 4}},
        {Zone::Office,
         {0, middle, zoneWidth, bottom - middle},
         {0, bottom - captionHeight + 2, zoneWidth, captionHeight - 4}}};
    placeClients(internet, captionHeight + spare / 2, placement);
    placeClients(office, middle + routerHeight / 2 + spare / 2, placement);
    if (!grid.world.routerAddress.isNull()) {
        placement.figures.append(
            figureFor({ObjectKind::Router, {}, u"router"_s}, FigureLook::Kind::Router, u"router"_s,
                      grid.world.routerAddress.toString(), middle - routerHeight / 2));
    }
    placement.border.setBottom(bottom - wallWidth);
}

void placeLegend(const LayoutGrid &grid, Placement &placement)
{
    double bottom = placement.border.bottom() + wallWidth;
    for (const ZoneLook &zone : placement.zones)
        bottom = std::max(bottom, zone.rect.bottom());
    const double top = bottom + 4;
    const double ribbons = grid.ribbonsLeft(0);
    const double doors = placement.trunkX + trunkWidth / 2;
    const double columns = double(std::max<size_t>(1, grid.shownServices.size()));
    QRectF box(
        QPointF(zoneWidth + columnGap, top),
        QPointF(ribbons + columns * grid.ribbonPitch() + 2 * legendInset, top + legendHeight));
    const auto layer = [&](ServiceType type, double innerLeft) {
        const double right = innerLeft > 0 ? innerLeft : box.right();
        placement.layers.append(
            {type, box, QRectF(box.topLeft(), QPointF(right, box.bottom())).adjusted(4, 0, -4, 0)});
        box.adjust(0, legendInset, -legendInset, -legendInset);
        box.setLeft(innerLeft);
    };
    layer(ServiceType::LoadBalancer, doors);
    layer(ServiceType::NodePort, ribbons);
    layer(ServiceType::ClusterIP, 0);
    placement.bounds =
        QRectF(QPointF(0, 0), QPointF(placement.border.right() + wallWidth, top + legendHeight))
            .adjusted(-margin, -margin, margin, margin);
}

} // namespace podium
