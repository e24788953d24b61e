// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/audiencelayout.h"

#include "painting/audiencetext.h"
#include "painting/detail.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double margin = 32; ///< left and right
constexpr double titleHeight = 56;
constexpr double panelPadding = 10;
constexpr double rowGap = 4;
constexpr double columnGap = 40;
constexpr double badgeSize = 46;
constexpr double badgeGap = 16;
constexpr double signSize = 50;
constexpr double barHeight = 12;

using audience::lineHeight;

/// Fills the panel from its top, then pushes it down to the screen's bottom.
class PanelLayout
{
public:
    PanelLayout(AudienceLayout &layout, const Theme &theme)
        : m_layout(layout)
        , m_theme(theme)
        , m_width(layout.size.width() - 2 * margin)
    {}

    void addParagraph(const QString &text, FontRole role)
    {
        if (text.isEmpty())
            return;
        const double height = lines(text, role, m_width) * lineHeight;
        m_texts.append({{margin, m_y, m_width, height}, text, role});
        advance(height);
    }

    void addChoices(const AudiencePage &page)
    {
        if (page.choices.isEmpty())
            return;
        const auto columns = bestColumns(page);
        for (qsizetype first = 0; first < page.choices.size(); first += columns)
            addRow(page, first, columns);
    }

    void addOutcome(const std::optional<AudienceOutcome> &outcome)
    {
        if (!outcome)
            return;
        const double left = margin + signSize + badgeGap;
        const double width = m_width - signSize - badgeGap;
        const double height = lines(outcome->text, FontRole::Strong, width) * lineHeight;
        m_layout.outcome = {margin, m_y + (lineHeight - signSize) / 2, signSize, signSize};
        m_texts.append({{left, m_y, width, height}, outcome->text, FontRole::Strong});
        advance(height);
    }

    /// Keeps room for a line in any case.
    void finish()
    {
        const double content = std::max(m_y - rowGap, lineHeight);
        const double height = content + 2 * panelPadding;
        const double top = m_layout.size.height() - height;
        m_layout.panel = {0, top, m_layout.size.width(), height};
        m_layout.isPanelEmpty = m_texts.isEmpty();
        m_layout.hasLegend = content < 2 * lineHeight;
        const QPointF shift(0, top + panelPadding);
        for (AudienceText &text : m_texts)
            text.rect.translate(shift);
        m_layout.texts += m_texts;
        for (AudienceTile &tile : m_layout.tiles) {
            for (QRectF *rect : {&tile.rect, &tile.badge, &tile.bar})
                rect->translate(rect->isNull() ? QPointF() : shift);
        }
        if (!m_layout.outcome.isNull())
            m_layout.outcome.translate(shift);
    }

private:
    int lines(const QString &text, FontRole role, double width) const
    {
        return audience::countLines(text, m_theme.font(role), width);
    }

    void advance(double height) { m_y += height + rowGap; }

    double columnWidth(qsizetype columns) const
    {
        return (m_width - double(columns - 1) * columnGap) / double(columns);
    }

    /// What a choice has for its words.
    double wordsWidth(const AudiencePage &page, qsizetype columns) const
    {
        const double count = page.showsVotes ? votesWidth() : 0;
        return columnWidth(columns) - badgeSize - badgeGap - count;
    }

    double votesWidth() const
    {
        return badgeGap + audience::width(QStringLiteral("000"), m_theme.font(FontRole::Strong));
    }

    /// A choice stands out from the reason below it.
    static FontRole choiceFont(const AudienceChoice &choice)
    {
        return choice.why.isEmpty() ? FontRole::Text : FontRole::Strong;
    }

    int choiceLines(const AudienceChoice &choice, double width) const
    {
        const int why = choice.why.isEmpty() ? 0 : lines(choice.why, FontRole::Text, width);
        return lines(choice.text, choiceFont(choice), width) + why;
    }

    int rowLines(const AudiencePage &page, qsizetype first, qsizetype columns) const
    {
        int most = 1;
        for (const AudienceChoice &choice : page.choices.mid(first, columns))
            most = std::max(most, choiceLines(choice, wordsWidth(page, columns)));
        return most;
    }

