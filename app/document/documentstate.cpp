// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/documentstate.h"

#include "cluster/checks/checkcluster.h"
#include "control/admission.h"
#include "control/settle.h"
#include "manifest/problemlocator.h"

#include <map>

namespace podium {

namespace {

/// Nobody reads more, and a large cluster may have a note for every pod.
constexpr qsizetype mostOfASeverity = 1'000;

/// Keeps what can be read, and counts the rest.
void addProblems(const Problems &problems, ProblemLocator &locator, DocumentState &state)
{
    std::map<Severity, qsizetype> counts;
    for (const Problem &problem : problems) {
        if (++counts[problem.severity] <= mostOfASeverity)
            state.problems.append(locator.located(problem));
        else
            ++state.problemsLeftOut;
    }
}

} // namespace

DocumentState readDocument(const QList<ManifestText> &texts)
{
    return *readDocument(texts, Checkpoint());
}

std::optional<DocumentState> readDocument(const QList<ManifestText> &texts,
                                          const Checkpoint &checkpoint)
{
    ReadResult read = readManifests(texts, checkpoint);
    Admission admission = admit(std::move(read.objects), {}, checkpoint);
    read.objects = std::move(admission.objects);

    DocumentState state;
    state.texts = texts;
    for (const ManifestText &text : texts)
        state.lines.append(LineIndex(text.bytes));
    state.ignored = read.ignored;
    state.repairs = read.repairs;
    state.objectCount = qsizetype(read.objects.size());
    const Problems readProblems = read.problems;
    const Settled settled = settle(clusterOf(std::move(read)), checkpoint);
    state.cluster = settled.cluster;
    state.settleProblems = settled.problems;
    const Problems advice = checkCluster(state.cluster, checkpoint);
    if (!checkpoint.passes(WorkStep::Advising, 1))
        return {};
    ProblemLocator locator(state.cluster, state.texts, admission.refused);
    addProblems(readProblems + admission.problems + settled.problems + advice, locator, state);
    return state;
}

QList<ManifestText> repairedTexts(const DocumentState &state)
{
    QList<ManifestText> texts = state.texts;
    for (const RepairProposal &proposal : state.repairs)
        texts[proposal.file].bytes = proposal.repaired;
    return texts;
}

} // namespace podium
