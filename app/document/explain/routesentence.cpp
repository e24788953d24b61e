// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/routesentence.h"

#include "document/explain/endpointsentence.h"
#include "document/explain/phrase.h"
#include "document/explain/words.h"

#include <QCoreApplication>
#include <QMetaEnum>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ReasonRow
{
    Reason reason;
    const char *text;
};

/// %1 Service, %2 pod (or whoever was reached), %3 node, %4 port dialled, %5 address dialled,
/// %6 selector, %7 type of the Service, %8 port at the pod, %9 name as typed. A name that is not
/// known is filled in as "?": the sentences use only what their reason knows.
constexpr ReasonRow reasonRows[] = {
    {Reason::Ok, QT_TRANSLATE_NOOP("explain", "Reached %2 on port %8.")},
    {Reason::SelectorMatchesNothing,
     QT_TRANSLATE_NOOP("explain", "No ready pod carries %6, so %1 has no endpoints.")},
    {Reason::EndpointsNotReady, QT_TRANSLATE_NOOP("explain", "%1 has pods, but none is ready.")},
    {Reason::NoListener,
     QT_TRANSLATE_NOOP("explain", "%2 was reached, but nothing listens on %8.")},
    {Reason::NodePortClosed, QT_TRANSLATE_NOOP("explain", "No Service uses port %4 on the nodes.")},
    {Reason::NoLocalEndpoints,
     QT_TRANSLATE_NOOP("explain", "The policy is Local and %3 has no ready pod of %1.")},
    {Reason::ServicePortMissing, QT_TRANSLATE_NOOP("explain", "%1 has no port %4.")},
    {Reason::StalePodIp, QT_TRANSLATE_NOOP("explain", "No pod has %5 any more.")},
    {Reason::LbNoHealthyNode,
     QT_TRANSLATE_NOOP("explain", "No node passes the load balancer's health check for %1.")},
    {Reason::RouterNoForward, QT_TRANSLATE_NOOP("explain", "The router has no rule for port %4.")},
    {Reason::OutsideClusterIp,
     QT_TRANSLATE_NOOP("explain", "%5 is a cluster IP, which exists only inside the cluster.")},
    {Reason::OutsidePodIp,
     QT_TRANSLATE_NOOP("explain", "%5 is a pod IP, which exists only inside the cluster.")},
    {Reason::NodeIpPrivate,
     QT_TRANSLATE_NOOP("explain", "The address of %3 is private; the internet cannot reach it.")},
    {Reason::LbPending,
     QT_TRANSLATE_NOOP("explain", "%1 has no external IP yet: nothing in this cluster provides "
                                  "one.")},
    {Reason::NotALoadbalancer,
     QT_TRANSLATE_NOOP("explain", "%1 is %7; only LoadBalancer has an external IP.")},
    {Reason::DnsNoSuchService, QT_TRANSLATE_NOOP("explain", "No Service is called %9 here.")},
    {Reason::DnsOutside,
     QT_TRANSLATE_NOOP("explain", "%9 is a name of the cluster, which is known only inside.")},
    {Reason::SourceRangeDenied,
     QT_TRANSLATE_NOOP("explain", "The load-balancer address of %1 lets in only some senders, and "
                                  "this one is not among them.")},
    {Reason::AddressUnknown, QT_TRANSLATE_NOOP("explain", "Nobody here has the address %5.")},
};

constexpr const char *reachedAddress = QT_TRANSLATE_NOOP("explain", "Reached %5 on port %4.");
constexpr const char *noSelector = QT_TRANSLATE_NOOP("explain", "%1 has no endpoints.");

/// The Service that the packet was meant for, whichever part of the route knows it.
ObjectRef serviceOf(const Route &route)
{
    const ObjectRef candidates[] = {route.decision.service, route.field.object,
                                    route.request.to.object};
    for (const ObjectRef &candidate : candidates) {
        if (candidate.kind == ObjectKind::Service)
            return candidate;
    }
    return {};
}

ObjectRef nodeOf(const Route &route)
{
    for (auto hop = route.hops.rbegin(); hop != route.hops.rend(); ++hop) {
        if (!hop->node.isEmpty())
            return nodeRef(hop->node);
        if (hop->object.kind == ObjectKind::Node)
            return hop->object;
    }
    if (route.field.object.kind == ObjectKind::Node)
        return route.field.object;
    return route.entryNode.isEmpty() ? route.request.to.object : nodeRef(route.entryNode);
}

/// The pod, or else the object at which the packet ended.
ObjectRef reachedObject(const Route &route)
{
    if (!route.pod.isNull() || route.hops.isEmpty())
        return route.pod;
    return route.hops.last().object;
}

QString orUnknown(const QString &name)
{
    return name.isEmpty() ? u"?"_s : name;
}

QString selectorOf(const Service *service)
{
    return service ? service->selector.text() : QString();
}

QString typeOf(const Service *service)
{
    if (!service)
        return {};
    const QMetaEnum types = QMetaEnum::fromType<ServiceType>();
    return QString::fromLatin1(types.valueToKey(int(service->effectiveType())));
}

int portAtPod(const Route &route)
{
    if (route.chosen)
        return route.chosen->port;
    return route.hops.isEmpty() ? route.request.to.port : route.hops.last().after.destinationPort;
}

QStringList argumentsOf(const Route &route, const Service *service)
{
    const IpAddress &dialled = route.sent.destination;
    return {orUnknown(shortName(serviceOf(route))),
            orUnknown(shortName(reachedObject(route))),
            orUnknown(shortName(nodeOf(route))),
            QString::number(route.request.to.port),
            orUnknown((dialled.isNull() ? route.request.to.address : dialled).toString()),
            orUnknown(selectorOf(service)),
            orUnknown(typeOf(service)),
            QString::number(portAtPod(route)),
            orUnknown(route.request.to.name)};
}

const char *textFor(const Route &route, const Service *service)
{
    if (route.reason == Reason::Ok && reachedObject(route).isNull())
        return reachedAddress;
    if (route.reason == Reason::SelectorMatchesNothing && selectorOf(service).isEmpty())
        return noSelector;
    for (const ReasonRow &row : reasonRows) {
        if (row.reason == route.reason)
            return row.text;
    }
    return "";
}

QString detailSentence(const Route &route, const Service *service, const Cluster &cluster)
{
    const bool aboutEndpoints =
        route.reason == Reason::SelectorMatchesNothing || route.reason == Reason::EndpointsNotReady;
    return aboutEndpoints && service ? endpointSentence(*service, cluster) : QString();
}

} // namespace

QString reasonSentence(const Route &route, const Cluster &cluster)
{
    const Service *service = cluster.service(serviceOf(route));
    return phrase(textFor(route, service), argumentsOf(route, service));
}

QString fieldSentence(const ResponsibleField &field)
{
    if (field.isNull())
        return {};
    if (field.path.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("explain", "Look at %1."), {objectWords(field.object)});
    //: %1 a field (spec.selector), %2 an object (Service default/web)
    return phrase(QT_TRANSLATE_NOOP("explain", "Look at %1 of %2."),
                  {field.path, objectWords(field.object)});
}

QString sentence(const Route &route, const Cluster &cluster)
{
    const Service *service = cluster.service(serviceOf(route));
    const bool delivered = route.verdict == Verdict::Delivered;
    return paragraph({reasonSentence(route, cluster), detailSentence(route, service, cluster),
                      delivered ? QString() : verdictSentence(route.verdict),
                      fieldSentence(route.field)});
}

} // namespace podium
