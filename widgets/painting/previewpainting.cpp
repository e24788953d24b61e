// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/previewpainting.h"

#include "painting/detail.h"
#include "painting/words.h"

#include <QPainter>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Sign = PreviewMark::Sign;

constexpr double ringRoom = 6;    ///< between a card and the ring around it
constexpr double ringWidth = 3;   ///< of dashes and strikes
constexpr double haloWidth = 6;   ///< of the ground's colour beneath them, so that they stand out
constexpr double signRadius = 11; ///< of the disc with plus or minus
constexpr double plateHeight = 26;
constexpr double plateRoom = 8;
constexpr double least = 5; ///< logical pixels on the screen: the radius of a sign

constexpr double captionMargin = 12;
constexpr double captionRoom = 10;
constexpr qsizetype mostCaptionLines = 8;

bool isGain(Sign sign)
{
    return sign == Sign::Gained || sign == Sign::Opened;
}

/// One mark, at one scale.
class Mark
{
public:
    Mark(QPainter &painter, const Theme &theme, double scale)
        : m_painter(painter)
        , m_theme(theme)
        , m_unit(std::max(1.0, least / signRadius / scale))
        , m_hasText(theme.text.pixelSize() * scale >= detail::smallestText)
    {}

    void paint(const PreviewMark &mark)
    {
        switch (mark.sign) {
        case Sign::Gained:
        case Sign::Replaced:
            dash(ring(mark.rect), m_theme.radii.card + ringRoom);
            break;
        case Sign::Lost:
            strike({mark.rect.bottomLeft(), mark.rect.topRight()});
            break;
        case Sign::Removed:
            strike({mark.rect.bottomLeft(), mark.rect.topRight()});
            strike({mark.rect.topLeft(), mark.rect.bottomRight()});
            break;
        case Sign::Opened:
            paintNewDoor(mark);
            break;
        case Sign::Closed:
            // Without a halo: the number can still be read.
            line({mark.rect.left() - ringRoom, mark.rect.center().y(), mark.rect.right() + ringRoom,
                  mark.rect.center().y()},
                 m_theme.colors.ink, ringWidth);
            break;
        }
        paintSign(mark);
    }

private:
    QRectF ring(const QRectF &rect) const
    {
        const double room = ringRoom * m_unit;
        return rect.adjusted(-room, -room, room, room);
    }

    QPen pen(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine) const
    {
        QPen made(color, width * m_unit, style, Qt::FlatCap);
        if (style == Qt::CustomDashLine)
            made.setDashPattern({2.5, 1.5});
        return made;
    }

