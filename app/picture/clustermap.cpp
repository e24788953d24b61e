// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/clustermap.h"

#include "picture/layoutengine.h"
#include "picture/mapmetrics.h"
#include "picture/maporder.h"
#include "picture/serviceindex.h"

#include "control/naturalorder.h"

#include <algorithm>

namespace podium {

using namespace mapmetrics;

namespace {

constexpr qsizetype mostInFocus = 4;

/// Index of the object of this name; -1 if it is not there.
template <class List, class Before, class MetaOf>
int indexIn(const List &list, const ObjectRef &object, Before before, MetaOf metaOf)
{
    ObjectMeta wanted;
    wanted.namespaceName = object.namespaceName;
    wanted.name = object.name;
    const auto it = std::lower_bound(list.begin(), list.end(), wanted, before);
    const bool found = it != list.end() && isSameName(metaOf(*it), wanted);
    return found ? int(it - list.begin()) : -1;
}

int podIndexIn(const MapNode &node, const ObjectRef &pod)
{
    return indexIn(node.pods, pod, podBefore,
                   [](const MapPod &item) -> const ObjectMeta & { return item.pod->meta; });
}

void finish(MapNode &node)
{
    std::sort(node.pods.begin(), node.pods.end(), [](const MapPod &a, const MapPod &b) {
        return metaBefore(a.pod->meta, b.pod->meta);
    });
    node.counts = {};
    for (const MapPod &pod : node.pods)
        ++node.counts[size_t(pod.state)];
}

bool serviceLess(const MapService &a, const MapService &b)
{
    return metaBefore(a.service->meta, b.service->meta);
}

int activeEndpoints(const Cluster &cluster, const Service &service)
{
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(service));
    int most = 0;
    for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
        const auto count = std::count_if(port.endpoints.begin(), port.endpoints.end(), getsPackets);
        most = std::max(most, int(count));
    }
    return most;
}

/// Those that kube-proxy has rules for, by name: all, or one more than `most`.
QList<ObjectRef> proxiedOf(const std::vector<MapService> &services, qsizetype most)
{
    QList<ObjectRef> result;
    for (const MapService &shown : services) {
        if (shown.service->isProxied())
            result.append(refOf(*shown.service));
        if (result.size() > most)
            break;
    }
    return result;
}

} // namespace

bool metaBefore(const ObjectMeta &a, const ObjectMeta &b)
{
    if (a.namespaceName != b.namespaceName)
        return naturalLess(a.namespaceName, b.namespaceName);
    return naturalLess(a.name, b.name);
}

bool podBefore(const MapPod &pod, const ObjectMeta &meta)
{
    return metaBefore(pod.pod->meta, meta);
}

bool serviceBefore(const MapService &service, const ObjectMeta &meta)
{
    return metaBefore(service.service->meta, meta);
}

ClusterMap::ClusterMap(const Cluster &cluster, const PlacementOptions &options)
    : m_cluster(cluster)
    , m_filter(options.filter)
{
    fill();
    chooseFocus(options);
}

void ClusterMap::fill()
{
    const PictureSieve sieve(m_filter, m_cluster);
    m_tileOf.clear();
    m_nodes.clear();
    m_services.clear();
    m_namespaces.clear();
    m_podCount = 0;
    std::vector<const Node *> nodes;
    for (const Node &node : m_cluster.nodes())
        nodes.push_back(&node);
    std::sort(nodes.begin(), nodes.end(),
              [](const Node *a, const Node *b) { return metaBefore(a->meta, b->meta); });
    std::vector<MapNode> contents(nodes.size());
    m_tileOf.reserve(qsizetype(nodes.size()));
    for (size_t i = 0; i < nodes.size(); ++i) {
        contents[i].node = nodes[i];
        contents[i].ready = nodes[i]->isReady();
        m_tileOf.insert(nodes[i]->meta.name, int(i));
    }
    MapNode tray;
    for (const Pod &pod : m_cluster.pods()) {
        if (!sieve.shows(pod))
            continue;
        const int tile = tileOf(pod.spec.nodeName);
        (tile < 0 ? tray : contents[size_t(tile)]).pods.push_back({&pod, podState(pod)});
        count(pod.meta, 1);
        ++m_podCount;
    }
    for (MapNode &node : contents) {
        finish(node);
        m_nodes.push_back(std::make_shared<const MapNode>(std::move(node)));
    }
    finish(tray);
    m_tray = std::make_shared<const MapNode>(std::move(tray));
    for (const Service &service : m_cluster.services()) {
        if (!sieve.shows(service))
            continue;
        m_services.push_back(shelved(service));
        count(service.meta, 1);
    }
    std::sort(m_services.begin(), m_services.end(), serviceLess);
    m_index = std::make_shared<const ServiceIndex>(m_cluster);
    chooseGrid();
}

void ClusterMap::count(const ObjectMeta &meta, int change)
{
    const auto at = m_namespaces.try_emplace(meta.namespaceName, 0).first;
    at->second += change;
    if (at->second == 0)
        m_namespaces.erase(at);
}

