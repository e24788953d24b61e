// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/podspecchecks.h"

#include "cluster/checks/metadatachecks.h"
#include "cluster/checks/names.h"

#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void checkContainerName(const Container &container, const QString &path, QSet<QString> &seen,
                        Findings &findings)
{
    const QString field = path + u".name"_s;
    if (container.name.isEmpty())
        findings.required(field);
    else if (!isDnsLabel(container.name))
        findings.invalid(field, container.name, u"dns-label"_s);
    else if (seen.contains(container.name))
        findings.invalid(field, container.name, u"duplicate"_s);
    seen.insert(container.name);
}

void checkImage(const Container &container, const QString &path, Findings &findings)
{
    if (container.image.isEmpty())
        findings.required(path + u".image"_s);
    else if (container.image.trimmed() != container.image)
        findings.invalid(path + u".image"_s, container.image, u"surrounding-blanks"_s);
}

void checkMemory(const Container &container, const QString &path, Findings &findings)
{
    const auto &request = container.requestedMemory;
    const auto &limit = container.memoryLimit;
    if (request && *request < 0)
        findings.invalid(path + u".resources.requests[memory]"_s, *request, u"negative"_s);
    if (limit && *limit < 0)
        findings.invalid(path + u".resources.limits[memory]"_s, *limit, u"negative"_s);
    if (request && limit && *request > *limit)
        findings.invalid(path + u".resources.requests"_s, *request, u"above-limit"_s);
}

void checkPortName(const ContainerPort &port, const QString &path, QSet<QString> &seen,
                   Findings &findings)
{
    if (port.name.isEmpty())
        return;
    if (!isPortName(port.name))
        findings.invalid(path + u".name"_s, port.name, u"port-name"_s);
    else if (seen.contains(port.name))
        findings.invalid(path + u".name"_s, port.name, u"duplicate"_s);
    seen.insert(port.name);
}

void checkContainerPort(const ContainerPort &port, const QString &path, Findings &findings)
{
    if (port.containerPort == 0)
        findings.required(path + u".containerPort"_s);
    else if (!isPortNumber(port.containerPort))
        findings.invalid(path + u".containerPort"_s, port.containerPort, u"port-number"_s);
    if (port.hostPort != 0 && !isPortNumber(port.hostPort))
        findings.invalid(path + u".hostPort"_s, port.hostPort, u"port-number"_s);
}

/// The containers of a pod. Names are unique in the whole pod, host ports among containers that run
/// together.
class ContainerChecks
{
public:
    ContainerChecks(bool hostNetwork, Findings &findings)
        : m_hostNetwork(hostNetwork)
        , m_findings(findings)
    {}

    void checkTogether(const QList<Container> &containers, const QString &path)
    {
        m_hostPorts.clear();
        for (qsizetype i = 0; i < containers.size(); ++i)
            check(containers[i], path + u"[%1]"_s.arg(i));
    }

    void checkOneByOne(const QList<Container> &containers, const QString &path)
    {
        for (qsizetype i = 0; i < containers.size(); ++i) {
            m_hostPorts.clear();
            check(containers[i], path + u"[%1]"_s.arg(i));
        }
    }

private:
    void check(const Container &container, const QString &path)
    {
        checkContainerName(container, path, m_names, m_findings);
        checkImage(container, path, m_findings);
        checkMemory(container, path, m_findings);
        QSet<QString> portNames;
        for (qsizetype i = 0; i < container.ports.size(); ++i) {
            const QString portPath = path + u".ports[%1]"_s.arg(i);
            checkPortName(container.ports[i], portPath, portNames, m_findings);
            checkContainerPort(container.ports[i], portPath, m_findings);
            checkHostPort(container.ports[i], portPath + u".hostPort"_s);
        }
    }

    void checkHostPort(const ContainerPort &port, const QString &field)
    {
        if (m_hostNetwork && port.hostPort != port.containerPort)
            m_findings.invalid(field, port.hostPort, u"host-network-port"_s);
        if (port.hostPort == 0)
            return;
        const QString key =
            u"%1/%2/%3"_s.arg(int(port.protocol)).arg(port.hostIp).arg(port.hostPort);
        if (m_hostPorts.contains(key))
            m_findings.invalid(field, port.hostPort, u"duplicate"_s);
        m_hostPorts.insert(key);
    }

    bool m_hostNetwork;
    Findings &m_findings;
    QSet<QString> m_names{};
    QSet<QString> m_hostPorts{};
};

void checkWord(const QString &word, const QString &field, Findings &findings)
{
    if (!word.isEmpty() && !isDnsLabel(word))
        findings.invalid(field, word, u"dns-label"_s);
}

} // namespace

void checkPodSpec(const PodSpec &spec, const QString &path, Findings &findings)
{
    if (spec.containers.isEmpty())
        findings.required(path + u".containers"_s);
    ContainerChecks containers(spec.hostNetwork, findings);
    containers.checkTogether(spec.containers, path + u".containers"_s);
    containers.checkOneByOne(spec.initContainers, path + u".initContainers"_s);
    const QStringList policies{u"Always"_s, u"OnFailure"_s, u"Never"_s};
    if (!spec.restartPolicy.isEmpty() && !policies.contains(spec.restartPolicy))
        findings.unsupported(path + u".restartPolicy"_s, spec.restartPolicy, policies);
    checkLabels(spec.nodeSelector, path + u".nodeSelector"_s, findings);
    checkWord(spec.hostname, path + u".hostname"_s, findings);
    checkWord(spec.subdomain, path + u".subdomain"_s, findings);
    if (!spec.nodeName.isEmpty() && !isDnsSubdomain(spec.nodeName))
        findings.invalid(path + u".nodeName"_s, spec.nodeName, u"dns-subdomain"_s);
}

} // namespace podium
