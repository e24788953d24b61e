// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/codeview.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace podium {

namespace {

constexpr int marginPadding = 6;

/// Paints the line numbers of its view, whose viewport leaves room for it.
class LineNumberMargin : public QWidget
{
public:
    explicit LineNumberMargin(CodeView *view)
        : QWidget(view)
        , m_view(view)
    {}

    QSize sizeHint() const override { return {m_view->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }

private:
    CodeView *m_view;
};

QColor markColor(const QPalette &palette)
{
    QColor color = palette.color(QPalette::Highlight);
    color.setAlphaF(0.25F);
    return color;
}

} // namespace

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new LineNumberMargin(this))
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // A reader moves by keyboard, too.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &, int dy) {
        dy != 0 ? m_margin->scroll(0, dy) : m_margin->update();
    });
    placeMargin();
}

void CodeView::showSpan(const SourceSpan &span)
{
    const QTextBlock first = document()->findBlockByNumber(span.line - 1);
    if (!first.isValid())
        return;
    QTextCursor cursor(first);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor,
                        qBound(0, span.column - 1, first.length() - 1));
    const QTextBlock last = document()->findBlockByNumber(span.endLine - 1);
    if (last.isValid() && span.endLine >= span.line)
        cursor.setPosition(last.position() + qBound(0, span.endColumn - 1, last.length() - 1),
                           QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    QList<int> lines;
    for (int line = span.line; line <= qMax(span.line, span.endLine); ++line)
        lines.append(line);
    markLines(lines);
}

void CodeView::markLines(const QList<int> &lines)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : lines) {
        const QTextBlock block = document()->findBlockByNumber(line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(markColor(palette()));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

int CodeView::marginWidth() const
{
    const QString widest(QString::number(blockCount()).size(), u'9');
    return fontMetrics().horizontalAdvance(widest) + 2 * marginPadding;
}

void CodeView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(QPalette::Disabled, QPalette::Text));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        painter.drawText(QRectF(0, area.top(), m_margin->width() - marginPadding, area.height()),
                         Qt::AlignRight | Qt::AlignTop, QString::number(block.blockNumber() + 1));
    }
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void CodeView::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

} // namespace podium
