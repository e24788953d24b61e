// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/clustertext.h"

#include <QTest>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

/// The words of a line, taken out one by one.
class Words
{
public:
    explicit Words(const QString &line)
        : m_words(line.simplified().split(u' ', Qt::SkipEmptyParts))
    {}

    QString takeFirst() { return m_words.isEmpty() ? QString() : m_words.takeFirst(); }

    bool takeFlag(const QString &flag) { return m_words.removeOne(flag); }

    QString take(const QString &key, const QString &otherwise = {})
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (m_words[i].startsWith(key + u'='))
                return m_words.takeAt(i).mid(key.size() + 1);
        }
        return otherwise;
    }

    QStringList takeContaining(QChar character)
    {
        QStringList result;
        for (const QString &word : std::as_const(m_words)) {
            if (word.contains(character) && !word.contains(u'='))
                result.append(word);
        }
        for (const QString &word : std::as_const(result))
            m_words.removeOne(word);
        return result;
    }

    LabelSet takeLabels()
    {
        LabelSet labels;
        for (qsizetype i = m_words.size() - 1; i >= 0; --i) {
            const qsizetype equals = m_words[i].indexOf(u'=');
            if (equals > 0) {
                labels.insert(m_words[i].left(equals), m_words[i].mid(equals + 1));
                m_words.removeAt(i);
            }
        }
        return labels;
    }

    QStringList rest() const { return m_words; }

private:
    QStringList m_words;
};

Protocol protocolFrom(const QString &text)
{
    return text == "UDP"_L1 ? Protocol::UDP : text == "SCTP"_L1 ? Protocol::SCTP : Protocol::TCP;
}

QList<Condition> readyCondition(bool ready)
{
    return {Condition{u"Ready"_s, ready ? u"True"_s : u"False"_s}};
}

qint64 mebibytes(const QString &text)
{
    const qint64 unit = text.endsWith("Gi"_L1) ? 1024 : 1;
    return text.left(text.size() - 2).toLongLong() * unit * 1024 * 1024;
}

ServicePort portFrom(const QString &word)
{
    const QStringList protocolParts = word.split(u'/');
    const QStringList ends = protocolParts.first().split(u'>');
    ServicePort port;
    port.port = ends.first().toInt();
    bool isNumber = false;
    const int number = ends.last().toInt(&isNumber);
    if (isNumber)
        port.targetPort.number = number;
    else
        port.targetPort.name = ends.last();
    if (protocolParts.size() > 1)
        port.protocol = protocolFrom(protocolParts.last());
    return port;
}

Container containerFrom(Words &words)
{
    Container container;
    container.name = u"app"_s;
    container.image = u"example.com/app"_s;
    for (QString port = words.take(u"port"_s); !port.isEmpty(); port = words.take(u"port"_s))
        container.ports.append(ContainerPort{{}, port.toInt(), Protocol::TCP, 0, {}});
    const QString memory = words.take(u"memory"_s);
    if (!memory.isEmpty())
        container.requestedMemory = mebibytes(memory);
    return container;
}

Node nodeFrom(Words &words, qsizetype number)
{
    Node node;
    node.meta.name = words.takeFirst();
    const QString address = words.take(u"ip"_s, u"192.168.0.%1"_s.arg(10 + number));
    node.addresses = {NodeAddress{u"InternalIP"_s, address}};
    const QString zone = words.take(u"zone"_s);
    if (!zone.isEmpty())
        node.meta.labels.insert(u"topology.kubernetes.io/zone"_s, zone);
    const QString memory = words.take(u"memory"_s);
    if (!memory.isEmpty())
        node.allocatableMemory = mebibytes(memory);
    if (words.takeFlag(u"notready"_s))
        node.conditions = readyCondition(false);
    for (const auto &[key, value] : words.takeLabels())
        node.meta.labels.insert(key, value);
    return node;
}

Pod podFrom(Words &words, const QString &nodeName)
{
    Pod pod;
    pod.meta.name = words.takeFirst();
    pod.meta.namespaceName = words.take(u"ns"_s, u"default"_s);
    pod.spec.nodeName = nodeName;
    if (const auto address = parseIpAddress(words.take(u"ip"_s)))
        pod.podIp = *address;
    pod.spec.containers = {containerFrom(words)};
    const bool terminating = words.takeFlag(u"terminating"_s);
    const bool notReady = words.takeFlag(u"notready"_s);
    if (terminating)
        pod.meta.deletionTimestamp = u"2026-01-01T00:00:00Z"_s;
    if (terminating || notReady) {
        pod.phase = u"Running"_s;
        pod.conditions = readyCondition(!notReady);
    }
    pod.meta.labels = words.takeLabels();
    return pod;
}

