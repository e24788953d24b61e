// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/tables/kubectltable.h"

#include "base/enumname.h"
#include "control/generatednames.h"

#include <algorithm>
#include <tuple>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString none = u"<none>"_s;
const QString unset = u"<unset>"_s;

QString orNone(const QString &text)
{
    return text.isEmpty() ? none : text;
}

/// The first three, and how many more there are.
QString shortList(const QStringList &items)
{
    constexpr qsizetype most = 3;
    if (items.isEmpty())
        return unset;
    const QString shown = items.first(std::min(items.size(), most)).join(u',');
    return items.size() > most ? shown + u" + %1 more..."_s.arg(items.size() - most) : shown;
}

QString statusOf(const Node &node)
{
    const QString ready = node.isReady() ? u"Ready"_s : u"NotReady"_s;
    return node.unschedulable ? ready + u",SchedulingDisabled"_s : ready;
}

QString rolesOf(const Node &node)
{
    const QString prefix = u"node-role.kubernetes.io/"_s;
    QStringList roles;
    for (const auto &[key, value] : node.meta.labels) {
        if (key.startsWith(prefix))
            roles.append(key.sliced(prefix.size()));
    }
    return orNone(roles.join(u','));
}

QStringList nodeCells(const Node &node, const QString &age)
{
    return {node.meta.name, statusOf(node), rolesOf(node), age,
            orNone(node.primaryAddress().toString())};
}

QString statusOf(const Pod &pod)
{
    if (pod.meta.isTerminating())
        return u"Terminating"_s;
    if (pod.phase == "Succeeded"_L1)
        return u"Completed"_s;
    if (pod.phase == "Failed"_L1)
        return u"Error"_s;
    // Why it waits is told by its condition; only what a container says takes the phase's place.
    return pod.statusReason.isEmpty() || pod.phase == "Pending"_L1 ? pod.phase : pod.statusReason;
}

QStringList podCells(const Pod &pod, const QString &age)
{
    const qsizetype containers = pod.spec.containers.size();
    const qsizetype ready = pod.isReady() ? containers : 0;
    const QString address = pod.podIp.isNull() ? QString() : pod.podIp.toString();
    return {pod.meta.namespaceName,
            pod.meta.name,
            u"%1/%2"_s.arg(ready).arg(containers),
            statusOf(pod),
            QString::number(pod.restarts),
            age,
            orNone(address),
            orNone(pod.spec.nodeName)};
}

QString externalAddresses(const Service &service)
{
    QStringList addresses;
    switch (service.effectiveType()) {
    case ServiceType::ExternalName:
        return service.externalName;
    case ServiceType::LoadBalancer:
        for (const LoadBalancerIngress &ingress : service.ingress)
            addresses.append(ingress.ip.isEmpty() ? ingress.hostname : ingress.ip);
        addresses += service.externalIps;
        return addresses.isEmpty() ? u"<pending>"_s : addresses.join(u',');
    default:
        return orNone(service.externalIps.join(u','));
    }
}

QString portsOf(const Service &service)
{
    QStringList ports;
    for (const ServicePort &port : service.ports) {
        const QString number = QString::number(port.port);
        const QString protocol = keyOfEnum(port.protocol);
        ports.append(port.nodePort > 0 ? u"%1:%2/%3"_s.arg(number).arg(port.nodePort).arg(protocol)
                                       : u"%1/%2"_s.arg(number, protocol));
    }
    return orNone(ports.join(u','));
}

QStringList serviceCells(const Service &service, const QString &age)
{
    return {service.meta.namespaceName,
            service.meta.name,
            keyOfEnum(service.effectiveType()),
            orNone(service.clusterIp),
            externalAddresses(service),
            portsOf(service),
            age,
            orNone(service.selector.text())};
}

QStringList stated(const EndpointSlice &slice, const QString &age)
{
    QStringList ports;
    for (const EndpointPort &port : slice.ports)
        ports.append(port.port ? QString::number(*port.port) : u"*"_s);
    QStringList addresses;
    for (const SliceEndpoint &endpoint : slice.endpoints)
        addresses += endpoint.addresses;
    return {slice.meta.namespaceName, slice.meta.name,      slice.addressType,
            shortList(ports),         shortList(addresses), age};
}

/// The name of a slice ends in letters that are made up; these are always the same.
QString derivedName(const ServiceEndpoints &endpoints)
{
    return generatedName(endpoints.name + u'-', qHash(endpoints.name, 0) % 1'000'000);
}

QStringList derived(const ServiceEndpoints &endpoints, const QString &age)
{
    QStringList ports;
    QStringList addresses;
    for (const PortEndpoints &port : endpoints.ports) {
        for (const Endpoint &endpoint : port.endpoints) {
            ports.append(QString::number(endpoint.port));
            addresses.append(endpoint.address.toString());
        }
    }
    ports.removeDuplicates();
    addresses.removeDuplicates();
    return {endpoints.namespaceName, derivedName(endpoints), u"IPv4"_s,
            shortList(ports),        shortList(addresses),   age};
}

