// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/searchindex.h"

#include <algorithm>
#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// How well a line fits, best first.
enum Fit { NameIs, NameBegins, NameHas, RestHas, FitCount };

QString addressesOf(const Service &service)
{
    QStringList all =
        service.clusterIps.isEmpty() ? QStringList{service.clusterIp} : service.clusterIps;
    all += service.externalIps;
    for (const LoadBalancerIngress &ingress : service.ingress)
        all.append(ingress.ip);
    all.removeAll(QString());
    all.removeAll(u"None"_s);
    return all.join(u' ');
}

QString addressesOf(const Node &node)
{
    QStringList all;
    for (const NodeAddress &address : node.addresses)
        all.append(address.address);
    return all.join(u' ');
}

/// The words of a query, the longest, which is likely to be rarest, first.
QByteArrayList wordsOf(const QString &text)
{
    QByteArrayList words;
    for (const QString &word : text.toLower().split(u' ', Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    std::sort(words.begin(), words.end(),
              [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    return words;
}

Fit fitOf(QByteArrayView line, const QByteArray &word)
{
    const QByteArrayView name = line.first(line.indexOf('\t'));
    if (name == word)
        return NameIs;
    if (name.startsWith(word))
        return NameBegins;
    return name.contains(word) ? NameHas : RestHas;
}

/// That of the word that fits best.
Fit bestFit(QByteArrayView line, const QByteArrayList &words)
{
    Fit best = RestHas;
    for (const QByteArray &word : words)
        best = std::min(best, fitOf(line, word));
    return best;
}

} // namespace

SearchIndex::SearchIndex(const Cluster &cluster)
    : m_cluster(cluster)
    , m_service(m_cluster.services().begin())
    , m_node(m_cluster.nodes().begin())
    , m_pod(m_cluster.pods().begin())
{}

void SearchIndex::build(const QDeadlineTimer &deadline)
{
    // The clock is asked once for several objects.
    constexpr int together = 64;
    while (!isComplete()) {
        for (int i = 0; i < together && !isComplete(); ++i)
            addNext();
        if (deadline.hasExpired())
            return;
    }
}

void SearchIndex::addNext()
{
    switch (m_stage) {
    case Stage::Services:
        if (m_service == m_cluster.services().end()) {
            m_stage = Stage::Nodes;
            break;
        }
        addLine(refOf(*m_service), m_service->meta, addressesOf(*m_service));
        ++m_service;
        break;
    case Stage::Nodes:
        if (m_node == m_cluster.nodes().end()) {
            m_stage = Stage::Pods;
            break;
        }
        addLine(refOf(*m_node), m_node->meta, addressesOf(*m_node));
        ++m_node;
        break;
    case Stage::Pods:
        if (m_pod == m_cluster.pods().end()) {
            m_stage = Stage::Clients;
            break;
        }
        addLine(refOf(*m_pod), m_pod->meta, m_pod->podIp.toString());
        ++m_pod;
        break;
    case Stage::Clients:
        for (const Client &client : m_cluster.world().clients) {
            ObjectMeta meta;
            meta.name = client.name;
            addLine(clientRef(client.name), meta, client.address.toString());
        }
        m_stage = Stage::Complete;
        break;
    case Stage::Complete:
        break;
    }
}

void SearchIndex::addLine(const ObjectRef &object, const ObjectMeta &meta, const QString &addresses)
{
    m_lines.push_back(m_text.size());
    m_objects.push_back(object);
    const QString line =
        meta.name + u'\t' + object.text() + u'\t' + meta.labels.text() + u'\t' + addresses + u'\n';
    m_text += line.toLower().toUtf8();
}

SearchHits SearchIndex::find(const QString &text, qsizetype most) const
{
    const QByteArrayList words = wordsOf(text);
    SearchHits hits;
    if (words.isEmpty())
        return hits;
    std::array<QList<ObjectRef>, FitCount> found;
    const QByteArrayView all(m_text);
    size_t index = 0;
    for (qsizetype at = all.indexOf(words.first()); at >= 0;) {
        while (index + 1 < m_lines.size() && m_lines[index + 1] <= at)
            ++index;
        const qsizetype begin = m_lines[index];
        const qsizetype end = index + 1 < m_lines.size() ? m_lines[index + 1] : all.size();
        const QByteArrayView line = all.sliced(begin, end - begin);
        const bool fits = std::all_of(words.begin() + 1, words.end(),
                                      [&](const QByteArray &word) { return line.contains(word); });
        if (fits) {
            ++hits.total;
            QList<ObjectRef> &list = found[bestFit(line, words)];
            if (list.size() < most)
                list.append(m_objects[index]);
        }
        at = all.indexOf(words.first(), end);
    }
    for (const QList<ObjectRef> &list : found) {
        for (const ObjectRef &object : list) {
            if (hits.best.size() < most)
                hits.best.append(hitOf(object));
        }
    }
    return hits;
}

SearchHit SearchIndex::hitOf(const ObjectRef &object) const
{
    const ObjectMeta *meta = m_cluster.meta(object);
    SearchHit hit{object, meta ? meta->labels.text() : QString(), {}};
    if (const Pod *pod = m_cluster.pod(object))
        hit.addresses = pod->podIp.toString();
    else if (const Service *service = m_cluster.service(object))
        hit.addresses = addressesOf(*service);
    else if (const Node *node = m_cluster.node(object.name);
             node && object.kind == ObjectKind::Node)
        hit.addresses = addressesOf(*node);
    return hit;
}

} // namespace podium
