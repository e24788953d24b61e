// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "testbed.h"

#include "netnamespace.h"

#include "routing/rulewriter.h"

#include <unistd.h>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

/// The node's end of each pod's link: pods need no ARP to find it.
const QString gatewayHardware = u"02:00:00:00:00:01"_s;
const QString gateway = u"169.254.1.1"_s;

bool configureNodeKernel()
{
    return writeSetting(u"ip_forward"_s, "1") && writeSetting(u"icmp_ratelimit"_s, "0") &&
           writeSetting(u"conf/all/rp_filter"_s, "0") &&
           writeSetting(u"conf/default/rp_filter"_s, "0") &&
           writeSetting(u"conf/all/send_redirects"_s, "0") &&
           writeSetting(u"conf/default/send_redirects"_s, "0") &&
           writeSetting(u"conf/all/accept_redirects"_s, "0") &&
           writeSetting(u"conf/all/route_localnet"_s, "1");
}

/// Ports that a pod without declared ones listens on here.
QList<int> portsOf(const Pod &pod)
{
    QList<int> ports;
    for (const Container &container : pod.spec.containers) {
        for (const ContainerPort &port : container.ports)
            ports.append(port.containerPort);
    }
    return ports.isEmpty() ? QList{9, 80, 8080, 8081} : ports;
}

} // namespace

Testbed::Testbed(const Journey &journey)
    : m_journey(journey)
    , m_prefix(u"podium-%1-"_s.arg(getpid()))
{}

Testbed::~Testbed()
{
    QStringList lines;
    for (const QString &name : std::as_const(m_namespaces))
        lines.append(u"netns del "_s + name);
    batch({}, lines);
}

bool Testbed::build()
{
    if (!makeNamespaces() || !makeSwitch())
        return false;
    for (const Node &node : m_journey.cluster().nodes()) {
        if (!makeNode(node))
            return false;
    }
    for (const Pod *pod : livePods()) {
        if (!makePod(*pod))
            return false;
    }
    for (const Node &node : m_journey.cluster().nodes()) {
        if (!loadRules(node))
            return false;
    }
    m_servers.start();
    return true;
}

QString Testbed::namespaceName(const QString &suffix) const
{
    return m_prefix + suffix;
}

QString Testbed::nodeNamespace(const QString &nodeName) const
{
    return namespaceName(nodeName);
}

QString Testbed::podNamespace(const ObjectRef &pod) const
{
    return namespaceName(pod.namespaceName + u'-' + pod.name);
}

QString Testbed::laptopNamespace() const
{
    return namespaceName(u"laptop"_s);
}

IpAddress Testbed::laptopAddress()
{
    return parseIpAddress(u"192.168.0.100"_s).value();
}

QList<const Pod *> Testbed::livePods() const
{
    QList<const Pod *> pods;
    for (const Pod &pod : m_journey.cluster().pods()) {
        if (!pod.isFinished() && !pod.podIp.isNull() && !pod.spec.hostNetwork)
            pods.append(&pod);
    }
    return pods;
}

bool Testbed::batch(const QString &name, const QStringList &lines) const
{
    if (lines.isEmpty())
        return true;
    const QStringList where = name.isEmpty() ? QStringList() : QStringList{u"-n"_s, name};
    return runProgram(u"ip"_s, where + QStringList{u"-batch"_s, u"-"_s},
                      lines.join(u'\n').toUtf8() + '\n');
}

bool Testbed::makeNamespaces()
{
    m_namespaces = {namespaceName(u"switch"_s), laptopNamespace()};
    for (const Node &node : m_journey.cluster().nodes())
        m_namespaces.append(nodeNamespace(node.meta.name));
    for (const Pod *pod : livePods())
        m_namespaces.append(podNamespace(refOf(*pod)));
    QStringList lines;
    for (const QString &name : std::as_const(m_namespaces))
        lines.append(u"netns add "_s + name);
    return batch({}, lines);
}

/// The switch has an address too, the nodes' default route: a packet that nobody wants ends there
/// in silence, as the switch does not forward.
bool Testbed::makeSwitch()
{
    const QString name = namespaceName(u"switch"_s);
    return batch(name, {u"link add br0 type bridge forward_delay 0"_s, u"link set br0 up"_s,
                        u"addr add 192.168.0.254/24 dev br0"_s,
                        u"link add laptop type veth peer name eth0 netns "_s + laptopNamespace(),
                        u"link set laptop master br0 up"_s}) &&
           batch(laptopNamespace(),
                 {u"link set lo up"_s, u"addr add %1/24 dev eth0"_s.arg(laptopAddress().toString()),
                  u"link set eth0 up"_s, u"route add default via 192.168.0.254"_s});
}

bool Testbed::makeNode(const Node &node)
{
    const QString name = nodeNamespace(node.meta.name);
    if (!batch(namespaceName(u"switch"_s),
               {u"link add %1 type veth peer name eth0 netns %2"_s.arg(node.meta.name, name),
                u"link set %1 master br0 up"_s.arg(node.meta.name)}))
        return false;
    QStringList lines{u"link set lo up"_s,
                      u"addr add %1/24 dev eth0"_s.arg(node.primaryAddress().toString()),
                      u"link set eth0 up"_s, u"route add default via 192.168.0.254"_s};
    for (const Pod *pod : livePods()) {
        const Node *host = m_journey.cluster().node(pod->spec.nodeName);
        if (host && host->meta.name != node.meta.name)
            lines.append(u"route add %1/32 via %2"_s.arg(pod->podIp.toString(),
                                                         host->primaryAddress().toString()));
    }
    return batch(name, lines) && inNamespace(name, configureNodeKernel);
}

bool Testbed::makePod(const Pod &pod)
{
    const QString name = podNamespace(refOf(pod));
    const QString node = nodeNamespace(pod.spec.nodeName);
    const QString address = pod.podIp.toString();
    const QString link = u"pod%1"_s.arg(m_namespaces.indexOf(name));
    const bool isLinked =
        batch(node,
              {u"link add %1 address %2 type veth peer name eth0 netns %3"_s.arg(
                   link, gatewayHardware, name),
               u"link set %1 up"_s.arg(link), u"route add %1/32 dev %2"_s.arg(address, link)}) &&
        batch(name,
              {u"link set lo up"_s, u"addr add %1/32 dev eth0"_s.arg(address),
               u"link set eth0 up"_s,
               u"neigh add %1 lladdr %2 dev eth0 nud permanent"_s.arg(gateway, gatewayHardware),
               u"route add default via %1 dev eth0 onlink"_s.arg(gateway)});
    const QList<int> ports = portsOf(pod);
    return isLinked && std::all_of(ports.begin(), ports.end(), [&](int port) {
               return m_servers.listen(name, port, refOf(pod).qualifiedName());
           });
}

bool Testbed::loadRules(const Node &node)
{
    const QString rules = rulesText(rulesOf(m_journey.router().table(), node.meta.name));
    return inNamespace(nodeNamespace(node.meta.name),
                       [&] { return runProgram(u"iptables-restore"_s, {}, rules.toUtf8()); });
}

bool Testbed::leadLaptopTo(const IpAddress &destination, const IpAddress &node)
{
    return batch(laptopNamespace(),
                 {u"route replace %1/32 via %2"_s.arg(destination.toString(), node.toString())});
}

} // namespace podium::test
