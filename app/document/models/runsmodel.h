// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/runcomparison.h"

#include <QAbstractTableModel>

namespace podium {

class ClusterDocument;

/// Two runs side by side, one event a row: the run that is followed, and another that it is
/// compared with. What becomes of the packets of the followed run is told when story time has come
/// that far, not before.
class RunsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        WhatColumn,
        OtherColumn,    ///< in the run that is compared with
        FollowedColumn, ///< in the run that is followed
        DifferenceColumn,
        ColumnCount
    };

    /// The document is borrowed and must outlive this.
    explicit RunsModel(const ClusterDocument &document, QObject *parent = nullptr);

    /// Column titles for time, what and difference; given by the panel, as models know no language.
    void setTitles(const QStringList &titles);

    /// The run that is compared with; -1 if there is no other.
    qsizetype other() const { return m_other; }

    /// Compares with this run; with the one that the followed run left, or another if it is the
    /// followed one itself or none.
    void setOther(qsizetype run);
    /// Compares anew.
    void refresh();
    void setTime(double time);

    /// When the first other outcome can be seen, which is what an edit was made for; if there is
    /// none, when the runs first differ; nothing if they are the same.
    std::optional<double> firstDifference() const;

    /// When the event of a row takes place.
    double timeAt(int row) const { return m_events.at(row).time; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void forget();
    const Run &otherRun() const;
    qsizetype usualOther() const;
    QString text(const ComparedEvent &event, int column) const;
    QString outcomeIn(const Run &run, qsizetype event, double time) const;

    const ClusterDocument &m_document;
    QStringList m_titles{};
    qsizetype m_other{-1};
    qsizetype m_followed{0}; ///< the run that the events were compared for
    QList<ComparedEvent> m_events{};
    double m_time{0};
};

} // namespace podium
