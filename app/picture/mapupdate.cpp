// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/clustermap.h"

#include "picture/layoutengine.h"
#include "picture/layoutmetrics.h"
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

/// Whether a filter by this Service, or by none, sees the pods that have not changed as before.
bool isSameFilteredService(const ObjectRef &service, const Cluster &before, const Cluster &after)
{
    if (service.isNull())
        return true;
    const Service *a = before.service(service);
    const Service *b = after.service(service);
    const TableKey key{service.namespaceName, service.name};
    return a && b && a->selector == b->selector &&
           before.endpoints().find(key) == after.endpoints().find(key);
}

} // namespace

ClusterMap::ClusterMap(const ClusterMap &before, const Cluster &after,
                       const PlacementOptions &options)
    : ClusterMap(before)
{
    m_cluster = after;
    m_filter = options.filter;
    m_away.clear();
    if (!(m_filter == before.m_filter) || !update(before.m_cluster))
        fill();
    chooseFocus(options);
}

bool ClusterMap::update(const Cluster &before)
{
    if (!isSameFilteredService(m_filter.service, before, m_cluster))
        return false;
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
    const PictureSieve sieveBefore(m_filter, before);
    const PictureSieve sieve(m_filter, m_cluster);
    std::map<int, TileChange> changes;
    qsizetype changed = 0;
    const auto goes = [&](const Pod &pod) {
        ++changed;
        if (!sieveBefore.shows(pod))
            return;
        changes[tileOf(pod.spec.nodeName)].gone.push_back(&pod);
        count(pod.meta, -1);
        --m_podCount;
    };
    const auto comes = [&](const Pod &pod) {
        ++changed;
        if (!sieve.shows(pod))
            return;
        changes[tileOf(pod.spec.nodeName)].here.push_back(&pod);
        count(pod.meta, 1);
        ++m_podCount;
    };
    ObjectTable<Pod>::compareObjects(before.pods(), m_cluster.pods(), goes, comes,
                                     [&](const Pod &a, const Pod &b) {
                                         goes(a);
                                         comes(b);
                                     });
    if (changed > m_cluster.pods().size() / 4 + 16)
        return false;
    for (const auto &[tile, change] : changes) {
        auto &place = tile < 0 ? m_tray : m_nodes[size_t(tile)];
        MapNode content = *place;
        for (const Pod *pod : change.gone)
            remove(content, *pod);
        for (const Pod *pod : change.here)
            put(content, *pod);
        place = std::make_shared<const MapNode>(std::move(content));
    }
    return true;
}

/// Those that are another object, have other endpoints, or a pod that a filter of labels may see
/// otherwise.
QSet<ObjectRef> ClusterMap::servicesThatMayDiffer(const Cluster &before) const
{
    QSet<ObjectRef> services;
    const auto add = [&](const Service &service) { services.insert(refOf(service)); };
    const auto addChanged = [&](const Service &, const Service &after) { add(after); };
    ObjectTable<Service>::compareObjects(before.services(), m_cluster.services(), add, add,
                                         addChanged);
    const auto counted = [&](const ServiceEndpoints &endpoints) {
        services.insert({ObjectKind::Service, endpoints.namespaceName, endpoints.name});
    };
    ObjectTable<ServiceEndpoints>::compareObjects(
        before.endpoints(), m_cluster.endpoints(), counted, counted,
        [&](const ServiceEndpoints &, const ServiceEndpoints &after) { counted(after); });
    if (m_filter.labels.isEmpty())
        return services;
    const auto addThoseOf = [&](const Pod &pod) {
        for (const Membership &member : m_index->membershipsOf(m_cluster, pod))
            services.insert(member.service);
    };
    ObjectTable<Pod>::compareObjects(before.pods(), m_cluster.pods(), addThoseOf, addThoseOf,
                                     [&](const Pod &, const Pod &after) { addThoseOf(after); });
    return services;
}

/// Puts a Service on the shelf as it is now, or takes it off.
void ClusterMap::shelve(const ObjectRef &object, const PictureSieve &sieve)
{
    const Service *service = m_cluster.service(object);
    const bool isShown = service && sieve.shows(*service);
    ObjectMeta wanted;
    wanted.namespaceName = object.namespaceName;
    wanted.name = object.name;
    const auto at = std::lower_bound(m_services.begin(), m_services.end(), wanted, serviceBefore);
    const bool wasShown = at != m_services.end() && isSameName(at->service->meta, wanted);
    if (isShown && wasShown)
        *at = shelved(*service);
    else if (isShown)
        m_services.insert(at, shelved(*service));
    else if (wasShown)
        m_services.erase(at);
    if (isShown != wasShown)
        count(wanted, isShown ? 1 : -1);
}

void ClusterMap::updateServices(const Cluster &before)
{
    bool otherSelectors = false;
    const auto differs = [&](const Service &) { otherSelectors = true; };
    ObjectTable<Service>::compare(before.services(), m_cluster.services(), differs, differs,
                                  [&](const Service &a, const Service &b) {
                                      otherSelectors =
                                          otherSelectors || !(a.selector == b.selector);
                                  });
    if (otherSelectors)
        m_index = std::make_shared<const ServiceIndex>(m_cluster);
    const PictureSieve sieve(m_filter, m_cluster);
    for (const ObjectRef &service : servicesThatMayDiffer(before))
        shelve(service, sieve);
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
    for (const ClusterMap *map : {&before, this}) {
        for (const MapPlace &place : map->moving())
            areas.append(map->slot(place));
    }
    const QSet<ObjectRef> otherwise = podsOfOtherServices(before.m_cluster, m_cluster);
    if (areas.size() + otherwise.size() > most)
        return std::nullopt;
    const bool hasShutters =
        std::any_of(m_focus.begin(), m_focus.end(), [&](const ObjectRef &each) {
            return m_cluster.service(each)->isExternallyLocal();
        });
    for (const ObjectRef &pod : otherwise) {
        const auto place = placeOf(pod);
        if (place && !areas.contains(slot(*place)))
            areas.append(slot(*place));
        if (place && hasShutters && place->tile >= 0)
            areas.append(m_grid.ribbons(place->tile).adjusted(-metrics::socketOutside, 0, 0, 0));
    }
    return areas;
}

} // namespace podium
