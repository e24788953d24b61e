// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/names.h"
#include "cluster/checks/servicerules.h"

#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int kubeletPort = 10250;

} // namespace

QString portField(qsizetype index, QLatin1StringView name)
{
    return u"spec.ports[%1].%2"_s.arg(index).arg(name);
}

void checkPortsPresent(const ServiceSubject &subject, Findings &findings)
{
    if (subject.service.isProxied() && subject.service.ports.isEmpty())
        findings.required(u"spec.ports"_s);
}

void checkPortNames(const ServiceSubject &subject, Findings &findings)
{
    const QList<ServicePort> &ports = subject.service.ports;
    QSet<QString> seen;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        const QString field = portField(i, "name"_L1);
        const QString &name = ports[i].name;
        if (name.isEmpty()) {
            if (ports.size() > 1)
                findings.required(field);
            continue;
        }
        if (!isDnsLabel(name))
            findings.invalid(field, name, u"dns-label"_s);
        else if (seen.contains(name))
            findings.invalid(field, name, u"duplicate"_s);
        seen.insert(name);
    }
}

void checkPortNumbers(const ServiceSubject &subject, Findings &findings)
{
    const QList<ServicePort> &ports = subject.service.ports;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        if (!isPortNumber(ports[i].port))
            findings.invalid(portField(i, "port"_L1), ports[i].port, u"port-number"_s);
    }
}

void checkTargetPorts(const ServiceSubject &subject, Findings &findings)
{
    const QList<ServicePort> &ports = subject.service.ports;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        const TargetPort &target = ports[i].targetPort;
        if (target.isName() && !isPortName(target.name))
            findings.invalid(portField(i, "targetPort"_L1), target.name, u"port-name"_s);
        else if (target.isSet() && !target.isName() && !isPortNumber(target.number))
            findings.invalid(portField(i, "targetPort"_L1), target.number, u"port-number"_s);
    }
}

void checkAppProtocols(const ServiceSubject &subject, Findings &findings)
{
    const QList<ServicePort> &ports = subject.service.ports;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        if (!ports[i].appProtocol.isEmpty() && !isQualifiedName(ports[i].appProtocol))
            findings.invalid(portField(i, "appProtocol"_L1), ports[i].appProtocol, u"label-key"_s);
    }
}

void checkPortsDiffer(const ServiceSubject &subject, Findings &findings)
{
    const QList<ServicePort> &ports = subject.service.ports;
    QSet<std::pair<int, int>> seen;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        const std::pair<int, int> key{ports[i].port, int(ports[i].protocol)};
        if (seen.contains(key))
            findings.invalid(u"spec.ports[%1]"_s.arg(i), ports[i].port, u"duplicate"_s);
        seen.insert(key);
    }
}

// Some clouds open the port of a load balancer on every node, and this one commands the node.
void checkKubeletPort(const ServiceSubject &subject, Findings &findings)
{
    const QList<ServicePort> &ports = subject.service.ports;
    if (subject.service.effectiveType() != ServiceType::LoadBalancer)
        return;
    for (qsizetype i = 0; i < ports.size(); ++i) {
        if (ports[i].port == kubeletPort)
            findings.invalid(portField(i, "port"_L1), kubeletPort, u"kubelet-port"_s);
    }
}

} // namespace podium