template <class T>
QList<ObjectRef> refsOf(const ObjectTable<T> &objects)
{
    QList<ObjectRef> refs;
    refs.reserve(objects.size());
    for (const T &object : objects)
        refs.append(refOf(object));
    return refs;
}

/// A Service whose endpoints the control plane finds by its selector.
QList<ObjectRef> servicesWithSlices(const Cluster &cluster)
{
    QList<ObjectRef> refs;
    for (const ServiceEndpoints &endpoints : cluster.endpoints()) {
        const ObjectRef ref = serviceRef(endpoints.namespaceName, endpoints.name);
        const Service *service = cluster.service(ref);
        if (service && !service->selector.isEmpty())
            refs.append(ref);
    }
    return refs;
}

QStringList sliceCells(const ObjectRef &row, const Cluster &cluster, const QString &age)
{
    if (const EndpointSlice *slice = cluster.endpointSlice(row))
        return stated(*slice, age);
    const ServiceEndpoints *endpoints = cluster.endpoints().find({row.namespaceName, row.name});
    return endpoints ? derived(*endpoints, age) : QStringList();
}

} // namespace

QString commandOf(KubectlTable table)
{
    switch (table) {
    case KubectlTable::Nodes:
        return u"kubectl get nodes -o wide"_s;
    case KubectlTable::Pods:
        return u"kubectl get pods -A -o wide"_s;
    case KubectlTable::Services:
        return u"kubectl get services -A -o wide"_s;
    case KubectlTable::EndpointSlices:
        break;
    }
    return u"kubectl get endpointslices -A"_s;
}

QStringList columnsOf(KubectlTable table)
{
    switch (table) {
    case KubectlTable::Nodes:
        return {u"NAME"_s, u"STATUS"_s, u"ROLES"_s, u"AGE"_s, u"INTERNAL-IP"_s};
    case KubectlTable::Pods:
        return {u"NAMESPACE"_s, u"NAME"_s, u"READY"_s, u"STATUS"_s,
                u"RESTARTS"_s,  u"AGE"_s,  u"IP"_s,    u"NODE"_s};
    case KubectlTable::Services:
        return {u"NAMESPACE"_s,   u"NAME"_s,    u"TYPE"_s, u"CLUSTER-IP"_s,
                u"EXTERNAL-IP"_s, u"PORT(S)"_s, u"AGE"_s,  u"SELECTOR"_s};
    case KubectlTable::EndpointSlices:
        break;
    }
    return {u"NAMESPACE"_s, u"NAME"_s, u"ADDRESSTYPE"_s, u"PORTS"_s, u"ENDPOINTS"_s, u"AGE"_s};
}

QList<ObjectRef> rowsOf(KubectlTable table, const Cluster &cluster)
{
    switch (table) {
    case KubectlTable::Nodes:
        return refsOf(cluster.nodes());
    case KubectlTable::Pods:
        return refsOf(cluster.pods());
    case KubectlTable::Services:
        return refsOf(cluster.services());
    case KubectlTable::EndpointSlices:
        break;
    }
    QList<ObjectRef> rows = refsOf(cluster.endpointSlices()) + servicesWithSlices(cluster);
    std::ranges::stable_sort(
        rows, {}, [](const ObjectRef &row) { return std::tie(row.namespaceName, row.name); });
    return rows;
}

QStringList cellsOf(KubectlTable table, const ObjectRef &row, const Cluster &cluster, double age)
{
    const QString ageText = durationText(age);
    const Node *node = cluster.node(row.name);
    const Pod *pod = cluster.pod(row);
    const Service *service = cluster.service(row);
    switch (table) {
    case KubectlTable::Nodes:
        return node ? nodeCells(*node, ageText) : QStringList();
    case KubectlTable::Pods:
        return pod ? podCells(*pod, ageText) : QStringList();
    case KubectlTable::Services:
        return service ? serviceCells(*service, ageText) : QStringList();
    case KubectlTable::EndpointSlices:
        break;
    }
    return sliceCells(row, cluster, ageText);
}

QString durationText(double seconds)
{
    const int whole = int(seconds);
    const int minutes = whole / 60;
    const int hours = minutes / 60;
    if (whole < 2 * 60)
        return u"%1s"_s.arg(whole);
    if (minutes < 10)
        return whole % 60 == 0 ? u"%1m"_s.arg(minutes) : u"%1m%2s"_s.arg(minutes).arg(whole % 60);
    if (minutes < 3 * 60)
        return u"%1m"_s.arg(minutes);
    if (hours < 8)
        return minutes % 60 == 0 ? u"%1h"_s.arg(hours) : u"%1h%2m"_s.arg(hours).arg(minutes % 60);
    return u"%1h"_s.arg(hours);
}

double ageOf(const ObjectRef &object, const History &history, double time)
{
    const QList<HistoryEvent> &events = history.run().events;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        if (event->time > time || !event->edit())
            continue;
        if (!history.clusterAt(event->time - History::beat / 2).contains(object))
            return time - event->time;
    }
    return time;
}

} // namespace podium
