// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QModelIndex;
class QTableView;

namespace podium {

/// A table of whole rows that says in words what would be there while it is empty. One column takes
/// the room that the others leave.
class HintedTable : public QWidget
{
    Q_OBJECT

public:
    /// The model is borrowed and must outlive this.
    HintedTable(QAbstractItemModel &model, int wideColumn, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void setTableName(const QString &accessibleName);

    QTableView *table() const { return m_table; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void activated(const QModelIndex &index);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void chooseSide();
    void setMeasured(bool isMeasured);
    /// As wide as what the others leave, but not narrower than a sentence can be read in.
    void fitWideColumn();

    QAbstractItemModel &m_model;
    int m_wideColumn;
    QLabel *m_hint;
    QTableView *m_table;
};

} // namespace podium
