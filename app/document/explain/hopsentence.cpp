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
/// %7 port of the destination.
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
    {HopAction::Forward, {}, QT_TRANSLATE_NOOP("explain", "%1 passes the packet on, unchanged.")},
    {HopAction::Dnat, HopPlace::LoadBalancer,
     QT_TRANSLATE_NOOP("explain", "The load balancer chooses a node and rewrites the destination "
                                  "from %4 to its node port, %5.")},
    {HopAction::Dnat, HopPlace::Router,
     QT_TRANSLATE_NOOP("explain", "The router has a rule for this port and rewrites the "
                                  "destination from %4 to %5.")},
    {HopAction::Dnat, HopPlace::Service,
     QT_TRANSLATE_NOOP("explain", "%1 chooses a pod of %6 and rewrites the destination from %4 to "
                                  "%5.")},
    {HopAction::Dnat,
     {},
     QT_TRANSLATE_NOOP("explain", "%1 rewrites the destination from %4 to %5, the pod that was "
                                  "chosen.")},
    {HopAction::Snat,
     {},
     QT_TRANSLATE_NOOP("explain", "%1 rewrites the source from %2 to %3, so that the answer comes "
                                  "back the same way.")},
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
     QT_TRANSLATE_NOOP("explain", "%1 remembers who asked and rewrites the destination of the "
                                  "answer from %4 back to %5.")},
    {HopAction::Snat,
     {},
     QT_TRANSLATE_NOOP("explain", "%1 rewrites the source of the answer from %2 back to %3, the "
                                  "address that was dialled.")},
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
            QString::number(hop.after.destinationPort)};
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

QString hopSentence(const Hop &hop)
{
    return sentenceFrom(hopRows, hop);
}

QString replySentence(const Hop &hop)
{
    return sentenceFrom(replyRows, hop);
}

} // namespace podium
