// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/endpoints.h"

#include "control/labelindex.h"
#include "control/tableupdate.h"

#include <algorithm>
#include <tuple>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using SliceIndex = QHash<std::pair<QString, QString>, std::vector<const EndpointSlice *>>;

ServiceEndpoints emptyRows(const Service &service)
{
    ServiceEndpoints result{service.meta.namespaceName, service.meta.name, {}};
    for (const ServicePort &port : service.ports)
        result.ports.append(PortEndpoints{port.name, port.protocol, port.port, {}});
    return result;
}

IpAddress::Family familyOf(const Service &service)
{
    const bool v6 = service.ipFamilies.value(0) == "IPv6"_L1;
    return v6 ? IpAddress::Family::V6 : IpAddress::Family::V4;
}

// By address and port; of two of one address the usable one goes first and stays.
void sortAndMerge(Endpoints &endpoints)
{
    const auto place = [](const Endpoint &e) { return std::tie(e.address, e.port); };
    std::stable_sort(endpoints.begin(), endpoints.end(), [&](const Endpoint &a, const Endpoint &b) {
        return place(a) != place(b) ? place(a) < place(b) : a.ready && !b.ready;
    });
    const auto same = [&](const Endpoint &a, const Endpoint &b) { return place(a) == place(b); };
    endpoints.erase(std::unique(endpoints.begin(), endpoints.end(), same), endpoints.end());
}

std::optional<int> targetOf(const ServicePort &port, const Pod &pod)
{
    if (port.targetPort.isName())
        return pod.namedPort(port.targetPort.name, port.protocol);
    return port.targetPort.isSet() ? port.targetPort.number : port.port;
}

bool prefersOwnZone(const Service &service)
{
    return service.trafficDistribution == "PreferClose"_L1 ||
           service.trafficDistribution == "PreferSameZone"_L1;
}

Endpoint endpointOf(const Cluster &cluster, const Service &service, const Pod &pod)
{
    Endpoint endpoint;
    endpoint.address = pod.podIp;
    endpoint.pod = refOf(pod);
    endpoint.nodeName = pod.spec.nodeName;
    endpoint.serving = pod.isReady();
    endpoint.terminating = pod.meta.isTerminating();
    endpoint.ready =
        service.publishNotReadyAddresses || (endpoint.serving && !endpoint.terminating);
    if (endpoint.ready && prefersOwnZone(service)) {
        const Node *node = cluster.node(pod.spec.nodeName);
        if (node && !node->zone().isEmpty())
            endpoint.hintedZones = {node->zone()};
    }
    return endpoint;
}

bool canBeEndpoint(const Service &service, const Pod &pod)
{
    return pod.podIp.family() == familyOf(service) && !pod.isFinished();
}

// Conditions that are left out count as ready, serving and not terminating.
Endpoint endpointOf(const SliceEndpoint &row)
{
    Endpoint endpoint;
    endpoint.address = parseIpAddress(row.addresses.value(0)).value_or(IpAddress());
    endpoint.pod = row.target.kind == ObjectKind::Pod ? row.target : ObjectRef();
    endpoint.nodeName = row.nodeName;
    endpoint.ready = row.ready.value_or(true);
    endpoint.serving = row.serving.value_or(true);
    endpoint.terminating = row.terminating.value_or(false);
    endpoint.hintedZones = row.hintedZones;
    return endpoint;
}

void appendSlice(const EndpointSlice &slice, int number, IpAddress::Family family,
                 Endpoints &endpoints)
{
    for (const SliceEndpoint &row : slice.endpoints) {
        Endpoint endpoint = endpointOf(row);
        if (endpoint.address.family() != family)
            continue;
        if (!endpoint.pod.isNull() && endpoint.pod.namespaceName.isEmpty())
            endpoint.pod.namespaceName = slice.meta.namespaceName;
        endpoint.port = number;
        endpoints.append(endpoint);
    }
}

LabelIndex podsByLabel(Draft &draft)
{
    LabelIndex index;
    for (const Service &service : draft.cluster.services())
        index.want(service.meta.namespaceName, service.selector);
    for (const Pod &pod : draft.cluster.pods()) {
        if (!draft.goesOn())
            break;
        index.add(pod);
    }
    return index;
}

