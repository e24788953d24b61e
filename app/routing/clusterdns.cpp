// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/clusterdns.h"

#include <QStringList>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumAliases = 8;

/// A Service, and the host name of one of its pods if one was given.
struct Name
{
    const Service *service{nullptr};
    QString host{};
};

/// The parts before ".svc.cluster.local".
Name lookUpParts(const Cluster &cluster, const QStringList &parts)
{
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    const Service *service = cluster.service(serviceRef(parts.last(), parts[parts.size() - 2]));
    const bool hasHost = parts.size() == 3;
    if (!service || (hasHost && !service->isHeadless()))
        return {};
    return {service, hasHost ? parts.first() : QString()};
}

/// Tries the search list of a pod: its namespace, "svc.cluster.local", "cluster.local", as it is.
Name lookUp(const Cluster &cluster, const QString &typed, const QString &namespaceName)
{
    QString name = typed.toLower();
    const bool isAbsolute = name.endsWith(u'.');
    if (isAbsolute)
        name.chop(1);
    QStringList candidates;
    if (!isAbsolute)
        candidates = {name + u'.' + namespaceName + u".svc.cluster.local"_s,
                      name + u".svc.cluster.local"_s, name + u".cluster.local"_s};
    candidates.append(name);
    for (QString &candidate : candidates) {
        if (!candidate.endsWith(".svc.cluster.local"_L1))
            continue;
        candidate.chop(int(qstrlen(".svc.cluster.local")));
        const Name found = lookUpParts(cluster, candidate.split(u'.'));
        if (found.service)
            return found;
    }
    return {};
}

QString hostNameOf(const Pod &pod)
{
    return pod.spec.hostname.isEmpty() ? pod.meta.name : pod.spec.hostname;
}

/// A headless Service that lists no ports has no derived endpoints, but its pods have names.
QList<IpAddress> addressesBySelector(const Cluster &cluster, const Service &service)
{
    QList<IpAddress> result;
    const Selector selector{service.selector, {}};
    if (selector.isEmpty())
        return result;
    for (const Pod &pod : cluster.pods()) {
        const bool answers =
            service.publishNotReadyAddresses || (pod.isReady() && !pod.meta.isTerminating());
        if (pod.meta.namespaceName == service.meta.namespaceName && answers &&
            !pod.podIp.isNull() && !pod.isFinished() && selector.matches(pod.meta.labels))
            result.append(pod.podIp);
    }
    return result;
}

bool answersTo(const Cluster &cluster, const Endpoint &endpoint, const QString &host)
{
    if (host.isEmpty())
        return true;
    const Pod *pod = cluster.pod(endpoint.pod);
    return pod && hostNameOf(*pod) == host;
}

/// Sorted, each once.
QList<IpAddress> headlessAddresses(const Cluster &cluster, const Name &name)
{
    if (name.service->ports.isEmpty() && name.host.isEmpty())
        return addressesBySelector(cluster, *name.service);
    QList<IpAddress> result;
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(*name.service));
    for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
        for (const Endpoint &endpoint : port.endpoints) {
            if (endpoint.ready && answersTo(cluster, endpoint, name.host))
                result.append(endpoint.address);
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

Dialled failed(Reason reason, const ObjectRef &object, const QString &path)
{
    return {{}, reason, {object, path}};
}

Dialled headlessAnswer(const Cluster &cluster, const Name &name, Random &random)
{
    const QList<IpAddress> addresses = headlessAddresses(cluster, name);
    if (addresses.isEmpty())
        return failed(Reason::DnsNoSuchService, refOf(*name.service),
                      name.host.isEmpty() ? u"spec.selector"_s : u"metadata.name"_s);
    return {addresses[random.below(addresses.size())], {}, {}};
}

/// A name with dots that cannot be meant for a Service: it ends neither as those do nor with a
/// namespace.
bool isOutsideName(const Cluster &cluster, QString name)
{
    name = name.toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (!name.contains(u'.') || name.endsWith(".svc"_L1) || name.endsWith(".cluster.local"_L1))
        return false;
    const QString last = name.section(u'.', -1);
    const auto isThere = [&](const auto &object) { return object.meta.namespaceName == last; };
    return std::none_of(cluster.services().begin(), cluster.services().end(), isThere) &&
           std::none_of(cluster.pods().begin(), cluster.pods().end(), isThere);
}

/// The Service of this name in some other namespace, or else the pod that asks: by its dnsPolicy it
/// asks the cluster's DNS, which knows no names outside; its namespace completes all other names.
/// Simplified: the cluster's DNS has nobody outside to ask on.
Dialled notFound(const Cluster &cluster, const QString &name, const Pod &typedIn)
{
    const QString first = name.toLower().section(u'.', 0, 0);
    for (const Service &service : cluster.services()) {
        if (service.meta.name == first)
            return failed(Reason::DnsNoSuchService, refOf(service), u"metadata.namespace"_s);
    }
    const bool isOutside = isOutsideName(cluster, name);
    return failed(Reason::DnsNoSuchService, refOf(typedIn),
                  isOutside ? u"spec.dnsPolicy"_s : u"metadata.namespace"_s);
}

} // namespace

const Service *serviceByName(const Cluster &cluster, const QString &name,
                             const QString &namespaceName)
{
    return lookUp(cluster, name, namespaceName).service;
}

Dialled resolveName(const Cluster &cluster, const QString &name, const Pod &typedIn, Random &random)
{
    QString current = name;
    ObjectRef alias;
    for (int i = 0; i < maximumAliases; ++i) {
        const std::optional<IpAddress> literal = parseIpAddress(current);
        if (literal && alias.isNull())
            return {*literal, {}, {}};
        const Name found = lookUp(cluster, current, typedIn.meta.namespaceName);
        if (!found.service)
            break;
        if (found.service->effectiveType() == ServiceType::ExternalName) {
            alias = refOf(*found.service);
            current = found.service->externalName + u'.';
            continue;
        }
        if (found.service->isHeadless())
            return headlessAnswer(cluster, found, random);
        const auto address = parseIpAddress(found.service->clusterIp);
        if (!address)
            return failed(Reason::DnsNoSuchService, refOf(*found.service), u"spec.clusterIP"_s);
        return {*address, {}, {}};
    }
    if (!alias.isNull())
        return failed(Reason::AddressUnknown, alias, u"spec.externalName"_s);
    return notFound(cluster, name, typedIn);
}

} // namespace podium