template <class Enum>
std::optional<Enum> enumFrom(const QString &text)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(text.toLatin1().constData(), &known);
    return known ? std::optional(Enum(value)) : std::nullopt;
}

Service serviceFrom(Words &words)
{
    Service service;
    service.meta.name = words.takeFirst();
    service.meta.namespaceName = words.take(u"ns"_s, u"default"_s);
    service.type = enumFrom<ServiceType>(words.take(u"type"_s));
    service.externalTrafficPolicy = enumFrom<TrafficPolicy>(words.take(u"external"_s));
    service.internalTrafficPolicy = enumFrom<TrafficPolicy>(words.take(u"internal"_s));
    service.sessionAffinity = enumFrom<SessionAffinity>(words.take(u"affinity"_s));
    service.clusterIp = words.take(u"clusterip"_s);
    const QString ingress = words.take(u"lb"_s);
    if (!ingress.isEmpty())
        service.ingress = {LoadBalancerIngress{ingress, {}, {}}};
    const int nodePort = words.take(u"nodeport"_s).toInt();
    for (const QString &word : words.takeContaining(u'>')) {
        service.ports.append(portFrom(word));
        service.ports.last().nodePort = nodePort;
    }
    service.selector = words.takeLabels();
    return service;
}

Workload deploymentFrom(Words &words)
{
    Workload workload;
    workload.meta.name = words.takeFirst();
    workload.meta.namespaceName = words.take(u"ns"_s, u"default"_s);
    const QString replicas = words.take(u"replicas"_s);
    if (!replicas.isEmpty())
        workload.replicas = replicas.toInt();
    workload.templateSpec.containers = {containerFrom(words)};
    workload.templateLabels = words.takeLabels();
    workload.selector.matchLabels = workload.templateLabels;
    return workload;
}

QString describePod(const Pod &pod)
{
    QStringList words{u"pod"_s, pod.meta.namespaceName + u'/' + pod.meta.name,
                      u"node="_s + pod.spec.nodeName, u"ip="_s + pod.podIp.toString()};
    if (!pod.meta.labels.isEmpty())
        words.append(pod.meta.labels.text());
    words.append(pod.isReady() ? u"ready"_s : u"notready"_s);
    if (pod.meta.isTerminating())
        words.append(u"terminating"_s);
    if (!pod.statusReason.isEmpty())
        words.append(pod.statusReason);
    return words.join(u' ');
}

QString describeService(const Cluster &cluster, const Service &service)
{
    const QMetaEnum types = QMetaEnum::fromType<ServiceType>();
    QStringList words{u"service"_s, service.meta.namespaceName + u'/' + service.meta.name,
                      QString::fromLatin1(types.valueToKey(int(service.effectiveType()))),
                      service.clusterIp};
    for (const ServicePort &port : service.ports) {
        words.append(u"%1>%2"_s.arg(port.port).arg(port.targetPort.text()));
        if (port.nodePort != 0)
            words.last() += u":%1"_s.arg(port.nodePort);
    }
    for (const LoadBalancerIngress &ingress : service.ingress)
        words.append(u"lb="_s + ingress.ip);
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(service));
    for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
        QStringList endpoints;
        for (const Endpoint &endpoint : port.endpoints)
            endpoints.append(endpoint.text() + (endpoint.ready ? u""_s : u"!"_s));
        words.append(u'[' + endpoints.join(u' ') + u']');
    }
    return words.join(u' ');
}

} // namespace

Cluster clusterFromText(const QString &text)
{
    Cluster cluster;
    QString node;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        Words words(line);
        const QString kind = words.takeFirst();
        if (kind == "node"_L1) {
            const Node made = nodeFrom(words, cluster.nodes().size() + 1);
            node = made.meta.name;
            cluster = cluster.with(made);
        } else if (kind == "pod"_L1) {
            cluster = cluster.with(podFrom(words, node));
        } else if (kind == "service"_L1) {
            cluster = cluster.with(serviceFrom(words));
        } else if (kind == "deployment"_L1) {
            cluster = cluster.with(deploymentFrom(words));
        } else if (!kind.isEmpty()) {
            QTest::qFail(qPrintable(u"unknown line: "_s + line), __FILE__, __LINE__);
        }
        if (!words.rest().isEmpty())
            QTest::qFail(qPrintable(u"unknown words in: "_s + line), __FILE__, __LINE__);
    }
    return cluster;
}

QString describe(const Cluster &cluster)
{
    QStringList lines;
    for (const Node &node : cluster.nodes())
        lines.append(u"node "_s + node.meta.name + u" ip="_s + node.primaryAddress().toString());
    for (const Pod &pod : cluster.pods())
        lines.append(describePod(pod));
    for (const Service &service : cluster.services())
        lines.append(describeService(cluster, service));
    return lines.join(u'\n');
}

} // namespace podium::test
