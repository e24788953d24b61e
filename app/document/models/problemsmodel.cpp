// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/problemsmodel.h"

#include "document/clusterdocument.h"
#include "document/explain/problemsentence.h"
#include "document/explain/words.h"
#include "document/models/roles.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString placeText(const SourceSpan &span)
{
    const QString file = span.file.section(u'/', -1);
    return span.isValid() ? u"%1:%2:%3"_s.arg(file).arg(span.line).arg(span.column) : file;
}

} // namespace

ProblemsModel::ProblemsModel(const ClusterDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    rebuild();
    connect(&document, &ClusterDocument::clusterChanged, this, &ProblemsModel::rebuild);
}

void ProblemsModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ProblemsModel::count(Severity severity) const
{
    return int(std::count_if(m_source.begin(), m_source.end(),
                             [=](const Problem &p) { return p.severity == severity; }));
}

void ProblemsModel::rebuild()
{
    if (m_source == m_document.problems()) // as after most edits
        return;
    beginResetModel();
    m_source = m_document.problems();
    m_problems = m_source;
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    const qsizetype listed = std::min(m_problems.size(), mostRows);
    m_leftOut = m_problems.size() - listed + m_document.problemsLeftOut();
    m_problems.resize(listed);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size()) + (m_leftOut > 0 ? 1 : 0);
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isLeftOutRow(index.row()))
        return index.column() == TextColumn && role == Qt::DisplayRole ? leftOutSentence(m_leftOut)
                                                                       : QVariant();
    const Problem &problem = m_problems.at(index.row());
    if (role == ObjectRole)
        return QVariant::fromValue(problem.object);
    if (role == SpanRole)
        return QVariant::fromValue(problem.span);
    if (role == FieldRole)
        return problem.field;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return severityWord(problem.severity);
    case PlaceColumn:
        return placeText(problem.span);
    case ObjectColumn:
        return problem.object.isNull() ? QString() : problem.object.text();
    case FieldColumn:
        return problem.field;
    default:
        return sentence(problem);
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_titles.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace podium
