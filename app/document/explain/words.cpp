// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/words.h"

#include "document/explain/phrase.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
struct Row
{
    Enum value;
    const char *text;
};

/// Null if no row has the value; a test demands one for every value.
template <class Enum, size_t size>
const char *textOf(const Row<Enum> (&rows)[size], Enum value)
{
    for (const Row<Enum> &row : rows) {
        if (row.value == value)
            return row.text;
    }
    return "";
}

constexpr Row<Verdict> verdictWords[] = {
    {Verdict::Delivered, QT_TRANSLATE_NOOP("explain", "delivered")},
    {Verdict::Refused, QT_TRANSLATE_NOOP("explain", "refused")},
    {Verdict::Dropped, QT_TRANSLATE_NOOP("explain", "dropped")},
    {Verdict::NoRoute, QT_TRANSLATE_NOOP("explain", "no route")},
    {Verdict::NoAddress, QT_TRANSLATE_NOOP("explain", "no address")},
    {Verdict::NoName, QT_TRANSLATE_NOOP("explain", "no such name")},
};

constexpr Row<Verdict> verdictSentences[] = {
    {Verdict::Delivered, QT_TRANSLATE_NOOP("explain", "The sender gets an answer.")},
    {Verdict::Refused, QT_TRANSLATE_NOOP("explain", "The sender is refused at once.")},
    {Verdict::Dropped,
     QT_TRANSLATE_NOOP("explain", "The sender hears nothing and waits until it gives up.")},
    {Verdict::NoRoute,
     QT_TRANSLATE_NOOP("explain", "The packet gets no further: no way leads to its address.")},
    {Verdict::NoAddress,
     QT_TRANSLATE_NOOP("explain", "The packet is never sent: there is no address to send it to.")},
    {Verdict::NoName,
     QT_TRANSLATE_NOOP("explain", "The packet is never sent: the name gives no address.")},
};

constexpr Row<Reason> reasonTitles[] = {
    {Reason::Ok, QT_TRANSLATE_NOOP("explain", "it arrived")},
    {Reason::SelectorMatchesNothing, QT_TRANSLATE_NOOP("explain", "the Service has no endpoints")},
    {Reason::EndpointsNotReady, QT_TRANSLATE_NOOP("explain", "no pod is ready")},
    {Reason::NoListener, QT_TRANSLATE_NOOP("explain", "nothing listens on the port")},
    {Reason::NodePortClosed, QT_TRANSLATE_NOOP("explain", "the node's port is closed")},
    {Reason::NoLocalEndpoints, QT_TRANSLATE_NOOP("explain", "no pod on this node")},
    {Reason::ServicePortMissing, QT_TRANSLATE_NOOP("explain", "the Service lacks the port")},
    {Reason::StalePodIp, QT_TRANSLATE_NOOP("explain", "the pod is gone")},
    {Reason::LbNoHealthyNode, QT_TRANSLATE_NOOP("explain", "no node is healthy")},
    {Reason::RouterNoForward, QT_TRANSLATE_NOOP("explain", "the router has no rule")},
    {Reason::OutsideClusterIp, QT_TRANSLATE_NOOP("explain", "a cluster IP from outside")},
    {Reason::OutsidePodIp, QT_TRANSLATE_NOOP("explain", "a pod IP from outside")},
    {Reason::NodeIpPrivate, QT_TRANSLATE_NOOP("explain", "the node's address is private")},
    {Reason::LbPending, QT_TRANSLATE_NOOP("explain", "the external IP is pending")},
    {Reason::NotALoadbalancer, QT_TRANSLATE_NOOP("explain", "the Service is no LoadBalancer")},
    {Reason::DnsNoSuchService, QT_TRANSLATE_NOOP("explain", "no Service has this name")},
    {Reason::DnsOutside, QT_TRANSLATE_NOOP("explain", "a cluster name from outside")},
    {Reason::SourceRangeDenied, QT_TRANSLATE_NOOP("explain", "the sender is not allowed")},
    {Reason::AddressUnknown, QT_TRANSLATE_NOOP("explain", "nobody has this address")},
};

