// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/nodeports.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstNodePort = 30000;
constexpr int lastNodePort = 32767;
// The lower part of the range is left to ports that people choose.
constexpr int firstAutomaticNodePort = 30086;

QString fieldOf(qsizetype index)
{
    return u"spec.ports[%1].nodePort"_s.arg(index);
}

bool wantsNodePorts(const Service &service)
{
    return service.hasNodePorts() && service.allocateLoadBalancerNodePorts.value_or(true);
}

// The node port of a port of the same number under another protocol, which this one may share.
int sharedNodePort(const Service &service, const ServicePort &wanted)
{
    for (const ServicePort &other : service.ports) {
        if (other.port != wanted.port || other.protocol == wanted.protocol || other.nodePort == 0)
            continue;
        const auto clashes = [&](const ServicePort &p) {
            return p.nodePort == other.nodePort && p.protocol == wanted.protocol;
        };
        if (std::none_of(service.ports.begin(), service.ports.end(), clashes))
            return other.nodePort;
    }
    return 0;
}

} // namespace

NodePorts::NodePorts(Draft &draft)
    : m_draft(draft)
    , m_last(draft.allocations.lastNodePort)
{
    for (const Service &service : draft.cluster.services())
        noteStated(service);
}

void NodePorts::noteStated(const Service &service)
{
    if (!service.hasNodePorts())
        return;
    for (qsizetype i = 0; i < service.ports.size(); ++i)
        take(service.ports[i].nodePort, service, fieldOf(i));
    take(service.healthCheckNodePort, service, u"spec.healthCheckNodePort"_s);
}

void NodePorts::take(int port, const Service &service, const QString &field)
{
    if (port == 0)
        return;
    if (port >= firstAutomaticNodePort && port <= lastNodePort)
        m_last = std::max(m_last, port);
    const ObjectRef owner = m_owners.value(port);
    if (owner.isNull())
        m_owners.insert(port, refOf(service));
    if (owner.isNull() || owner == refOf(service))
        return;
    Problem problem;
    problem.code = ProblemCode::NodePortTaken;
    problem.object = refOf(service);
    problem.field = field;
    problem.arguments = {QString::number(port), owner.text()};
    m_draft.problems.append(problem);
}

int NodePorts::next(const Service &service, const QString &field)
{
    int port = std::max(m_last + 1, firstAutomaticNodePort);
    while (port <= lastNodePort && m_owners.contains(port))
        ++port;
    // At the end of the range what became free is given again, as there is nothing else.
    if (port > lastNodePort) {
        port = firstNodePort;
        while (port <= lastNodePort && m_owners.contains(port))
            ++port;
    }
    if (port <= lastNodePort) {
        m_owners.insert(port, refOf(service));
        m_last = std::max(m_last, port);
        return port;
    }
    Problem problem;
    problem.code = ProblemCode::AddressesExhausted;
    problem.object = refOf(service);
    problem.field = field;
    problem.arguments = {u"%1-%2"_s.arg(firstNodePort).arg(lastNodePort)};
    m_draft.problems.append(problem);
    return 0;
}

void NodePorts::give(Service &service)
{
    for (qsizetype i = 0; wantsNodePorts(service) && i < service.ports.size(); ++i) {
        const ServicePort &port = service.ports.at(i);
        if (port.nodePort != 0)
            continue;
        const int shared = sharedNodePort(service, port);
        service.ports[i].nodePort = shared != 0 ? shared : next(service, fieldOf(i));
    }
    const bool wantsHealthCheck =
        service.effectiveType() == ServiceType::LoadBalancer && service.isExternallyLocal();
    if (wantsHealthCheck && service.healthCheckNodePort == 0)
        service.healthCheckNodePort = next(service, u"spec.healthCheckNodePort"_s);
}

void NodePorts::finish()
{
    m_draft.allocations.lastNodePort = m_last;
}

} // namespace podium
