// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/servicerules.h"

#include <QSet>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstNodePort = 30000;
constexpr int lastNodePort = 32767;

bool isInRange(int port)
{
    return port >= firstNodePort && port <= lastNodePort;
}

void checkFree(int port, const QString &field, const ServiceSubject &subject, Findings &findings)
{
    const Claims *claims = subject.context.claims;
    const ObjectRef owner = claims ? claims->nodePorts.value(port) : ObjectRef();
    if (port != 0 && !owner.isNull() && owner != refOf(subject.service))
        findings.add(ProblemCode::NodePortTaken, field, {QString::number(port), owner.text()});
}

} // namespace

void checkNodePortsAllowed(const ServiceSubject &subject, Findings &findings)
{
    const QList<ServicePort> &ports = subject.service.ports;
    if (subject.service.effectiveType() != ServiceType::ClusterIP)
        return;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        if (ports[i].nodePort != 0)
            findings.invalid(portField(i, "nodePort"_L1), ports[i].nodePort,
                             u"node-port-on-cluster-ip"_s);
    }
}

void checkNodePortRange(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    if (!service.hasNodePorts())
        return;
    for (qsizetype i = 0; i < service.ports.size(); ++i) {
        const int port = service.ports[i].nodePort;
        if (port != 0 && !isInRange(port))
            findings.invalid(portField(i, "nodePort"_L1), port, u"node-port-range"_s);
    }
    if (needsHealthCheck(service) && service.healthCheckNodePort != 0 &&
        !isInRange(service.healthCheckNodePort))
        findings.invalid(u"spec.healthCheckNodePort"_s, service.healthCheckNodePort,
                         u"node-port-range"_s);
}

void checkNodePortsDiffer(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    QSet<std::pair<int, int>> seen;
    for (qsizetype i = 0; i < service.ports.size(); ++i) {
        const ServicePort &port = service.ports[i];
        const std::pair<int, int> key{port.nodePort, int(port.protocol)};
        if (port.nodePort != 0 && seen.contains(key))
            findings.invalid(portField(i, "nodePort"_L1), port.nodePort, u"duplicate"_s);
        seen.insert(key);
    }
    const bool sharesHealthCheck =
        needsHealthCheck(service) && service.healthCheckNodePort != 0 &&
        std::any_of(service.ports.begin(), service.ports.end(), [&](const ServicePort &port) {
            return port.nodePort == service.healthCheckNodePort;
        });
    if (sharesHealthCheck)
        findings.invalid(u"spec.healthCheckNodePort"_s, service.healthCheckNodePort,
                         u"duplicate"_s);
}

void checkNodePortsFree(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    if (!service.hasNodePorts())
        return;
    for (qsizetype i = 0; i < service.ports.size(); ++i)
        checkFree(service.ports[i].nodePort, portField(i, "nodePort"_L1), subject, findings);
    if (needsHealthCheck(service))
        checkFree(service.healthCheckNodePort, u"spec.healthCheckNodePort"_s, subject, findings);
}

} // namespace podium
