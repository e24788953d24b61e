// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/lanedetail.h"

#include "painting/clusterpainting.h"
#include "painting/figurepainting.h"
#include "painting/podcellpainting.h"
#include "painting/servicepainting.h"
#include "painting/shapes.h"

namespace podium {

namespace {

constexpr double textUnits = 16; ///< of lanes' texts at 100 %

/// A name in the room; nothing if it has none.
void addName(const QRectF &room, const QString &name, double scale, Label::Align align,
             std::vector<MapLabel> &labels)
{
    constexpr double leastWidth = 26; // pixels
    constexpr double lineHeight = 1.2;
    const double pixels = std::min(detail::nameText, room.height() * scale / lineHeight);
    if (pixels >= detail::smallestText && room.width() * scale >= leastWidth)
        labels.push_back({room, name, pixels, FontRole::Strong, align});
}

void paintShapes(QPainter &painter, const Placement &plain, const Theme &theme)
{
    for (const ZoneLook &zone : plain.zones)
        paintZone(painter, zone, theme);
    paintBorder(painter, plain.border, theme);
    for (const LaneLook &lane : plain.lanes)
        paintLane(painter, lane, theme);
    if (!plain.tray.isNull())
        paintShape(painter, roundedRect(plain.tray, theme.radii.lane),
                   {QColor(), theme.colors.line, theme.widths.outline, Qt::DashLine});
    for (const LinkLook &link : plain.links)
        paintLink(painter, link, theme);
    for (const RibbonLook &ribbon : plain.ribbons)
        paintBand(painter, ribbon, theme);
    for (const BracketLook &bracket : plain.brackets) {
        paintCable(painter, bracket, theme);
        paintBracket(painter, bracket, theme);
    }
    for (RibbonLook ribbon : plain.ribbons) {
        if (!ribbon.badge.isNull())
            paintShape(painter, roundedRect(ribbon.badge, theme.radii.plate),
                       inkStyle(theme, theme.colors.pending));
        ribbon.badge = {};
        paintRibbonPlates(painter, ribbon, theme);
    }
    for (const LaneLook &lane : plain.lanes) {
        for (const SocketLook &socket : lane.sockets)
            paintSocket(painter, socket, theme);
    }
    for (const FigureLook &figure : plain.figures)
        paintFigure(painter, figure, theme);
}

} // namespace

bool isFar(const Placement &placement, double scale)
{
    return !placement.map && textUnits * scale < detail::smallestText;
}

Placement withoutTexts(Placement placement)
{
    for (ZoneLook &zone : placement.zones)
        zone.caption = {};
    for (FigureLook &figure : placement.figures)
        figure.name = figure.address = {};
    for (LaneLook &lane : placement.lanes) {
        lane.name = lane.address = {};
        lane.emptyLabel = lane.stateLabel = {};
        for (SocketLook &socket : lane.sockets) {
            socket.number = {};
            socket.note = {};
        }
    }
    for (RibbonLook &ribbon : placement.ribbons) {
        ribbon.name = ribbon.address = {};
        ribbon.space = {};
        ribbon.note = {};
        ribbon.changes.clear();
        for (CrossingLook &crossing : ribbon.crossings)
            crossing.label.text.clear();
    }
    for (BracketLook &bracket : placement.brackets)
        bracket.name = bracket.address = {};
    return placement;
}

std::vector<MapLabel> farLabels(const Placement &placement, double scale,
                                const MeasureText &measure)
{
    std::vector<MapLabel> labels;
    const auto center = Label::Align::Center;
    for (const LaneLook &lane : placement.lanes)
        addName(lane.name.rect | lane.address.rect, lane.object.name, scale, Label::Align::Left,
                labels);
    for (const RibbonLook &ribbon : placement.ribbons)
        addName(ribbon.name.rect | ribbon.address.rect, ribbon.service.name, scale, center, labels);
    for (const BracketLook &bracket : placement.brackets)
        addName(bracket.name.rect | bracket.address.rect, bracket.service.name, scale, center,
                labels);
    for (const FigureLook &figure : placement.figures)
        addName(figure.name.rect | figure.address.rect, figure.object.name, scale, center, labels);
    const double strip = podcell::textInset / scale;
    for (const PodLook &pod : placement.pods) {
        if (detail::podAt(pod.rect.size() * scale, 0) >= detail::Pod::Name)
            addName(pod.rect.adjusted(strip, 0, -4 / scale, 0), pod.object.name, scale,
                    Label::Align::Left, labels);
    }
    // A name that is cut so far that it says nothing gives way, too.
    constexpr double leastShare = 0.3;
    std::erase_if(labels, [&](const MapLabel &label) {
        const double wanted = measure(label.text, label.font) * label.pixels / textUnits;
        return label.rect.width() * scale < leastShare * wanted;
    });
    return labels;
}

void paintFarLanes(QPainter &painter, const Placement &placement, const Theme &theme,
                   const GroundOptions &options)
{
    paintShapes(painter, withoutTexts(placement), theme);
    const double scale = detail::scaleOf(painter, options);
    ScreenSpace screen(painter, theme, scale);
    for (const PodLook &pod : placement.pods) {
        const QRect rect = screen.pixels(pod.rect);
        if (detail::podAt(pod.rect.size() * scale, 0) >= detail::Pod::Name)
            podcell::paintSmallCard(screen, rect, pod.state, theme);
        else
            podcell::paintState(screen, rect, pod.state, theme);
    }
    for (const MapLabel &label : farLabels(placement, scale, theme.borrowedMeasure()))
        screen.text(label);
}

} // namespace podium
