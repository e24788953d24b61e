// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"

#include <QAbstractTableModel>

namespace podium {

class ClusterDocument;

/// What is wrong with the open document, one finding a row, errors first. SpanRole gives the place
/// in the text, ObjectRole and FieldRole what it is about. Of very many the first mostRows are
/// listed, and a last row counts the others.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRows = 100;

    enum Column { SeverityColumn, PlaceColumn, ObjectColumn, FieldColumn, TextColumn, ColumnCount };

    /// The document is borrowed and must outlive this.
    explicit ProblemsModel(const ClusterDocument &document, QObject *parent = nullptr);

    /// Column titles, ColumnCount of them; given by the panel, as models know no language.
    void setTitles(const QStringList &titles);
    int count(Severity severity) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();

    bool isLeftOutRow(int row) const { return row == m_problems.size(); }

    const ClusterDocument &m_document;
    Problems m_source{}; ///< as the document has them
    Problems m_problems{};
    qsizetype m_leftOut{0};
    QStringList m_titles{};
};

} // namespace podium
