// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/hopdetails.h"

#include <QWidget>

namespace podium {

class WrappedLabel;

/// A packet's header before and after a hop, one value a row. What was rewritten is struck out
/// before and underlined after, and its row says DNAT or SNAT.
class HeaderTable : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderTable(QWidget *parent = nullptr);

    /// `rewriting` is the word for rows that changed.
    void setRows(const QList<HeaderRow> &rows, const QString &rewriting);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        WrappedLabel *part;
        WrappedLabel *before;
        WrappedLabel *after;
    };

    WrappedLabel *addCell(int row, int column);
    void show(const Line &line, const HeaderRow &row);
    void retranslate();

    Line m_titles;
    QList<Line> m_lines{};
    QList<HeaderRow> m_rows{};
    QString m_rewriting{};
};

} // namespace podium