SliceIndex slicesByService(const Cluster &cluster)
{
    SliceIndex index;
    for (const EndpointSlice &slice : cluster.endpointSlices()) {
        if (!slice.serviceName().isEmpty())
            index[{slice.meta.namespaceName, slice.serviceName()}].push_back(&slice);
    }
    return index;
}

} // namespace

bool hasEndpoints(const Service &service)
{
    return service.effectiveType() != ServiceType::ExternalName;
}

ServiceEndpoints endpointsFromPods(const Cluster &cluster, const Service &service,
                                   const std::vector<const Pod *> &pods)
{
    ServiceEndpoints result = emptyRows(service);
    for (const Pod *pod : pods) {
        if (!canBeEndpoint(service, *pod))
            continue;
        Endpoint endpoint = endpointOf(cluster, service, *pod);
        for (qsizetype i = 0; i < service.ports.size(); ++i) {
            const auto target = targetOf(service.ports[i], *pod);
            if (!target)
                continue;
            endpoint.port = *target;
            result.ports[i].endpoints.append(endpoint);
        }
    }
    for (PortEndpoints &row : result.ports)
        sortAndMerge(row.endpoints);
    return result;
}

ServiceEndpoints endpointsFromSlices(const Service &service,
                                     const std::vector<const EndpointSlice *> &slices)
{
    ServiceEndpoints result = emptyRows(service);
    for (PortEndpoints &row : result.ports) {
        for (const EndpointSlice *slice : slices) {
            for (const EndpointPort &port : slice->ports) {
                if (port.name == row.portName && port.protocol == row.protocol && port.port)
                    appendSlice(*slice, *port.port, familyOf(service), row.endpoints);
            }
        }
        sortAndMerge(row.endpoints);
    }
    return result;
}

ServiceEndpoints withPodsReplaced(const Cluster &cluster, const Service &service,
                                  ServiceEndpoints all, const QList<ObjectRef> &pods)
{
    const Selector selector{service.selector, {}};
    std::vector<const Pod *> selected;
    for (const ObjectRef &ref : pods) {
        const Pod *pod = cluster.pod(ref);
        if (pod && ref.namespaceName == service.meta.namespaceName &&
            selector.matches(pod->meta.labels))
            selected.push_back(pod);
    }
    const ServiceEndpoints added = endpointsFromPods(cluster, service, selected);
    for (qsizetype i = 0; i < all.ports.size(); ++i) {
        Endpoints &endpoints = all.ports[i].endpoints;
        endpoints.removeIf([&](const Endpoint &e) { return pods.contains(e.pod); });
        endpoints.append(added.ports[i].endpoints);
        sortAndMerge(endpoints);
    }
    return all;
}

ServiceEndpoints endpointsOf(const Cluster &cluster, const Service &service)
{
    if (service.selector.isEmpty())
        return endpointsFromSlices(service, slicesByService(cluster).value(
                                                {service.meta.namespaceName, service.meta.name}));
    const Selector selector{service.selector, {}};
    std::vector<const Pod *> selected;
    for (const Pod &pod : cluster.pods()) {
        if (pod.meta.namespaceName == service.meta.namespaceName &&
            selector.matches(pod.meta.labels))
            selected.push_back(&pod);
    }
    return endpointsFromPods(cluster, service, selected);
}

void settleEndpoints(Draft &draft)
{
    const Cluster &cluster = draft.cluster;
    const LabelIndex pods = podsByLabel(draft);
    const SliceIndex slices = slicesByService(cluster);
    TableUpdate<ServiceEndpoints> update;
    for (const Service &service : cluster.services()) {
        if (!draft.goesOn())
            return;
        if (!hasEndpoints(service))
            continue;
        const auto slicesHere = slices.value({service.meta.namespaceName, service.meta.name});
        ServiceEndpoints derived =
            service.selector.isEmpty()
                ? endpointsFromSlices(service, slicesHere)
                : endpointsFromPods(cluster, service,
                                    pods.select(service.meta.namespaceName, service.selector));
        const ServiceEndpoints *before = cluster.endpoints().find(keyOf(service));
        if (!before || *before != derived)
            update.put(std::move(derived));
    }
    for (const ServiceEndpoints &row : cluster.endpoints()) {
        const Service *service = cluster.services().find(keyOf(row));
        if (!service || !hasEndpoints(*service))
            update.remove(row);
    }
    if (!update.isEmpty())
        draft.cluster = cluster.with(std::move(update).appliedTo(cluster.endpoints()));
}

} // namespace podium
