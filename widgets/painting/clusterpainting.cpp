// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/clusterpainting.h"

#include "painting/roles.h"
#include "painting/signs.h"
#include "painting/words.h"
#include "picture/layoutmetrics.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

void paintNotReady(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const QPainterPath strip = roundedRect(rect.adjusted(-4, 0, 0, 0), 4);
    paintShape(painter, strip, {theme.colors.pending, QColor(), 0});
    paintPattern(painter, strip, cueOf(Role::Pending).pattern,
                 withAlpha(theme.colors.onFill, 0.16));
    paintShape(painter, strip, {QColor(), theme.colors.ink, theme.widths.container});
    paintText(painter, rect, words::notReady(), theme, FontRole::Text, Label::Align::Center,
              theme.colors.onFill);
}

} // namespace

void paintBorder(QPainter &painter, const QRectF &border, const Theme &theme)
{
    const double wall = metrics::wallWidth;
    const QPainterPath inside = roundedRect(border, theme.radii.lane);
    const QRectF behindWall = border.adjusted(wall, wall, -wall, -wall);
    if (behindWall.contains(seenPart(painter, border))) {
        paintShape(painter, inside, {theme.colors.panel, QColor(), 0});
        return;
    }
    const QPainterPath outside =
        roundedRect(border.adjusted(-wall, -wall, wall, wall), theme.radii.zone + 4);
    paintShape(painter, outside, {theme.colors.wall, QColor(), 0});
    paintPattern(painter, outside, Pattern::Bricks, theme.colors.wallJoint);
    paintShape(painter, outside, inkStyle(theme, QColor()));
    paintShape(painter, inside, inkStyle(theme, theme.colors.panel));
}

/// The amount, and below it a bar that is filled as far as memory is free.
void paintFreeMemory(QPainter &painter, const MemoryLook &memory, const Theme &theme)
{
    if (memory.label.rect.isNull())
        return;
    constexpr double barHeight = 3.5;
    constexpr double above = 4; // digits leave room below the address
    QRectF bar = memory.label.rect;
    bar.setTop(bar.bottom() - barHeight);
    QRectF filled = bar;
    filled.setWidth(bar.width() * memory.part);
    painter.fillRect(filled, theme.colors.line);
    paintShape(painter, roundedRect(bar, 0), {QColor(), theme.colors.line, theme.widths.container});
    paintText(painter, memory.label.rect.adjusted(0, -above, 0, -above - 1),
              words::freeMemory(memory.label.text), theme, memory.label.font, memory.label.align,
              theme.colors.ink);
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
    if (!lane.ready)
        paintNotReady(painter, lane.stateLabel, theme);
    paintFreeMemory(painter, lane.freeMemory, theme);
    paintText(painter, lane.emptyLabel, words::noPod(), theme, FontRole::Text, Label::Align::Center,
              theme.colors.muted);
}

void paintLaneLabels(QPainter &painter, const LaneLook &lane, const Theme &theme)
{
    const PresenceScope scope(painter, lane.presence, lane.rect);
    paintLabel(painter, lane.name, theme, theme.colors.ink);
    paintLabel(painter, lane.address, theme, theme.colors.ink);
}

void paintNamespace(QPainter &painter, const NamespaceLook &space, const Theme &theme)
{
    if (space.rect.isNull())
        return;
    paintShape(painter, roundedRect(space.rect, theme.radii.plate),
               {theme.colors.panel, theme.colors.line, theme.widths.container});
    paintNamespaceSign(painter, {space.rect.left() + 11, space.rect.center().y()}, 6, space.sign,
                       theme);
    paintLabel(painter, space.name, theme, theme.colors.ink);
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

} // namespace podium
