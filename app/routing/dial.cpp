// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/dial.h"

#include "routing/fieldpaths.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Dialled none(Reason reason, const ResponsibleField &field)
{
    return {{}, reason, field};
}

Dialled unknown(const ResponsibleField &field)
{
    return none(Reason::AddressUnknown, field);
}

Dialled found(const IpAddress &address)
{
    return {address, Reason::Ok, {}};
}

Dialled dialClusterIp(const Cluster &cluster, const ObjectRef &ref)
{
    const Service *service = cluster.service(ref);
    if (!service)
        return unknown(worldField(u"serviceRange"_s));
    if (service->effectiveType() == ServiceType::ExternalName)
        return unknown({ref, u"spec.type"_s});
    const auto address = parseIpAddress(service->clusterIp);
    return address ? found(*address) : unknown({ref, u"spec.clusterIP"_s});
}

Dialled dialLoadBalancer(const Cluster &cluster, const ObjectRef &ref)
{
    const Service *service = cluster.service(ref);
    if (!service)
        return unknown(worldField(u"externalRange"_s));
    if (service->effectiveType() != ServiceType::LoadBalancer)
        return none(Reason::NotALoadbalancer, {ref, u"spec.type"_s});
    for (const LoadBalancerIngress &ingress : service->ingress) {
        if (const auto address = parseIpAddress(ingress.ip))
            return found(*address);
    }
    // A balancer that is known by a host name only has an address that no object states.
    if (!service->ingress.isEmpty())
        return unknown({ref, u"status.loadBalancer.ingress[0].hostname"_s});
    return none(Reason::LbPending, {ref, u"status.loadBalancer.ingress"_s});
}

Dialled dialName(const Cluster &cluster, const Sender &from, const QString &name, Random &random)
{
    if (const auto literal = parseIpAddress(name))
        return found(*literal);
    const Pod *pod = from.kind == Sender::Kind::Pod ? cluster.pod(from.object) : nullptr;
    if (pod && !pod->spec.hostNetwork)
        return resolveName(cluster, name, *pod, random);
    // Nodes, and pods on their network, ask the resolver of the host.
    if (const Service *service = serviceByName(cluster, name, u"default"_s))
        return none(Reason::DnsOutside, {refOf(*service), u"metadata.name"_s});
    const bool isNamed = !from.object.isNull() && exists(cluster, from.object);
    return none(Reason::DnsOutside, isNamed ? ResponsibleField{from.object, u"metadata.name"_s}
                                            : worldField(u"clients"_s));
}

Dialled dialPod(const Cluster &cluster, const ObjectRef &ref)
{
    const Pod *pod = cluster.pod(ref);
    if (!pod)
        return unknown(worldField(u"podRange"_s));
    return pod->podIp.isNull() ? unknown({ref, u"status.podIP"_s}) : found(pod->podIp);
}

Dialled nodeAddress(const Cluster &cluster, const ObjectRef &ref)
{
    const Node *node = cluster.node(ref.name);
    if (!node)
        return unknown(worldField(u"nodeRange"_s));
    const IpAddress address = node->primaryAddress();
    return address.isNull() ? unknown({ref, u"status.addresses"_s}) : found(address);
}

Dialled podSource(const Cluster &cluster, const ObjectRef &ref)
{
    const Pod *pod = cluster.pod(ref);
    if (!pod)
        return unknown(worldField(u"podRange"_s));
    if (pod->spec.nodeName.isEmpty())
        return unknown({ref, u"spec.nodeName"_s});
    if (pod->spec.hostNetwork)
        return nodeAddress(cluster, nodeRef(pod->spec.nodeName));
    if (pod->podIp.isNull())
        return unknown({ref, u"status.podIP"_s});
    return pod->isFinished() ? unknown({ref, u"status.phase"_s}) : found(pod->podIp);
}

} // namespace

Dialled dial(const Cluster &cluster, const Sender &from, const Target &to, Random &random)
{
    switch (to.kind) {
    case Target::Kind::Address:
        break;
    case Target::Kind::ClusterIp:
        return dialClusterIp(cluster, to.object);
    case Target::Kind::NodePort:
        return nodeAddress(cluster, to.object);
    case Target::Kind::LoadBalancer:
        return dialLoadBalancer(cluster, to.object);
    case Target::Kind::Name:
        return dialName(cluster, from, to.name, random);
    case Target::Kind::Pod:
        return dialPod(cluster, to.object);
    case Target::Kind::Router:
        return found(cluster.world().routerAddress);
    }
    return found(to.address);
}

Dialled sourceOf(const Cluster &cluster, const Sender &from)
{
    switch (from.kind) {
    case Sender::Kind::Client: {
        const Client *client = cluster.world().client(from.object.name);
        return client ? found(client->address) : unknown(worldField(u"clients"_s));
    }
    case Sender::Kind::External:
        break;
    case Sender::Kind::Pod:
        return podSource(cluster, from.object);
    case Sender::Kind::Node: {
        const Dialled primary = nodeAddress(cluster, from.object);
        return primary.address.isNull() || from.address.isNull() ? primary : found(from.address);
    }
    }
    return found(from.address);
}

} // namespace podium
