// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/histogrampainting.h"

#include "painting/sprites.h"
#include "painting/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr double side = 8;
constexpr double captionHeight = 20;
constexpr double nameHeight = 18;
constexpr double numberHeight = 17;
constexpr double barGap = 8;

/// The theme with letters small enough for a chart.
Theme chartTheme(const Theme &theme)
{
    Theme small = theme;
    constexpr double part = 0.88;
    for (QFont *font : {&small.text, &small.strong, &small.caption})
        font->setPixelSize(qRound(font->pixelSize() * part));
    return small;
}

/// Names of pods differ at their ends.
QString fitted(const QString &name, double width, const Theme &theme)
{
    return QFontMetricsF(theme.font(FontRole::Text)).elidedText(name, Qt::ElideLeft, width);
}

void paintBar(QPainter &painter, const HistogramLook &histogram, const HistogramLook::Bar &bar,
              const QRectF &column, const Theme &theme)
{
    const QRectF name(column.left() - barGap / 2, column.bottom() - nameHeight,
                      column.width() + barGap, nameHeight);
    const double room = column.height() - nameHeight - numberHeight;
    // Those that are folded are many: no bar to compare with one endpoint's.
    const double part = bar.folded > 0 ? 0 : double(bar.count) / histogram.top;
    const QRectF fill(column.left(), name.top() - room * part, column.width(), room * part);
    if (part > 0)
        paintShape(painter, roundedRect(fill, 2), inkStyle(theme, theme.colors.path));
    painter.setPen(QPen(theme.colors.ink, 1.5));
    painter.drawLine(name.topLeft(), name.topRight());
    const QRectF number(name.left(), fill.top() - numberHeight, name.width(), numberHeight);
    paintText(painter, number, u'×' + QString::number(bar.count), theme, FontRole::Strong,
              Label::Align::Center, theme.colors.ink);
    const QString text =
        bar.folded > 0 ? words::morePods(bar.folded) : fitted(bar.name, name.width(), theme);
    paintText(painter, name, text, theme, FontRole::Text, Label::Align::Center, theme.colors.ink);
}

void paintChart(QPainter &painter, const HistogramLook &histogram, const Theme &theme)
{
    const Theme small = chartTheme(theme);
    paintShape(painter, roundedRect(histogram.rect, theme.radii.plate),
               inkStyle(theme, theme.colors.plate));
    QRectF area = histogram.rect.adjusted(side, 2, -side, -2);
    const QRectF caption(area.left(), area.top(), area.width(), captionHeight);
    paintText(painter, caption, words::spread(histogram), small, FontRole::Text, Label::Align::Left,
              theme.colors.ink);
    area.setTop(caption.bottom());
    constexpr double widest = 76;
    const double pitch = std::min(widest, area.width() / double(histogram.bars.size()));
    double left = area.left();
    for (const HistogramLook::Bar &bar : histogram.bars) {
        const QRectF column(left + barGap / 2, area.top(), pitch - barGap, area.height());
        paintBar(painter, histogram, bar, column, small);
        left += pitch;
    }
}

/// All that a chart shows, in whatever language it shows it.
QString contentOf(const HistogramLook &histogram)
{
    QStringList parts{words::spread(histogram), QString::number(histogram.top)};
    for (const HistogramLook::Bar &bar : histogram.bars)
        parts += {bar.name, QString::number(bar.folded), QString::number(bar.count)};
    return parts.join(u'\n');
}

} // namespace

void paintHistogram(QPainter &painter, const HistogramLook &histogram, const Theme &theme)
{
    // It changes when a packet arrives, and is painted in every frame.
    HistogramLook chart = histogram;
    chart.rect.moveCenter({});
    const double edge = theme.widths.outline;
    const Sprite sprite{contentOf(histogram), chart.rect.size() + QSizeF(edge, edge),
                        [&](QPainter &on) { paintChart(on, chart, theme); }};
    paintSprites(painter, sprite, {histogram.rect.center()}, theme);
}

} // namespace podium
