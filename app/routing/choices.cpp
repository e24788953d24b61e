// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/choices.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfAKind = 500;
/// So many nodes are offered for each node port; the port is the same on all of them.
constexpr qsizetype maximumNodes = 8;

using Choices = QList<TargetChoice>;

/// Calls add(service, port) for each Service port until it has been enough.
template <class Add>
Choices fromPorts(const Cluster &cluster, Add add)
{
    Choices choices;
    for (const Service &service : cluster.services()) {
        for (const ServicePort &port : service.ports) {
            if (choices.size() >= mostOfAKind)
                return choices;
            add(choices, service, port);
        }
    }
    return choices;
}

TargetChoice choice(Target::Kind kind, const ObjectRef &object, int port, Protocol protocol)
{
    Target target;
    target.kind = kind;
    target.object = object;
    target.port = port;
    return {target, protocol};
}

Choices clusterIps(const Cluster &cluster)
{
    return fromPorts(cluster, [](Choices &choices, const Service &service, const ServicePort &p) {
        if (service.isProxied())
            choices.append(choice(Target::Kind::ClusterIp, refOf(service), p.port, p.protocol));
    });
}

Choices loadBalancers(const Cluster &cluster)
{
    return fromPorts(cluster, [](Choices &choices, const Service &service, const ServicePort &p) {
        if (service.effectiveType() == ServiceType::LoadBalancer)
            choices.append(choice(Target::Kind::LoadBalancer, refOf(service), p.port, p.protocol));
    });
}

Choices names(const Cluster &cluster, const QString &namespaceName)
{
    return fromPorts(cluster, [&](Choices &choices, const Service &service, const ServicePort &p) {
        const ObjectMeta &meta = service.meta;
        TargetChoice named = choice(Target::Kind::Name, {}, p.port, p.protocol);
        named.target.name =
            meta.namespaceName == namespaceName ? meta.name : meta.name + u'.' + meta.namespaceName;
        choices.append(named);
    });
}

/// The nodes to offer for a port: first those without a pod of the Service.
QStringList nodesFor(const Cluster &cluster, const Service &service)
{
    QStringList without;
    QStringList with;
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(service));
    const auto hasPodOn = [&](const QString &node) {
        for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
            for (const Endpoint &endpoint : port.endpoints) {
                if (endpoint.nodeName == node)
                    return true;
            }
        }
        return false;
    };
    for (const Node &node : cluster.nodes()) {
        if (without.size() + with.size() >= maximumNodes)
            break;
        (hasPodOn(node.meta.name) ? with : without).append(node.meta.name);
    }
    return without + with;
}

Choices nodePorts(const Cluster &cluster)
{
    return fromPorts(cluster, [&](Choices &choices, const Service &service, const ServicePort &p) {
        if (!service.hasNodePorts() || p.nodePort == 0)
            return;
        for (const QString &node : nodesFor(cluster, service))
            choices.append(choice(Target::Kind::NodePort, nodeRef(node), p.nodePort, p.protocol));
    });
}

Choices pods(const Cluster &cluster)
{
    Choices choices;
    for (const Pod &pod : cluster.pods()) {
        for (const Container &container : pod.spec.containers) {
            for (const ContainerPort &port : container.ports) {
                if (choices.size() >= mostOfAKind)
                    return choices;
                if (!pod.podIp.isNull())
                    choices.append(
                        choice(Target::Kind::Pod, refOf(pod), port.containerPort, port.protocol));
            }
        }
    }
    return choices;
}

Choices forwards(const Cluster &cluster)
{
    Choices choices;
    for (const Forward &forward : cluster.world().forwards)
        choices.append(choice(Target::Kind::Router, {}, forward.port, Protocol::TCP));
    return choices;
}

bool hasBalancedAddress(const Cluster &cluster)
{
    return std::any_of(cluster.services().begin(), cluster.services().end(),
                       [](const Service &service) { return !service.ingress.isEmpty(); });
}

QList<Sender> clients(const Cluster &cluster, Zone zone)
{
    QList<Sender> senders;
    for (const Client &client : cluster.world().clients) {
        if (client.zone == zone)
            senders.append({Sender::Kind::Client, clientRef(client.name), {}});
    }
    return senders;
}

bool isOnInternet(const Cluster &cluster, const Sender &sender)
{
    const Client *client = cluster.world().client(sender.object.name);
    if (sender.kind == Sender::Kind::Client)
        return client && client->zone == Zone::Internet;
    return !cluster.world().nodeRange.contains(sender.address);
}

} // namespace

QList<Sender> sendersOf(const Cluster &cluster)
{
    const bool fromInternet = hasBalancedAddress(cluster);
    QList<Sender> senders = clients(cluster, fromInternet ? Zone::Internet : Zone::Office) +
                            clients(cluster, fromInternet ? Zone::Office : Zone::Internet);
    qsizetype pods = 0;
    for (const Pod &pod : cluster.pods()) {
        if (pods == mostOfAKind)
            break;
        if (pod.podIp.isNull() || pod.isFinished())
            continue;
        senders.append({Sender::Kind::Pod, refOf(pod), {}});
        ++pods;
    }
    qsizetype nodes = 0;
    for (const Node &node : cluster.nodes()) {
        if (nodes++ == mostOfAKind)
            break;
        senders.append({Sender::Kind::Node, refOf(node), {}});
    }
    return senders;
}

qsizetype sendersLeftOut(const Cluster &cluster)
{
    return std::max(qsizetype(0), cluster.pods().size() - mostOfAKind) +
           std::max(qsizetype(0), cluster.nodes().size() - mostOfAKind);
}

QList<TargetChoice> targetsFor(const Cluster &cluster, const Sender &sender)
{
    if (sender.kind == Sender::Kind::Pod)
        return clusterIps(cluster) + names(cluster, sender.object.namespaceName) + pods(cluster) +
               nodePorts(cluster) + loadBalancers(cluster);
    if (sender.kind == Sender::Kind::Node)
        return clusterIps(cluster) + pods(cluster) + nodePorts(cluster) + loadBalancers(cluster);
    const Choices unreachable = clusterIps(cluster) + pods(cluster);
    if (isOnInternet(cluster, sender))
        return loadBalancers(cluster) + forwards(cluster) + nodePorts(cluster) + unreachable;
    return nodePorts(cluster) + loadBalancers(cluster) + forwards(cluster) + unreachable;
}

} // namespace podium