    void dash(const QRectF &rect, double radius)
    {
        const QPainterPath path = roundedRect(rect, radius);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen(m_theme.colors.background, haloWidth));
        m_painter.drawPath(path);
        m_painter.setPen(pen(m_theme.colors.ink, ringWidth, Qt::CustomDashLine));
        m_painter.drawPath(path);
    }

    void strike(const QLineF &through)
    {
        line(through, m_theme.colors.background, haloWidth);
        line(through, m_theme.colors.ink, ringWidth);
    }

    void line(const QLineF &through, const QColor &color, double width)
    {
        m_painter.setPen(pen(color, width));
        m_painter.drawLine(through);
    }

    void paintNewDoor(const PreviewMark &mark)
    {
        paintShape(m_painter, roundedRect(mark.rect, m_theme.radii.plate),
                   {m_theme.colors.plate, QColor(), 0});
        dash(mark.rect, m_theme.radii.plate);
        const QRectF text = mark.rect.adjusted(2 * signRadius - 4, 0, -4, 0);
        paintText(m_painter, text, mark.text, m_theme, FontRole::Text, Label::Align::Center,
                  m_theme.colors.ink);
    }

    /// What the disc says beside its sign; nothing for doors, which say it themselves.
    static QString wordsOf(const PreviewMark &mark)
    {
        switch (mark.sign) {
        case Sign::Removed:
            return words::wouldGo();
        case Sign::Replaced:
            return words::wouldBeReplaced();
        case Sign::Opened:
        case Sign::Closed:
            return {};
        default:
            return mark.text;
        }
    }

    /// At the upper left corner of the thing; of a door at its left end.
    void paintSign(const PreviewMark &mark)
    {
        const bool isDoor = mark.sign == Sign::Opened || mark.sign == Sign::Closed;
        const double radius = signRadius * m_unit;
        const QPointF at = isDoor ? QPointF(mark.rect.left(), mark.rect.center().y())
                                  : mark.rect.topLeft() + QPointF(radius / 2, 0);
        const QString text = m_hasText ? wordsOf(mark) : QString();
        if (!text.isEmpty())
            paintPlate(at, text, mark.rect.width());
        QPainterPath disc;
        disc.addEllipse(at, radius, radius);
        paintShape(m_painter, disc, {m_theme.colors.ink, m_theme.colors.background, 2 * m_unit});
        paintCross(at, radius / 2, mark.sign);
    }

    void paintPlate(const QPointF &at, const QString &text, double most)
    {
        const double width = std::min(m_theme.width(text, FontRole::Strong), most - 3 * plateRoom);
        const QRectF plate(at.x(), at.y() - plateHeight / 2, signRadius + 2 * plateRoom + width,
                           plateHeight);
        paintShape(m_painter, roundedRect(plate, plateHeight / 2),
                   inkStyle(m_theme, m_theme.colors.plate));
        paintText(m_painter, plate.adjusted(signRadius + plateRoom, 0, -plateRoom, 0), text,
                  m_theme, FontRole::Strong, Label::Align::Left, m_theme.colors.ink);
    }

    /// Plus, minus, or both for what goes and comes.
    void paintCross(const QPointF &at, double arm, Sign sign)
    {
        m_painter.setPen(pen(m_theme.colors.background, 2.5));
        const bool isBoth = sign == Sign::Replaced;
        const QPointF bar = isBoth ? at + QPointF(0, arm) : at;
        m_painter.drawLine(bar - QPointF(arm, 0), bar + QPointF(arm, 0));
        if (!isGain(sign) && !isBoth)
            return;
        const QPointF plus = isBoth ? at - QPointF(0, arm / 3) : at;
        m_painter.drawLine(plus - QPointF(arm, 0), plus + QPointF(arm, 0));
        m_painter.drawLine(plus - QPointF(0, arm), plus + QPointF(0, arm));
    }

    QPainter &m_painter;
    const Theme &m_theme;
    double m_unit; ///< scene units for what is 1 at 100 %
    bool m_hasText;
};

} // namespace

void paintPreviewMarks(QPainter &painter, const QList<PreviewMark> &marks, const Theme &theme,
                       double scale)
{
    painter.setRenderHint(QPainter::Antialiasing);
    Mark painted(painter, theme, scale);
    for (const PreviewMark &mark : marks)
        painted.paint(mark);
}

void paintPreviewWords(QPainter &painter, const QStringList &lines, const QRectF &view,
                       const Theme &theme)
{
    if (lines.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QStringList shown{words::wouldChange()};
    shown += lines.first(std::min(lines.size(), mostCaptionLines));
    if (lines.size() > mostCaptionLines)
        shown.append(u"…"_s);
    const double row = theme.text.pixelSize() * 1.4;
    double width = theme.width(shown.first(), FontRole::Strong);
    for (const QString &line : std::as_const(shown))
        width = std::max(width, theme.width(line, FontRole::Text));
    width = std::min(width, view.width() - 2 * (captionMargin + captionRoom));
    const QSizeF size(width + 2 * captionRoom, double(shown.size()) * row + 2 * captionRoom);
    const QRectF plate(view.bottomLeft() + QPointF(captionMargin, -captionMargin - size.height()),
                       size);
    const QPainterPath outline = roundedRect(plate, theme.radii.plate);
    paintShape(painter, outline.translated(0, 2), {theme.colors.shadow, QColor(), 0});
    paintShape(painter, outline, {theme.colors.plate, theme.colors.ink, 2, Qt::DashLine});
    QRectF line(plate.topLeft() + QPointF(captionRoom, captionRoom), QSizeF(width + 1, row));
    for (const QString &text : std::as_const(shown)) {
        const bool isTitle = line.top() == plate.top() + captionRoom;
        paintText(painter, line, text, theme, isTitle ? FontRole::Strong : FontRole::Text,
                  Label::Align::Left, theme.colors.ink);
        line.translate(0, row);
    }
}

} // namespace podium
