// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/podpainting.h"

#include "painting/clusterpainting.h"
#include "painting/roles.h"
#include "painting/words.h"

#include <QPainter>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The sign of a pod's state, for a mark of any size: each has its own shape.
QPainterPath stateMark(PodLook::State state, const QRectF &box)
{
    QPainterPath path;
    const QPointF center = box.center();
    switch (state) {
    case PodLook::State::Ready:
        return checkMark(box);
    case PodLook::State::NotReady:
        path.moveTo(box.left(), center.y());
        path.lineTo(box.right(), center.y());
        break;
    case PodLook::State::Pending: // the hands of a clock
        path.moveTo(center.x(), box.top() - 1);
        path.lineTo(center);
        path.lineTo(box.right(), center.y() + 1);
        break;
    case PodLook::State::Terminating: // on its way down
        path.moveTo(center.x(), box.top() - 1);
        path.lineTo(center.x(), box.bottom());
        path.moveTo(box.left() + 0.5, center.y());
        path.lineTo(center.x(), box.bottom());
        path.lineTo(box.right() - 0.5, center.y());
        break;
    case PodLook::State::Stopped:
        path.addRect(box.adjusted(1, 1, -1, -1));
        break;
    }
    return path;
}

void paintReadyPill(QPainter &painter, const PodLook &pod, const Theme &theme)
{
    const QRectF rect = pod.ready.rect.adjusted(0, 1, 0, -1);
    const bool isReady = pod.state == PodLook::State::Ready;
    const QPainterPath pill = roundedRect(rect, rect.height() / 2);
    paintShape(painter, pill, {isReady ? theme.colors.plate : theme.colors.pending, QColor(), 0});
    if (!isReady)
        paintPattern(painter, pill, cueOf(Role::Pending).pattern,
                     withAlpha(theme.colors.onFill, 0.22));
    paintShape(painter, pill, {QColor(), theme.colors.ink, theme.widths.container});
    const QRectF mark(rect.left() + 2, rect.top() + 2, rect.height() - 4, rect.height() - 4);
    painter.setPen(QPen(theme.colors.ink, theme.widths.container));
    painter.setBrush(isReady ? theme.colors.ready : theme.colors.pending);
    painter.drawEllipse(mark);
    painter.setPen(QPen(theme.colors.onFill, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(stateMark(pod.state, mark.adjusted(4.5, 5, -4.5, -5)));
    paintText(painter, rect.adjusted(mark.width() + 3, 0, -5, 0), pod.ready.text, theme,
              FontRole::Text, Label::Align::Center,
              isReady ? theme.colors.ink : theme.colors.onFill);
}

/// A solid ring where a label is what the selector wants, a dotted one where it nearly is.
void paintChip(QPainter &painter, const ChipLook &chip, const Theme &theme)
{
    const QRectF rect = chip.label.rect;
    ShapeStyle style{theme.colors.panel, theme.colors.line, theme.widths.container};
    if (chip.ring == ChipLook::Ring::Match)
        style = {theme.colors.plate, theme.colors.ink, theme.widths.ring + 1};
    else if (chip.ring == ChipLook::Ring::NearMiss)
        style = {theme.colors.plate, theme.colors.ink, theme.widths.ring + 0.5, Qt::DotLine};
    paintShape(painter, roundedRect(rect, theme.radii.plate), style);
    paintText(painter, rect.adjusted(4, 0, -4, 0), chip.label.text, theme, chip.label.font,
              chip.label.align, theme.colors.ink);
}

/// From where packets come in to the first label that lets them.
void paintLineToMatch(QPainter &painter, const PodLook &pod, const Theme &theme)
{
    for (const ChipLook &chip : pod.chips) {
        if (chip.ring != ChipLook::Ring::Match)
            continue;
        const QRectF rect = chip.label.rect;
        const double y = pod.door(0).y();
        const double at = std::clamp(y, rect.top() + 5, rect.bottom() - 5);
        const double bend = pod.rect.left() + (rect.left() - pod.rect.left()) / 2;
        paintTrack(painter, {{pod.rect.left(), y}, {bend, y}, {bend, at}, {rect.left(), at}},
                   QPen(theme.colors.ink, theme.widths.outline));
        return;
    }
}

/// "prod ≠ production": half on the card, so that no card grows when a Service is selected.
void paintMismatch(QPainter &painter, const Label &label, const Theme &theme)
{
    if (label.rect.isNull())
        return;
    const QPainterPath tag = roundedRect(label.rect, theme.radii.plate);
    paintShape(painter, tag, {theme.colors.pending, QColor(), 0});
    paintShape(painter, tag, {QColor(), theme.colors.ink, theme.widths.container, Qt::DotLine});
    paintLabel(painter, label, theme, theme.colors.onFill);
}

/// A box for a container; one that could not start says which port it did not get.
void paintContainer(QPainter &painter, const ContainerLook &container, const Theme &theme)
{
    const bool failed = container.takenPort != 0;
    const QColor text = failed ? theme.colors.onFill : theme.colors.ink;
    paintShape(painter, roundedRect(container.rect, 3),
               {failed ? theme.colors.refused : theme.colors.panel, theme.colors.ink,
                theme.widths.container, failed ? Qt::DashLine : Qt::SolidLine});
    const bool isCount = container.name.rect == container.rect; // "+2"
    if (!isCount) {
        // A crate.
        const QRectF crate(container.rect.left() + 7, container.name.rect.center().y() - 5.5, 11,
                           11);
        painter.setPen(QPen(text, seenWidth(painter, 1.4)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(crate);
        for (const double x : {crate.left() + 3.6, crate.left() + 7.3})
            painter.drawLine(QPointF(x, crate.top()), QPointF(x, crate.bottom()));
    }
    paintLabel(painter, container.name, theme, text);
    if (failed)
        paintLabel(painter,
                   {container.reason, words::portTaken(container.takenPort, container.takenBy)},
                   theme, text);
}

/// The address of before, crossed out.
void paintFormerAddress(QPainter &painter, const Label &label, const Theme &theme)
{
    if (label.rect.isNull())
        return;
    const double width = std::min(label.rect.width(), theme.width(label.text, label.font) + 12);
    const QRectF rect(label.rect.left() - 4, label.rect.top() + 1, width, label.rect.height() - 2);
    paintShape(painter, roundedRect(rect, 4),
               {QColor(), theme.colors.line, theme.widths.container, Qt::DashLine});
    paintLabel(painter, {rect.adjusted(6, 0, -6, 0), label.text, label.font}, theme,
               theme.colors.muted);
    painter.setPen(QPen(theme.colors.ink, 1.8));
    painter.drawLine(QPointF(rect.left() + 4, rect.center().y()),
                     QPointF(rect.right() - 4, rect.center().y()));
}

void paintAddress(QPainter &painter, const PodLook &pod, const Theme &theme)
{
    paintLabel(painter, pod.address, theme, pod.isGhost ? theme.colors.muted : theme.colors.ink);
    if (!pod.isNew && !pod.isGhost)
        return;
    const QRectF rect = pod.address.rect;
    const double width = std::min(rect.width(), theme.width(pod.address.text, pod.address.font));
    const double y = pod.isGhost ? rect.center().y() : rect.center().y() + 10;
    painter.setPen(QPen(theme.colors.ink, pod.isGhost ? 1.8 : 2.4));
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.left() + width, y));
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
        paintPattern(painter, stripPath, cueOf(Role::ClusterIp).pattern,
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
    if (pod.status.rect.isNull())
        return;
    const QPainterPath strip = roundedRect(pod.status.rect.adjusted(-4, 0, 4, 0), 4);
    paintShape(painter, strip, {theme.colors.pending, QColor(), 0});
    paintPattern(painter, strip, cueOf(Role::Pending).pattern,
                 withAlpha(theme.colors.onFill, 0.16));
    paintShape(painter, strip, {QColor(), theme.colors.ink, theme.widths.container});
    Label label = pod.status;
    if (label.text.isEmpty())
        label.text = words::notReady();
    paintLabel(painter, label, theme, theme.colors.onFill);
}

/// A card that is no more: its outline, its name and its address crossed out.
void paintGhost(QPainter &painter, const PodLook &pod, const Theme &theme)
{
    const QPainterPath card = roundedRect(pod.rect, theme.radii.card);
    paintShape(painter, card,
               {theme.colors.panel, theme.colors.line, theme.widths.outline, Qt::DashLine});
    paintLabel(painter, pod.name, theme, theme.colors.muted);
    paintAddress(painter, pod, theme);
}

} // namespace

void paintPod(QPainter &painter, const PodLook &pod, const Theme &theme)
{
    const PresenceScope scope(painter, pod.presence, pod.rect);
    if (pod.isGhost)
        return paintGhost(painter, pod, theme);
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
    paintNamespace(painter, pod.space, theme);
    paintAddress(painter, pod, theme);
    paintReadyPill(painter, pod, theme);
    paintFormerAddress(painter, pod.former, theme);
    for (const ContainerLook &container : pod.containers)
        paintContainer(painter, container, theme);
    paintStatus(painter, pod, theme);
    for (const ChipLook &chip : pod.chips)
        paintChip(painter, chip, theme);
    paintLineToMatch(painter, pod, theme);
    paintMismatch(painter, pod.mismatch, theme);
}

} // namespace podium
