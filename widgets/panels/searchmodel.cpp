// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/searchmodel.h"

#include "document/explain/filtersentence.h"
#include "document/explain/words.h"

#include <QFont>

namespace podium {

void SearchModel::show(const QList<PictureFilter> &offers, const SearchHits &hits)
{
    beginResetModel();
    m_offers = offers;
    m_hits = hits;
    endResetModel();
}

ObjectRef SearchModel::object(const QModelIndex &index) const
{
    const qsizetype hit = hitAt(index);
    return index.isValid() && hit >= 0 ? m_hits.best.value(hit).object : ObjectRef();
}

PictureFilter SearchModel::filter(const QModelIndex &index) const
{
    return index.isValid() ? m_offers.value(index.row()) : PictureFilter();
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    const bool hasMore = m_hits.total > m_hits.best.size();
    return int(m_offers.size() + m_hits.best.size()) + (hasMore ? 1 : 0);
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const qsizetype hit = hitAt(index);
    if (role == Qt::FontRole && hit < 0) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (hit < 0)
        return tr("Show only: %1").arg(filterWords(m_offers[index.row()]).join(u' '));
    if (hit < m_hits.best.size())
        return textOf(m_hits.best[hit]);
    return tr("… and %Ln more. Type more to narrow them down.", nullptr,
              int(m_hits.total - m_hits.best.size()));
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    return hitAt(index) < m_hits.best.size() ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

QString SearchModel::textOf(const SearchHit &hit) const
{
    QStringList parts{objectWords(hit.object)};
    for (const QString &part : {hit.labels, hit.addresses}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral("   "));
}

} // namespace podium
