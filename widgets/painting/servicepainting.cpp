// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/servicepainting.h"

#include "painting/clusterpainting.h"
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
    painter.setPen(QPen(theme.colors.ink, 1.6, Qt::SolidLine, Qt::RoundCap));
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

/// A plate for text in a coloured frame.
void paintFramedPlate(QPainter &painter, const QRectF &rect, double radius, const QColor &frame,
                      const Theme &theme)
{
    constexpr double frameWidth = 5;
    paintShape(painter, roundedRect(rect, radius), inkStyle(theme, frame));
    paintShape(painter,
               roundedRect(rect.adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth),
                           radius - frameWidth / 2),
               {theme.colors.plate, QColor(), 0});
}

/// A box of a layer's colour; the next one in it leaves a frame.
void paintLayerFrame(QPainter &painter, const QRectF &rect, double radius, ServiceType layer,
                     const Theme &theme)
{
    const QPainterPath box = roundedRect(rect, radius);
    paintShape(painter, box,
               {colorOf(roleOf(layer), theme), theme.colors.ink, theme.widths.container});
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
        paintLayerFrame(painter, ribbon.header.adjusted(in, in, -in, -in), radius - in / 2, layer,
                        theme);
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
    const MeasureText measure = theme.measure();
    for (const Label &change : changes) {
        paintLabel(painter, change, theme, theme.colors.ink);
        const bool isGone = change.text.startsWith(u'−');
        const double half = std::min(change.rect.width(), measure(change.text, change.font)) / 2;
        const double sign = measure(change.text.left(2), change.font);
        const double y = change.rect.center().y() + (isGone ? 1 : 9);
        const double middle = change.rect.center().x();
        painter.setPen(QPen(theme.colors.ink, isGone ? 1.6 : 2));
        painter.drawLine(QPointF(middle - half + sign, y), QPointF(middle + half, y));
    }
}

