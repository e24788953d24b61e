// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/randomcluster.h"

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

/// Dice.
class Dice
{
public:
    explicit Dice(QRandomGenerator &random)
        : m_random(random)
    {}

    int below(int bound) { return int(m_random.bounded(bound)); }

    bool oneIn(int n) { return below(n) == 0; }

    template <class T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + below(int(values.size())));
    }

    QString namespaceName() { return oneIn(4) ? u"shop"_s : u"default"_s; }

    LabelSet labels()
    {
        LabelSet result;
        if (!oneIn(5))
            result.insert(u"app"_s, oneOf({u"web"_s, u"db"_s, u"wbe"_s}));
        if (oneIn(3))
            result.insert(u"tier"_s, oneOf({u"front"_s, u"back"_s}));
        return result;
    }

private:
    QRandomGenerator &m_random;
};

constexpr qint64 gibibyte = qint64(1) << 30;

PodSpec randomSpec(Dice &dice)
{
    PodSpec spec;
    for (int i = 0; i <= dice.below(2); ++i) {
        Container container;
        container.name = u"c%1"_s.arg(i);
        container.image = u"example.com/app"_s;
        if (!dice.oneIn(4))
            container.ports = {ContainerPort{dice.oneIn(2) ? u"http"_s : QString(),
                                             dice.oneOf({80, 8080}),
                                             Protocol::TCP,
                                             dice.oneIn(8) ? 9000 : 0,
                                             {}}};
        if (dice.oneIn(3))
            container.requestedMemory = gibibyte * (1 + dice.below(3));
        spec.containers.append(container);
    }
    spec.hostNetwork = dice.oneIn(10);
    if (dice.oneIn(8))
        spec.nodeSelector.insert(u"disk"_s, u"ssd"_s);
    return spec;
}

Node randomNode(Dice &dice, int number)
{
    Node node;
    node.meta.name = u"node-%1"_s.arg(number);
    if (dice.oneIn(3))
        node.meta.labels.insert(u"disk"_s, u"ssd"_s);
    if (dice.oneIn(2))
        node.meta.labels.insert(u"topology.kubernetes.io/zone"_s, dice.oneOf({u"a"_s, u"b"_s}));
    if (dice.oneIn(2))
        node.allocatableMemory = gibibyte * (1 + dice.below(8));
    if (dice.oneIn(6))
        node.conditions = {Condition{u"Ready"_s, u"False"_s}};
    if (dice.oneIn(4))
        node.addresses = {NodeAddress{u"InternalIP"_s, u"192.168.0.%1"_s.arg(10 + number)}};
    if (dice.oneIn(5))
        node.podCidr = u"10.244.%1.0/24"_s.arg(number);
    node.unschedulable = dice.oneIn(8);
    return node;
}

void randomStatus(Dice &dice, Pod &pod)
{
    pod.phase = dice.oneOf({u"Running"_s, u"Pending"_s, u"Failed"_s, u"Succeeded"_s});
    if (!dice.oneIn(4))
        pod.conditions = {Condition{u"Ready"_s, dice.oneIn(2) ? u"True"_s : u"False"_s}};
    if (dice.oneIn(3))
        pod.meta.deletionTimestamp = u"2026-01-01T00:00:00Z"_s;
}

Pod randomPod(Dice &dice)
{
    Pod pod;
    pod.meta.name = u"pod-%1"_s.arg(dice.below(20));
    pod.meta.namespaceName = dice.namespaceName();
    pod.meta.labels = dice.labels();
    pod.spec = randomSpec(dice);
    if (dice.oneIn(2))
        pod.spec.nodeName = u"node-%1"_s.arg(1 + dice.below(5));
    if (dice.oneIn(5))
        pod.podIp = IpAddress::fromV4(0x0af40000U + quint32(1 + dice.below(4)) * 256U +
                                      quint32(2 + dice.below(9)));
    if (dice.oneIn(4))
        randomStatus(dice, pod);
    return pod;
}

Service randomService(Dice &dice)
{
    Service service;
    service.meta.name = u"service-%1"_s.arg(dice.below(8));
    service.meta.namespaceName = dice.namespaceName();
    if (!dice.oneIn(5))
        service.selector = dice.labels();
    if (!dice.oneIn(3))
        service.type = dice.oneOf({ServiceType::ClusterIP, ServiceType::NodePort,
                                   ServiceType::LoadBalancer, ServiceType::ExternalName});
    if (service.effectiveType() == ServiceType::ClusterIP && dice.oneIn(4))
        service.clusterIp = dice.oneOf({u"None"_s, u"10.96.0.12"_s});
    for (int i = 0; i <= dice.below(2); ++i) {
        ServicePort port;
        port.name = u"p%1"_s.arg(i);
        port.port = 80 + i;
        port.targetPort.number = dice.oneOf({0, 80, 8080});
        if (dice.oneIn(4))
            port.targetPort = TargetPort{0, u"http"_s};
        if (service.hasNodePorts() && dice.oneIn(3))
            port.nodePort = dice.oneOf({30000, 30086, 30087});
        service.ports.append(port);
    }
    if (service.hasNodePorts() && dice.oneIn(2))
        service.externalTrafficPolicy = TrafficPolicy::Local;
    service.publishNotReadyAddresses = dice.oneIn(6);
    if (dice.oneIn(6))
        service.trafficDistribution = u"PreferClose"_s;
    return service;
}

