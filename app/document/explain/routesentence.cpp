// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/routesentence.h"

#include "base/enumname.h"
#include "document/explain/endpointsentence.h"
#include "document/explain/phrase.h"
#include "document/explain/words.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct ReasonRow
{
    Reason reason;
    const char *text;
};

/// %1 Service, %2 pod (or whoever was reached), %3 node, %4 port dialled, %5 address at the end,
/// %6 selector (or the named target port that no pod has), %7 type of the Service, %8 port at the
/// pod, %9 name as typed. A name that is not known is filled in as "?": the sentences use only what
/// their reason knows.
constexpr ReasonRow reasonRows[] = {
    {Reason::Ok, QT_TRANSLATE_NOOP("explain", "Reached %2 on port %8.")},
    {Reason::SelectorMatchesNothing,
     QT_TRANSLATE_NOOP("explain", "No ready pod carries %6, so %1 has no endpoints.")},
    {Reason::EndpointsNotReady, QT_TRANSLATE_NOOP("explain", "%1 has pods, but none is ready.")},
    {Reason::NoListener,
     QT_TRANSLATE_NOOP("explain", "%2 was reached, but nothing listens on %8.")},
    {Reason::NodePortClosed, QT_TRANSLATE_NOOP("explain", "No Service uses port %8 on the nodes.")},
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

/// Where the reason alone would say too little, or what is not so: the first row whose reason fits
/// and with which the path of the responsible field ends.
struct ReasonVariantRow
{
    Reason reason;
    QLatin1StringView pathEnd;
    const char *text;
};

constexpr ReasonVariantRow variantRows[] = {
    {Reason::SelectorMatchesNothing, ".targetPort"_L1,
     QT_TRANSLATE_NOOP("explain", "The selector of %1 matches pods, but none of them has a port "
                                  "named %6.")},
    {Reason::NodePortClosed, "localhostNodePorts"_L1,
     QT_TRANSLATE_NOOP("explain", "kube-proxy does not open port %8 on the loopback address of "
                                  "%3.")},
    {Reason::NodePortClosed, "nodePortAddresses"_L1,
     QT_TRANSLATE_NOOP("explain", "kube-proxy opens port %8 on some addresses of the nodes only, "
                                  "and this is another.")},
    {Reason::NodePortClosed, ".protocol"_L1,
     QT_TRANSLATE_NOOP("explain", "%1 uses port %8 on the nodes, but for another protocol.")},
    {Reason::ServicePortMissing, ".protocol"_L1,
     QT_TRANSLATE_NOOP("explain", "%1 has port %4, but for another protocol.")},
    {Reason::DnsNoSuchService, "spec.dnsPolicy"_L1,
     QT_TRANSLATE_NOOP("explain", "No Service is called %9 here, and the DNS of this cluster knows "
                                  "no other names.")},
    {Reason::AddressUnknown, "spec.clusterIP"_L1,
     QT_TRANSLATE_NOOP("explain", "%1 has no cluster IP (headless).")},
    {Reason::AddressUnknown, "spec.type"_L1,
     QT_TRANSLATE_NOOP("explain", "%1 is %7 and has no cluster IP.")},
    {Reason::AddressUnknown, "spec.externalName"_L1,
     QT_TRANSLATE_NOOP("explain", "%1 stands for a name outside the cluster, whose address is not "
                                  "known here.")},
};

constexpr const char *healthy =
    QT_TRANSLATE_NOOP("explain", "%3 answers 200: a ready endpoint of %1 is on this node.");
constexpr const char *unhealthy =
    QT_TRANSLATE_NOOP("explain", "%3 answers 503: no ready endpoint of %1 is on this node.");
constexpr const char *reachedAddress = QT_TRANSLATE_NOOP("explain", "Reached %5 on port %8.");
constexpr const char *noSelector = QT_TRANSLATE_NOOP("explain", "%1 has no endpoints.");

/// The Service that the packet was meant for, whichever part of the route knows it.
ObjectRef serviceOf(const Route &route)
{
    const ObjectRef place = route.hops.isEmpty() ? ObjectRef() : route.hops.last().object;
    const ObjectRef candidates[] = {route.decision.service, route.decision.healthCheckOf,
                                    route.field.object, place, route.request.to.object};
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

bool lacksPortName(const Route &route)
{
    return route.reason == Reason::SelectorMatchesNothing &&
           route.field.path.endsWith(".targetPort"_L1);
}

/// The name in "spec.ports[1].targetPort", the field of the route.
QString portNameOf(const Route &route, const Service *service)
{
    const QString index = route.field.path.section(u'[', 1).section(u']', 0, 0);
    return service ? service->ports.value(index.toInt()).targetPort.name : QString();
}

QString typeOf(const Service *service)
{
    return service ? keyOfEnum(service->effectiveType()) : QString();
}

int portAtPod(const Route &route)
{
    if (route.chosen)
        return route.chosen->port;
    return route.hops.isEmpty() ? route.request.to.port : route.hops.last().after.destinationPort;
}

/// What the packet was last on its way to: behind a Service no longer what was dialled.
IpAddress lastDestination(const Route &route)
{
    for (const IpAddress &address :
         {route.hops.isEmpty() ? IpAddress() : route.hops.last().after.destination,
          route.sent.destination}) {
        if (!address.isNull())
            return address;
    }
    return route.request.to.address;
}

QStringList argumentsOf(const Route &route, const Service *service)
{
    return {orUnknown(shortName(serviceOf(route))),
            orUnknown(shortName(reachedObject(route))),
            orUnknown(shortName(nodeOf(route))),
            QString::number(route.request.to.port),
            orUnknown(lastDestination(route).toString()),
            orUnknown(lacksPortName(route) ? portNameOf(route, service) : selectorOf(service)),
            orUnknown(typeOf(service)),
            QString::number(portAtPod(route)),
            orUnknown(route.request.to.name)};
}

/// Null if no row fits.
const char *variantFor(const Route &route)
{
    for (const ReasonVariantRow &row : variantRows) {
        if (row.reason == route.reason && route.field.path.endsWith(row.pathEnd))
            return row.text;
    }
    return nullptr;
}

const char *textFor(const Route &route, const Service *service)
{
    if (const char *variant = variantFor(route))
        return variant;
    if (route.reason == Reason::Ok && !route.decision.healthCheckOf.isNull())
        return route.decision.passesHealthCheck ? healthy : unhealthy;
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
    return aboutEndpoints && !lacksPortName(route) && service ? endpointSentence(*service, cluster)
                                                              : QString();
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
