// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/stories.h"

#include "control/settle.h"
#include "routing/journey.h"
#include "support/clustertext.h"

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

const ObjectRef service = serviceRef(u"default"_s, u"svc-3"_s);

Cluster clusterOf(const QString &text, LoadBalancerProvider provider)
{
    World world = defaultWorld();
    world.provider = provider;
    return settle(clusterFromText(text).with(world)).cluster;
}

Sender client(const QString &name)
{
    return {Sender::Kind::Client, clientRef(name), {}};
}

} // namespace

QString startSceneText()
{
    return uR"(node node-1
        pod pod-1 app=pod port=8080
        node node-2
        pod pod-2 app=pod port=8080
        node node-3
        service svc-3 app=pod 9000>8080 type=LoadBalancer nodeport=30000)"_s;
}

Request requestOf(const Sender &from, const Target &to)
{
    Request request;
    request.from = from;
    request.to = to;
    return request;
}

Story storyOf(const Cluster &cluster, const Request &request, quint64 seed,
              const PlacementOptions &options)
{
    Traffic traffic;
    traffic.seed = seed;
    return {cluster, place(cluster, options), Journey(cluster).trace(request, traffic)};
}

Story storyEndingIn(Verdict verdict, const PlacementOptions &options)
{
    const auto provider =
        verdict == Verdict::NoAddress ? LoadBalancerProvider::None : LoadBalancerProvider::NodePort;
    QString text = startSceneText();
    if (verdict == Verdict::Refused)
        text.replace(u"9000>8080"_s, u"nobody=here 9000>8080"_s);
    if (verdict == Verdict::Dropped)
        text += u" external=Local"_s;
    const Cluster cluster = clusterOf(text, provider);
    const Target balancer{Target::Kind::LoadBalancer, {}, service, {}, 9000};
    const Target emptyNode{Target::Kind::NodePort, {}, nodeRef(u"node-3"_s), {}, 30000};
    const Target clusterIp{Target::Kind::ClusterIp, {}, service, {}, 9000};
    const Target name{Target::Kind::Name, {}, {}, u"svc-9"_s, 9000};
    switch (verdict) {
    case Verdict::Delivered: {
        Story story;
        quint64 seed = 0;
        do
            story = storyOf(cluster, requestOf(client(u"phone"_s), balancer), ++seed, options);
        while (story.route.entryNode != "node-3"_L1 && seed < 100);
        return story;
    }
    case Verdict::Refused:
    case Verdict::Dropped:
        return storyOf(cluster, requestOf(client(u"laptop"_s), emptyNode), 1, options);
    case Verdict::NoRoute:
        return storyOf(cluster, requestOf(client(u"laptop"_s), clusterIp), 1, options);
    case Verdict::NoAddress:
        return storyOf(cluster, requestOf(client(u"phone"_s), balancer), 1, options);
    case Verdict::NoName:
        break;
    }
    const Sender pod{Sender::Kind::Pod, podRef(u"default"_s, u"pod-1"_s), {}};
    return storyOf(cluster, requestOf(pod, name), 1, options);
}

QList<TimedRoute> crowdIn(const Cluster &cluster, const Placement &placement, int count, double gap)
{
    const Journey journey(cluster);
    const Request request =
        requestOf(client(u"phone"_s), {Target::Kind::LoadBalancer, {}, service, {}, 9000});
    Traffic traffic;
    QList<TimedRoute> routes;
    for (int i = 0; i < count; ++i) {
        traffic.seconds = i * gap;
        const Route route = journey.trace(request, traffic);
        routes.append({route, timesOf(placement, route, traffic.seconds)});
    }
    return routes;
}

Cluster crowdedCluster(int nodes, int podsOnEach, const QString &serviceFields)
{
    QString text;
    int pod = 0;
    for (int node = 1; node <= nodes; ++node) {
        text += u"node node-%1\n"_s.arg(node);
        for (int i = 0; i < podsOnEach; ++i)
            text += u"pod pod-%1 app=pod port=8080\n"_s.arg(++pod);
    }
    text += u"service svc-3 app=pod 9000>8080 type=LoadBalancer nodeport=30000 "_s + serviceFields;
    return clusterOf(text, LoadBalancerProvider::NodePort);
}

} // namespace podium::test
