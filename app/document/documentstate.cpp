// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/documentstate.h"

#include "cluster/checks/checkcluster.h"
#include "control/admission.h"
#include "control/settle.h"
#include "manifest/problemlocator.h"

namespace podium {

DocumentState readDocument(const QList<ManifestText> &texts)
{
    ReadResult read = readManifests(texts);
    Admission admission = admit(std::move(read.objects));
    read.objects = std::move(admission.objects);
    const Settled settled = settle(clusterOf(read));

    DocumentState state;
    state.texts = texts;
    state.cluster = settled.cluster;
    state.settleProblems = settled.problems;
    state.ignored = read.ignored;
    state.repairs = read.repairs;
    state.objectCount = qsizetype(read.objects.size());
    ProblemLocator locator(state.cluster, state.texts, admission.refused);
    for (const Problem &problem :
         read.problems + admission.problems + settled.problems + checkCluster(state.cluster))
        state.problems.append(locator.located(problem));
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
