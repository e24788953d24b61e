// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/clustermap.h"

namespace podium {

namespace {

/// More pods at once are a jump: nobody follows them, and a frame has no time for them.
constexpr qsizetype mostMoving = 150;

/// Whether a tile and a slot are where they were.
bool isSameGround(MapGrid a, const MapGrid &b)
{
    // The tray and the shelf stand beside.
    a.trayPods = b.trayPods;
    a.plates = b.plates;
    a.plateColumns = b.plateColumns;
    a.plateScale = b.plateScale;
    return a == b;
}

} // namespace

std::vector<int> ClusterMap::otherTiles(const ClusterMap &before) const
{
    std::vector<int> tiles;
    if (m_tray != before.m_tray)
        tiles.push_back(-1);
    for (size_t tile = 0; tile < m_nodes.size(); ++tile) {
        if (m_nodes[tile] != before.m_nodes[tile])
            tiles.push_back(int(tile));
    }
    return tiles;
}

std::shared_ptr<const ClusterMap> ClusterMap::onTheWayFrom(const ClusterMap &before,
                                                           double part) const
{
    if (!isSameGround(before.m_grid, m_grid) || m_nodes.size() != before.m_nodes.size())
        return nullptr;
    QHash<ObjectRef, QPointF> old;
    const std::vector<int> tiles = otherTiles(before);
    qsizetype pods = 0;
    for (const int tile : tiles)
        pods += before.content(tile).podCount() + content(tile).podCount();
    constexpr qsizetype mostCompared = 4000;
    if (pods > mostCompared)
        return nullptr;
    for (const int tile : tiles) {
        const MapNode &node = before.content(tile);
        for (int i = 0; i < node.podCount(); ++i)
            old.insert(refOf(*node.pods[size_t(i)].pod), before.cell({tile, i}).topLeft());
    }
    auto moved = std::make_shared<ClusterMap>(*this);
    for (const int tile : tiles) {
        const MapNode &node = content(tile);
        for (int i = 0; i < node.podCount(); ++i) {
            const Pod *pod = node.pods[size_t(i)].pod;
            const auto from = old.constFind(refOf(*pod));
            const QPointF to = cell({tile, i}).topLeft();
            if (from != old.constEnd() && *from != to)
                moved->m_away.insert(pod, (*from - to) * (1 - part));
        }
    }
    const qsizetype moving = moved->m_away.size();
    return moving > 0 && moving <= mostMoving ? moved : nullptr;
}

std::vector<MapPlace> ClusterMap::moving() const
{
    std::vector<MapPlace> places;
    for (auto pod = m_away.keyBegin(); pod != m_away.keyEnd(); ++pod) {
        if (const auto place = placeOf(refOf(**pod)))
            places.push_back(*place);
    }
    return places;
}

} // namespace podium
