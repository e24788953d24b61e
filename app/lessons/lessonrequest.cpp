// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonrequest.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const Cluster &cluster, ObjectKind kind)
{
    QStringList names;
    if (kind == ObjectKind::Client) {
        for (const Client &client : cluster.world().clients)
            names.append(client.name);
        return names;
    }
    for (const ObjectRef &ref : cluster.allObjects()) {
        if (ref.kind == kind)
            names.append(ref.namespaceName == "default"_L1 ? ref.name : ref.qualifiedName());
    }
    return names;
}

Problem noSuchAddress(const QString &text)
{
    return {Severity::Error, ProblemCode::NoSuchAddress, {}, {}, {}, {text}};
}

Result<Target> podTarget(const Cluster &cluster, const LessonAddress &address)
{
    const QList<const Pod *> pods = podsCalled(cluster, address.name);
    if (pods.isEmpty())
        return noSuchObject(cluster, ObjectKind::Pod, address.name);
    return Target{Target::Kind::Pod, {}, refOf(*pods.first()), {}, address.port};
}

/// The pod of that name or label that went last.
Result<Target> goneTarget(const LessonState &state, const LessonAddress &address)
{
    const auto isMeant = [&](const GonePod &pod) {
        const QString key = address.name.section(u'=', 0, 0);
        return address.name.contains(u'=')
                   ? pod.labels.contains(key) &&
                         pod.labels.value(key) == address.name.section(u'=', 1)
                   : pod.name == address.name;
    };
    const auto found = std::find_if(state.gone.rbegin(), state.gone.rend(), isMeant);
    if (found == state.gone.rend())
        return noSuchAddress(lessonText(address));
    return Target{Target::Kind::Address, found->address, {}, {}, address.port};
}

/// The first node port of the first Service that has one.
int givenNodePort(const Cluster &cluster)
{
    for (const Service &service : cluster.services()) {
        for (const ServicePort &port : service.ports) {
            if (port.nodePort != 0)
                return port.nodePort;
        }
    }
    return 0;
}

Result<Target> nodeTarget(const Cluster &cluster, const LessonAddress &address)
{
    if (!cluster.node(address.name))
        return noSuchObject(cluster, ObjectKind::Node, address.name);
    const int port = address.atNodePort ? givenNodePort(cluster) : address.port;
    if (port == 0)
        return noSuchAddress(lessonText(address));
    return Target{Target::Kind::NodePort, {}, nodeRef(address.name), {}, port};
}

Result<Target> serviceTarget(const Cluster &cluster, const LessonAddress &address)
{
    const ObjectRef service = lessonObject(ObjectKind::Service, address.name);
    if (!cluster.service(service))
        return noSuchObject(cluster, ObjectKind::Service, address.name);
    const bool isInside = address.kind == LessonAddress::Kind::Service;
    return Target{isInside ? Target::Kind::ClusterIp : Target::Kind::LoadBalancer,
                  {},
                  service,
                  {},
                  address.port};
}

/// Whose address was typed: of somebody who is there, or of a pod that is gone.
std::optional<LessonAddress> typedAddress(const Target &target, const LessonState &state)
{
    const auto owner =
        lessonOwner(Journey(state.cluster()), target.address, target.port, Protocol::TCP);
    const auto gone = std::ranges::find(state.gone, target.address, &GonePod::address);
    if (owner || gone == state.gone.end())
        return owner;
    return LessonAddress{LessonAddress::Kind::OldPod, gone->name, target.port};
}

} // namespace

Problem noSuchObject(const Cluster &cluster, ObjectKind kind, const QString &name)
{
    constexpr qsizetype mostNames = 8;
    const QString what = kindName(kind).toLower() + u'/';
    QStringList names =
        namesIn(cluster, kind).first(std::min(mostNames, namesIn(cluster, kind).size()));
    for (QString &known : names)
        known.prepend(what);
    return {
        Severity::Error, ProblemCode::NoSuchObject, {}, {}, {}, {what + name, names.join(", "_L1)}};
}

Result<Sender> senderIn(const LessonState &state, const LessonSender &sender)
{
    const Cluster &cluster = state.cluster();
    switch (sender.kind) {
    case LessonSender::Kind::Client:
        if (!cluster.world().client(sender.name))
            return noSuchObject(cluster, ObjectKind::Client, sender.name);
        return Sender{Sender::Kind::Client, clientRef(sender.name), {}};
    case LessonSender::Kind::Node:
        if (!cluster.node(sender.name))
            return noSuchObject(cluster, ObjectKind::Node, sender.name);
        return Sender{Sender::Kind::Node, nodeRef(sender.name), {}};
    case LessonSender::Kind::Pod:
        break;
    }
    const QList<const Pod *> pods = podsCalled(cluster, sender.name);
    if (pods.isEmpty())
        return noSuchObject(cluster, ObjectKind::Pod, sender.name);
    return Sender{Sender::Kind::Pod, refOf(*pods.first()), {}};
}

Result<Target> targetIn(const LessonState &state, const LessonAddress &address)
{
    switch (address.kind) {
    case LessonAddress::Kind::Pod:
        return podTarget(state.cluster(), address);
    case LessonAddress::Kind::OldPod:
        return goneTarget(state, address);
    case LessonAddress::Kind::Node:
        return nodeTarget(state.cluster(), address);
    case LessonAddress::Kind::Service:
    case LessonAddress::Kind::LoadBalancer:
        return serviceTarget(state.cluster(), address);
    case LessonAddress::Kind::Dns:
        return Target{Target::Kind::Name, {}, {}, address.name, address.port};
    case LessonAddress::Kind::Router:
        break;
    }
    return Target{Target::Kind::Router, {}, {}, {}, address.port};
}

std::optional<LessonSender> lessonSenderOf(const Sender &sender)
{
    const QString name = lessonName(sender.object);
    switch (sender.kind) {
    case Sender::Kind::Client:
        return LessonSender{LessonSender::Kind::Client, name};
    case Sender::Kind::Pod:
        return LessonSender{LessonSender::Kind::Pod, name};
    case Sender::Kind::Node:
        return LessonSender{LessonSender::Kind::Node, name};
    case Sender::Kind::External:
        break;
    }
    return {};
}

std::optional<LessonAddress> lessonAddressOf(const Target &target, const LessonState &state)
{
    using Kind = LessonAddress::Kind;
    const QString name = lessonName(target.object);
    switch (target.kind) {
    case Target::Kind::Address:
        return typedAddress(target, state);
    case Target::Kind::ClusterIp:
        return LessonAddress{Kind::Service, name, target.port};
    case Target::Kind::NodePort:
        return LessonAddress{Kind::Node, name, target.port};
    case Target::Kind::LoadBalancer:
        return LessonAddress{Kind::LoadBalancer, name, target.port};
    case Target::Kind::Name:
        return LessonAddress{Kind::Dns, target.name, target.port};
    case Target::Kind::Pod:
        return LessonAddress{Kind::Pod, name, target.port};
    case Target::Kind::Router:
        return LessonAddress{Kind::Router, {}, target.port};
    }
    return {};
}

QList<LessonAddress> eachNode(const Cluster &cluster, const LessonAddress &address)
{
    if (address.kind != LessonAddress::Kind::Node || !address.isAny())
        return {address};
    QList<LessonAddress> addresses;
    for (const Node &node : cluster.nodes()) {
        addresses.append(address);
        addresses.last().name = node.meta.name;
    }
    return addresses;
}

} // namespace podium
