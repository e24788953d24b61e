// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "randomcluster.h"

#include <utility>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

IpAddress address(const QString &text)
{
    return parseIpAddress(text).value();
}

ObjectRef anyOf(const Cluster &cluster, ObjectKind kind, Random &random)
{
    QList<ObjectRef> refs;
    for (const ObjectRef &ref : cluster.allObjects()) {
        if (ref.kind == kind)
            refs.append(ref);
    }
    return refs.isEmpty() ? ObjectRef{kind, u"default"_s, u"none"_s}
                          : refs[random.below(refs.size())];
}

} // namespace

template <class T>
void RandomCluster::shuffle(T &list)
{
    for (qsizetype i = qsizetype(list.size()) - 1; i > 0; --i)
        std::swap(list[decltype(list.size())(i)],
                  list[decltype(list.size())(m_random.below(i + 1))]);
}

World RandomCluster::world()
{
    World world = defaultWorld();
    world.provider = oneOf({LoadBalancerProvider::None, LoadBalancerProvider::NodePort,
                            LoadBalancerProvider::NodePort, LoadBalancerProvider::AddressKept});
    if (chance(20))
        world.proxy.clusterCidr.reset();
    world.proxy.masqueradeAll = chance(20);
    world.proxy.localhostNodePorts = chance(70);
    if (chance(20))
        world.proxy.nodePortAddresses = {
            parseIpRange(oneOf({u"192.168.0.0/24"_s, u"127.0.0.0/8"_s, u"0.0.0.0/0"_s})).value()};
    if (chance(50))
        world.forwards = {{80, u"node-1"_s, 30000}, {81, u"node-9"_s, 30000}};
    return world;
}

Node RandomCluster::node(int number)
{
    Node node;
    node.meta.name = u"node-%1"_s.arg(number);
    node.addresses = {{u"InternalIP"_s, u"192.168.0.%1"_s.arg(10 + number)}};
    if (chance(20))
        node.addresses.append({u"ExternalIP"_s, u"198.18.0.%1"_s.arg(number)});
    if (chance(50))
        node.meta.labels.insert(u"topology.kubernetes.io/zone"_s, oneOf({u"z1"_s, u"z2"_s}));
    return node;
}

Pod RandomCluster::pod(int number, int nodes)
{
    Pod pod;
    pod.meta.name = u"pod-%1"_s.arg(number);
    pod.meta.namespaceName = chance(85) ? u"default"_s : u"shop"_s;
    pod.meta.labels.insert(u"app"_s, oneOf({u"a"_s, u"a"_s, u"b"_s}));
    pod.spec.nodeName = u"node-%1"_s.arg(1 + m_random.below(nodes));
    pod.spec.hostNetwork = chance(8);
    Container container;
    container.name = u"app"_s;
    container.image = u"example.com/app"_s;
    if (chance(85))
        container.ports = {{u"http"_s, oneOf({8080, 8080, 8081}), Protocol::TCP, 0, {}}};
    pod.spec.containers = {container};
    if (chance(35)) {
        pod.phase = chance(85) ? u"Running"_s : u"Succeeded"_s;
        pod.conditions = {{u"Ready"_s, oneOf({u"True"_s, u"False"_s})}};
        if (chance(50))
            pod.meta.deletionTimestamp = u"2026-01-01T00:00:00Z"_s;
    }
    return pod;
}

ServicePort RandomCluster::servicePort(int service, int number, bool hasNodePort)
{
    ServicePort port;
    port.name = u"p%1"_s.arg(number);
    port.port = 80 + number;
    port.protocol = chance(85) ? Protocol::TCP : Protocol::UDP;
    if (chance(60))
        port.targetPort.number = oneOf({8080, 8080, 9});
    else
        port.targetPort.name = oneOf({u"http"_s, u"http"_s, u"nothing"_s});
    if (hasNodePort)
        port.nodePort = 30000 + 10 * service + number;
    return port;
}

