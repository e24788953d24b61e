// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <vector>

namespace podium {

struct SearchHit
{
    ObjectRef object{};
    QString labels{};    ///< "app=web,tier=front"
    QString addresses{}; ///< "10.244.1.2"

    bool operator==(const SearchHit &) const = default;
};

struct SearchHits
{
    QList<SearchHit> best{}; ///< whose name begins so come first
    qsizetype total{0};      ///< how many there are
};

/// Finds nodes, Services, pods and clients by what people know of them: kind, name, namespace,
/// labels ("app=web") and addresses. One text, one line an object, so that 150,000 pods are looked
/// through between two key strokes; it is made in slices, so that nobody waits for it.
class SearchIndex
{
public:
    explicit SearchIndex(const Cluster &cluster);
    Q_DISABLE_COPY_MOVE(SearchIndex)

    /// Of which cluster it is. Copies of a cluster share what they hold.
    const Cluster &cluster() const { return m_cluster; }

    bool isComplete() const { return m_stage == Stage::Complete; }

    /// Goes on until the deadline.
    void build(const QDeadlineTimer &deadline = QDeadlineTimer(QDeadlineTimer::Forever));

    /// What all words of the text are found in, upper and lower case alike; what has been indexed
    /// so far, for an index that is not complete. Nothing for an empty text.
    SearchHits find(const QString &text, qsizetype most) const;

private:
    enum class Stage { Services, Nodes, Pods, Clients, Complete };

    void addNext();
    void addLine(const ObjectRef &object, const ObjectMeta &meta, const QString &addresses);
    SearchHit hitOf(const ObjectRef &object) const;

    Cluster m_cluster;
    Stage m_stage{Stage::Services};
    ObjectTable<Service>::Iterator m_service{};
    ObjectTable<Node>::Iterator m_node{};
    ObjectTable<Pod>::Iterator m_pod{};
    QByteArray m_text{};              ///< lower case; a line begins with the name and a tab
    std::vector<qsizetype> m_lines{}; ///< where each begins
    std::vector<ObjectRef> m_objects{};
};

} // namespace podium
