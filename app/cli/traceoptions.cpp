// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/traceoptions.h"

#include <QMetaEnum>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostConnections = 1'000'000;

const QList<QCommandLineOption> &requestOptions()
{
    static const QList<QCommandLineOption> options{
        {u"from"_s,
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
        {u"count"_s, u"How many new connections (1)."_s, u"N"_s, u"1"_s},
        {u"seed"_s, u"The seed of every random choice (1)."_s, u"N"_s, u"1"_s},
    };
    return options;
}

const QList<QCommandLineOption> &worldOptions()
{
    static const QList<QCommandLineOption> options{
        {u"proxy"_s,
         u"How kube-proxy is set up, repeatable: clusterCIDR=RANGE or none,\n"
         "masqueradeAll=true, localhostNodePorts=false, nodePortAddresses=RANGE,RANGE."_s,
         u"KEY=VALUE"_s},
        {u"provider"_s, u"Who gives load balancers their address: None, NodePort or AddressKept."_s,
         u"PROVIDER"_s},
    };
    return options;
}

template <class Enum>
std::optional<Enum> enumValue(const QString &text)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(text.toLatin1().constData(), &known);
    return known ? std::optional(Enum(value)) : std::nullopt;
}

} // namespace

QList<QCommandLineOption> traceOptionList()
{
    return requestOptions() + worldOptions() + QList{formatOption()};
}

std::variant<TraceOptions, QString> traceOptions(const QCommandLineParser &parser)
{
    TraceOptions options{parser.value(u"from"_s), parser.value(u"to"_s), parser.value(u"at"_s)};
    options.proxySettings = parser.values(u"proxy"_s);
    options.files = parser.positionalArguments();
    if (options.files.isEmpty())
        return u"no file was named."_s;
    if (options.from.isEmpty() || options.to.isEmpty())
        return u"--from and --to are needed."_s;
    const auto protocol = enumValue<Protocol>(parser.value(u"protocol"_s).toUpper());
    if (!protocol)
        return u"--protocol is TCP, UDP or SCTP."_s;
    options.protocol = *protocol;
    bool isNumber = false;
    options.count = parser.value(u"count"_s).toInt(&isNumber);
    if (!isNumber || options.count < 1 || options.count > mostConnections)
        return u"--count is a number from 1 to %1."_s.arg(mostConnections);
    options.seed = parser.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber)
        return u"--seed is a number, 0 or more."_s;
    options.provider = enumValue<LoadBalancerProvider>(parser.value(u"provider"_s));
    if (parser.isSet(u"provider"_s) && !options.provider)
        return u"--provider is None, NodePort or AddressKept."_s;
    const auto format = formatFrom(parser);
    if (!format)
        return u"--format is text or json."_s;
    options.format = *format;
    return options;
}

} // namespace podium