    /// Whether a word would be broken, as the long name of a field.
    bool breaksAWord(const AudiencePage &page, qsizetype columns) const
    {
        const double room = wordsWidth(page, columns);
        for (const AudienceChoice &choice : page.choices) {
            for (const QString &word : choice.text.split(u' ')) {
                if (audience::width(word, m_theme.font(choiceFont(choice))) > room)
                    return true;
            }
        }
        return false;
    }

    /// The most columns that need no more lines than any others.
    qsizetype bestColumns(const AudiencePage &page) const
    {
        qsizetype best = page.choices.size();
        int fewest = std::numeric_limits<int>::max();
        for (qsizetype columns = page.choices.size(); columns > 0; --columns) {
            int all = 0;
            if (columns > 1 && breaksAWord(page, columns))
                continue;
            for (qsizetype first = 0; first < page.choices.size(); first += columns)
                all += rowLines(page, first, columns);
            if (all < fewest) {
                fewest = all;
                best = columns;
            }
        }
        return best;
    }

    void addRow(const AudiencePage &page, qsizetype first, qsizetype columns)
    {
        const double height = rowLines(page, first, columns) * lineHeight;
        const double width = columnWidth(columns);
        const double bar = page.showsVotes ? barHeight + rowGap : 0;
        double x = margin;
        for (const AudienceChoice &choice : page.choices.mid(first, columns)) {
            AudienceTile tile{{x, m_y, width, height + bar}, {}, {}, choice};
            tile.isCounted = page.counted == m_layout.tiles.size();
            tile.badge = {x, m_y + (lineHeight - badgeSize) / 2, badgeSize, badgeSize};
            const double left = x + badgeSize + badgeGap;
            if (page.showsVotes) {
                tile.bar = {left, m_y + height + rowGap, width - badgeSize - badgeGap, barHeight};
                m_texts.append({{x + width - votesWidth(), m_y, votesWidth(), lineHeight},
                                QString::number(choice.votes),
                                FontRole::Strong,
                                Qt::AlignRight});
            }
            addChoiceWords(choice, {left, m_y, wordsWidth(page, columns), height});
            m_layout.tiles.append(tile);
            x += width + columnGap;
        }
        advance(height + bar);
    }

    void addChoiceWords(const AudienceChoice &choice, QRectF rect)
    {
        const FontRole role = choiceFont(choice);
        if (!choice.why.isEmpty()) {
            QRectF why = rect;
            rect.setHeight(lines(choice.text, role, rect.width()) * lineHeight);
            why.setTop(rect.bottom());
            m_texts.append({why, choice.why, FontRole::Text});
        }
        m_texts.append({rect, choice.text, role});
    }

    AudienceLayout &m_layout;
    const Theme &m_theme;
    double m_width;
    double m_y{0};
    QList<AudienceText> m_texts{};
};

void layoutTitle(const AudiencePage &page, const Theme &theme, AudienceLayout &layout)
{
    layout.titleBar = {0, 0, layout.size.width(), titleHeight};
    const double top = (titleHeight - lineHeight) / 2;
    const double progress = std::ceil(audience::width(page.progress, theme.font(FontRole::Text)));
    const double right = layout.size.width() - margin - progress;
    const double room = right - columnGap - margin;
    layout.texts.append({{margin, top, room, lineHeight},
                         audience::shortened(page.title, theme.font(FontRole::Strong), room),
                         FontRole::Strong});
    if (!page.progress.isEmpty())
        layout.texts.append({{right, top, progress, lineHeight},
                             page.progress,
                             FontRole::Text,
                             Qt::AlignRight,
                             AudienceText::Tone::Muted});
}

} // namespace

double audience::magnification(double screenHeight)
{
    const double least = smallest * screenHeight / height;
    const double rounded = std::round(least) >= least ? least : std::floor(least) + 0.5;
    return rounded / detail::smallestText;
}

AudienceLayout layoutAudience(const AudiencePage &page, const QSizeF &pixels, const Theme &theme)
{
    AudienceLayout layout;
    const double unit = std::max(1.0, pixels.height()) / audience::height;
    layout.size = pixels / unit;
    layoutTitle(page, theme, layout);
    PanelLayout panel(layout, theme);
    panel.addParagraph(page.question, FontRole::Caption);
    panel.addChoices(page);
    panel.addParagraph(page.caption, FontRole::Text);
    panel.addOutcome(page.outcome);
    panel.finish();
    layout.stage = QRectF(layout.titleBar.bottomLeft(), layout.panel.topRight());
    return layout;
}

} // namespace podium