void RandomCluster::addOuterDoors(Service &service, int number)
{
    if (chance(25))
        service.externalIps = {u"198.19.0.%1"_s.arg(number)};
    if (service.effectiveType() == ServiceType::ClusterIP)
        return;
    service.externalTrafficPolicy = oneOf({TrafficPolicy::Cluster, TrafficPolicy::Local});
    if (service.effectiveType() != ServiceType::LoadBalancer)
        return;
    if (service.isExternallyLocal())
        service.healthCheckNodePort = 30500 + number;
    if (chance(30))
        service.ingress = {
            {u"198.51.100.%1"_s.arg(100 + number), {}, oneOf({IpMode::VIP, IpMode::Proxy})}};
    if (chance(30))
        service.loadBalancerSourceRanges = {
            oneOf({u"203.0.113.0/24"_s, u"192.168.0.0/24"_s, u"2001:db8::/32"_s})};
}

Service RandomCluster::service(int number)
{
    Service service;
    service.meta.name = u"svc-%1"_s.arg(number);
    service.meta.namespaceName = chance(85) ? u"default"_s : u"shop"_s;
    service.type = oneOf({ServiceType::ClusterIP, ServiceType::NodePort, ServiceType::LoadBalancer,
                          ServiceType::LoadBalancer});
    if (chance(5)) {
        service.type = ServiceType::ExternalName;
        service.externalName =
            oneOf({u"example.com"_s, u"svc-1.default.svc.cluster.local"_s, u"svc-2"_s});
        return service;
    }
    if (chance(85))
        service.selector.insert(u"app"_s, oneOf({u"a"_s, u"a"_s, u"b"_s, u"c"_s}));
    service.ports = {servicePort(number, 0, service.hasNodePorts())};
    if (chance(20))
        service.ports.append(servicePort(number, 1, service.hasNodePorts()));
    service.internalTrafficPolicy = chance(80) ? TrafficPolicy::Cluster : TrafficPolicy::Local;
    if (chance(20))
        service.sessionAffinity = SessionAffinity::ClientIP;
    service.publishNotReadyAddresses = chance(10);
    if (service.effectiveType() == ServiceType::ClusterIP && chance(20))
        service.clusterIp = u"None"_s;
    addOuterDoors(service, number);
    return service;
}

EndpointSlice RandomCluster::slice(const Service &service, int nodes)
{
    EndpointSlice slice;
    slice.meta.name = service.meta.name + u"-1"_s;
    slice.meta.namespaceName = service.meta.namespaceName;
    slice.meta.labels.insert(u"kubernetes.io/service-name"_s, service.meta.name);
    slice.addressType = u"IPv4"_s;
    slice.ports = {{u"p0"_s, Protocol::TCP, 8080}};
    const bool isHinted = chance(50);
    for (qsizetype i = m_random.below(4); i >= 0; --i) {
        SliceEndpoint endpoint;
        endpoint.addresses = {oneOf({u"10.1.2.%1"_s, u"10.244.1.%1"_s}).arg(i + 2)};
        if (chance(30))
            endpoint.ready = chance(50);
        if (chance(30))
            endpoint.terminating = chance(50);
        endpoint.nodeName = u"node-%1"_s.arg(1 + m_random.below(nodes));
        if (isHinted)
            endpoint.hintedZones = {oneOf({u"z1"_s, u"z2"_s})};
        if (chance(20))
            endpoint.target = podRef(u"default"_s, oneOf({u"pod-1"_s, u"gone"_s}));
        slice.endpoints.append(endpoint);
    }
    return slice;
}

RandomCluster::Made RandomCluster::make()
{
    Made made;
    made.world = world();
    const int nodes = 1 + int(m_random.below(4));
    for (int i = 1; i <= nodes; ++i)
        made.objects.push_back(node(i));
    for (int i = int(m_random.below(9)); i > 0; --i)
        made.objects.push_back(pod(i, nodes));
    for (int i = 1 + int(m_random.below(4)); i > 0; --i) {
        const Service added = service(i);
        made.objects.push_back(added);
        if (added.selector.isEmpty() && added.effectiveType() != ServiceType::ExternalName)
            made.objects.push_back(slice(added, nodes));
    }
    return made;
}

