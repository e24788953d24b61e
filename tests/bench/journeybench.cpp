// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/suites.h"

#include "bench/generatedmanifest.h"

#include "cli/input.h"
#include "control/settle.h"
#include "routing/journey.h"

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallPods = 60;
constexpr int connections = 2000;

Cluster generatedCluster(int pods)
{
    return settle(clusterOf(readManifests({{u"generated"_s, generatedManifest(pods)}}))).cluster;
}

/// The laptop calls the first Service by its node port on a node without a pod of it.
Request request(const Cluster &cluster)
{
    Request request;
    request.from.object = {ObjectKind::Client, {}, u"laptop"_s};
    request.to.kind = Target::Kind::Address;
    request.to.address = cluster.node(u"node-1"_s)->primaryAddress();
    request.to.port = 30000;
    return request;
}

double perConnection(const Cluster &cluster, int rounds)
{
    const Journey journey(cluster);
    const Request call = request(cluster);
    Traffic traffic;
    const double all = medianMilliseconds(rounds, [&] {
        for (int i = 0; i < connections; ++i) {
            const Route route = journey.trace(call, traffic);
            require(route.verdict == Verdict::Delivered, "every packet is delivered");
        }
    });
    return all / connections;
}

} // namespace

void runJourneyBench(const Size &size)
{
    const Cluster small = generatedCluster(smallPods);
    const Cluster large = generatedCluster(size.pods);
    const QString floorName = u"with %1 pods"_s.arg(smallPods);
    report(u"one connection, %1 pods"_s.arg(size.pods), perConnection(large, size.rounds),
           floorName, perConnection(small, size.rounds));
    qsizetype ready = 0;
    const double visit = medianMilliseconds(size.rounds, [&] {
        for (const Pod &pod : large.pods())
            ready += pod.isReady() ? 1 : 0;
    });
    require(ready == size.rounds * large.pods().size(), "every pod is ready");
    report(u"look-up tables, %1 pods"_s.arg(size.pods),
           medianMilliseconds(size.rounds, [&] { const Journey journey(large); }),
           u"a look at every pod"_s, visit);
}

} // namespace podium::bench
