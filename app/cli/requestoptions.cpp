// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/requestoptions.h"

#include "cli/enumoption.h"
#include "document/explain/problemsentence.h"
#include "routing/requesttext.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString faultOf(const Problem &problem)
{
    return problem.field + u": "_s + sentence(problem);
}

} // namespace

QList<QCommandLineOption> requestOptions()
{
    return {{u"from"_s,
             u"Who sends: external[:IP], client:laptop, client:phone, pod:NAMESPACE/NAME or\n"
             "node:NAME[:IP]."_s,
             u"SENDER"_s},
            {u"to"_s,
             u"What is dialled: IP:PORT, svc:NAMESPACE/NAME:PORT, node:NAME:PORT,\n"
             "lb:NAMESPACE/NAME:PORT or dns:NAME:PORT (a name as typed in the sender's pod)."_s,
             u"TARGET"_s},
            {u"at"_s, u"The node that a packet from outside is handed to, whatever its address."_s,
             u"NODE"_s},
            {u"protocol"_s, u"TCP (default), UDP or SCTP."_s, u"PROTOCOL"_s, u"TCP"_s},
            {u"seed"_s, u"The seed of every random choice (1)."_s, u"N"_s, u"1"_s}};
}

OrFault<Request> requestFrom(const QCommandLineParser &parser, const Cluster &cluster)
{
    if (!parser.isSet(u"from"_s) || !parser.isSet(u"to"_s))
        return u"--from and --to are needed."_s;
    const Result<Sender> from = senderFromText(parser.value(u"from"_s), cluster);
    if (!from)
        return faultOf(from.problem());
    const Result<Target> to = targetFromText(parser.value(u"to"_s), cluster);
    if (!to)
        return faultOf(to.problem());
    const QString node = parser.value(u"at"_s);
    const bool isOutside =
        from->kind == Sender::Kind::Client || from->kind == Sender::Kind::External;
    if (!node.isEmpty() && !isOutside)
        return u"--at is for senders outside the cluster: external or client."_s;
    if (!node.isEmpty() && !cluster.node(node))
        return u"--at: there is no node %1."_s.arg(node);
    const auto protocol = enumFromText<Protocol>(parser.value(u"protocol"_s).toUpper());
    if (!protocol)
        return u"--protocol is TCP, UDP or SCTP."_s;
    return Request{*from, *to, *protocol, node};
}

OrFault<quint64> seedFrom(const QCommandLineParser &parser)
{
    bool isNumber = false;
    const quint64 seed = parser.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber)
        return u"--seed is a number, 0 or more."_s;
    return seed;
}

} // namespace podium
