// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpstyle.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace podium {

namespace {

constexpr int lineHeightPercent = 135;
constexpr double cellPadding = 0.35; ///< of the height of a line

/// Dresses one document.
class HelpDresser
{
public:
    HelpDresser(QTextDocument &document, const QPalette &palette)
        : m_document(document)
        , m_palette(palette)
        , m_line(QFontMetricsF(document.defaultFont()).height())
    {}

    void dress()
    {
        QTextCursor(&m_document).beginEditBlock();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            dressBlock(block);
            dressWords(block);
        }
        for (QTextFrame *frame : m_document.rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                dressTable(*table);
        }
        QTextCursor(&m_document).endEditBlock();
    }

private:
    static bool isCode(const QTextBlock &block)
    {
        return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
    }

    static bool isPicture(const QTextBlock &block)
    {
        return block.text() == QChar(QChar::ObjectReplacementCharacter);
    }

    void dressBlock(const QTextBlock &block)
    {
        QTextBlockFormat format = block.blockFormat();
        if (isCode(block)) {
            dressCode(block, format);
        } else {
            if (!isPicture(block))
                format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
            if (format.headingLevel() > 0)
                dressHeading(block, format);
            else if (!QTextCursor(block).currentTable())
                format.setBottomMargin(block.textList() ? m_line * 0.3 : m_line * 0.6);
        }
        QTextCursor(block).setBlockFormat(format);
    }

    void dressHeading(const QTextBlock &block, QTextBlockFormat &format)
    {
        const bool isTitle = format.headingLevel() == 1;
        format.setTopMargin(isTitle ? 0 : m_line);
        format.setBottomMargin(m_line * 0.4);
        QTextCharFormat letters;
        letters.setFontWeight(QFont::Bold);
        letters.setProperty(QTextFormat::FontSizeAdjustment, isTitle ? 2 : 1);
        apply(block, letters);
    }

    void dressCode(const QTextBlock &block, QTextBlockFormat &format)
    {
        format.setBackground(m_palette.alternateBase());
        format.setLeftMargin(m_line * 0.4);
        format.setNonBreakableLines(false);
        format.setTopMargin(isCode(block.previous()) ? 0 : m_line * 0.2);
        format.setBottomMargin(isCode(block.next()) ? 0 : m_line * 0.6);
        QTextCharFormat letters;
        letters.setFontFamilies({fixedFamily()});
        apply(block, letters);
    }

    void dressWords(const QTextBlock &block)
    {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QTextCharFormat present = fragment.charFormat();
            QTextCharFormat change;
            if (present.isAnchor()) {
                change.setFontUnderline(true);
                change.setForeground(m_palette.link());
            } else if (present.fontFixedPitch() && !isCode(block)) {
                change.setFontFamilies({fixedFamily()});
                change.setBackground(m_palette.alternateBase());
            } else {
                continue;
            }
            QTextCursor cursor(&m_document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(change);
        }
    }

    void dressTable(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderBrush(m_palette.brush(QPalette::Mid));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(m_line * cellPadding);
        format.setCellSpacing(0);
        format.setBottomMargin(m_line * 0.8);
        table.setFormat(format);
    }

    static QString fixedFamily()
    {
        return QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    }

    void apply(const QTextBlock &block, const QTextCharFormat &letters)
    {
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(letters);
    }

    QTextDocument &m_document;
    const QPalette &m_palette;
    double m_line; ///< its height
};

} // namespace

void dressHelpPage(QTextDocument &document, const QPalette &palette)
{
    HelpDresser(document, palette).dress();
}

} // namespace podium
