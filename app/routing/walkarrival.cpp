// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/fieldpaths.h"
#include "routing/walk.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Null for a pod that declares no such port.
ResponsibleField containerPortField(const Pod &pod, const Packet &packet)
{
    for (qsizetype i = 0; i < pod.spec.containers.size(); ++i) {
        const QList<ContainerPort> &ports = pod.spec.containers[i].ports;
        for (qsizetype j = 0; j < ports.size(); ++j) {
            if (ports[j].containerPort == packet.destinationPort &&
                ports[j].protocol == packet.protocol)
                return {refOf(pod), u"spec.containers[%1].ports[%2].containerPort"_s.arg(i).arg(j)};
        }
    }
    return {};
}

} // namespace

bool accepts(const Pod &pod, int port, Protocol protocol)
{
    const auto declaresNone = [](const Container &c) { return c.ports.isEmpty(); };
    return pod.listensOn(port, protocol) ||
           std::all_of(pod.spec.containers.begin(), pod.spec.containers.end(), declaresNone);
}

/// kube-proxy is done with the packet on this node: to wherever it is addressed.
void Walk::goOn(const QString &nodeName)
{
    if (table().node(nodeName).owns(m_packet.destination))
        return enterNode(nodeName);
    if (goToObject(nodeName) || goToService(nodeName))
        return;
    goNowhere();
}

bool Walk::goToObject(const QString &nodeName)
{
    const IpAddress &to = m_packet.destination;
    if (const Pod *pod = book().podAt(to)) {
        reachPod(*pod, nodeName);
    } else if (const QString node = book().nodeAt(to); !node.isEmpty()) {
        reachNode(node, Router::Arrival::Network);
    } else if (book().isStated(to)) {
        deliver({});
    } else if (to == cluster().world().routerAddress) {
        reachRouter();
    } else {
        return false;
    }
    return true;
}

/// Addresses of Services that kube-proxy left alone: another port, or somebody else's business.
bool Walk::goToService(const QString &nodeName)
{
    const IpAddress &to = m_packet.destination;
    const int port = m_packet.destinationPort;
    const auto missing = [&](const Service &service) {
        end({HopPlace::Service, refOf(service), nodeName}, HopAction::Drop,
            Reason::ServicePortMissing, missingPortField(service, port));
    };
    if (const Service *service = book().clusterIpOwner(to)) {
        missing(*service);
    } else if (const Service *balanced = book().ingressOwner(to, port, m_packet.protocol)) {
        reachLoadBalancer(*balanced);
    } else if (const Service *external = book().externalIpOwner(to, port, m_packet.protocol)) {
        if (portIndex(*external, port, m_packet.protocol) < 0)
            missing(*external);
        else
            reachExternalIp(*external);
    } else {
        return false;
    }
    return true;
}

void Walk::goNowhere()
{
    const IpAddress &to = m_packet.destination;
    const World &world = cluster().world();
    if (isPodAddress(world, to) || book().isLeftBehind(to))
        return end({}, HopAction::Drop, Reason::StalePodIp, stalePodField(cluster(), to));
    const QString path = world.serviceRange.contains(to) ? u"serviceRange"_s
                         : world.nodeRange.contains(to)  ? u"nodeRange"_s
                                                         : u"clients"_s;
    end({}, HopAction::Stop, Reason::AddressUnknown, worldField(path));
}

void Walk::reachPod(const Pod &pod, const QString &fromNode)
{
    if (pod.spec.nodeName != fromNode && cluster().node(pod.spec.nodeName))
        pass(nodeSpot(pod.spec.nodeName));
    enterPod(pod);
}

void Walk::enterPod(const Pod &pod)
{
    const Spot spot{HopPlace::Pod, refOf(pod), {}};
    m_route.pod = refOf(pod);
    m_route.sourceSeenByPod = m_packet.source;
    if (accepts(pod, m_packet.destinationPort, m_packet.protocol))
        return deliver(spot, containerPortField(pod, m_packet));
    end(spot, HopAction::Refuse, Reason::NoListener, targetPortField(pod));
}

void Walk::enterNode(const QString &nodeName)
{
    const bool isProbe = !m_route.decision.healthCheckOf.isNull();
    if (isProbe && table().opensNodePortsOn(m_packet.destination))
        return deliver(nodeSpot(nodeName));
    if (const Pod *pod = listenerOn(nodeName)) {
        m_route.pod = refOf(*pod);
        m_route.sourceSeenByPod = m_packet.source;
        return deliver({HopPlace::Pod, refOf(*pod), {}});
    }
    if (book().isStated(m_packet.destination, m_packet.destinationPort))
        return deliver(nodeSpot(nodeName));
    const bool isChosen = m_route.chosen && m_route.chosen->address == m_packet.destination;
    if (isChosen && cluster().pod(m_route.chosen->pod))
        return enterPod(*cluster().pod(m_route.chosen->pod));
    end(nodeSpot(nodeName), HopAction::Refuse, Reason::NodePortClosed, closedPortField(nodeName));
}

/// A pod on the node's own network. One that declares no port at all could listen on any, so it
/// is taken for the listener only where a Service names it (enterNode).
const Pod *Walk::listenerOn(const QString &nodeName) const
{
    const QList<const Pod *> pods = book().podsOnNetworkOf(nodeName);
    const auto listens = [&](const Pod *pod) {
        return pod->listensOn(m_packet.destinationPort, m_packet.protocol);
    };
    const auto found = std::find_if(pods.begin(), pods.end(), listens);
    return found == pods.end() ? nullptr : *found;
}

ResponsibleField Walk::targetPortField(const Pod &pod) const
{
    const bool isByService = m_route.chosen && m_route.chosen->pod == refOf(pod);
    return isByService ? m_service : ResponsibleField{refOf(pod), u"spec.containers[0].ports"_s};
}

/// What keeps the port shut, the nearest cause first.
ResponsibleField Walk::closedPortField(const QString &nodeName) const
{
    const int port = m_packet.destinationPort;
    const bool isProbe = !m_route.decision.healthCheckOf.isNull();
    if (isProbe || table().nodePort(port, m_packet.protocol)) {
        const bool isLocalhost =
            m_packet.destination.isLoopback() && !table().settings().localhostNodePorts;
        return worldField(isLocalhost ? u"localhostNodePorts"_s : u"nodePortAddresses"_s);
    }
    for (const Protocol other : {Protocol::TCP, Protocol::UDP, Protocol::SCTP}) {
        if (const ProxiedPort *found = table().nodePort(port, other))
            return {found->ref(), u"spec.ports[%1].protocol"_s.arg(found->index)};
    }
    if (const Service *service = book().serviceWithPort(port)) {
        const QString path = service->hasNodePorts() ? u"spec.ports"_s : u"spec.type"_s;
        return {refOf(*service), path};
    }
    const Node *node = cluster().node(nodeName);
    return node ? nodeAddressField(*node, m_packet.destination) : worldField(u"nodeRange"_s);
}

} // namespace podium
