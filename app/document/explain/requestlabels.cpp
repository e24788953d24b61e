// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/requestlabels.h"

#include "base/enumname.h"
#include "document/explain/phrase.h"
#include "document/explain/words.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString withPort(const QString &address, int port)
{
    return address + u':' + QString::number(port);
}

QString clientLabel(const QString &name, const Cluster &cluster)
{
    const Client *client = cluster.world().client(name);
    if (!client)
        return name;
    return client->zone == Zone::Office
               ? phrase(QT_TRANSLATE_NOOP("explain", "%1, in the office"), {name})
               : phrase(QT_TRANSLATE_NOOP("explain", "%1, on the internet"), {name});
}

QString loadBalancerLabel(const Target &target, const Cluster &cluster)
{
    const Service *service = cluster.service(target.object);
    const QString name = shortName(target.object);
    if (service && service->effectiveType() != ServiceType::LoadBalancer)
        return phrase(QT_TRANSLATE_NOOP("explain", "%1, external IP – none, the type is %2"),
                      {name, keyOfEnum(service->effectiveType())});
    const bool pending = !service || service->ingress.isEmpty();
    if (pending)
        return phrase(QT_TRANSLATE_NOOP("explain", "%1, load balancer – <pending>"), {name});
    return phrase(QT_TRANSLATE_NOOP("explain", "%1, load balancer – %2"),
                  {name, withPort(service->ingress.first().ip, target.port)});
}

QString nodeLabel(const Target &target, const Cluster &cluster)
{
    const Node *node = cluster.node(target.object.name);
    const QString address = node ? node->primaryAddress().toString() : u"?"_s;
    return phrase(QT_TRANSLATE_NOOP("explain", "%1, node – %2"),
                  {target.object.name, withPort(address, target.port)});
}

} // namespace

QString senderLabel(const Sender &sender, const Cluster &cluster)
{
    switch (sender.kind) {
    case Sender::Kind::Client:
        return clientLabel(sender.object.name, cluster);
    case Sender::Kind::Pod:
        return phrase(QT_TRANSLATE_NOOP("explain", "pod %1"), {shortName(sender.object)});
    case Sender::Kind::Node:
        return phrase(QT_TRANSLATE_NOOP("explain", "node %1"), {sender.object.name});
    case Sender::Kind::External:
        break;
    }
    return sender.address.toString();
}

QString senderName(const Sender &sender)
{
    return sender.kind == Sender::Kind::External ? sender.address.toString()
                                                 : shortName(sender.object);
}

QString targetLabel(const Target &target, const Cluster &cluster)
{
    switch (target.kind) {
    case Target::Kind::LoadBalancer:
        return loadBalancerLabel(target, cluster);
    case Target::Kind::NodePort:
        return nodeLabel(target, cluster);
    case Target::Kind::ClusterIp: {
        const Service *service = cluster.service(target.object);
        return phrase(QT_TRANSLATE_NOOP("explain", "%1, cluster IP – %2"),
                      {shortName(target.object),
                       withPort(service ? service->clusterIp : u"?"_s, target.port)});
    }
    case Target::Kind::Pod: {
        const Pod *pod = cluster.pod(target.object);
        return phrase(QT_TRANSLATE_NOOP("explain", "%1, pod – %2"),
                      {shortName(target.object),
                       withPort(pod ? pod->podIp.toString() : u"?"_s, target.port)});
    }
    case Target::Kind::Name:
        return phrase(QT_TRANSLATE_NOOP("explain", "%1, by name"),
                      {withPort(target.name, target.port)});
    case Target::Kind::Router:
        return phrase(QT_TRANSLATE_NOOP("explain", "router – %1"),
                      {withPort(cluster.world().routerAddress.toString(), target.port)});
    case Target::Kind::Address:
        break;
    }
    return withPort(target.address.toString(), target.port);
}

} // namespace podium
