// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/servicepainting.h"

#include "painting/clusterpainting.h"
#include "painting/roles.h"
#include "painting/words.h"
#include "picture/layoutmetrics.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

using namespace Qt::StringLiterals;

constexpr double threadLength = 14;

Role roleOf(ServiceType layer)
{
    return layer == ServiceType::LoadBalancer ? Role::LoadBalancer
           : layer == ServiceType::NodePort   ? Role::NodePort
                                              : Role::ClusterIp;
}

/// The band with its cuts taken out.
QPainterPath bandShape(const RibbonLook &ribbon)
{
    QPainterPath shape;
    shape.addRect(ribbon.band);
    for (const QRectF &cut : ribbon.cuts) {
        QPainterPath hole;
        hole.addRect(cut.adjusted(-2, 0, 2, 0));
        shape = shape.subtracted(hole);
    }
    return shape;
}

/// Two blades that open to the left.
void paintScissors(QPainter &painter, const QPointF &at, const Theme &theme)
{
    painter.setPen(QPen(theme.colors.ink, 2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(theme.colors.plate);
    painter.drawLine(at + QPointF(-9, -5), at + QPointF(5, 3));
    painter.drawLine(at + QPointF(-9, 5), at + QPointF(5, -3));
    painter.drawEllipse(at + QPointF(8, 4.5), 3, 3);
    painter.drawEllipse(at + QPointF(8, -4.5), 3, 3);
}

void paintThreads(QPainter &painter, const RibbonLook &ribbon, const Theme &theme)
{
    painter.setPen(QPen(theme.colors.ink, seenWidth(painter, 1.6), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    const QRectF band = ribbon.band;
    constexpr int threads = 7;
    for (int i = 0; i < threads; ++i) {
        const double x = band.left() + band.width() * (i + 0.5) / threads;
        const double bend = i % 2 == 0 ? 3 : -3;
        QPainterPath thread(QPointF(x, band.bottom()));
        thread.quadTo(x + bend, band.bottom() + threadLength / 2, x - bend / 2,
                      band.bottom() + threadLength);
        painter.drawPath(thread);
    }
}

/// The box of the innermost layer holds the texts; each outer layer stands around it.
void paintNestedHeader(QPainter &painter, const RibbonLook &ribbon, const Theme &theme)
{
    constexpr double radius = 16;
    constexpr double frame = metrics::layerFrame;
    for (const ServiceType layer :
         {ServiceType::LoadBalancer, ServiceType::NodePort, ServiceType::ClusterIP}) {
        if (layer > ribbon.type)
            continue;
        const double in = frame * (int(ServiceType::LoadBalancer) - int(layer));
        // Ink stands out from the ground, but where it is light not from another layer.
        const QColor outline = layer == ribbon.type ? theme.colors.ink : theme.colors.onFill;
        paintShape(painter, roundedRect(ribbon.header.adjusted(in, in, -in, -in), radius - in / 2),
                   {colorOf(roleOf(layer), theme), outline, theme.widths.container});
    }
    const double in = 3 * frame;
    paintShape(painter, roundedRect(ribbon.header.adjusted(in, in, -in, -in), radius - in / 2),
               {theme.colors.plate, theme.colors.ink, theme.widths.container});
}

/// Endpoints that went and came with the last edit: struck through and underlined.
void paintChanges(QPainter &painter, const QList<Label> &changes, const Theme &theme)
{
    if (changes.isEmpty())
        return;
    QRectF plate = changes.first().rect;
    for (const Label &change : changes)
        plate |= change.rect;
    paintShape(painter, roundedRect(plate.adjusted(-4, -1, 4, 1), theme.radii.plate),
               {theme.colors.plate, theme.colors.ink, theme.widths.container});
    for (const Label &change : changes) {
        paintLabel(painter, change, theme, theme.colors.ink);
        const bool isGone = change.text.startsWith(u'−');
        const double half =
            std::min(change.rect.width(), theme.width(change.text, change.font)) / 2;
        const double sign = theme.width(change.text.left(2), change.font);
        const double y = change.rect.center().y() + (isGone ? 1 : 9);
        const double middle = change.rect.center().x();
        painter.setPen(QPen(theme.colors.ink, isGone ? 1.6 : 2));
        painter.drawLine(QPointF(middle - half + sign, y), QPointF(middle + half, y));
    }
}

} // namespace

void paintBand(QPainter &painter, const RibbonLook &ribbon, const Theme &theme)
{
    if (!ribbon.proxied)
        return;
    const PresenceScope scope(painter, ribbon.presence, ribbon.header);
    const QPainterPath shape = bandShape(ribbon);
    const QColor color = theme.colors.service;
    if (!ribbon.cuts.isEmpty()) {
        // The core stays whole: traffic from inside is not cut.
        const double x = ribbon.band.center().x();
        const QRectF core(x - 7, ribbon.band.top(), 14, ribbon.band.height());
        QPainterPath path;
        path.addRect(core);
        paintShape(painter, path, {withAlpha(color, 0.55), theme.colors.ink, 1.2});
    }
    paintShape(painter, shape, {withAlpha(color, theme.opacities.band), QColor(), 0});
    paintPattern(painter, shape, cueOf(Role::ClusterIp).pattern,
                 withAlpha(color, theme.opacities.hatch));
    paintShape(painter, shape, {QColor(), theme.colors.ink, theme.widths.outline});
    for (const QRectF &cut : ribbon.cuts)
        paintScissors(painter, {cut.right() + 10, cut.center().y()}, theme);
    if (!ribbon.badge.isNull())
        paintThreads(painter, ribbon, theme);
}

void paintRibbonPlates(QPainter &painter, const RibbonLook &ribbon, const Theme &theme)
{
    const PresenceScope scope(painter, ribbon.presence, ribbon.header);
    if (ribbon.proxied)
        paintNestedHeader(painter, ribbon, theme);
    else
        paintShape(painter, roundedRect(ribbon.header.adjusted(4, 4, -4, -4), 16),
                   {theme.colors.plate, theme.colors.ink, theme.widths.outline, Qt::DashLine});
    paintNamespace(painter, ribbon.space, theme);
    paintLabel(painter, ribbon.name, theme, theme.colors.ink);
    paintLabel(painter, ribbon.address, theme, theme.colors.ink);
    paintText(painter, ribbon.note, words::dnsOnly(), theme, FontRole::Caption,
              Label::Align::Center, theme.colors.muted);
    for (const CrossingLook &crossing : ribbon.crossings)
        paintCrossing(painter, crossing, theme);
    paintChanges(painter, ribbon.changes, theme);
    if (!ribbon.badge.isNull()) {
        paintShape(painter, roundedRect(ribbon.badge, theme.radii.plate),
                   inkStyle(theme, theme.colors.pending));
        paintText(painter, ribbon.badge, words::endpoints(ribbon.endpointCount), theme,
                  FontRole::Strong, Label::Align::Center, theme.colors.onFill);
    }
}

void paintCrossing(QPainter &painter, const CrossingLook &crossing, const Theme &theme)
{
    const QRectF rect = crossing.label.rect;
    paintShape(painter, roundedRect(rect, theme.radii.plate), inkStyle(theme, theme.colors.plate));
    Label label = crossing.label;
    label.rect.adjust(4, 0, -4, 0);
    paintLabel(painter, label, theme, theme.colors.ink);
}

void paintLink(QPainter &painter, const LinkLook &link, const Theme &theme)
{
    if (link.isSelected)
        paintTrack(painter, link.points,
                   QPen(theme.colors.ink, 3 * theme.widths.outline, Qt::SolidLine, Qt::RoundCap));

    const PresenceScope scope(painter, link.presence, {});
    const QColor color = link.isSelected ? theme.colors.service : theme.colors.line;
    paintTrack(painter, link.points,
               QPen(color, theme.widths.outline, Qt::SolidLine, Qt::RoundCap));
}

void paintLayer(QPainter &painter, const LayerLook &layer, const Theme &theme)
{
    constexpr double swatch = 10;
    const QPainterPath box = roundedRect(layer.rect, theme.radii.plate);
    paintShape(painter, box, {theme.colors.background, QColor(), 0});
    QPainterPath strip;
    strip.addRect(QRectF(layer.rect.topLeft(), QSizeF(swatch, layer.rect.height())));
    strip = strip.intersected(box);
    // Outlines are as thick outside as inside: the outer half would stand out of the box.
    painter.save();
    painter.setClipPath(box, Qt::IntersectClip);
    paintRole(painter, strip, roleOf(layer.layer), theme);
    painter.restore();
    paintShape(painter, box, {QColor(), theme.colors.ink, theme.widths.container});
    paintText(painter, layer.caption.adjusted(swatch, 0, 0, 0), words::layer(layer.layer), theme,
              FontRole::Caption, Label::Align::Center, theme.colors.muted);
}

void paintFoldedServices(QPainter &painter, const Placement &placement, const Theme &theme)
{
    const QRectF badge = placement.foldedBadge;
    if (badge.isNull())
        return;
    paintShape(painter, roundedRect(badge, theme.radii.plate), inkStyle(theme, theme.colors.plate));
    const QString text = words::moreServices(placement.foldedServices) + u": "_s +
                         placement.foldedNames.join(u", "_s);
    paintText(painter, badge.adjusted(8, 0, -8, 0), text, theme, FontRole::Text, Label::Align::Left,
              theme.colors.ink);
}

} // namespace podium
