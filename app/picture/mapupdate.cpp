// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/clustermap.h"

#include "picture/layoutengine.h"
#include "picture/maporder.h"
#include "picture/serviceindex.h"

#include <algorithm>
#include <map>

namespace podium {

namespace {

/// What becomes of one tile: pods that leave it, and pods that come or come back changed.
struct TileChange
{
    std::vector<const Pod *> gone{};
    std::vector<const Pod *> here{};
};

void remove(MapNode &node, const Pod &pod)
{
    const auto at = std::lower_bound(node.pods.begin(), node.pods.end(), pod.meta, podBefore);
    --node.counts[size_t(at->state)];
    node.pods.erase(at);
}

/// In the place of the pod of the same name, if there is one.
void put(MapNode &node, const Pod &pod)
{
    const MapPod made{&pod, podState(pod)};
    const auto at = std::lower_bound(node.pods.begin(), node.pods.end(), pod.meta, podBefore);
    ++node.counts[size_t(made.state)];
    if (at != node.pods.end() && isSameName(at->pod->meta, pod.meta)) {
        --node.counts[size_t(at->state)];
        *at = made;
    } else {
        node.pods.insert(at, made);
    }
}

/// Pods whose endpoints in one Service differ.
void addPodsThatDiffer(const PortEndpoints &before, const PortEndpoints &after,
                       QSet<ObjectRef> &pods)
{
    auto a = before.endpoints.begin();
    auto b = after.endpoints.begin();
    const auto isBefore = [](const Endpoint &x, const Endpoint &y) {
        return x.address != y.address ? x.address < y.address : x.port < y.port;
    };
    while (a != before.endpoints.end() || b != after.endpoints.end()) {
        const bool atEndOfA = a == before.endpoints.end();
        const bool atEndOfB = b == after.endpoints.end();
        if (atEndOfB || (!atEndOfA && isBefore(*a, *b))) {
            pods.insert((a++)->pod);
        } else if (atEndOfA || isBefore(*b, *a)) {
            pods.insert((b++)->pod);
        } else {
            if (!(*a == *b))
                pods.insert(b->pod);
            ++a;
            ++b;
        }
    }
}

void addPodsThatDiffer(const ServiceEndpoints &before, const ServiceEndpoints &after,
                       QSet<ObjectRef> &pods)
{
    for (qsizetype i = 0; i < std::max(before.ports.size(), after.ports.size()); ++i)
        addPodsThatDiffer(before.ports.value(i), after.ports.value(i), pods);
}

/// Pods that other Services than before send to.
QSet<ObjectRef> podsOfOtherServices(const Cluster &before, const Cluster &after)
{
    QSet<ObjectRef> pods;
    const ServiceEndpoints none;
    ObjectTable<ServiceEndpoints>::compare(
        before.endpoints(), after.endpoints(),
        [&](const ServiceEndpoints &gone) { addPodsThatDiffer(gone, none, pods); },
        [&](const ServiceEndpoints &come) { addPodsThatDiffer(none, come, pods); },
        [&](const ServiceEndpoints &a, const ServiceEndpoints &b) {
            addPodsThatDiffer(a, b, pods);
        });
    return pods;
}

} // namespace

ClusterMap::ClusterMap(const ClusterMap &before, const Cluster &after,
                       const PlacementOptions &options)
    : ClusterMap(before)
{
    m_cluster = after;
    m_filter = options.filter;
    if (!m_filter.isEmpty() || !before.m_filter.isEmpty() || !update(before.m_cluster))
        fill();
    chooseFocus(options);
}

bool ClusterMap::update(const Cluster &before)
{
    bool sameNodes = true;
    const auto differs = [&](const Node &) { sameNodes = false; };
    ObjectTable<Node>::compareObjects(before.nodes(), m_cluster.nodes(), differs, differs,
                                      [](const Node &, const Node &) {});
    if (!sameNodes || !updatePods(before))
        return false;
    updateNodes(before);
    updateServices(before);
    chooseGrid();
    return true;
}

void ClusterMap::updateNodes(const Cluster &before)
{
    const auto nothing = [](const Node &) {};
    ObjectTable<Node>::compareObjects(before.nodes(), m_cluster.nodes(), nothing, nothing,
                                      [&](const Node &, const Node &node) {
                                          auto &tile = m_nodes[size_t(tileOf(node.meta.name))];
                                          MapNode changed = *tile;
                                          changed.node = &node;
                                          changed.ready = node.isReady();
                                          tile = std::make_shared<const MapNode>(changed);
                                      });
}

bool ClusterMap::updatePods(const Cluster &before)
{
    std::map<int, TileChange> changes;
    qsizetype count = 0;
    const auto goes = [&](const Pod &pod) {
        changes[tileOf(pod.spec.nodeName)].gone.push_back(&pod);
        ++count;
    };
    const auto comes = [&](const Pod &pod) {
        changes[tileOf(pod.spec.nodeName)].here.push_back(&pod);
        ++count;
    };
    ObjectTable<Pod>::compareObjects(before.pods(), m_cluster.pods(), goes, comes,
                                     [&](const Pod &a, const Pod &b) {
                                         if (a.spec.nodeName != b.spec.nodeName)
                                             goes(a);
                                         comes(b);
                                     });
    if (count > m_cluster.pods().size() / 8 + 8)
        return false;
    for (const auto &[tile, change] : changes) {
        auto &place = tile < 0 ? m_tray : m_nodes[size_t(tile)];
        MapNode changed = *place;
        for (const Pod *pod : change.gone)
            remove(changed, *pod);
        for (const Pod *pod : change.here)
            put(changed, *pod);
        place = std::make_shared<const MapNode>(std::move(changed));
    }
    m_podCount = m_cluster.pods().size();
    return true;
}

void ClusterMap::updateServices(const Cluster &before)
{
    bool otherSelectors = false;
    const auto at = [&](const ObjectMeta &meta) {
        return std::lower_bound(m_services.begin(), m_services.end(), meta, serviceBefore);
    };
    ObjectTable<Service>::compareObjects(
        before.services(), m_cluster.services(),
        [&](const Service &gone) {
            m_services.erase(at(gone.meta));
            otherSelectors = true;
        },
        [&](const Service &come) {
            m_services.insert(at(come.meta), shelved(come));
            otherSelectors = true;
        },
        [&](const Service &a, const Service &b) {
            *at(b.meta) = shelved(b);
            otherSelectors = otherSelectors || !(a.selector == b.selector);
        });
    const auto counted = [&](const ServiceEndpoints &endpoints) {
        const Service *service =
            m_cluster.service({ObjectKind::Service, endpoints.namespaceName, endpoints.name});
        if (service)
            *at(service->meta) = shelved(*service);
    };
    ObjectTable<ServiceEndpoints>::compareObjects(
        before.endpoints(), m_cluster.endpoints(), counted, counted,
        [&](const ServiceEndpoints &, const ServiceEndpoints &after) { counted(after); });
    if (otherSelectors)
        m_index = std::make_shared<const ServiceIndex>(m_cluster);
}

std::optional<QList<QRectF>> ClusterMap::changedAreas(const ClusterMap &before) const
{
    constexpr qsizetype most = 400; // beyond, it is as well to paint everything
    if (m_grid != before.m_grid || m_focus != before.m_focus)
        return std::nullopt;
    QList<QRectF> areas;
    const auto compareTile = [&](int tile) {
        const MapNode &a = before.content(tile);
        const MapNode &b = content(tile);
        const QRectF whole = tile < 0 ? m_grid.tray() : m_grid.tile(tile);
        if (a.node != b.node || a.counts != b.counts || a.podCount() != b.podCount()) {
            areas.append(whole);
            return;
        }
        for (int i = 0; i < b.podCount(); ++i) {
            if (!(a.pods[size_t(i)] == b.pods[size_t(i)]))
                areas.append(slot({tile, i}));
        }
    };
    for (int tile = 0; tile < int(m_nodes.size()); ++tile) {
        if (m_nodes[size_t(tile)] != before.m_nodes[size_t(tile)])
            compareTile(tile);
    }
    if (m_tray != before.m_tray)
        compareTile(-1);
    for (size_t i = 0; i < m_services.size(); ++i) {
        if (!(m_services[i] == before.m_services[i]))
            areas.append(m_grid.plate(int(i)));
    }
    const QSet<ObjectRef> otherwise = podsOfOtherServices(before.m_cluster, m_cluster);
    if (areas.size() + otherwise.size() > most)
        return std::nullopt;
    for (const ObjectRef &pod : otherwise) {
        const auto place = placeOf(pod);
        if (place && !areas.contains(slot(*place)))
            areas.append(slot(*place));
    }
    return areas;
}

} // namespace podium
