// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/requesttext.h"

#include "routing/fieldpaths.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString senderForms = u"external[:IP], client:NAME, pod:NAMESPACE/NAME, node:NAME[:IP]"_s;
const QString targetForms = u"IP:PORT, svc:NAMESPACE/NAME:PORT, node:NAME:PORT, "
                            "lb:NAMESPACE/NAME:PORT, dns:NAME:PORT, pod:NAMESPACE/NAME:PORT, "
                            "router:PORT"_s;

Problem unsupported(const QString &option, const QString &text, const QString &supported)
{
    Problem problem;
    problem.code = ProblemCode::UnsupportedValue;
    problem.field = option;
    problem.arguments = {text, supported};
    return problem;
}

ObjectRef namespacedRef(ObjectKind kind, const QString &text)
{
    const bool isQualified = text.contains(u'/');
    return {kind, isQualified ? text.section(u'/', 0, 0) : u"default"_s,
            isQualified ? text.section(u'/', 1) : text};
}

std::optional<int> portFrom(const QString &text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    return isNumber && port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

std::optional<IpAddress> hostFrom(QString text)
{
    if (text.startsWith(u'[') && text.endsWith(u']'))
        text = text.mid(1, text.size() - 2);
    return parseIpAddress(text);
}

/// "node:a:10.0.0.1" -> "node", "a:10.0.0.1".
std::pair<QString, QString> splitKind(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon < 0 ? std::pair(text, QString())
                     : std::pair(text.left(colon), text.mid(colon + 1));
}

std::optional<Sender> readSender(const QString &text)
{
    const auto [kind, rest] = splitKind(text);
    Sender sender;
    if (kind == "external"_L1) {
        sender.kind = Sender::Kind::External;
        sender.address = hostFrom(rest.isNull() ? u"203.0.113.2"_s : rest).value_or(IpAddress());
        return sender.address.isNull() ? std::nullopt : std::optional(sender);
    }
    if (kind == "client"_L1) {
        sender.object = clientRef(rest);
        return sender;
    }
    if (kind == "pod"_L1) {
        sender.kind = Sender::Kind::Pod;
        sender.object = namespacedRef(ObjectKind::Pod, rest);
        return sender;
    }
    if (kind != "node"_L1)
        return {};
    const auto [name, address] = splitKind(rest);
    sender.kind = Sender::Kind::Node;
    sender.object = nodeRef(name);
    if (address.isNull())
        return sender;
    sender.address = hostFrom(address).value_or(IpAddress());
    return sender.address.isNull() ? std::nullopt : std::optional(sender);
}

std::optional<Target> namedTarget(const QString &kind, const QString &name)
{
    Target target;
    if (kind == "svc"_L1 || kind == "lb"_L1) {
        target.kind = kind == "svc"_L1 ? Target::Kind::ClusterIp : Target::Kind::LoadBalancer;
        target.object = namespacedRef(ObjectKind::Service, name);
    } else if (kind == "node"_L1) {
        target.kind = Target::Kind::NodePort;
        target.object = nodeRef(name);
    } else if (kind == "pod"_L1) {
        target.kind = Target::Kind::Pod;
        target.object = namespacedRef(ObjectKind::Pod, name);
    } else if (kind == "dns"_L1 && !name.isEmpty()) {
        target.kind = Target::Kind::Name;
        target.name = name;
    } else if (kind == "router"_L1 && name.isEmpty()) {
        target.kind = Target::Kind::Router;
    } else {
        return {};
    }
    return target;
}

std::optional<Target> readTarget(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const std::optional<int> port = portFrom(text.mid(colon + 1));
    if (colon < 0 || !port)
        return {};
    const QString host = text.left(colon);
    std::optional<Target> target;
    if (const auto address = hostFrom(host)) {
        target = Target{};
        target->address = *address;
    } else {
        const auto [kind, name] = splitKind(host);
        target = namedTarget(kind, name);
    }
    if (target)
        target->port = *port;
    return target;
}

QString addressText(const IpAddress &address)
{
    return address.isV6() ? u'[' + address.toString() + u']' : address.toString();
}

QString hostText(const Target &target)
{
    switch (target.kind) {
    case Target::Kind::Address:
        break;
    case Target::Kind::ClusterIp:
        return u"svc:"_s + target.object.qualifiedName();
    case Target::Kind::NodePort:
        return u"node:"_s + target.object.name;
    case Target::Kind::LoadBalancer:
        return u"lb:"_s + target.object.qualifiedName();
    case Target::Kind::Name:
        return u"dns:"_s + target.name;
    case Target::Kind::Pod:
        return u"pod:"_s + target.object.qualifiedName();
    case Target::Kind::Router:
        return u"router"_s;
    }
    return addressText(target.address);
}

/// Names of the kind that the cluster has, for a message; not more than fit a line.
QString namesOf(const Cluster &cluster, ObjectKind kind, const QString &prefix)
{
    constexpr qsizetype maximum = 8;
    QStringList names;
    const auto add = [&](const ObjectRef &ref) {
        if (names.size() < maximum)
            names.append(prefix + ref.qualifiedName());
    };
    if (kind == ObjectKind::Client) {
        for (const Client &client : cluster.world().clients)
            add(clientRef(client.name));
    } else {
        for (const ObjectRef &ref : cluster.allObjects()) {
            if (ref.kind == kind)
                add(ref);
        }
    }
    return names.join(u", "_s);
}

/// A packet of the node itself has one of its own addresses as its source.
bool isOwnAddress(const Node &node, const IpAddress &address)
{
    return address.isLoopback() || node.ipAddresses().contains(address);
}

QString sendersOn(const Node &node)
{
    Sender sender{Sender::Kind::Node, refOf(node)};
    QStringList texts;
    const QList<IpAddress> loopback{IpAddress::fromV4(0x7f000001)};
    for (const IpAddress &address : node.ipAddresses() + loopback) {
        sender.address = address;
        texts.append(senderText(sender));
    }
    return texts.join(u", "_s);
}

} // namespace

