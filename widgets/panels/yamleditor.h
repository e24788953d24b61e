// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"

#include <QPlainTextEdit>

namespace podium {

struct Theme;
class YamlCompletion;
class YamlHighlighter;

/// Something wrong with what stands there.
struct TextMark
{
    SourceSpan span{};
    Severity severity{Severity::Error};
    QString text{};

    bool operator==(const TextMark &) const = default;
};

/// Edits a text: line numbers, colours, and what is wrong in the margin. Holds all of its lines, so
/// it is for texts that somebody writes; longer ones are for CodeView. What is typed can be taken
/// back by whoever keeps the text, not here.
class YamlEditor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Of a paste, in characters: more is opened as a file.
    static constexpr qsizetype largestPaste = 512 * 1024;

    explicit YamlEditor(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

    QStringList lines() const;
    /// Changes only the lines that differ, so that cursor and place stay.
    void setLines(const QStringList &lines);
    void setMarks(const QList<TextMark> &marks);

    const QList<TextMark> &marks() const { return m_marks; }

    /// Offers what can be written at the cursor.
    YamlCompletion &completion() { return *m_completion; }

    /// Moves the cursor there, and the view if it is elsewhere.
    void showSpan(const SourceSpan &span);

    /// Where the cursor is, from 1.
    int line() const;
    /// What is wrong there, one a line.
    QString explanationAt(int line) const;

    int marginWidth() const;
    void paintMargin(QPaintEvent *event);
    void explainMargin(QHelpEvent *event);

signals:
    /// The user has changed the text.
    void typed();
    /// The user, not setLines or showSpan, has moved the cursor.
    void cursorMoved(int line);
    /// A key that is no typing is about to be acted upon, or the user is about to go elsewhere.
    void leaving();
    void undoRequested();
    void redoRequested();
    /// What was pasted is no text that could be edited here.
    void pasteRefused(const QString &explanation);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    bool takeCommand(QKeyEvent *event);
    void indent();
    void unindent();
    void breakLine();
    void replaceLines(qsizetype first, qsizetype removed, const QStringList &inserted);
    void showMarks();
    void placeMargin();
    void paintSeverity(QPainter &painter, int line, const QRectF &area);
    QTextCursor cursorAt(int line, int column) const;
    QList<QTextEdit::ExtraSelection> underlines() const;

    YamlCompletion *m_completion;
    YamlHighlighter *m_highlighter;
    QWidget *m_margin;
    QList<TextMark> m_marks{};
    QColor m_wrong{};
    QColor m_doubtful{};
    bool m_isShowing{false}; ///< what changes is not the user's doing
};

} // namespace podium
