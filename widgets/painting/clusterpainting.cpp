// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/clusterpainting.h"

#include "painting/words.h"
#include "picture/layoutmetrics.h"

#include <QPainter>

namespace podium {

namespace {

void paintReadyPill(QPainter &painter, const PodLook &pod, const Theme &theme)
{
    const QRectF rect = pod.ready.rect.adjusted(0, 1, 0, -1);
    const bool isReady = pod.state == PodLook::State::Ready;
    const QPainterPath pill = roundedRect(rect, rect.height() / 2);
    paintShape(painter, pill, {isReady ? theme.colors.plate : theme.colors.pending, QColor(), 0});
    if (!isReady)
        paintPattern(painter, pill, Pattern::DiagonalLines, withAlpha(theme.colors.onFill, 0.22));
    paintShape(painter, pill, {QColor(), theme.colors.ink, theme.widths.container});
    const QRectF mark(rect.left() + 2, rect.top() + 2, rect.height() - 4, rect.height() - 4);
    painter.setPen(QPen(theme.colors.ink, theme.widths.container));
    painter.setBrush(isReady ? theme.colors.ready : theme.colors.pending);
    painter.drawEllipse(mark);
    painter.setPen(QPen(theme.colors.onFill, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (isReady)
        painter.drawPath(checkMark(mark.adjusted(4.5, 5, -4.5, -5)));
    else
        painter.drawLine(QPointF(mark.left() + 4.5, mark.center().y()),
                         QPointF(mark.right() - 4.5, mark.center().y()));
    paintText(painter, rect.adjusted(mark.width() + 4, 0, -6, 0), pod.ready.text, theme,
              FontRole::Text, Label::Align::Center,
              isReady ? theme.colors.ink : theme.colors.onFill);
}

void paintChip(QPainter &painter, const Label &chip, const Theme &theme)
{
    paintShape(painter, roundedRect(chip.rect, theme.radii.plate),
               {theme.colors.panel, theme.colors.line, theme.widths.container});
    paintLabel(painter, {chip.rect.adjusted(5, 0, -5, 0), chip.text, chip.font, chip.align}, theme,
               theme.colors.ink);
}

/// A connector: a body with two pins on its left.
void paintPlug(QPainter &painter, const PlugLook &plug, const Theme &theme)
{
    const QRectF rect = plug.label.rect;
    const QRectF body = rect.adjusted(5, 0, 2, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.ink);
    for (const double y : {-5.0, 3.0})
        painter.drawRect(QRectF(rect.left() - 1, rect.center().y() + y, 7, 2.5));
    paintShape(painter, roundedRect(body, 4),
               inkStyle(theme, plug.cracked ? theme.colors.refused : theme.colors.plate));
    if (plug.cracked) {
        QPainterPath crack(QPointF(body.left() + 8, body.top()));
        crack.lineTo(body.left() + 4, body.center().y() - 2);
        crack.lineTo(body.left() + 11, body.center().y() + 2);
        crack.lineTo(body.left() + 6, body.bottom());
        paintShape(painter, crack, {QColor(), theme.colors.onFill, 2});
    }
    paintText(painter, body.adjusted(2, 0, -2, 0), plug.label.text, theme, FontRole::Text,
              Label::Align::Center, plug.cracked ? theme.colors.onFill : theme.colors.ink);
}

void paintTab(QPainter &painter, const TabLook &tab, const PodLook &pod, const Theme &theme)
{
    const QRectF rect = tab.label.rect;
    const bool atCorner = qFuzzyCompare(rect.right(), pod.rect.right());
    QPainterPath shape = roundedRect(rect, theme.radii.plate);
    if (atCorner)
        shape = shape.intersected(roundedRect(pod.rect, theme.radii.card));
    paintShape(painter, shape, {theme.colors.plate, QColor(), 0});
    const QRectF strip(rect.left(), rect.top(), 10, rect.height());
    QPainterPath stripPath;
    stripPath.addRect(strip);
    stripPath = stripPath.intersected(shape);
    if (tab.active && !tab.service.isNull()) {
        paintShape(painter, stripPath, {theme.colors.service, QColor(), 0});
        paintPattern(painter, stripPath, Pattern::VerticalLines,
                     withAlpha(theme.colors.onService, 0.6));
    }
    ShapeStyle outline{QColor(), theme.colors.ink, theme.widths.outline};
    if (!tab.active)
        outline.pen = Qt::DashLine;
    paintShape(painter, shape, outline);
    const double left = tab.service.isNull() ? 0 : 9;
    paintText(painter, rect.adjusted(left, 0, -3, 0), tab.label.text, theme, FontRole::Text,
              Label::Align::Center, theme.colors.ink);
}

void paintStatus(QPainter &painter, const PodLook &pod, const Theme &theme)
{
    if (pod.status.text.isEmpty())
        return;
    const QPainterPath strip = roundedRect(pod.status.rect.adjusted(-4, 0, 4, 0), 4);
    paintShape(painter, strip, {theme.colors.pending, QColor(), 0});
    paintPattern(painter, strip, Pattern::DiagonalLines, withAlpha(theme.colors.onFill, 0.16));
    paintShape(painter, strip, {QColor(), theme.colors.ink, theme.widths.container});
    paintLabel(painter, pod.status, theme, theme.colors.onFill);
}

} // namespace

void paintBorder(QPainter &painter, const QRectF &border, const Theme &theme)
{
    const double wall = metrics::wallWidth;
    const QPainterPath inside = roundedRect(border, theme.radii.lane);
    const QPainterPath outside =
        roundedRect(border.adjusted(-wall, -wall, wall, wall), theme.radii.zone + 4);
    paintShape(painter, outside, {theme.colors.wall, QColor(), 0});
    paintPattern(painter, outside, Pattern::Bricks, theme.colors.wallJoint);
    paintShape(painter, outside, inkStyle(theme, QColor()));
    paintShape(painter, inside, inkStyle(theme, theme.colors.panel));
}

void paintLane(QPainter &painter, const LaneLook &lane, const Theme &theme)
{
    const PresenceScope scope(painter, lane.presence, lane.rect);
    ShapeStyle style{theme.colors.lane, theme.colors.line, theme.widths.container};
    if (!lane.ready)
        style.pen = Qt::DashLine;
    paintShape(painter, roundedRect(lane.rect, theme.radii.lane), style);
    if (!lane.ready)
        paintPattern(painter, roundedRect(lane.rect, theme.radii.lane), Pattern::DiagonalLines,
                     withAlpha(theme.colors.line, 0.25));
    paintText(painter, lane.emptyLabel, words::noPod(), theme, FontRole::Text, Label::Align::Center,
              theme.colors.muted);
}

void paintLaneLabels(QPainter &painter, const LaneLook &lane, const Theme &theme)
{
    const PresenceScope scope(painter, lane.presence, lane.rect);
    paintLabel(painter, lane.name, theme, theme.colors.ink);
    paintLabel(painter, lane.address, theme, theme.colors.ink);
}

void paintTray(QPainter &painter, const QRectF &tray, const Theme &theme)
{
    if (tray.isNull())
        return;
    paintShape(painter, roundedRect(tray, theme.radii.lane),
               {QColor(), theme.colors.line, theme.widths.outline, Qt::DashLine});
    paintText(painter, {tray.left() + 12, tray.top() + 4, tray.width() - 24, 24}, words::onNoNode(),
              theme, FontRole::Caption, Label::Align::Left, theme.colors.muted);
}

void paintPod(QPainter &painter, const PodLook &pod, const Theme &theme)
{
    const PresenceScope scope(painter, pod.presence, pod.rect);
    const QPainterPath card = roundedRect(pod.rect, theme.radii.card);
    paintShape(painter, card.translated(0, 2), {theme.colors.shadow, QColor(), 0});
    for (const PlugLook &plug : pod.plugs)
        paintPlug(painter, plug, theme);
    paintShape(painter, card, {theme.colors.plate, QColor(), 0});
    for (const TabLook &tab : pod.tabs)
        paintTab(painter, tab, pod, theme);
    ShapeStyle outline = inkStyle(theme, QColor());
    const bool isSolid =
        pod.state == PodLook::State::Ready || pod.state == PodLook::State::NotReady;
    outline.pen = isSolid ? Qt::SolidLine : Qt::DashLine;
    paintShape(painter, card, outline);
    paintLabel(painter, pod.name, theme, theme.colors.ink);
    paintLabel(painter, pod.address, theme, theme.colors.ink);
    paintReadyPill(painter, pod, theme);
    paintStatus(painter, pod, theme);
    for (const Label &chip : pod.chips)
        paintChip(painter, chip, theme);
}

} // namespace podium
