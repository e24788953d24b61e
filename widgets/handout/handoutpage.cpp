// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "handout/handoutpage.h"

#include "handout/handoutsheets.h"
#include "painting/scenepainting.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double boxSize = 15;
constexpr double boxGap = 8;
constexpr double lineGap = 23; ///< between lines to write on
constexpr double hair = 0.6;
constexpr double columnGap = 18;
constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

/// How a manifest is set.
struct ManifestSetting
{
    QFont face{};
    int columns{1};
    int charactersALine{1};
    int linesAColumn{0};

    int room() const { return columns * linesAColumn; }
};

/// Lines that are too long go on in the next one, further in.
QStringList wrapped(const QStringList &lines, int characters)
{
    QStringList result;
    for (QString line : lines) {
        const auto inner = line.size() - line.trimmed().size() + 4;
        while (line.size() > characters) {
            const auto space = line.lastIndexOf(u' ', characters);
            const auto cut = space > inner ? space + 1 : characters;
            result.append(line.left(cut));
            line = QString(inner, u' ') + line.sliced(cut);
        }
        result.append(line);
    }
    return result;
}

} // namespace

HandoutPage::HandoutPage(QPainter &painter, const QSizeF &size, std::function<void()> turn)
    : m_painter(painter)
    , m_size(size)
    , m_turn(std::move(turn))
{
    const double dots = painter.viewport().width() / size.width();
    m_painter.scale(dots, dots);
    m_painter.setPen(m_theme.colors.ink);
}

QFont HandoutPage::font(FontRole role, double points) const
{
    // Larger, and painted smaller: a font has whole pixels.
    QFont face = m_theme.font(role);
    face.setHintingPreference(QFont::PreferNoHinting);
    face.setPixelSize(qRound(points * finer));
    return face;
}

double HandoutPage::heightOf(const QString &text, const QFont &face, double width) const
{
    const QRectF room(0, 0, width * finer, 1e6);
    return QFontMetricsF(face).boundingRect(room, wrapping, text).height() / finer;
}

void HandoutPage::paintWords(const QRectF &rect, const QString &text, const QFont &face, int flags)
{
    m_painter.save();
    m_painter.scale(1.0 / finer, 1.0 / finer);
    m_painter.setFont(face);
    m_painter.drawText(QRectF(rect.topLeft() * finer, rect.size() * finer), flags, text);
    m_painter.restore();
}

void HandoutPage::addWords(const QString &text, const Style &style)
{
    if (text.isEmpty())
        return;
    const QFont face = font(style.font, style.points);
    const double wide = width() - style.indent;
    const double high = heightOf(text, face, wide);
    if (high > room())
        turnPage();
    paintWords({style.indent, m_y, wide, high + 1}, text, face, wrapping);
    m_y += high + style.points * 0.35;
}

void HandoutPage::addChoice(const QString &sign, const QString &text, bool isFilled)
{
    const double left = boxSize + boxGap;
    const double high =
        std::max(boxSize, heightOf(text, font(FontRole::Text, lettersize::words), width() - left));
    if (high > room())
        turnPage();
    const QRectF box(hair, m_y, boxSize, boxSize);
    m_painter.setPen(QPen(m_theme.colors.ink, isFilled ? 3 * hair : hair));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(box, 2, 2);
    m_painter.setPen(m_theme.colors.ink);
    paintWords(box, sign, font(FontRole::Strong, lettersize::small), Qt::AlignCenter);
    const double top = m_y;
    addWords(text, {lettersize::words, isFilled ? FontRole::Strong : FontRole::Text, left});
    m_y = std::max(m_y, top + boxSize + 4);
}

void HandoutPage::addPicture(const HandoutPicture &picture, double most)
{
    const QSizeF bounds = picture.placement.bounds.size();
    const double scale =
        std::min({width() / bounds.width(), most / bounds.height(), room() / bounds.height()});
    const QRectF target(0, m_y, width(), bounds.height() * scale);
    m_painter.save();
    m_painter.setTransform(fitTransform(picture.placement.bounds, target), true);
    SceneOptions options;
    // Nothing is dimmed: it would be lost in print.
    options.spotlight = false;
    paintScene(m_painter, picture.placement, picture.frame, m_theme, options);
    m_painter.restore();
    m_y += target.height() + lettersize::words;
}

void HandoutPage::rule(double y)
{
    m_painter.setPen(QPen(m_theme.colors.line, hair));
    m_painter.drawLine(QPointF(0, y), QPointF(width(), y));
    m_painter.setPen(m_theme.colors.ink);
}

void HandoutPage::addLines(int count)
{
    for (int i = 0; i < count; ++i)
        rule(m_y += lineGap);
    m_y += lineGap / 2;
}

void HandoutPage::addManifest(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text.trimmed()).split(u'\n');
    ManifestSetting setting;
    QStringList shown;
    for (const double points : {8.5, 8.0, 7.5, 7.0, 6.5, 6.0}) {
        for (const int columns : {1, 2}) {
            setting.face = QFontDatabase::systemFont(QFontDatabase::FixedFont);
            setting.face.setHintingPreference(QFont::PreferNoHinting);
            setting.face.setPixelSize(qRound(points * finer));
            const QFontMetricsF metrics(setting.face);
            setting.columns = columns;
            const double wide = (width() - (columns - 1) * columnGap) / columns * finer;
            setting.charactersALine = std::max(1, int(wide / metrics.horizontalAdvance(u'm')));
            setting.linesAColumn = std::max(0, int(room() * finer / metrics.lineSpacing()));
            shown = wrapped(lines, setting.charactersALine);
            if (shown.size() <= setting.room())
                return paintManifest(shown, setting.face, columns);
        }
    }
    if (setting.room() < 1)
        return;
    shown = shown.mid(0, setting.room() - 1);
    shown.append(QStringLiteral("# ") + HandoutWords::tr("The rest is in the lesson's file."));
    paintManifest(shown, setting.face, setting.columns);
}

void HandoutPage::paintManifest(const QStringList &lines, const QFont &face, int columns)
{
    const double high = QFontMetricsF(face).lineSpacing() / finer;
    const auto perColumn = (lines.size() + columns - 1) / columns;
    const double pitch = (width() + columnGap) / columns;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double left = pitch * double(i / perColumn);
        const double top = m_y + high * double(i % perColumn);
        paintWords({left, top, width(), high}, lines[i], face, Qt::AlignLeft | Qt::TextSingleLine);
    }
    m_y += high * double(perColumn);
}

void HandoutPage::addEnds(const QString &left, const QString &right)
{
    const QFont face = font(FontRole::Text, lettersize::small);
    const QRectF line(0, m_y, width(), lettersize::small * 1.5);
    paintWords(line, left, face, Qt::AlignLeft | Qt::AlignTop);
    paintWords(line, right, face, Qt::AlignRight | Qt::AlignTop);
    m_y = line.bottom();
    rule(m_y);
    m_y += lettersize::words;
}

void HandoutPage::turnPage()
{
    m_turn();
    m_y = 0;
}

} // namespace podium