constexpr Row<ObjectKind> kindWords[] = {
    {ObjectKind::Unknown, QT_TRANSLATE_NOOP("explain", "object")},
    {ObjectKind::Namespace, QT_TRANSLATE_NOOP("explain", "Namespace")},
    {ObjectKind::Node, QT_TRANSLATE_NOOP("explain", "Node")},
    {ObjectKind::Pod, QT_TRANSLATE_NOOP("explain", "Pod")},
    {ObjectKind::Service, QT_TRANSLATE_NOOP("explain", "Service")},
    {ObjectKind::Deployment, QT_TRANSLATE_NOOP("explain", "Deployment")},
    {ObjectKind::ReplicaSet, QT_TRANSLATE_NOOP("explain", "ReplicaSet")},
    {ObjectKind::ReplicationController, QT_TRANSLATE_NOOP("explain", "ReplicationController")},
    {ObjectKind::StatefulSet, QT_TRANSLATE_NOOP("explain", "StatefulSet")},
    {ObjectKind::DaemonSet, QT_TRANSLATE_NOOP("explain", "DaemonSet")},
    {ObjectKind::Job, QT_TRANSLATE_NOOP("explain", "Job")},
    {ObjectKind::Endpoints, QT_TRANSLATE_NOOP("explain", "Endpoints")},
    {ObjectKind::EndpointSlice, QT_TRANSLATE_NOOP("explain", "EndpointSlice")},
    //: all that is around the cluster: clients, router, load-balancer provider
    {ObjectKind::World, QT_TRANSLATE_NOOP("explain", "world")},
    {ObjectKind::Client, QT_TRANSLATE_NOOP("explain", "client")},
    {ObjectKind::Router, QT_TRANSLATE_NOOP("explain", "router")},
};

constexpr Row<HopAction> actionWords[] = {
    {HopAction::Send, QT_TRANSLATE_NOOP("explain", "sends")},
    {HopAction::Forward, QT_TRANSLATE_NOOP("explain", "passes on")},
    {HopAction::Dnat, QT_TRANSLATE_NOOP("explain", "rewrites the destination")},
    {HopAction::Snat, QT_TRANSLATE_NOOP("explain", "rewrites the source")},
    {HopAction::Deliver, QT_TRANSLATE_NOOP("explain", "takes it")},
    {HopAction::Refuse, QT_TRANSLATE_NOOP("explain", "refuses")},
    {HopAction::Drop, QT_TRANSLATE_NOOP("explain", "drops it")},
    {HopAction::Stop, QT_TRANSLATE_NOOP("explain", "stops it")},
};

constexpr Row<Severity> severityWords[] = {
    {Severity::Error, QT_TRANSLATE_NOOP("explain", "error")},
    {Severity::Warning, QT_TRANSLATE_NOOP("explain", "warning")},
    {Severity::Note, QT_TRANSLATE_NOOP("explain", "note")},
};

} // namespace

QString verdictWord(Verdict verdict)
{
    return phrase(textOf(verdictWords, verdict));
}

QString verdictSentence(Verdict verdict)
{
    return phrase(textOf(verdictSentences, verdict));
}

QString reasonTitle(Reason reason)
{
    return phrase(textOf(reasonTitles, reason));
}

QString kindWord(ObjectKind kind)
{
    return phrase(textOf(kindWords, kind));
}

QString actionWord(HopAction action)
{
    return phrase(textOf(actionWords, action));
}

QString severityWord(Severity severity)
{
    return phrase(textOf(severityWords, severity));
}

QString objectWords(const ObjectRef &object)
{
    if (object.kind == ObjectKind::World)
        return phrase(QT_TRANSLATE_NOOP("explain", "the world around the cluster"));
    if (object.kind == ObjectKind::Router)
        return phrase(QT_TRANSLATE_NOOP("explain", "the router"));
    if (object.name.isEmpty())
        return kindWord(object.kind);
    //: a kind and a name: Service default/web
    return phrase(QT_TRANSLATE_NOOP("explain", "%1 %2"),
                  {kindWord(object.kind), object.qualifiedName()});
}

QString shortName(const ObjectRef &object)
{
    return object.namespaceName == "default"_L1 ? object.name : object.qualifiedName();
}

} // namespace podium
