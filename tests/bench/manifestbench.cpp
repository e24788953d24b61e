// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/suites.h"

#include "bench/eventscan.h"
#include "bench/generatedmanifest.h"

#include "cli/input.h"
#include "control/settle.h"

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

qsizetype endpointCount(const Cluster &cluster)
{
    qsizetype count = 0;
    for (const ServiceEndpoints &service : cluster.endpoints()) {
        for (const PortEndpoints &port : service.ports)
            count += port.endpoints.size();
    }
    return count;
}

} // namespace

void runManifestBench(const Size &size)
{
    const ManifestText text{u"generated"_s, generatedManifest(size.pods)};
    const int objects = generatedObjects(size.pods);
    const double floor = medianMilliseconds(size.rounds, [&] {
        require(scannedDocuments(text.bytes()) == objects, "yaml-cpp sees every document");
    });
    const QString floorName = u"yaml-cpp events alone"_s;

    ReadResult read;
    report(u"read %1 objects"_s.arg(objects),
           medianMilliseconds(size.rounds, [&] { read = readManifests({text}); }), floorName,
           floor);
    require(int(read.objects.size()) == objects && read.problems.isEmpty(), "all was read");

    Cluster cluster;
    report(u"make a cluster of them"_s,
           medianMilliseconds(size.rounds, [&] { cluster = clusterOf(read); }), floorName, floor);

    Settled settled;
    report(u"settle"_s, medianMilliseconds(size.rounds, [&] { settled = settle(cluster); }),
           floorName, floor);
    require(settled.cluster.pods().size() == size.pods && settled.problems.isEmpty(),
            "all was settled");

    Pod pod = *settled.cluster.pods().begin();
    const qsizetype before = endpointCount(settled.cluster);
    pod.meta.labels.insert(u"app"_s, u"nothing"_s);
    Settled edited;
    report(u"settle after one pod's new label"_s,
           medianMilliseconds(size.rounds,
                              [&] { edited = settle(settled.cluster.with(pod), settled); }),
           floorName, floor);
    require(endpointCount(edited.cluster) == before - 1, "the pod is no endpoint any more");
}

} // namespace podium::bench
