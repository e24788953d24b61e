// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonstate.h"

#include "cluster/selector.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const Container *containerListening(const Pod &pod, int port)
{
    const auto listens = [port](const Container &container) {
        return std::ranges::any_of(container.ports, [port](const ContainerPort &open) {
            return open.containerPort == port;
        });
    };
    const auto found = std::ranges::find_if(pod.spec.containers, listens);
    return found == pod.spec.containers.end() ? nullptr : &*found;
}

LessonAddress addressOf(LessonAddress::Kind kind, const QString &name, int port)
{
    return {kind, name, port, false};
}

/// Of a packet that has no destination, as its sender knows no address.
std::optional<LessonAddress> targetWithoutAddress(const Target &target)
{
    if (target.kind == Target::Kind::LoadBalancer)
        return addressOf(LessonAddress::Kind::LoadBalancer, target.object.name, target.port);
    if (target.kind == Target::Kind::Name)
        return addressOf(LessonAddress::Kind::Dns, target.name, target.port);
    return {};
}

std::optional<LessonAddress> targetOf(const Route &route, const Journey &journey)
{
    const Packet &sent = route.sent;
    if (sent.destination.isNull())
        return targetWithoutAddress(route.request.to);
    return lessonOwner(journey, sent.destination, sent.destinationPort, sent.protocol);
}

} // namespace

std::optional<LessonAddress> lessonOwner(const Journey &journey, const IpAddress &address, int port,
                                         Protocol protocol)
{
    const AddressBook &book = journey.addressBook();
    if (address == journey.cluster().world().routerAddress)
        return addressOf(LessonAddress::Kind::Router, {}, port);
    if (const QString node = book.nodeAt(address); !node.isEmpty())
        return addressOf(LessonAddress::Kind::Node, node, port);
    if (const Pod *pod = book.podAt(address))
        return addressOf(LessonAddress::Kind::Pod, lessonName(refOf(*pod)), port);
    if (const Service *service = book.clusterIpOwner(address))
        return addressOf(LessonAddress::Kind::Service, lessonName(refOf(*service)), port);
    if (const Service *service = book.ingressOwner(address, port, protocol))
        return addressOf(LessonAddress::Kind::LoadBalancer, lessonName(refOf(*service)), port);
    return {};
}

LessonState withRevision(LessonState state, const Revision &revision)
{
    for (const Pod &pod : state.cluster().pods()) {
        const Pod *now = revision.cluster().pod(refOf(pod));
        const bool hasGone = !now || now->podIp != pod.podIp;
        if (hasGone && !pod.podIp.isNull())
            state.gone.append({lessonName(refOf(pod)), pod.meta.labels, pod.podIp});
    }
    state.revision = revision;
    return state;
}

LessonState withPacket(LessonState state, const LessonPacket &packet)
{
    state.packets.append(packet);
    return state;
}

LessonState withChallengeBegun(LessonState state)
{
    state.packets.clear();
    state.atStart = state.cluster();
    return state;
}

LessonPacket lessonPacket(const Route &route, const Journey &journey)
{
    LessonPacket packet{route, targetOf(route, journey), {}, {}, {}};
    const Pod *pod = journey.cluster().pod(route.pod);
    if (!pod)
        return packet;
    packet.podLabels = pod->meta.labels;
    packet.podNode = pod->spec.nodeName;
    const Packet &arrived = route.hops.last().after;
    if (const Container *container = containerListening(*pod, arrived.destinationPort))
        packet.podContainer = container->name;
    return packet;
}

ObjectRef lessonObject(ObjectKind kind, const QString &name)
{
    if (!isNamespaced(kind))
        return {kind, {}, name};
    const bool isQualified = name.contains(u'/');
    return {kind, isQualified ? name.section(u'/', 0, 0) : u"default"_s,
            isQualified ? name.section(u'/', 1) : name};
}

QList<const Pod *> podsCalled(const Cluster &cluster, const QString &name)
{
    QList<const Pod *> pods;
    if (!name.contains(u'=') && name != u'*') {
        if (const Pod *pod = cluster.pod(lessonObject(ObjectKind::Pod, name)))
            pods.append(pod);
        return pods;
    }
    const bool isAny = name == u'*';
    const QString key = name.section(u'=', 0, 0);
    for (const Pod &pod : cluster.pods()) {
        const bool isMeant = isAny || (pod.meta.labels.contains(key) &&
                                       pod.meta.labels.value(key) == name.section(u'=', 1));
        if (isMeant && pod.meta.namespaceName == "default"_L1)
            pods.append(&pod);
    }
    return pods;
}

QString lessonName(const ObjectRef &object)
{
    const bool isUsual = object.namespaceName.isEmpty() || object.namespaceName == "default"_L1;
    return isUsual ? object.name : object.qualifiedName();
}

} // namespace podium
