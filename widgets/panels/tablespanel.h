// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QTableView;
class QTabWidget;

namespace podium {

class ClusterDocument;
class Selection;
class WatchedTableModel;

/// The cluster as kubectl would print it, one tab a table. Rows and selection follow each other.
class TablesPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    TablesPanel(const ClusterDocument &document, Selection &selection, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Table
    {
        WatchedTableModel *model{nullptr};
        QTableView *view{nullptr};
    };

    void addTable(WatchedTableModel *model);
    QTableView *makeView(WatchedTableModel &model) const;
    void watchShown();
    void widen(QTableView &view) const;
    void select(const QModelIndex &index);
    void showSelection();
    void retranslate();

    Selection &m_selection;
    QTabWidget *m_tabs;
    QList<Table> m_tables{};
};

} // namespace podium
