// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/codeview.h"

#include "theme/letters.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

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
    , m_place(new QScrollBar(Qt::Vertical, this))
{
    setReadOnly(true);
    setLineWrapMode(NoWrap);
    setFont(fixedWidthFont());
    // A reader moves by keyboard, too.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_place->hide();
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &, int dy) {
        dy != 0 ? m_margin->scroll(0, dy) : m_margin->update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CodeView::followScrolling);
    connect(m_place, &QScrollBar::valueChanged, this, &CodeView::scrollToLine);
    followFont(*this, [this] { placeMargin(); });
}

void CodeView::setText(const ManifestText &text)
{
    m_text = text;
    m_marked.clear();
    m_place->setVisible(!isWhole());
    setVerticalScrollBarPolicy(isWhole() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    holdAround(1);
    placeMargin();
}

int CodeView::visibleLines() const
{
    return qMax(1, viewport()->height() / fontMetrics().lineSpacing());
}

int CodeView::topLine() const
{
    return m_firstLine + verticalScrollBar()->value();
}

void CodeView::holdAround(int line)
{
    const int last = qMax(1, m_text.lineCount() - windowLines + 1);
    m_firstLine = isWhole() ? 1 : qBound(1, line - windowLines / 2, last);
    m_isMoving = true;
    setPlainText(m_text.lines(m_firstLine, windowLines));
    m_isMoving = false;
    showMarks();
}

void CodeView::scrollToLine(int line)
{
    if (line == topLine())
        return;
    const int lastHeld = m_firstLine + blockCount() - 1;
    if (line < m_firstLine || line + visibleLines() > lastHeld)
        holdAround(line);
    verticalScrollBar()->setValue(line - m_firstLine);
}

void CodeView::followScrolling()
{
    if (m_isMoving || isWhole())
        return;
    const int line = topLine();
    const int lastHeld = m_firstLine + blockCount() - 1;
    // Early enough that a turn of the wheel or a page does not meet the end of the window.
    const int page = 3 * visibleLines();
    const bool isAtStart = line < m_firstLine + page && m_firstLine > 1;
    const bool isAtEnd = line + page > lastHeld && lastHeld < m_text.lineCount();
    if (isAtStart || isAtEnd) {
        holdAround(line);
        m_isMoving = true;
        verticalScrollBar()->setValue(line - m_firstLine);
        m_isMoving = false;
    }
    m_place->setValue(line);
}

QTextBlock CodeView::blockOf(int line) const
{
    return document()->findBlockByNumber(line - m_firstLine);
}

void CodeView::showSpan(const SourceSpan &span)
{
    if (span.line < 1 || span.line > m_text.lineCount())
        return;
    if (!blockOf(span.line).isValid() || !isWhole())
        holdAround(span.line);
    const QTextBlock first = blockOf(span.line);
    QTextCursor cursor(first);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor,
                        qBound(0, span.column - 1, first.length() - 1));
    const QTextBlock last = blockOf(span.endLine);
    if (last.isValid() && span.endLine >= span.line)
        cursor.setPosition(last.position() + qBound(0, span.endColumn - 1, last.length() - 1),
                           QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    m_marked = {{span.line, qMax(span.line, span.endLine)}};
    showMarks();
}

void CodeView::markLines(const QList<int> &lines)
{
    m_marked.clear();
    for (const int line : lines)
        m_marked.append({line, line});
    showMarks();
}

void CodeView::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int lastHeld = m_firstLine + blockCount() - 1;
    for (const auto &[first, last] : std::as_const(m_marked)) {
        for (int line = qMax(first, m_firstLine); line <= qMin(last, lastHeld); ++line) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(blockOf(line));
            mark.format.setBackground(markColor(palette()));
            mark.format.setProperty(QTextFormat::FullWidthSelection, true);
            marks.append(mark);
        }
    }
    setExtraSelections(marks);
}

int CodeView::marginWidth() const
{
    const QString widest(QString::number(m_text.lineCount()).size(), u'9');
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
                         Qt::AlignRight | Qt::AlignTop,
                         QString::number(m_firstLine + block.blockNumber()));
    }
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void CodeView::placeMargin()
{
    const int placeWidth = m_place->isHidden() ? 0 : m_place->sizeHint().width();
    setViewportMargins(marginWidth(), 0, placeWidth, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
    m_place->setGeometry(inside.right() + 1 - placeWidth, inside.top(), placeWidth,
                         inside.height());
    m_place->setPageStep(visibleLines());
    m_place->setRange(1, qMax(1, m_text.lineCount() - visibleLines() + 2));
}

} // namespace podium
