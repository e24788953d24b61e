// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/picturefilter.h"

#include <optional>

namespace podium {

/// A Service that selects a pod.
struct Membership
{
    ObjectRef service{};
    bool active{true}; ///< gets packets: ready, or serving while terminating
    int port{0};       ///< where they arrive
};

/// What the layout needs of a cluster, sorted as people count: node-2 before node-10. Points into
/// the cluster, so it lives no longer.
struct ClusterView
{
    std::vector<const Node *> nodes{};
    std::vector<std::vector<const Pod *>> podsOfNode{}; ///< one list a node
    std::vector<std::optional<qint64>> freeMemory{};    ///< bytes a node; nothing: it states none
    std::vector<const Pod *> podsOfNone{};
    std::vector<const Service *> services{};
    QHash<ObjectRef, QList<Membership>> memberships{}; ///< by pod
    QHash<ObjectRef, int> endpointCounts{};            ///< by Service: endpoints that get packets

    /// Whether a pod on this node gets packets of the Service.
    bool hasLocalEndpoint(const ObjectRef &service, const QString &node) const;

    QHash<std::pair<ObjectRef, QString>, int> localCounts{};
};

/// Of what the filter shows.
ClusterView viewOf(const Cluster &cluster, const PictureFilter &filter = {});
/// Ready, or serving while terminating.
bool getsPackets(const Endpoint &endpoint);

} // namespace podium
