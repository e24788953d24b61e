// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/calloutpainting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr int smallestText = 13; ///< pixels, whatever the zoom
constexpr int largestText = 18;
constexpr double usualText = 14; ///< at this the widths below are meant
constexpr double padding = 9;
constexpr double bar = 6; ///< on the left of the plate
constexpr double paragraphGap = 4;
constexpr double unbroken = 1e6; ///< is wider than any line
constexpr double besideGap = 10; ///< of captions, between sentence and field in one line
constexpr double knob = 4;       ///< at the end of the leader line
// Widths of lines that are tried, the best first.
constexpr double lineWidths[] = {250, 190, 330, 150, 125};
// Of a view's width, for captions, the best first.
constexpr double captionWidths[] = {1, 0.6, 0.4};
// Above and below together.
constexpr double platePadding = 2 * padding - 4;
constexpr double captionPadding = 6;

struct Letters
{
    QFont text{};
    QFont strong{};
};

Letters lettersOf(const Theme &theme, int pixels)
{
    Letters letters{theme.font(FontRole::Text), theme.font(FontRole::Strong)};
    letters.text.setPixelSize(pixels);
    letters.strong.setPixelSize(pixels);
    return letters;
}

/// Paths of fields may be broken behind their dots; addresses may not.
QString breakable(QString text)
{
    static const QRegularExpression dotInPath(QStringLiteral("(?<=[A-Za-z\\]])\\.(?=[A-Za-z])"));
    return text.replace(dotInPath, QStringLiteral(".\u200b"));
}

/// Sets a paragraph, draws it if there is a painter, and returns how large it is.
QSizeF setParagraph(const QString &text, const QFont &font, double width, QPainter *painter,
                    const QPointF &at)
{
    QTextLayout layout(breakable(text), font);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QSizeF size;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return size;
}

/// The words alone, without plate; measured only, if there is no painter.
QSizeF setWords(const CalloutText &text, const Letters &letters, double width,
                QPainter *painter = nullptr, const QPointF &at = {})
{
    QSizeF size = setParagraph(text.sentence, letters.text, width, painter, at);
    if (text.field.isEmpty())
        return size;
    const QPointF below = at + QPointF(0, size.height() + paragraphGap);
    const QSizeF field = setParagraph(text.field, letters.strong, width, painter, below);
    return {std::max(size.width(), field.width()), size.height() + paragraphGap + field.height()};
}

/// The same, but in one line if that is no wider.
QSizeF setCaption(const CalloutText &text, const Letters &letters, double width,
                  QPainter *painter = nullptr, const QPointF &at = {})
{
    const QSizeF left = setParagraph(text.sentence, letters.text, unbroken, nullptr, {});
    const QSizeF right = setParagraph(text.field, letters.strong, unbroken, nullptr, {});
    const double x = left.width() + besideGap;
    if (text.field.isEmpty() || x + right.width() > width)
        return setWords(text, letters, width, painter, at);
    if (painter) {
        setParagraph(text.sentence, letters.text, unbroken, painter, at);
        setParagraph(text.field, letters.strong, unbroken, painter, at + QPointF(x, 0));
    }
    return {x + right.width(), std::max(left.height(), right.height())};
}

QSizeF plateAround(const QSizeF &words, double above)
{
    return {std::ceil(words.width()) + 2 * padding + bar, std::ceil(words.height()) + above};
}

QColor barColor(Verdict verdict, const Theme &theme)
{
    switch (verdict) {
    case Verdict::Delivered:
        return theme.colors.path;
    case Verdict::Refused:
        return theme.colors.refused;
    default:
        return theme.colors.dropped;
    }
}

void paintLeader(QPainter &painter, const QLineF &leader, const Theme &theme)
{
    const QPen outside(theme.colors.background, 5, Qt::SolidLine, Qt::RoundCap);
    const QPen line(theme.colors.ink, 2, Qt::SolidLine, Qt::RoundCap);
    for (const QPen &pen : {outside, line}) {
        painter.setPen(pen);
        painter.drawLine(leader);
    }
    QPainterPath end;
    end.addEllipse(leader.p2(), knob, knob);
    paintShape(painter, end, inkStyle(theme, theme.colors.plate));
}

} // namespace

int calloutPixels(const Theme &theme, double scale)
{
    return std::clamp(int(std::round(theme.text.pixelSize() * scale)), smallestText, largestText);
}

QList<QSizeF> calloutSizes(const CalloutText &text, const Theme &theme, int pixels)
{
    const Letters letters = lettersOf(theme, pixels);
    QList<QSizeF> sizes;
    for (const double width : lineWidths) {
        const QSizeF size =
            plateAround(setWords(text, letters, width * pixels / usualText), platePadding);
        if (!sizes.contains(size))
            sizes.append(size);
    }
    return sizes;
}

QList<QSizeF> captionSizes(const CalloutText &text, const Theme &theme, int pixels, double widest)
{
    const Letters letters = lettersOf(theme, pixels);
    QList<QSizeF> sizes;
    for (const double part : captionWidths) {
        const QSizeF size = plateAround(
            setCaption(text, letters, part * widest - 2 * padding - bar - 1), captionPadding);
        if (!sizes.contains(size))
            sizes.append(size);
    }
    return sizes;
}

void paintCallout(QPainter &painter, const room::Place &place, const CalloutText &text,
                  const Theme &theme, int pixels)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (!place.leader.isNull())
        paintLeader(painter, place.leader, theme);
    const QPainterPath plate = roundedRect(place.plate, theme.radii.plate);
    paintShape(painter, plate.translated(0, 2), {theme.colors.shadow, QColor(), 0});
    paintShape(painter, plate, {theme.colors.plate, QColor(), 0});
    QPainterPath edge;
    edge.addRect({place.plate.topLeft(), QSizeF(bar, place.plate.height())});
    paintShape(painter, edge.intersected(plate), {barColor(text.verdict, theme), QColor(), 0});
    paintShape(painter, plate, {QColor(), theme.colors.ink, 1.5});
    painter.setPen(theme.colors.ink);
    const Letters letters = lettersOf(theme, pixels);
    const bool isCaption = place.leader.isNull();
    const auto set = isCaption ? setCaption : setWords;
    const double above = (isCaption ? captionPadding : platePadding) / 2;
    set(text, letters, place.plate.width() - 2 * padding - bar + 1, &painter,
        place.plate.topLeft() + QPointF(bar + padding, above));
}

} // namespace podium
