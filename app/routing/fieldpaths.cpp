// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/fieldpaths.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

ResponsibleField stoppedPod(const Cluster &cluster, const IpAddress &address)
{
    for (const Pod &pod : cluster.pods()) {
        if (pod.podIp == address)
            return {refOf(pod), u"status.podIP"_s};
    }
    return {};
}

ResponsibleField sliceRow(const Cluster &cluster, const IpAddress &address)
{
    const QString text = address.toString();
    for (const EndpointSlice &slice : cluster.endpointSlices()) {
        for (qsizetype i = 0; i < slice.endpoints.size(); ++i) {
            if (slice.endpoints[i].addresses.contains(text))
                return {refOf(slice), u"endpoints[%1].addresses"_s.arg(i)};
        }
    }
    return {};
}

ResponsibleField nodeRange(const Cluster &cluster, const IpAddress &address)
{
    for (const Node &node : cluster.nodes()) {
        const auto range = parseIpRange(node.podCidr);
        if (range && range->contains(address))
            return {refOf(node), u"spec.podCIDR"_s};
    }
    return {};
}

} // namespace

bool exists(const Cluster &cluster, const ObjectRef &ref)
{
    switch (ref.kind) {
    case ObjectKind::World:
    case ObjectKind::Router:
        return true;
    case ObjectKind::Client:
        return cluster.world().client(ref.name) != nullptr;
    default:
        return cluster.contains(ref);
    }
}

ResponsibleField worldField(const QString &path)
{
    return {worldRef(), path};
}

ResponsibleField nodeAddressField(const Node &node, const IpAddress &address)
{
    for (qsizetype i = 0; i < node.addresses.size(); ++i) {
        if (parseIpAddress(node.addresses[i].address) == address)
            return {refOf(node), u"status.addresses[%1].address"_s.arg(i)};
    }
    return {refOf(node), u"status.addresses"_s};
}

ResponsibleField missingPortField(const Service &service, int port)
{
    const auto sameNumber = std::find_if(service.ports.begin(), service.ports.end(),
                                         [&](const ServicePort &p) { return p.port == port; });
    if (sameNumber != service.ports.end())
        return {refOf(service),
                u"spec.ports[%1].protocol"_s.arg(sameNumber - service.ports.begin())};
    if (service.ports.size() == 1)
        return {refOf(service), u"spec.ports[0].port"_s};
    return {refOf(service), u"spec.ports"_s};
}

ResponsibleField stalePodField(const Cluster &cluster, const IpAddress &address)
{
    for (const auto &search : {stoppedPod, sliceRow, nodeRange}) {
        const ResponsibleField found = search(cluster, address);
        if (!found.isNull())
            return found;
    }
    return worldField(u"podRange"_s);
}

} // namespace podium
