// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/objectsentence.h"

#include "document/explain/phrase.h"

#include <QCoreApplication>
#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Endpoints that get packets, each pod once however many ports it has.
int endpointCount(const Service &service, const Cluster &cluster)
{
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(service));
    QSet<IpAddress> addresses;
    for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
        for (const Endpoint &endpoint : port.endpoints) {
            if (endpoint.ready || (endpoint.serving && endpoint.terminating))
                addresses.insert(endpoint.address);
        }
    }
    return int(addresses.size());
}

QString typeName(ServiceType type)
{
    switch (type) {
    case ServiceType::ClusterIP:
        return u"ClusterIP"_s;
    case ServiceType::NodePort:
        return u"NodePort"_s;
    case ServiceType::LoadBalancer:
        return u"LoadBalancer"_s;
    case ServiceType::ExternalName:
        return u"ExternalName"_s;
    }
    return {};
}

QString addressSentence(const QString &address)
{
    return address.isEmpty()
               ? phrase(QT_TRANSLATE_NOOP("explain", "It has no address yet."))
               : phrase(QT_TRANSLATE_NOOP("explain", "Its address is %1."), {address});
}

QString sentenceOf(const Pod &pod)
{
    const QString where =
        pod.spec.nodeName.isEmpty()
            ? phrase(QT_TRANSLATE_NOOP("explain", "It is on no node."))
            : phrase(QT_TRANSLATE_NOOP("explain", "It is on %1."), {pod.spec.nodeName});
    const QString labels =
        pod.meta.labels.isEmpty()
            ? QString()
            : phrase(QT_TRANSLATE_NOOP("explain", "Its labels are %1."), {pod.meta.labels.text()});
    return paragraph({where, addressSentence(pod.podIp.toString()), labels});
}

QString sentenceOf(const Service &service, const Cluster &cluster)
{
    QStringList ports;
    for (const ServicePort &port : service.ports)
        ports.append(QString::number(port.port));
    return paragraph({phrase(QT_TRANSLATE_NOOP("explain", "Its type is %1."),
                             {typeName(service.effectiveType())}),
                      addressSentence(service.clusterIp),
                      ports.isEmpty() ? QString()
                                      : phrase(QT_TRANSLATE_NOOP("explain", "Its ports are %1."),
                                               {ports.join(u", "_s)}),
                      phrase(QT_TRANSLATE_NOOP("explain", "Endpoints that get packets: %1."),
                             {QString::number(endpointCount(service, cluster))})});
}

QString stateOf(const Pod &pod)
{
    if (!pod.statusReason.isEmpty())
        return pod.statusReason;
    if (pod.phase == "Pending"_L1)
        return phrase(QT_TRANSLATE_NOOP("explain", "pending"));
    return pod.isReady() ? phrase(QT_TRANSLATE_NOOP("explain", "ready"))
                         : phrase(QT_TRANSLATE_NOOP("explain", "not ready"));
}

} // namespace

QString objectState(const ObjectRef &object, const Cluster &cluster)
{
    if (const Pod *pod = cluster.pod(object))
        return stateOf(*pod);
    if (object.kind == ObjectKind::Node && cluster.node(object.name))
        return cluster.node(object.name)->isReady()
                   ? phrase(QT_TRANSLATE_NOOP("explain", "ready"))
                   : phrase(QT_TRANSLATE_NOOP("explain", "not ready"));
    const Service *service = cluster.service(object);
    return service && endpointCount(*service, cluster) == 0
               ? phrase(QT_TRANSLATE_NOOP("explain", "no endpoints"))
               : QString();
}

QString objectSentence(const ObjectRef &object, const Cluster &cluster)
{
    if (const Pod *pod = cluster.pod(object))
        return sentenceOf(*pod);
    if (const Service *service = cluster.service(object))
        return sentenceOf(*service, cluster);
    if (object.kind == ObjectKind::Node && cluster.node(object.name))
        return addressSentence(cluster.node(object.name)->primaryAddress().toString());
    if (const Client *client = cluster.world().client(object.name))
        return addressSentence(client->address.toString());
    if (object.kind == ObjectKind::Router)
        return addressSentence(cluster.world().routerAddress.toString());
    return {};
}

} // namespace podium
