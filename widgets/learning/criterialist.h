// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace podium {

/// What a challenge asks for, one line a criterion, and whether it is there.
class CriteriaList : public QWidget
{
    Q_OBJECT

public:
    enum class State { Unchecked, Met, Missing };

    struct Row
    {
        QString text{};
        State state{State::Unchecked};
        QString reason{}; ///< what is still missing

        bool operator==(const Row &) const = default;
    };

    explicit CriteriaList(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);

private:
    void addRow(const Row &row);

    QList<Row> m_shown{};
    QVBoxLayout *m_layout;
};

} // namespace podium