int ClusterMap::signOf(const QString &namespaceName) const
{
    const auto at = m_namespaces.find(namespaceName);
    const bool isOneOfMany = m_namespaces.size() > 1 && at != m_namespaces.end();
    return isOneOfMany ? int(std::distance(m_namespaces.begin(), at)) : -1;
}

MapService ClusterMap::shelved(const Service &service) const
{
    return {&service, activeEndpoints(m_cluster, service)};
}

void ClusterMap::chooseGrid()
{
    MapCounts counts;
    counts.podsOfNode.reserve(m_nodes.size());
    for (const auto &node : m_nodes)
        counts.podsOfNode.push_back(node->podCount());
    counts.trayPods = m_tray->podCount();
    counts.services = int(m_services.size());
    m_grid = mapGridFor(counts);
}

void ClusterMap::chooseFocus(const PlacementOptions &options)
{
    m_focus = proxiedOf(m_services, mostInFocus);
    m_foldedFocus.clear();
    if (m_focus.size() > mostInFocus) {
        m_focus.clear();
        for (const ObjectRef &object : options.focus) {
            const Service *service = m_cluster.service(object);
            if (service && service->isProxied() && !m_focus.contains(object))
                m_focus.append(object);
        }
        m_foldedFocus = m_focus.mid(mostInFocus);
        m_focus = m_focus.mid(0, mostInFocus);
    }
    m_focusOf.clear();
    for (qsizetype i = 0; i < m_focus.size(); ++i) {
        const ServiceEndpoints *derived =
            m_cluster.endpoints().find({m_focus[i].namespaceName, m_focus[i].name});
        for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
            for (const Endpoint &endpoint : port.endpoints) {
                const Pod *pod = getsPackets(endpoint) ? m_cluster.pod(endpoint.pod) : nullptr;
                if (pod)
                    m_focusOf[pod] |= 1U << unsigned(i);
            }
        }
    }
}

int ClusterMap::tileOf(const QString &node) const
{
    return m_tileOf.value(node, -1);
}

std::optional<MapPlace> ClusterMap::placeOf(const ObjectRef &object) const
{
    const Pod *pod = m_cluster.pod(object);
    if (!pod)
        return std::nullopt;
    MapPlace place;
    place.tile = tileOf(pod->spec.nodeName);
    place.index = podIndexIn(content(place.tile), object);
    return place.index < 0 ? std::nullopt : std::optional(place);
}

int ClusterMap::plateOf(const ObjectRef &service) const
{
    return indexIn(m_services, service, serviceBefore,
                   [](const MapService &item) -> const ObjectMeta & { return item.service->meta; });
}

ObjectRef ClusterMap::objectAt(const QPointF &point) const
{
    if (const int plate = m_grid.plateAt(point); plate >= 0)
        return refOf(*m_services[size_t(plate)].service);
    if (const int pod = m_grid.trayCellAt(point); pod >= 0)
        return refOf(*m_tray->pods[size_t(pod)].pod);
    for (int column = 0; column < m_grid.columns; ++column) {
        for (int i = 0; i < m_focus.size(); ++i) {
            if (bandHeader(i, column).contains(point))
                return m_focus[i];
        }
    }
    const int tile =
        m_grid.tileAt(point + QPointF(metrics::socketOutside, 0)) >= 0 && m_grid.tileAt(point) < 0
            ? m_grid.tileAt(point + QPointF(metrics::socketOutside, 0))
            : m_grid.tileAt(point);
    if (tile < 0)
        return {};
    for (int i = 0; i < m_focus.size(); ++i) {
        if (crossing(i, tile).contains(point) || socket(i, tile).contains(point))
            return m_focus[i];
    }
    if (!m_grid.tile(tile).contains(point))
        return {};
    for (int i = 0; i < m_focus.size(); ++i) {
        if (band(i, m_grid.columnOf(tile)).contains(point))
            return m_focus[i];
    }
    const MapNode &content = node(tile);
    const int pod = m_grid.cellAt(tile, content.podCount(), point);
    return pod < 0 ? refOf(*content.node) : refOf(*content.pods[size_t(pod)].pod);
}

QRectF ClusterMap::rectOf(const ObjectRef &object) const
{
    switch (object.kind) {
    case ObjectKind::Pod: {
        const auto place = placeOf(object);
        return place ? cell(*place) : QRectF();
    }
    case ObjectKind::Node: {
        const int tile = tileOf(object.name);
        return tile < 0 ? QRectF() : m_grid.tile(tile);
    }
    case ObjectKind::Service: {
        const int plate = plateOf(object);
        return plate < 0 ? QRectF() : m_grid.plate(plate);
    }
    default:
        return {};
    }
}

