// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/mapgrid.h"
#include "picture/podcard.h"

#include <array>
#include <map>
#include <memory>
#include <optional>

namespace podium {

struct PlacementOptions;
class ServiceIndex;

/// A pod on a map. Points into the map's cluster.
struct MapPod
{
    const Pod *pod{nullptr};
    PodLook::State state{PodLook::State::Ready};

    bool operator==(const MapPod &) const = default;
};

/// A tile's content: a node and its pods, as people count.
struct MapNode
{
    static constexpr size_t states = 5;

    const Node *node{nullptr}; ///< null for the tray
    bool ready{true};
    std::vector<MapPod> pods{};
    std::array<int, states> counts{}; ///< of pods by PodLook::State

    int podCount() const { return int(pods.size()); }

    int countOf(PodLook::State state) const { return counts[size_t(state)]; }

    bool operator==(const MapNode &) const = default;
};

/// A Service on the shelf.
struct MapService
{
    const Service *service{nullptr};
    int endpoints{0}; ///< that get packets

    bool operator==(const MapService &) const = default;
};

/// Where a pod stands: tile -1 is the tray.
struct MapPlace
{
    int tile{-1};
    int index{0};
};

/// Many nodes as a grid of tiles, and all Services on a shelf beside it. Holds its cluster, so that
/// cards are made on demand for what is visible, and what nobody looks at costs nothing. Immutable;
/// maps that were made from one another share the tiles that are alike.
class ClusterMap
{
public:
    ClusterMap(const Cluster &cluster, const PlacementOptions &options);
    /// The same as a map of `after` alone, at a cost that follows the difference to the cluster
    /// before, if they have the same nodes and no filter.
    ClusterMap(const ClusterMap &before, const Cluster &after, const PlacementOptions &options);

    const Cluster &cluster() const { return m_cluster; }

    const MapGrid &grid() const { return m_grid; }

    /// By name.
    const MapNode &node(int tile) const { return *m_nodes[size_t(tile)]; }

    /// Pods on no node.
    const MapNode &tray() const { return *m_tray; }

    /// Of a tile, or of the tray for -1.
    const MapNode &content(int tile) const { return tile < 0 ? tray() : node(tile); }

    /// By name.
    const std::vector<MapService> &services() const { return m_services; }

    qsizetype podCount() const { return m_podCount; }

    /// Services whose ribbons run through every tile: all that are shown and proxied if they are a
    /// few, else those that were wanted, as many as there is room for.
    const QList<ObjectRef> &focus() const { return m_focus; }

    /// Which Services in focus a pod gets packets of: bit i for focus()[i].
    unsigned focusOf(const MapPod &pod) const { return m_focusOf.value(pod.pod, 0); }

    /// Further ones that were wanted.
    const QList<ObjectRef> &foldedFocus() const { return m_foldedFocus; }

    /// What the plates of a namespace are marked with; -1 if all that is shown is in one.
    int signOf(const QString &namespaceName) const;

    /// -1 if there is no such node.
    int tileOf(const QString &node) const;
    std::optional<MapPlace> placeOf(const ObjectRef &pod) const;
    /// Index into services(); -1 if there is no such Service.
    int plateOf(const ObjectRef &service) const;

    ObjectRef objectAt(const QPointF &point) const;
    /// Null if it is not on the map. For a Service: its plate.
    QRectF rectOf(const ObjectRef &object) const;
    /// Services, then node by node. Linear in their number.
    QList<ObjectRef> objects() const;
    /// Those that meet an area, `most` of them at most; cost follows the result.
    QList<ObjectRef> objectsIn(const QRectF &area, int most) const;

    /// Where this map may look different from one before, in scene units; nothing if it may be
    /// different everywhere. Cost follows the result, and the number of nodes.
    std::optional<QList<QRectF>> changedAreas(const ClusterMap &before) const;

    /// This map as it comes about from the one before: pods whose place has changed are still on
    /// their way, `part` of it behind them. Null if none moves, or more than can be followed.
    std::shared_ptr<const ClusterMap> onTheWayFrom(const ClusterMap &before, double part) const;
    /// The pods that are on their way.
    std::vector<MapPlace> moving() const;

    bool isMoving(const MapPod &pod) const { return m_away.contains(pod.pod); }

    QRectF cell(const MapPlace &place) const;
    QRectF slot(const MapPlace &place) const;
    /// The Services that select a pod, by name.
    QList<Membership> membershipsOf(const Pod &pod) const;
    /// The pod's card with its corner at (0, 0), and what brings it to its place.
    PodLook cardAt(const MapPlace &place, const MeasureText &measure) const;
    /// Scene units a unit of the card; less than 1 on a crowded node.
    double cardScale(const MapPlace &place, const PodLook &card) const;
    QPointF cardCorner(const MapPlace &place, const PodLook &card) const;

    /// Where the band of a Service in focus runs through a column of tiles.
    QRectF band(int focus, int column) const;
    QRectF bandHeader(int focus, int column) const;
    /// kube-proxy's rule of a Service in focus on a node.
    QRectF crossing(int focus, int tile) const;
    /// The door of its node port; null if it has none.
    QRectF socket(int focus, int tile) const;

private:
    /// Where the ribbons in focus stand side by side in a column of tiles, in scene units.
    struct BandPlace
    {
        double center{0};
        double pitch{0}; ///< from one to the next
    };

    BandPlace bandPlace(int focus, int column) const;
    QPointF awayFrom(const MapPlace &place) const;
    /// The tiles that are not shared with a map of the same nodes, and the tray.
    std::vector<int> otherTiles(const ClusterMap &before) const;
    void count(const ObjectMeta &meta, int change);
    void fill();
    /// Whether what differs is little enough to be taken over piece by piece.
    bool update(const Cluster &before);
    void updateNodes(const Cluster &before);
    bool updatePods(const Cluster &before);
    void updateServices(const Cluster &before);
    QSet<ObjectRef> servicesThatMayDiffer(const Cluster &before) const;
    void shelve(const ObjectRef &service, const PictureSieve &sieve);
    void chooseGrid();
    MapService shelved(const Service &service) const;
    void chooseFocus(const PlacementOptions &options);

    Cluster m_cluster;
    PictureFilter m_filter{};
    MapGrid m_grid{};
    // Shared, as maps before and after an edit have most of it in common.
    std::vector<std::shared_ptr<const MapNode>> m_nodes{};
    std::shared_ptr<const MapNode> m_tray{};
    std::vector<MapService> m_services{};
    std::shared_ptr<const ServiceIndex> m_index{};
    QHash<QString, int> m_tileOf{};
    qsizetype m_podCount{0};
    QList<ObjectRef> m_focus{};
    QHash<const Pod *, unsigned> m_focusOf{};
    QList<ObjectRef> m_foldedFocus{};
    std::map<QString, qsizetype> m_namespaces{}; ///< of what is shown: how many pods and Services
    QHash<const Pod *, QPointF> m_away{}; ///< of pods on their way: how far from their places
};

} // namespace podium
