// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"

#include <QPlainTextEdit>

namespace podium {

/// A text with line numbers, to read.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(QWidget *parent = nullptr);

    /// Scrolls there and marks the place.
    void showSpan(const SourceSpan &span);
    /// Marks whole lines, counted from 1.
    void markLines(const QList<int> &lines);

    int marginWidth() const;
    void paintMargin(QPaintEvent *event);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeMargin();

    QWidget *m_margin;
};

} // namespace podium
