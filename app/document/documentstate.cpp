// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/documentstate.h"

#include "control/settle.h"

namespace podium {

namespace {

Cluster clusterOf(const ReadResult &read)
{
    Cluster cluster;
    if (read.world)
        cluster = cluster.with(*read.world);
    for (const AnyObject &object : read.objects)
        cluster = std::visit([&](const auto &o) { return cluster.with(o); }, object);
    return cluster;
}

} // namespace

DocumentState readDocument(const QList<ManifestText> &texts)
{
    const ReadResult read = readManifests(texts);
    const Settled settled = settle(clusterOf(read));
    DocumentState state;
    state.texts = texts;
    state.cluster = settled.cluster;
    state.ignored = read.ignored;
    state.repairs = read.repairs;
    state.problems = read.problems + settled.problems;
    state.objectCount = qsizetype(read.objects.size());
    return state;
}

DocumentState withRepairs(const DocumentState &state)
{
    QList<ManifestText> texts = state.texts;
    for (const RepairProposal &proposal : state.repairs)
        texts[proposal.file].bytes = proposal.repaired;
    return readDocument(texts);
}

} // namespace podium
