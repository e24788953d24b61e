// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/generatedcluster.h"

#include "control/settle.h"

#include <algorithm>

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int nodePorts = 2700;
constexpr int balancers = 20;

Node nodeAt(int index)
{
    Node node;
    node.meta.name = u"node-%1"_s.arg(index + 1);
    node.addresses = {{u"InternalIP"_s, u"172.16.%1.%2"_s.arg(index / 250).arg(index % 250 + 1)}};
    node.podCidr = u"10.%1.%2.0/24"_s.arg(128 + index / 256).arg(index % 256);
    if (index % 97 == 41)
        node.conditions = {{u"Ready"_s, u"False"_s}};
    return node;
}

Pod podAt(int index, const ClusterSize &size)
{
    const int node = index % size.nodes;
    const int place = index / size.nodes;
    Pod pod;
    pod.meta.name = u"web-%1"_s.arg(index);
    pod.meta.namespaceName = u"default"_s;
    pod.meta.labels = {{u"app"_s, u"web-%1"_s.arg(index % size.services)}, {u"tier"_s, u"front"_s}};
    pod.phase = u"Running"_s;
    pod.podIp =
        IpAddress::fromV4((10U << 24) | quint32((128 << 16) + (node << 8) + place % 250 + 2));
    pod.spec.nodeName = u"node-%1"_s.arg(node + 1);
    Container container;
    container.name = u"web"_s;
    container.ports.append({{}, 8080});
    pod.spec.containers = {container};
    const bool isReady = index % 50 != 7;
    pod.conditions = {{u"Ready"_s, isReady ? u"True"_s : u"False"_s}};
    if (!isReady)
        pod.statusReason = u"CrashLoopBackOff"_s;
    return pod;
}

Service serviceAt(int index)
{
    Service service;
    service.meta.name = u"web-%1"_s.arg(index);
    service.meta.namespaceName = u"default"_s;
    service.selector = {{u"app"_s, u"web-%1"_s.arg(index)}};
    service.type = ServiceType::ClusterIP;
    if (index < nodePorts)
        service.type = index < balancers ? ServiceType::LoadBalancer : ServiceType::NodePort;
    ServicePort port;
    port.port = 80;
    port.targetPort.number = 8080;
    service.ports = {port};
    return service;
}

} // namespace

Cluster generatedCluster(const ClusterSize &size)
{
    Cluster cluster;
    cluster = cluster.with(defaultWorld());
    for (int i = 0; i < size.nodes; ++i)
        cluster = cluster.with(nodeAt(i));
    std::vector<Pod> pods;
    for (int i = 0; i < size.pods; ++i)
        pods.push_back(podAt(i, size));
    std::vector<Service> services;
    for (int i = 0; i < size.services; ++i)
        services.push_back(serviceAt(i));
    cluster = cluster.with(ObjectTable<Pod>::fromObjects(std::move(pods)));
    cluster = cluster.with(ObjectTable<Service>::fromObjects(std::move(services)));
    return settle(cluster).cluster;
}

} // namespace podium::bench
