// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/runsmodel.h"

#include "document/clusterdocument.h"
#include "document/explain/storysentence.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace podium {

namespace {

constexpr double everything = std::numeric_limits<double>::infinity();

} // namespace

RunsModel::RunsModel(const ClusterDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    // Before anybody asks what the events of the history before were.
    connect(&document, &ClusterDocument::opened, this, &RunsModel::forget);
    connect(&document, &ClusterDocument::historyRestarted, this, &RunsModel::forget);
}

void RunsModel::forget()
{
    beginResetModel();
    m_other = -1;
    m_events.clear();
    endResetModel();
}

void RunsModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void RunsModel::setOther(qsizetype run)
{
    m_other = run;
    refresh();
}

const Run &RunsModel::otherRun() const
{
    return m_document.history().runs().at(m_other);
}

qsizetype RunsModel::usualOther() const
{
    const History &history = m_document.history();
    if (history.run().from >= 0)
        return history.run().from;
    // The first run has left none: the latest that left it, or any.
    return history.runs().size() > 1 ? history.runs().size() - 1 : -1;
}

void RunsModel::refresh()
{
    const History &history = m_document.history();
    beginResetModel();
    if (m_other < 0 || m_other >= history.runs().size() || m_other == history.currentRun())
        m_other = usualOther();
    m_followed = history.currentRun();
    m_events = m_other < 0 ? QList<ComparedEvent>() : compareRuns(otherRun(), history.run());
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void RunsModel::setTime(double time)
{
    const double before = std::exchange(m_time, time);
    for (int row = 0; row < m_events.size(); ++row) {
        const ComparedEvent &event = m_events[row];
        const bool isOpen =
            event.knownTime > std::min(before, time) && event.time <= std::max(before, time);
        if (isOpen)
            emit dataChanged(index(row, FollowedColumn), index(row, DifferenceColumn));
    }
}

std::optional<double> RunsModel::firstDifference() const
{
    const auto firstOf = [this](auto isWanted) {
        const auto first = std::find_if(m_events.begin(), m_events.end(), isWanted);
        return first == m_events.end() ? std::nullopt : std::optional(first->knownTime);
    };
    const auto outcome = firstOf([](const ComparedEvent &event) {
        return event.difference == ComparedEvent::Difference::Outcome;
    });
    return outcome ? outcome : firstOf([](const ComparedEvent &event) {
        return event.difference != ComparedEvent::Difference::None;
    });
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    // Between a change of the run and refresh() the rows tell of the run before.
    if (!index.isValid() || m_followed != m_document.history().currentRun())
        return {};
    const ComparedEvent &event = m_events.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(event, index.column());
    const bool differs =
        event.difference != ComparedEvent::Difference::None && event.knownTime <= m_time;
    if (role == Qt::FontRole && differs) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QString RunsModel::text(const ComparedEvent &event, int column) const
{
    const History &history = m_document.history();
    switch (column) {
    case TimeColumn:
        return QLocale().toString(event.time, 'f', 1);
    case WhatColumn:
        return event.second >= 0
                   ? eventTitle(history.run().events.at(event.second),
                                history.clusterAt(event.time))
                   : eventTitle(otherRun().events.at(event.first), history.clusterAt(event.time));
    case OtherColumn:
        return outcomeIn(otherRun(), event.first, everything);
    case FollowedColumn:
        return outcomeIn(history.run(), event.second, m_time);
    default:
        break;
    }
    return event.knownTime <= m_time
               ? differenceWords(event.difference, m_other, history.currentRun())
               : QString();
}

QString RunsModel::outcomeIn(const Run &run, qsizetype event, double time) const
{
    if (event < 0)
        return QStringLiteral("–");
    return run.events.at(event).send() ? sendOutcome(run, event, time) : QStringLiteral("✓");
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return m_titles.value(0);
    case WhatColumn:
        return m_titles.value(1);
    case OtherColumn:
        return m_other < 0 ? QString() : runName(m_other);
    case FollowedColumn:
        return runName(m_document.history().currentRun());
    default:
        return m_titles.value(2);
    }
}

} // namespace podium