Cluster RandomCluster::clusterOf(const Made &made)
{
    Cluster cluster = Cluster().with(made.world);
    for (const AnyObject &object : made.objects)
        cluster = std::visit([&](const auto &o) { return cluster.with(o); }, object);
    return cluster;
}

RandomCluster::Made RandomCluster::shuffled(const Made &made)
{
    Made result = made;
    shuffle(result.objects);
    for (AnyObject &object : result.objects) {
        if (auto *found = std::get_if<EndpointSlice>(&object))
            shuffle(found->endpoints);
    }
    return result;
}

int RandomCluster::port()
{
    return oneOf({80, 80, 81, 8080, 8080, 30010, 30020, 30030, 30000, 30501, 30502, 1});
}

Sender RandomCluster::sender(const Cluster &settled)
{
    Sender sender;
    sender.kind = oneOf({Sender::Kind::Client, Sender::Kind::Client, Sender::Kind::External,
                         Sender::Kind::Pod, Sender::Kind::Pod, Sender::Kind::Node});
    if (sender.kind == Sender::Kind::Client)
        sender.object = clientRef(oneOf({u"phone"_s, u"laptop"_s}));
    else if (sender.kind == Sender::Kind::Pod)
        sender.object = anyOf(settled, ObjectKind::Pod, m_random);
    else if (sender.kind == Sender::Kind::Node)
        sender.object = anyOf(settled, ObjectKind::Node, m_random);
    const bool isLoopback = sender.kind == Sender::Kind::Node && chance(20);
    if (sender.kind == Sender::Kind::External)
        sender.address =
            address(oneOf({u"203.0.113.99"_s, u"192.168.0.77"_s, u"198.51.100.101"_s}));
    else if (isLoopback)
        sender.address = address(u"127.0.0.1"_s);
    return sender;
}

Target RandomCluster::addressTarget(const Cluster &settled)
{
    Target target;
    target.address = address(
        oneOf({u"127.0.0.1"_s, u"10.96.0.10"_s, u"10.96.0.200"_s, u"10.244.1.2"_s, u"10.244.3.99"_s,
               u"192.168.0.11"_s, u"192.168.0.200"_s, u"198.19.0.1"_s, u"198.51.100.101"_s,
               u"198.51.100.10"_s, u"10.1.2.2"_s, u"192.0.2.1"_s, u"2001:db8::1"_s}));
    const Service *service = settled.service(anyOf(settled, ObjectKind::Service, m_random));
    if (service && !service->externalIps.isEmpty() && chance(50))
        target.address = address(service->externalIps.first());
    return target;
}

Target RandomCluster::target(const Cluster &settled)
{
    Target target;
    target.kind = oneOf({Target::Kind::Address, Target::Kind::ClusterIp, Target::Kind::NodePort,
                         Target::Kind::LoadBalancer, Target::Kind::Name, Target::Kind::Pod,
                         Target::Kind::Router});
    const ObjectRef service = anyOf(settled, ObjectKind::Service, m_random);
    if (target.kind == Target::Kind::Address)
        target = addressTarget(settled);
    else if (target.kind == Target::Kind::ClusterIp || target.kind == Target::Kind::LoadBalancer)
        target.object = service;
    else if (target.kind == Target::Kind::NodePort)
        target.object = anyOf(settled, ObjectKind::Node, m_random);
    else if (target.kind == Target::Kind::Name)
        target.name = oneOf({service.name, service.name + u'.' + service.namespaceName,
                             service.name + u".default.svc.cluster.local"_s, u"nobody"_s});
    else if (target.kind == Target::Kind::Pod)
        target.object = anyOf(settled, ObjectKind::Pod, m_random);
    target.port = port();
    return target;
}

Request RandomCluster::request(const Cluster &settled)
{
    Request request;
    request.from = sender(settled);
    request.to = target(settled);
    request.protocol =
        oneOf({Protocol::TCP, Protocol::TCP, Protocol::TCP, Protocol::UDP, Protocol::SCTP});
    if (chance(20))
        request.atNode = anyOf(settled, ObjectKind::Node, m_random).name;
    return request;
}

} // namespace podium::test