/// A plug of two pins that points along `direction`.
void paintCablePlug(QPainter &painter, const QPointF &tip, double angle, const Theme &theme)
{
    painter.save();
    painter.translate(tip);
    painter.rotate(angle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.ink);
    for (const double y : {-4.5, 2.5})
        painter.drawRect(QRectF(-6, y, 7, 2));
    QPainterPath body;
    body.addRoundedRect(QRectF(-20, -7.5, 14, 15), 3, 3);
    paintShape(painter, body, inkStyle(theme, theme.colors.loadBalancer));
    painter.restore();
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

void paintSocket(QPainter &painter, const SocketLook &socket, const Theme &theme)
{
    const PresenceScope scope(painter, socket.presence, socket.rect);
    const QRectF rect = socket.rect;
    const QPainterPath frame = roundedRect(rect, 3);
    QPainterPath square;
    square.addRect({rect.left(), rect.top(), 26, rect.height()});
    paintShape(painter, frame, {theme.colors.plate, QColor(), 0});
    square = square.intersected(frame);
    paintShape(painter, square, {theme.colors.nodePort, QColor(), 0});
    paintPattern(painter, square, cueOf(Role::NodePort).pattern,
                 withAlpha(theme.colors.onFill, 0.18));
    paintShape(painter, frame, inkStyle(theme, QColor()));
    const QRectF hole(rect.left() + 7, rect.center().y() - 6, 12, 12);
    QPainterPath holePath;
    holePath.addRect(hole);
    paintShape(painter, holePath,
               {theme.dark ? theme.colors.background : theme.colors.ink, theme.colors.onFill, 1});
    if (socket.shuttered) {
        // A shutter hangs in the door.
        QPainterPath shutter;
        shutter.addRect(QRectF(rect.left() + 2, rect.top() + 2, 22, rect.height() - 4));
        paintShape(painter, shutter, {theme.colors.dropped, theme.colors.ink, 1.2});
        painter.setPen(QPen(theme.colors.onDropped, 1.6));
        for (double y = rect.top() + 6; y < rect.bottom() - 3; y += 4.5)
            painter.drawLine(QPointF(rect.left() + 4, y), QPointF(rect.left() + 22, y));
    }
    paintLabel(painter, socket.number, theme, theme.colors.ink);
    if (socket.shuttered)
        paintText(painter, socket.note, words::noLocalPod(), theme, FontRole::Text,
                  Label::Align::Left, theme.colors.ink);
}

void paintBracketPlate(QPainter &painter, const BracketLook &bracket, const Theme &theme)
{
    const QColor color = theme.colors.loadBalancer;
    if (bracket.pending) {
        paintShape(painter, roundedRect(bracket.plate, theme.radii.plate),
                   {theme.colors.pending, theme.colors.ink, theme.widths.outline, Qt::DashLine});
        paintPattern(painter, roundedRect(bracket.plate, theme.radii.plate),
                     cueOf(Role::Pending).pattern, withAlpha(theme.colors.onFill, 0.14));
    } else {
        paintFramedPlate(painter, bracket.plate, theme.radii.plate, color, theme);
        paintShape(painter, roundedRect(bracket.plate.adjusted(5, 5, -5, -5), 3),
                   {QColor(), theme.colors.ink, 1.2});
    }
    const QColor text = bracket.pending ? theme.colors.onFill : theme.colors.ink;
    paintLabel(painter, bracket.name, theme, text);
    paintLabel(painter, bracket.address, theme, text);
}

void paintBracket(QPainter &painter, const BracketLook &bracket, const Theme &theme)
{
    const PresenceScope scope(painter, bracket.presence, bracket.bar);
    const QColor color = theme.colors.loadBalancer;
    const Qt::PenStyle pen = bracket.pending ? Qt::DashLine : Qt::SolidLine;
    for (const QLineF &prong : bracket.prongs) {
        const QRectF arm(prong.x1() - 4, prong.y1() - 5, prong.dx() + 4, 10);
        QPainterPath path;
        path.addRect(arm);
        paintShape(painter, path, {color, theme.colors.ink, theme.widths.outline, pen});
    }
    const QPainterPath bar = roundedRect(bracket.bar.adjusted(0, -4, 0, 0), 4);
    paintShape(painter, bar, {color, theme.colors.ink, theme.widths.outline, pen});
    paintShape(
        painter, roundedRect(bracket.bar.adjusted(5, 0, -5, -5), 2),
        {bracket.pending ? theme.colors.pending : theme.colors.plate, theme.colors.ink, 1.2});
    if (bracket.pending)
        paintPattern(painter, roundedRect(bracket.bar.adjusted(5, 0, -5, -5), 2),
                     cueOf(Role::Pending).pattern, theme.colors.onFill);
    paintBracketPlate(painter, bracket, theme);
}

void paintCable(QPainter &painter, const BracketLook &bracket, const Theme &theme)
{
    if (bracket.cable.size() < 2)
        return;
    const PresenceScope scope(painter, bracket.presence, {});
    const QRectF jack(bracket.jack.x() - 6, bracket.jack.y() - 11, 12, 22);
    paintShape(painter, roundedRect(jack, 3), inkStyle(theme, theme.colors.plate));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.ink);
    for (const double y : {-4.5, 2.5})
        painter.drawRect(QRectF(jack.center().x() - 1, bracket.jack.y() + y, 4, 2));
    Track wire = bracket.cable;
    if (!bracket.pending)
        wire.last() += QPointF(12, 0);
    paintTrack(painter, wire, QPen(theme.colors.ink, 8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    paintTrack(painter, wire,
               QPen(theme.colors.loadBalancer, 8 - 2 * theme.widths.outline, Qt::SolidLine,
                    Qt::FlatCap, Qt::RoundJoin));
    if (bracket.pending)
        paintCablePlug(painter, wire.last() + QPointF(-10, 0), 172, theme);
    else
        paintCablePlug(painter, bracket.jack + QPointF(3, 0), 180, theme);
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
    paintRole(painter, strip, roleOf(layer.layer), theme);
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