QList<ObjectRef> ClusterMap::objects() const
{
    QList<ObjectRef> result;
    result.reserve(qsizetype(m_services.size() + m_nodes.size()) + m_podCount);
    for (const MapService &service : m_services)
        result.append(refOf(*service.service));
    for (const auto &node : m_nodes) {
        result.append(refOf(*node->node));
        for (const MapPod &pod : node->pods)
            result.append(refOf(*pod.pod));
    }
    for (const MapPod &pod : m_tray->pods)
        result.append(refOf(*pod.pod));
    return result;
}

QList<ObjectRef> ClusterMap::objectsIn(const QRectF &area, int most) const
{
    QList<ObjectRef> result;
    const auto isFull = [&] { return result.size() >= most; };
    if (area.intersects(m_grid.shelf())) {
        for (size_t i = 0; i < m_services.size() && !isFull(); ++i) {
            if (m_grid.plate(int(i)).intersects(area))
                result.append(refOf(*m_services[i].service));
        }
    }
    for (const int tile : m_grid.tilesIn(area)) {
        if (isFull())
            return result;
        const MapNode &content = node(tile);
        if (m_grid.tile(tile).intersects(area))
            result.append(refOf(*content.node));
        for (int i = 0; i < content.podCount() && !isFull(); ++i) {
            if (m_grid.cell(tile, i, content.podCount()).intersects(area))
                result.append(refOf(*content.pods[size_t(i)].pod));
        }
    }
    for (int i = 0; area.intersects(m_grid.tray()) && i < m_tray->podCount() && !isFull(); ++i) {
        if (m_grid.trayCell(i).intersects(area))
            result.append(refOf(*m_tray->pods[size_t(i)].pod));
    }
    return result;
}

QPointF ClusterMap::awayFrom(const MapPlace &place) const
{
    if (m_away.isEmpty())
        return {};
    return m_away.value(content(place.tile).pods[size_t(place.index)].pod);
}

QRectF ClusterMap::cell(const MapPlace &place) const
{
    const QRectF cell = place.tile < 0
                            ? m_grid.trayCell(place.index)
                            : m_grid.cell(place.tile, place.index, node(place.tile).podCount());
    return cell.translated(awayFrom(place));
}

QRectF ClusterMap::slot(const MapPlace &place) const
{
    const QRectF slot = place.tile < 0
                            ? m_grid.traySlot(place.index)
                            : m_grid.slot(place.tile, place.index, node(place.tile).podCount());
    return slot.translated(awayFrom(place));
}

QList<Membership> ClusterMap::membershipsOf(const Pod &pod) const
{
    return m_index->membershipsOf(m_cluster, pod);
}

PodLook ClusterMap::cardAt(const MapPlace &place, const MeasureText &measure) const
{
    const Pod &pod = *content(place.tile).pods[size_t(place.index)].pod;
    CardContext context;
    context.namespaceSign = signOf(pod.meta.namespaceName);
    return podCard(pod, membershipsOf(pod), measure, context);
}

double ClusterMap::cardScale(const MapPlace &place, const PodLook &card) const
{
    return cell(place).height() / std::max(cellHeight, card.rect.height());
}

QPointF ClusterMap::cardCorner(const MapPlace &place, const PodLook &card) const
{
    return cell(place).topLeft() + QPointF(metrics::plugWidth + 2, 0) * cardScale(place, card);
}

ClusterMap::BandPlace ClusterMap::bandPlace(int focus, int column) const
{
    const QRectF strip = m_grid.ribbons(column);
    // Sockets stand at the left.
    const double left = strip.left() + metrics::socketWidth - metrics::socketOutside + 8;
    const double pitch = (strip.right() - left) / double(m_focus.size());
    return {left + (focus + 0.5) * pitch, pitch};
}

QRectF ClusterMap::band(int focus, int column) const
{
    const BandPlace place = bandPlace(focus, column);
    const double width = std::min(metrics::bandWidth, place.pitch - 8);
    const double top = bandHeader(focus, column).bottom() - 6;
    return {place.center - width / 2, top, width, m_grid.field().bottom() - top};
}

QRectF ClusterMap::bandHeader(int focus, int column) const
{
    const BandPlace place = bandPlace(focus, column);
    const double width = std::min(metrics::headerWidthMin, place.pitch - 4);
    return {place.center - width / 2, fieldTop - metrics::headerHeight - 14, width,
            metrics::headerHeight};
}

QRectF ClusterMap::crossing(int focus, int tile) const
{
    const QRectF through = band(focus, m_grid.columnOf(tile));
    const double width = std::min(metrics::crossingWidth, bandHeader(focus, 0).width());
    const double wire = m_grid.ribbons(tile).top() + 34 + focus * metrics::wireStep;
    return {through.center().x() - width / 2, wire - metrics::plateRowHeight / 2, width,
            metrics::plateRowHeight};
}

QRectF ClusterMap::socket(int focus, int tile) const
{
    const Service *service = m_cluster.service(m_focus[focus]);
    if (!service || !service->hasNodePorts())
        return {};
    const double y = crossing(focus, tile).top();
    return {m_grid.tile(tile).left() - metrics::socketOutside, y, metrics::socketWidth,
            metrics::plateRowHeight};
}

} // namespace podium
