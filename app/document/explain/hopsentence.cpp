// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/hopsentence.h"

#include "cluster/cluster.h"
#include "document/explain/phrase.h"
#include "document/explain/words.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The first row that fits is taken; the row without a place is for all places. %1 who acts,
/// %2 source before, %3 source after, %4 destination before, %5 destination after, %6 object,
/// %7 port of the destination, %8 the one before.
struct HopRow
{
    HopAction action;
    std::optional<HopPlace> place;
    const char *text;
};

const HopRow hopRows[] = {
    {HopAction::Send, {}, QT_TRANSLATE_NOOP("explain", "%1 sends a packet to %5.")},
    {HopAction::Forward, HopPlace::LoadBalancer,
     QT_TRANSLATE_NOOP("explain", "The load balancer hands the packet to a node, addresses "
                                  "unchanged.")},
    {HopAction::Forward, HopPlace::NodePort,
     QT_TRANSLATE_NOOP("explain", "Port %7 of every node leads to %6.")},
    {HopAction::Forward, {}, QT_TRANSLATE_NOOP("explain", "%1 passes the packet on, unchanged.")},
    {HopAction::Dnat, HopPlace::LoadBalancer,
     QT_TRANSLATE_NOOP("explain", "The load balancer picks a node and makes it the destination: "
                                  "%5.")},
    {HopAction::Dnat, HopPlace::Router,
     QT_TRANSLATE_NOOP("explain", "The router has a rule for port %8: the destination becomes "
                                  "%5.")},
    {HopAction::Dnat, HopPlace::Service,
     QT_TRANSLATE_NOOP("explain", "%1 picks a pod of %6 and makes it the destination: %5.")},
    {HopAction::Dnat,
     {},
     QT_TRANSLATE_NOOP("explain", "%1 makes the pod that was picked the destination: %5.")},
    {HopAction::Snat,
     {},
     QT_TRANSLATE_NOOP("explain", "%1 puts its own address in the place of the sender's, so that "
                                  "the answer comes back here.")},
    {HopAction::Deliver, {}, QT_TRANSLATE_NOOP("explain", "%1 takes the packet on port %7.")},
    {HopAction::Refuse, HopPlace::Pod,
     QT_TRANSLATE_NOOP("explain", "%1 refuses: nothing listens on port %7.")},
    {HopAction::Refuse, {}, QT_TRANSLATE_NOOP("explain", "%1 refuses the packet at once.")},
    {HopAction::Drop, {}, QT_TRANSLATE_NOOP("explain", "%1 drops the packet without a word.")},
    {HopAction::Stop, HopPlace::Border,
     QT_TRANSLATE_NOOP("explain", "The packet stops at the edge of the cluster: no way leads from "
                                  "outside to %4.")},
    {HopAction::Stop, HopPlace::Nowhere,
     QT_TRANSLATE_NOOP("explain", "The packet is lost: nobody has the address %4.")},
    {HopAction::Stop, {}, QT_TRANSLATE_NOOP("explain", "The packet gets no further than %1.")},
};

const HopRow replyRows[] = {
    {HopAction::Send, {}, QT_TRANSLATE_NOOP("explain", "%1 answers to %5.")},
    {HopAction::Forward, {}, QT_TRANSLATE_NOOP("explain", "%1 passes the answer on, unchanged.")},
    {HopAction::Dnat,
     {},
     QT_TRANSLATE_NOOP("explain", "%1 remembers who asked and sends the answer there: %5.")},
    {HopAction::Snat,
     {},
     QT_TRANSLATE_NOOP("explain", "%1 puts the address back that was dialled: the answer comes "
                                  "from %3.")},
    {HopAction::Deliver, {}, QT_TRANSLATE_NOOP("explain", "The answer is back at %1.")},
    {HopAction::Refuse, {}, QT_TRANSLATE_NOOP("explain", "%1 refuses the answer.")},
    {HopAction::Drop, {}, QT_TRANSLATE_NOOP("explain", "%1 drops the answer.")},
    {HopAction::Stop, {}, QT_TRANSLATE_NOOP("explain", "The answer gets no further than %1.")},
};

QStringList argumentsOf(const Hop &hop)
{
    return {placeWords(hop),
            hop.before.sourceText(),
            hop.after.sourceText(),
            hop.before.destinationText(),
            hop.after.destinationText(),
            hop.object.isNull() ? placeWords(hop) : shortName(hop.object),
            QString::number(hop.after.destinationPort),
            QString::number(hop.before.destinationPort)};
}

template <size_t size>
QString sentenceFrom(const HopRow (&rows)[size], const Hop &hop)
{
    for (const HopRow &row : rows) {
        if (row.action == hop.action && (!row.place || row.place == hop.place))
            return phrase(row.text, argumentsOf(hop));
    }
    return {};
}

QString proxyOn(const QString &node)
{
    return phrase(QT_TRANSLATE_NOOP("explain", "kube-proxy on %1"), {node});
}

/// A client without a figure is known by its address; an answer comes to its destination.
QString clientWords(const Hop &hop)
{
    if (!hop.object.isNull())
        return hop.object.name;
    const bool isReceiver = hop.action == HopAction::Deliver;
    return (isReceiver ? hop.after.destination : hop.before.source).toString();
}

} // namespace

QString placeWords(const Hop &hop)
{
    switch (hop.place) {
    case HopPlace::Client:
        return clientWords(hop);
    case HopPlace::Border:
        return phrase(QT_TRANSLATE_NOOP("explain", "the edge of the cluster"));
    case HopPlace::Router:
        return phrase(QT_TRANSLATE_NOOP("explain", "the router"));
    case HopPlace::LoadBalancer:
        return phrase(QT_TRANSLATE_NOOP("explain", "the load balancer"));
    case HopPlace::NodePort:
    case HopPlace::Service:
        return proxyOn(hop.node);
    case HopPlace::Node:
    case HopPlace::Pod:
        return shortName(hop.object.isNull() ? nodeRef(hop.node) : hop.object);
    case HopPlace::Nowhere:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("explain", "nowhere"));
}

QString placeTitle(const Hop &hop, bool isReply)
{
    switch (hop.place) {
    case HopPlace::LoadBalancer:
        return phrase(QT_TRANSLATE_NOOP("explain", "load balancer of %1"), {shortName(hop.object)});
    case HopPlace::NodePort:
        //: the place where a packet enters by a node port. %1 a node, %2 a port
        return phrase(QT_TRANSLATE_NOOP("explain", "socket %2 of %1"),
                      {hop.node, QString::number(isReply ? hop.before.sourcePort
                                                         : hop.before.destinationPort)});
    case HopPlace::Service:
        //: where the rules of a Service work. %1 a Service, %2 a node
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 on %2"), {shortName(hop.object), hop.node});
    case HopPlace::Border:
        return phrase(QT_TRANSLATE_NOOP("explain", "edge of the cluster"));
    case HopPlace::Router:
        return phrase(QT_TRANSLATE_NOOP("explain", "router"));
    default:
        return placeWords(hop);
    }
}

QString rewritingWord(const Hop &hop)
{
    switch (hop.action) {
    case HopAction::Dnat:
        return u"DNAT"_s;
    case HopAction::Snat:
        return u"SNAT"_s;
    default:
        return {};
    }
}

QString hopSentence(const Hop &hop)
{
    return sentenceFrom(hopRows, hop);
}

QString replySentence(const Hop &hop)
{
    return sentenceFrom(replyRows, hop);
}

} // namespace podium
