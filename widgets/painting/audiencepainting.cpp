// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/audiencepainting.h"

#include "painting/audiencetext.h"
#include "painting/lanedetail.h"
#include "painting/scenepainting.h"
#include "painting/shapes.h"
#include "painting/signs.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

using ChoiceState = AudienceChoice::State;

void paintBackground(QPainter &painter, const AudienceLayout &layout, const Theme &theme)
{
    painter.fillRect(layout.titleBar, theme.colors.background);
    painter.fillRect(layout.panel, theme.colors.background);
    if (layout.isPanelEmpty)
        return;
    painter.fillRect(layout.panel, theme.colors.panel);
    painter.setPen(QPen(theme.colors.line, seenWidth(painter, theme.widths.outline)));
    painter.drawLine(layout.panel.topLeft(), layout.panel.topRight());
}

void paintSign(QPainter &painter, Verdict verdict, const QRectF &rect, const Theme &theme)
{
    const QPointF center = rect.center();
    const double radius = rect.height() / 2 - 4;
    switch (verdict) {
    case Verdict::Delivered:
        return paintCheckSign(painter, center, radius, theme);
    case Verdict::Refused:
        return paintStopSign(painter, center, radius, theme);
    case Verdict::Dropped:
        return paintHourglass(painter, center, radius, theme);
    case Verdict::NoRoute:
        return paintBarrier(painter, center, radius, theme);
    case Verdict::NoAddress:
        return paintUnknownAddress(painter, center, radius, theme);
    case Verdict::NoName:
        return paintUnknownName(painter, center, radius * 0.7, theme);
    }
}

/// The letter in its square; of the right answer a check mark on green.
void paintBadge(QPainter &painter, const AudienceTile &tile, bool isRight, const Theme &theme)
{
    const QColor fill = isRight          ? theme.colors.ready
                        : tile.isCounted ? theme.colors.ink
                                         : theme.colors.plate;
    paintShape(painter, roundedRect(tile.badge.adjusted(1, 1, -1, -1), theme.radii.plate),
               {fill, theme.colors.ink, isRight ? 2 * theme.widths.outline : theme.widths.outline});
    painter.setPen(isRight          ? theme.colors.onFill
                   : tile.isCounted ? theme.colors.background
                                    : theme.colors.ink);
    audience::paintLines(painter,
                         {tile.badge.left(), tile.badge.center().y() - audience::lineHeight / 2,
                          tile.badge.width(), audience::lineHeight},
                         isRight ? QStringLiteral("✓") : tile.choice.letter,
                         theme.font(FontRole::Strong), Qt::AlignHCenter);
}

void paintVotes(QPainter &painter, const AudienceTile &tile, int most, const Theme &theme)
{
    paintShape(painter, roundedRect(tile.bar, 3),
               {theme.colors.background, theme.colors.line, theme.widths.container});
    QRectF part = tile.bar;
    part.setWidth(part.width() * tile.choice.votes / std::max(1, most));
    if (tile.choice.votes > 0)
        paintShape(painter, roundedRect(part, 3),
                   {theme.colors.service, theme.colors.ink, theme.widths.container});
}

void paintTiles(QPainter &painter, const AudienceLayout &layout, const AudiencePage &page,
                const Theme &theme)
{
    int most = 0;
    for (const AudienceTile &tile : layout.tiles)
        most = std::max(most, tile.choice.votes);
    for (const AudienceTile &tile : layout.tiles) {
        const bool isRight = !page.hidesAnswer && tile.choice.state == ChoiceState::Right;
        paintBadge(painter, tile, isRight, theme);
        if (!tile.bar.isNull())
            paintVotes(painter, tile, most, theme);
    }
}

} // namespace

bool showsLegend(const AudienceLayout &layout, const QSizeF &pixels, const Placement &placement)
{
    const double unit = pixels.height() / audience::height;
    const QSizeF room = layout.stage.size() * unit / audience::magnification(pixels.height());
    const auto isFarIn = [&](const Placement &picture) {
        const double around = audience::pictureMargin;
        const QRectF area = QRectF({}, room).adjusted(around, around, -around, -around);
        return isFar(picture, fitTransform(picture.bounds, area).m11());
    };
    return layout.hasLegend && (!isFarIn(placement) || isFarIn(withoutLegend(placement)));
}

void paintAudience(QPainter &painter, const AudienceLayout &layout, const AudiencePage &page,
                   const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintBackground(painter, layout, theme);
    paintTiles(painter, layout, page, theme);
    if (page.outcome)
        paintSign(painter, page.outcome->verdict, layout.outcome, theme);
    for (const AudienceText &text : layout.texts) {
        painter.setPen(text.tone == AudienceText::Tone::Muted ? theme.colors.muted
                                                              : theme.colors.ink);
        audience::paintLines(painter, text.rect, text.text, theme.font(text.font), text.align);
    }
}

void paintAudienceScreen(QPainter &painter, const QSizeF &pixels, const AudiencePage &page,
                         const Placement &placement, const TimelineFrame &frame, const Theme &theme)
{
    const AudienceLayout layout = layoutAudience(page, pixels, theme);
    const double unit = pixels.height() / audience::height;
    const double factor = audience::magnification(pixels.height());
    const QRectF stage(layout.stage.topLeft() * unit, layout.stage.size() * unit);
    const double around = audience::pictureMargin * factor;
    const Placement shown =
        showsLegend(layout, pixels, placement) ? placement : withoutLegend(placement);
    const QTransform fitted =
        fitTransform(shown.bounds, stage.adjusted(around, around, -around, -around));

    painter.fillRect(QRectF({}, pixels), theme.colors.background);
    painter.save();
    painter.setTransform(fitted, true);
    GroundOptions ground;
    ground.scale = fitted.m11() / factor;
    paintGround(painter, shown, theme, ground);
    SceneOptions options;
    options.magnification = factor;
    options.headerArea = fitted.inverted().mapRect(stage);
    paintMoving(painter, shown, frame, theme, options);
    painter.restore();
    painter.scale(unit, unit);
    paintAudience(painter, layout, page, theme);
}

} // namespace podium
