// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/documentstate.h"

#include "cluster/checks/checkcluster.h"
#include "control/admission.h"
#include "control/defaults.h"
#include "control/settle.h"
#include "manifest/problemlocator.h"

#include <map>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace podium {

namespace {

/// Nobody reads more, and a large cluster may have a note for every pod.
constexpr qsizetype mostOfASeverity = 1'000;

/// Keeps the problems that can be read, with their places, and counts the rest.
class ProblemKeeper
{
public:
    /// The locator is borrowed.
    explicit ProblemKeeper(ProblemLocator &locator)
        : m_locator(locator)
    {}

    void add(const Problem &problem)
    {
        if (++m_counts[problem.severity] <= mostOfASeverity)
            m_kept.problems.append(m_locator.located(problem));
        else
            ++m_kept.leftOut;
    }

    void add(const Problems &problems)
    {
        for (const Problem &problem : problems)
            add(problem);
    }

    const DocumentProblems &kept() const { return m_kept; }

private:
    ProblemLocator &m_locator;
    DocumentProblems m_kept{};
    std::map<Severity, qsizetype> m_counts{};
};

/// What was freed goes back to the system before more is taken: of what a large manifest needs
/// while it is read, the allocator would keep a hundred megabytes for threads that are gone.
void giveBackMemory([[maybe_unused]] qsizetype objects)
{
#ifdef __GLIBC__
    constexpr qsizetype manyObjects = 10'000;
    if (objects > manyObjects)
        malloc_trim(0);
#endif
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
    state.ignored = read.ignored;
    state.repairs = read.repairs;
    state.objectCount = qsizetype(read.objects.size());
    const Problems readProblems = read.problems;
    giveBackMemory(state.objectCount);
    // In their own place: settle() would do it on copies, and of very many these are dear.
    for (AnyObject &object : read.objects)
        object = withDefaults(std::move(object));
    if (!checkpoint.passes(WorkStep::Settling, 0))
        return {};
    const Cluster stated = clusterOf(std::move(read)); // apart, so that what was read is gone
    const Settled settled = settle(stated, checkpoint);
    giveBackMemory(state.objectCount);
    state.cluster = settled.cluster;
    state.settleProblems = settled.problems;
    state.podAddressesDiffer = settled.podAddressesDiffer;
    ProblemLocator locator(state.cluster, state.texts, admission.refused);
    ProblemKeeper keeper(locator);
    keeper.add(readProblems);
    keeper.add(admission.problems);
    state.findings = TextFindings(texts, keeper.kept().problems, state.ignored);
    keeper.add(settled.problems);
    checkCluster(state.cluster, checkpoint, [&](const Problem &problem) { keeper.add(problem); });
    state.problems = keeper.kept().problems;
    state.problemsLeftOut = keeper.kept().leftOut;
    if (!checkpoint.passes(WorkStep::Advising, 1))
        return {};
    return state;
}

Revision revisionOf(const DocumentState &state)
{
    return {{state.cluster, state.settleProblems, state.podAddressesDiffer},
            state.texts,
            state.findings};
}

DocumentProblems problemsOf(const Revision &revision)
{
    ProblemLocator locator(revision.cluster(), revision.texts, {});
    ProblemKeeper keeper(locator);
    keeper.add(revision.findings.problems(revision.texts));
    keeper.add(revision.settled.problems);
    checkCluster(revision.cluster(), Checkpoint(),
                 [&](const Problem &problem) { keeper.add(problem); });
    return keeper.kept();
}

QList<ManifestText> repairedTexts(const DocumentState &state)
{
    QList<ManifestText> texts = state.texts;
    for (const RepairProposal &proposal : state.repairs)
        texts[proposal.file] = {texts[proposal.file].name(), proposal.repaired};
    return texts;
}

} // namespace podium
