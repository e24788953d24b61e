// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "picture/layoutengine.h"
#include "picture/timeline.h"

namespace podium::test {

/// A cluster, its picture and one packet in it.
struct Story
{
    Cluster cluster{};
    Placement placement{};
    Route route{};

    /// Its packet, sent at a time.
    TimedRoute at(double start) const { return {route, timesOf(placement, route, start)}; }

    Timeline timeline(const TimelineOptions &options = {}) const
    {
        return {placement, {at(0)}, options};
    }
};

/// Three nodes, two pods, a Service svc-3 of type LoadBalancer with node port 30000.
QString startSceneText();
Story storyOf(const Cluster &cluster, const Request &request, quint64 seed = 1,
              const PlacementOptions &options = {});
/// A story in the start scene that ends in this verdict. Delivered: from the phone through the load
/// balancer and node-3, which has no pod.
Story storyEndingIn(Verdict verdict, const PlacementOptions &options = {});
/// Connections from the phone to the load balancer of the start scene's Service, one every `gap`
/// seconds.
QList<TimedRoute> crowdIn(const Cluster &cluster, const Placement &placement, int count,
                          double gap);
/// Nodes with pods and the start scene's Service over all of them.
Cluster crowdedCluster(int nodes, int podsOnEach, const QString &serviceFields = {});
Request requestOf(const Sender &from, const Target &to);

} // namespace podium::test
