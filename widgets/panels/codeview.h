// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"
#include "manifest/manifesttext.h"

#include <QPlainTextEdit>

class QScrollBar;

namespace podium {

/// A text with line numbers, to read. A text editor lays out all that it holds, so of a long text
/// it holds a window of lines, which follows where the reader goes; a scroll bar of its own tells
/// the place in the whole.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// Texts of up to so many lines are held whole.
    static constexpr int windowLines = 2000;

    explicit CodeView(QWidget *parent = nullptr);

    void setText(const ManifestText &text);
    /// Scrolls there and marks the place.
    void showSpan(const SourceSpan &span);
    /// Marks whole lines, counted from 1.
    void markLines(const QList<int> &lines);

    /// The first line that is held, from 1.
    int firstLine() const { return m_firstLine; }

    /// The line at the top, from 1.
    int topLine() const;

    int marginWidth() const;
    void paintMargin(QPaintEvent *event);

public slots:
    void scrollToLine(int line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isWhole() const { return m_text.lineCount() <= windowLines; }

    int visibleLines() const;
    /// Holds the lines around this one.
    void holdAround(int line);
    void followScrolling();
    void showMarks();
    void placeMargin();
    QTextBlock blockOf(int line) const;

    ManifestText m_text{};
    int m_firstLine{1};
    QList<std::pair<int, int>> m_marked{}; ///< first and last line
    bool m_isMoving{false};                ///< the window, so scrolling is not the reader's
    QWidget *m_margin;
    QScrollBar *m_place; ///< in the whole text; there for long ones only
};

} // namespace podium
