// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/stopfinder.h"

namespace podium {

class ClusterMap;

} // namespace podium

/// The ways of packets through a map. `bank` of a stop is its tile, and -1 in the tray and outside.
namespace podium::mappath {

/// A Service that is not in focus has no ribbon: its packets cross a tile where its ribbon would
/// be.
class Stops : public StopFinder
{
public:
    /// Of packets to a Service; the placement must outlive this.
    Stops(const Placement &placement, const ObjectRef &service);

    std::optional<PathStop> cardStop(const ObjectRef &pod, int port) const override;
    /// At the height of kube-proxy's rule in a tile.
    PathStop inTile(int tile, PathStop::Area area) const;

protected:
    PathStop figure(const ObjectRef &object) const override;
    PathStop border(const PathStop *previous) const override;
    PathStop balancer(const ObjectRef &service, const PathStop *previous) const override;
    PathStop socket(const Hop &hop, const PathStop *previous) const override;
    PathStop crossing(const Hop &hop, const PathStop *previous) const override;
    PathStop node(const Hop &hop, const PathStop *previous) const override;
    PathStop nowhere(const PathStop *previous) const override;

private:
    /// The middle of kube-proxy's rule in a tile.
    QPointF ruleIn(int tile) const;
    PathStop onNode(const QString &node, PathStop::Area area, const PathStop *previous) const;

    const Placement &m_placement;
    const ClusterMap &m_map;
    ObjectRef m_service;
};

/// Between tiles packets go by the ways beside them, above their rows.
Track trackBetween(const Placement &placement, const PathStop &from, const PathStop &to);

} // namespace podium::mappath
