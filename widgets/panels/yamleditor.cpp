// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/yamleditor.h"

#include "document/editing/typedtext.h"
#include "panels/severityicon.h"
#include "panels/yamlcompletion.h"
#include "panels/yamlhighlighter.h"
#include "theme/letters.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QToolTip>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 4;
constexpr int step = 2; ///< of the indentation

/// Paints numbers and problems of its editor, whose viewport leaves room for it.
class EditorMargin : public QWidget
{
public:
    explicit EditorMargin(YamlEditor *editor)
        : QWidget(editor)
        , m_editor(editor)
    {}

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintMargin(event); }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        m_editor->explainMargin(static_cast<QHelpEvent *>(event));
        return true;
    }

private:
    YamlEditor *m_editor;
};

qsizetype indentationOf(const QString &line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    return spaces;
}

/// How far a line behind this one is indented, most likely.
qsizetype indentationBehind(const QString &line)
{
    qsizetype column = indentationOf(line);
    const QString content = line.trimmed();
    if (content.startsWith("---"_L1))
        return 0;
    // The keys of a list's item stand below each other, behind the dash.
    if (content.startsWith("- "_L1))
        column += step;
    const bool opens =
        content.endsWith(u':') || content.endsWith(": |"_L1) || content.endsWith(": >"_L1);
    return opens ? column + step : column;
}

} // namespace

YamlEditor::YamlEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_completion(new YamlCompletion(*this))
    , m_highlighter(new YamlHighlighter(document()))
    , m_margin(new EditorMargin(this))
{
    setUndoRedoEnabled(false);
    setLineWrapMode(NoWrap);
    setFont(fixedWidthFont());
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &, int dy) {
        dy != 0 ? m_margin->scroll(0, dy) : m_margin->update();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &YamlEditor::placeMargin);
    connect(document(), &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        // Colours alone change nothing.
        if (!m_isShowing && (removed > 0 || added > 0))
            emit typed();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        showMarks();
        if (!m_isShowing)
            emit cursorMoved(line());
    });
    followFont(*this, [this] { placeMargin(); });
}

void YamlEditor::setTheme(const Theme &theme)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_highlighter->setTheme(theme);
    m_wrong = theme.colors.refused;
    m_doubtful = theme.colors.nodePort;
    showMarks();
}

QStringList YamlEditor::lines() const
{
    QStringList lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines.append(block.text());
    return lines;
}

void YamlEditor::setLines(const QStringList &lines)
{
    const QStringList before = this->lines();
    const LineDifference changed = difference(before, lines);
    if (changed.isEmpty())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const int row = textCursor().blockNumber();
    const int column = textCursor().positionInBlock();
    const int top = verticalScrollBar()->value();
    replaceLines(changed.first, changed.removed, lines.mid(changed.first, changed.inserted));
    const bool isInside = row >= changed.first && row < changed.first + changed.removed;
    if (isInside)
        setTextCursor(cursorAt(row + 1, column + 1));
    verticalScrollBar()->setValue(top);
}

void YamlEditor::replaceLines(qsizetype first, qsizetype removed, const QStringList &inserted)
{
    const qsizetype count = blockCount();
    QString text = inserted.join(u'\n');
    QTextCursor cursor(document());
    if (first + removed < count) {
        cursor.setPosition(document()->findBlockByNumber(int(first)).position());
        cursor.setPosition(document()->findBlockByNumber(int(first + removed)).position(),
                           QTextCursor::KeepAnchor);
        if (!inserted.isEmpty())
            text += u'\n';
    } else {
        // The last line ends without a break: the one before it goes or comes instead.
        const QTextBlock before = document()->findBlockByNumber(int(first) - 1);
        cursor.setPosition(before.isValid() ? before.position() + before.length() - 1 : 0);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        if (before.isValid() && !inserted.isEmpty())
            text.prepend(u'\n');
    }
    cursor.insertText(text);
}

QTextCursor YamlEditor::cursorAt(int line, int column) const
{
    QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        block = document()->lastBlock();
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, column - 1, block.length() - 1));
    return cursor;
}

void YamlEditor::setMarks(const QList<TextMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    showMarks();
    m_margin->update();
}

void YamlEditor::showSpan(const SourceSpan &span)
{
    if (!span.isValid())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    setTextCursor(cursorAt(span.line, span.column));
    const QRect place = cursorRect();
    if (!viewport()->rect().contains(place))
        centerCursor();
    // Where lines begin, they tell what they are: a place far behind that is the exception.
    horizontalScrollBar()->setValue(0);
    ensureCursorVisible();
}

int YamlEditor::line() const
{
    return textCursor().blockNumber() + 1;
}

QString YamlEditor::explanationAt(int line) const
{
    QStringList texts;
    for (const TextMark &mark : m_marks) {
        if (line >= mark.span.line && line <= qMax(mark.span.line, mark.span.endLine))
            texts.append(mark.text);
    }
    return texts.join(u'\n');
}