Result<Sender> senderFromText(const QString &text, const Cluster &cluster)
{
    const std::optional<Sender> sender = readSender(text);
    if (!sender)
        return unsupported(u"--from"_s, text, senderForms);
    if (!sender->object.isNull() && !exists(cluster, sender->object))
        return unsupported(u"--from"_s, text,
                           namesOf(cluster, sender->object.kind, text.section(u':', 0, 0) + u':'));
    if (sender->kind == Sender::Kind::Node && !sender->address.isNull()) {
        const Node &node = *cluster.node(sender->object.name);
        if (!isOwnAddress(node, sender->address))
            return unsupported(u"--from"_s, text, sendersOn(node));
    }
    return *sender;
}

Result<Target> targetFromText(const QString &text, const Cluster &cluster)
{
    const std::optional<Target> target = readTarget(text);
    if (!target)
        return unsupported(u"--to"_s, text, targetForms);
    if (!target->object.isNull() && !exists(cluster, target->object))
        return unsupported(u"--to"_s, text,
                           namesOf(cluster, target->object.kind, text.section(u':', 0, 0) + u':'));
    return *target;
}

QString senderText(const Sender &sender)
{
    const QString address =
        sender.address.isNull() ? QString() : u':' + addressText(sender.address);
    switch (sender.kind) {
    case Sender::Kind::Client:
        return u"client:"_s + sender.object.name;
    case Sender::Kind::External:
        break;
    case Sender::Kind::Pod:
        return u"pod:"_s + sender.object.qualifiedName();
    case Sender::Kind::Node:
        return u"node:"_s + sender.object.name + address;
    }
    return u"external"_s + address;
}

QString targetText(const Target &target)
{
    return hostText(target) + u':' + QString::number(target.port);
}

} // namespace podium
