// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/scheduler.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

quint32 hostPortKey(const ContainerPort &port)
{
    return quint32(port.hostPort) * 4 + quint32(port.protocol);
}

QList<ContainerPort> hostPortsOf(const Pod &pod)
{
    QList<ContainerPort> result;
    for (const Container &container : pod.spec.containers) {
        for (const ContainerPort &port : container.ports) {
            if (port.hostPort != 0)
                result.append(port);
        }
    }
    return result;
}

// A kubelet labels its node with its name and its system, stated or not.
LabelSet labelsOf(const Node &node)
{
    LabelSet labels{{u"kubernetes.io/hostname"_s, node.meta.name},
                    {u"kubernetes.io/os"_s, u"linux"_s},
                    {u"kubernetes.io/arch"_s, u"amd64"_s}};
    for (const auto &[key, value] : node.meta.labels)
        labels.insert(key, value);
    return labels;
}

const ContainerPort *takenPort(const QList<ContainerPort> &wanted, const QSet<quint32> &taken)
{
    for (const ContainerPort &port : wanted) {
        if (taken.contains(hostPortKey(port)))
            return &port;
    }
    return nullptr;
}

Problem problem(const Pod &pod, const QString &why, const QString &field, const QString &detail)
{
    Problem result;
    result.code = ProblemCode::PodUnschedulable;
    result.severity = Severity::Warning;
    result.object = refOf(pod);
    result.field = field;
    result.arguments = {why, detail};
    return result;
}

} // namespace

Problem hostPortTaken(const Pod &pod)
{
    const QList<ContainerPort> ports = hostPortsOf(pod);
    return problem(pod, u"hostPort"_s, u"spec.containers[0].ports[0].hostPort"_s,
                   ports.isEmpty() ? QString() : QString::number(ports.first().hostPort));
}

bool matchesNodeSelector(const LabelSet &nodeSelector, const Node &node)
{
    return nodeSelector.isEmpty() || Selector{nodeSelector, {}}.matches(labelsOf(node));
}

bool Scheduler::Better::operator()(int a, int b) const
{
    const State &first = scheduler->m_states[size_t(a)];
    const State &second = scheduler->m_states[size_t(b)];
    if (first.freeMemory != second.freeMemory)
        return first.freeMemory > second.freeMemory;
    // States are in the order of their nodes' names.
    return first.pods != second.pods ? first.pods < second.pods : a < b;
}

Scheduler::Scheduler(const Cluster &cluster)
    : m_ranking(Better{this})
{
    m_states.reserve(size_t(cluster.nodes().size()));
    for (const Node &node : cluster.nodes()) {
        const int index = int(m_states.size());
        m_states.push_back(State{&node, node.allocatableMemory.value_or(unlimited), 0, {}});
        m_byName.insert(node.meta.name, index);
        if (node.isReady() && !node.unschedulable)
            m_ranking.insert(index);
    }
}

void Scheduler::bind(const Pod &pod)
{
    const auto index = m_byName.constFind(pod.spec.nodeName);
    if (index == m_byName.constEnd())
        return;
    const bool ranked = m_ranking.erase(*index) > 0;
    State &state = m_states[size_t(*index)];
    ++state.pods;
    if (state.freeMemory != unlimited)
        state.freeMemory -= pod.requestedMemory();
    for (const ContainerPort &port : hostPortsOf(pod))
        state.hostPorts.insert(hostPortKey(port));
    if (ranked)
        m_ranking.insert(*index);
}

bool Scheduler::hasFreeHostPorts(const Pod &pod) const
{
    const auto index = m_byName.constFind(pod.spec.nodeName);
    return index == m_byName.constEnd() ||
           !takenPort(hostPortsOf(pod), m_states[size_t(*index)].hostPorts);
}

const Node *Scheduler::choose(const Pod &pod) const
{
    const qint64 memory = pod.requestedMemory();
    const QList<ContainerPort> ports = hostPortsOf(pod);
    for (const int index : m_ranking) {
        const State &state = m_states[size_t(index)];
        if (state.freeMemory < memory)
            break; // Those behind it have less.
        if (!takenPort(ports, state.hostPorts) &&
            matchesNodeSelector(pod.spec.nodeSelector, *state.node))
            return state.node;
    }
    return nullptr;
}

Problem Scheduler::whyNone(const Pod &pod) const
{
    if (m_states.empty())
        return problem(pod, u"no-node"_s, u"spec.nodeName"_s, {});
    if (m_ranking.empty())
        return problem(pod, u"not-ready"_s, u"spec.nodeName"_s, {});
    const auto selected = [&](int index) {
        return matchesNodeSelector(pod.spec.nodeSelector, *m_states[size_t(index)].node);
    };
    if (std::none_of(m_ranking.begin(), m_ranking.end(), selected))
        return problem(pod, u"nodeSelector"_s, u"spec.nodeSelector"_s,
                       pod.spec.nodeSelector.text());
    const qint64 memory = pod.requestedMemory();
    const auto fits = [&](int index) {
        return selected(index) && m_states[size_t(index)].freeMemory >= memory;
    };
    if (std::none_of(m_ranking.begin(), m_ranking.end(), fits))
        return problem(pod, u"memory"_s, u"spec.containers[0].resources.requests.memory"_s,
                       QString::number(memory));
    return hostPortTaken(pod);
}

} // namespace podium