Workload randomWorkload(Dice &dice)
{
    Workload workload;
    workload.kind = ObjectKind(int(ObjectKind::Deployment) + dice.below(6));
    workload.meta.name = u"work-%1"_s.arg(dice.below(4));
    workload.meta.namespaceName = dice.namespaceName();
    workload.templateLabels = dice.labels();
    workload.templateSpec = randomSpec(dice);
    if (dice.oneIn(2))
        workload.selector.matchLabels = workload.templateLabels;
    if (dice.oneIn(10))
        workload.selector.matchLabels.insert(u"app"_s, u"other"_s);
    if (!dice.oneIn(3))
        workload.replicas = dice.below(4);
    return workload;
}

EndpointSlice randomSlice(Dice &dice)
{
    EndpointSlice slice;
    slice.meta.name = u"slice-%1"_s.arg(dice.below(5));
    slice.meta.namespaceName = dice.namespaceName();
    slice.meta.labels.insert(u"kubernetes.io/service-name"_s, u"service-%1"_s.arg(dice.below(8)));
    slice.addressType = u"IPv4"_s;
    slice.ports = {EndpointPort{u"p0"_s, Protocol::TCP, 8080}};
    for (int i = 0; i < dice.below(3); ++i) {
        SliceEndpoint row;
        row.addresses = {u"192.0.2.%1"_s.arg(dice.below(5))};
        if (dice.oneIn(2))
            row.ready = dice.oneIn(2);
        slice.endpoints.append(row);
    }
    return slice;
}

EndpointsObject randomEndpoints(Dice &dice)
{
    EndpointsObject endpoints;
    endpoints.meta.name = u"service-%1"_s.arg(dice.below(8));
    endpoints.meta.namespaceName = dice.namespaceName();
    endpoints.subsets = {EndpointSubset{{EndpointAddress{u"192.0.2.9"_s, {}, {}}},
                                        {},
                                        {EndpointPort{u"p0"_s, Protocol::TCP, 8080}}}};
    return endpoints;
}

AnyObject randomObject(Dice &dice)
{
    switch (dice.below(12)) {
    case 0:
        return randomNode(dice, 1 + dice.below(5));
    case 1:
        return randomSlice(dice);
    case 2:
        return randomEndpoints(dice);
    case 3:
    case 4:
        return randomWorkload(dice);
    case 5:
    case 6:
    case 7:
        return randomService(dice);
    default:
        return randomPod(dice);
    }
}

Cluster changed(const Cluster &cluster, const ObjectRef &ref, Dice &dice)
{
    if (const Pod *pod = cluster.pod(ref)) {
        Pod copy = *pod;
        copy.meta.labels = dice.labels();
        return cluster.with(copy);
    }
    if (const Service *service = cluster.service(ref)) {
        Service copy = *service;
        copy.selector = dice.labels();
        return cluster.with(copy);
    }
    if (const Workload *workload = cluster.workload(ref)) {
        Workload copy = *workload;
        copy.replicas = dice.below(5);
        return cluster.with(copy);
    }
    return cluster.without(ref);
}

} // namespace

std::vector<AnyObject> randomObjects(QRandomGenerator &random)
{
    Dice dice(random);
    std::vector<AnyObject> objects;
    const int nodes = dice.below(5);
    for (int i = 1; i <= nodes; ++i)
        objects.push_back(randomNode(dice, i));
    const int others = dice.below(30);
    for (int i = 0; i < others; ++i)
        objects.push_back(randomObject(dice));
    return objects;
}

Cluster clusterOf(const std::vector<AnyObject> &objects)
{
    Cluster cluster;
    for (const AnyObject &object : objects)
        cluster = std::visit([&](const auto &o) { return cluster.with(o); }, object);
    return cluster;
}

Cluster randomEdit(const Cluster &cluster, QRandomGenerator &random)
{
    Dice dice(random);
    const QList<ObjectRef> objects = cluster.allObjects();
    if (objects.isEmpty() || dice.oneIn(4)) {
        const AnyObject added = randomObject(dice);
        return std::visit([&](const auto &o) { return cluster.with(o); }, added);
    }
    const ObjectRef ref = objects[dice.below(int(objects.size()))];
    return dice.oneIn(4) ? cluster.without(ref) : changed(cluster, ref, dice);
}

} // namespace podium::test