QList<QTextEdit::ExtraSelection> YamlEditor::underlines() const
{
    QList<QTextEdit::ExtraSelection> made;
    for (const TextMark &mark : m_marks) {
        QTextEdit::ExtraSelection underline;
        underline.cursor = cursorAt(mark.span.line, mark.span.column);
        // Of what goes over many lines the first is enough.
        const bool isOneLine = mark.span.endLine == mark.span.line;
        const QTextBlock block = underline.cursor.block();
        const int end = isOneLine && mark.span.endColumn > mark.span.column ? mark.span.endColumn
                                                                            : block.length();
        underline.cursor.setPosition(block.position() + qBound(0, end - 1, block.length() - 1),
                                     QTextCursor::KeepAnchor);
        underline.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        underline.format.setUnderlineColor(mark.severity == Severity::Error ? m_wrong : m_doubtful);
        made.append(underline);
    }
    return made;
}

void YamlEditor::showMarks()
{
    QTextEdit::ExtraSelection current;
    current.cursor = textCursor();
    current.cursor.clearSelection();
    current.format.setBackground(palette().color(QPalette::AlternateBase));
    current.format.setProperty(QTextFormat::FullWidthSelection, true);
    setExtraSelections(QList{current} + underlines());
}

bool YamlEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isCommand =
            key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (isCommand)
            emit leaving();
    }
    return QPlainTextEdit::event(event);
}

bool YamlEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = cursorForPosition(help->pos()).blockNumber() + 1;
        QToolTip::showText(help->globalPos(), explanationAt(row), this);
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void YamlEditor::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (m_completion->takeKey(*event) || takeCommand(event)) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    m_completion->follow(*event);
}

bool YamlEditor::takeCommand(QKeyEvent *event)
{
    const bool hasControl = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::Undo))
        emit undoRequested();
    else if (event->matches(QKeySequence::Redo))
        emit redoRequested();
    else if (event->key() == Qt::Key_Escape || (hasControl && event->key() == Qt::Key_Tab))
        QWidget::focusNextPrevChild(true); // which an editor that takes the Tab key does not
    else if (hasControl && event->key() == Qt::Key_Backtab)
        QWidget::focusNextPrevChild(false);
    else if (event->key() == Qt::Key_Tab)
        indent();
    else if (event->key() == Qt::Key_Backtab)
        unindent();
    else if (!hasControl && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        breakLine();
    else
        return false;
    return true;
}

void YamlEditor::indent()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        cursor.insertText(QString(step, u' '));
        return;
    }
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next())
        QTextCursor(block).insertText(QString(step, u' '));
    cursor.endEditBlock();
}

void YamlEditor::unindent()
{
    QTextCursor cursor = textCursor();
    const QTextBlock last = document()->findBlock(cursor.selectionEnd());
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last.blockNumber(); block = block.next()) {
        QTextCursor start(block);
        const int removed = qMin(step, int(indentationOf(block.text())));
        start.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, removed);
        start.removeSelectedText();
    }
    cursor.endEditBlock();
}

void YamlEditor::breakLine()
{
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const QTextBlock block = document()->findBlock(start);
    const QString before = block.text().first(start - block.position());
    cursor.insertText(u'\n' + QString(indentationBehind(before), u' '));
    ensureCursorVisible();
}

void YamlEditor::focusOutEvent(QFocusEvent *event)
{
    emit leaving();
    QPlainTextEdit::focusOutEvent(event);
}

void YamlEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    QString text = source->text();
    // Some programs put it before what they copy.
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (text.size() > largestPaste)
        emit pasteRefused(tr("What you pasted is larger than %1 KiB. Save it as a file and open "
                             "that.")
                              .arg(largestPaste / 1024));
    else if (!canBeTyped(text.toUtf8()))
        emit pasteRefused(tr("What you pasted is no text, so it was left out."));
    else
        textCursor().insertText(text);
}

int YamlEditor::marginWidth() const
{
    const QString widest(qMax(2, QString::number(blockCount()).size()), u'9');
    return fontMetrics().horizontalAdvance(widest) + fontMetrics().height() + 3 * padding;
}

void YamlEditor::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const int number = block.blockNumber() + 1;
        const QPalette::ColorGroup group = number == line() ? QPalette::Active : QPalette::Disabled;
        painter.setPen(palette().color(group, QPalette::Text));
        painter.drawText(QRectF(0, area.top(), m_margin->width() - padding, area.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(number));
        paintSeverity(painter, number, area);
    }
}

void YamlEditor::paintSeverity(QPainter &painter, int line, const QRectF &area)
{
    const TextMark *worst = nullptr;
    for (const TextMark &mark : std::as_const(m_marks)) {
        if (mark.span.line == line && (!worst || mark.severity < worst->severity))
            worst = &mark;
    }
    if (!worst)
        return;
    const int side = fontMetrics().height();
    const QRect place(padding, int(area.top()), side, int(area.height()));
    style()->standardIcon(severityIcon(worst->severity)).paint(&painter, place);
}

void YamlEditor::explainMargin(QHelpEvent *event)
{
    const int row = cursorForPosition(QPoint(0, event->pos().y())).blockNumber() + 1;
    QToolTip::showText(event->globalPos(), explanationAt(row), m_margin);
}

void YamlEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void YamlEditor::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

} // namespace podium
