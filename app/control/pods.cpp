// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/pods.h"

#include "control/defaults.h"
#include "control/podaddresses.h"
#include "control/podlife.h"
#include "control/scheduler.h"
#include "control/tableupdate.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isRunning(const Pod &pod)
{
    return !isFresh(pod) && pod.phase != "Pending"_L1 && !pod.isFinished();
}

Problem unknownNode(const Pod &pod)
{
    Problem problem;
    problem.severity = Severity::Warning;
    problem.code = ProblemCode::NodeUnknown;
    problem.object = refOf(pod);
    problem.field = u"spec.nodeName"_s;
    problem.arguments = {pod.spec.nodeName};
    return problem;
}

} // namespace

// Cheap, as it is asked of every pod each time: what settle has once seen states its restartPolicy.
bool isUnsettled(const Pod &pod)
{
    return isFresh(pod) || pod.spec.restartPolicy.isEmpty() || pod.phase.isEmpty() ||
           (pod.podIp.isNull() && isRunning(pod) && !pod.spec.nodeName.isEmpty());
}

namespace {

/// Brings the pods that are not settled yet to rest, one after the other.
class PodSettler
{
public:
    PodSettler(Draft &draft, PodAddresses &addresses)
        : m_draft(draft)
        , m_scheduler(draft.cluster)
        , m_addresses(addresses)
    {}

    /// All pods that run or are pinned to a node come before those that look for one.
    void settleAll();

private:
    void bindRunning();
    void settlePinned(Pod &pod);
    void settleUnbound(Pod &pod);
    void run(Pod &pod);

    Draft &m_draft;
    Scheduler m_scheduler;
    PodAddresses &m_addresses;
};

void PodSettler::bindRunning()
{
    for (const Pod &pod : m_draft.cluster.pods()) {
        if (!m_draft.goesOn())
            return;
        if (!isFresh(pod) && !pod.isFinished())
            m_scheduler.bind(pod);
    }
}

void PodSettler::run(Pod &pod)
{
    m_scheduler.bind(pod);
    start(pod);
}

void PodSettler::settlePinned(Pod &pod)
{
    if (!m_draft.cluster.node(pod.spec.nodeName)) {
        m_draft.problems.append(unknownNode(pod));
        leavePending(pod, nodeLost);
    } else if (!m_scheduler.hasFreeHostPorts(pod)) {
        m_draft.problems.append(hostPortTaken(pod));
        leavePending(pod, unschedulable);
    } else {
        run(pod);
    }
}

void PodSettler::settleUnbound(Pod &pod)
{
    const Node *node = m_scheduler.choose(pod);
    if (!node) {
        leavePending(pod, unschedulable);
        return;
    }
    pod.spec.nodeName = node->meta.name;
    run(pod);
}

void PodSettler::settleAll()
{
    // Each on its own, so that those of a large manifest go into the table as they are.
    std::vector<std::shared_ptr<Pod>> unsettled;
    for (const Pod &pod : m_draft.cluster.pods()) {
        if (!m_draft.goesOn())
            return;
        if (isUnsettled(pod))
            unsettled.push_back(std::make_shared<Pod>(withDefaults(pod)));
    }
    m_addresses.finish();
    if (unsettled.empty())
        return;
    bindRunning();
    std::vector<Pod *> unbound;
    for (const std::shared_ptr<Pod> &pod : unsettled) {
        if (!m_draft.goesOn())
            return;
        if (isFresh(*pod) && pod->spec.nodeName.isEmpty())
            unbound.push_back(pod.get());
        else if (isFresh(*pod))
            settlePinned(*pod);
        else if (pod->phase.isEmpty())
            pod->phase = u"Running"_s;
    }
    for (Pod *pod : unbound) {
        if (!m_draft.goesOn())
            return;
        settleUnbound(*pod);
    }
    // Asked when all have found their places, so that the answer will be the same next time.
    for (const Pod *pod : unbound) {
        if (!m_draft.goesOn())
            return;
        if (pod->spec.nodeName.isEmpty())
            m_draft.problems.append(m_scheduler.whyNone(*pod));
    }
    TableUpdate<Pod> update;
    for (std::shared_ptr<Pod> &pod : unsettled) {
        if (!m_draft.goesOn())
            return;
        if (isRunning(*pod))
            m_addresses.give(*pod);
        if (*pod != *m_draft.cluster.pods().find(keyOf(*pod)))
            update.put(ObjectTable<Pod>::Pointer(std::move(pod)));
    }
    m_draft.cluster = m_draft.cluster.with(std::move(update).appliedTo(m_draft.cluster.pods()));
    m_addresses.finish();
}

} // namespace

void settlePods(Draft &draft, PodAddresses &addresses)
{
    PodSettler(draft, addresses).settleAll();
}

} // namespace podium
