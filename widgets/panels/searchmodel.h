// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/searchindex.h"
#include "picture/picturefilter.h"

#include <QAbstractListModel>

namespace podium {

/// What is offered for a text: filters that it could mean, then the objects found, then how many
/// more there are.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `offers` are filters of one part.
    void show(const QList<PictureFilter> &offers, const SearchHits &hits);

    /// Null for a row that is no object.
    ObjectRef object(const QModelIndex &index) const;
    /// Empty for a row that is no filter.
    PictureFilter filter(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    qsizetype hitAt(const QModelIndex &index) const { return index.row() - m_offers.size(); }

    QString textOf(const SearchHit &hit) const;

    QList<PictureFilter> m_offers{};
    SearchHits m_hits{};
};

} // namespace podium
