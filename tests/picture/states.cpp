// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/states.h"

#include "control/settle.h"
#include "picture/stories.h"
#include "support/clustertext.h"

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

Cluster settled(const QString &text, LoadBalancerProvider provider = LoadBalancerProvider::NodePort)
{
    World world = defaultWorld();
    world.provider = provider;
    return settle(clusterFromText(text).with(world)).cluster;
}

Cluster resettled(const Cluster &cluster)
{
    return settle(cluster).cluster;
}

QString numbered(const QString &line, int count)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += QString(line).replace(u'#', QString::number(i)) + u'\n';
    return text;
}

/// A pod whose second container wants the port of the first.
Cluster withCollision()
{
    const Cluster cluster = clusterFromText(
        u"node node-1\n pod pod-1 app=web port=8080\n pod pod-2 app=web port=8080 port=9090\n"
        "service web app=web 80>8080 type=NodePort nodeport=30000"_s);
    Pod pod = *cluster.pods().find({u"default"_s, u"pod-1"_s});
    pod.spec.containers.first().name = u"web"_s;
    Container second = pod.spec.containers.first();
    second.name = u"log"_s;
    pod.spec.containers.append(second);
    Pod several = *cluster.pods().find({u"default"_s, u"pod-2"_s});
    several.spec.containers.first().name = u"web"_s;
    for (const QString &name : {u"istio-proxy"_s, u"log-shipper"_s}) {
        Container more;
        more.name = name;
        several.spec.containers.append(more);
    }
    return resettled(cluster.with(pod).with(several).with(defaultWorld()));
}

Cluster withPodStates()
{
    const Cluster cluster = clusterFromText(
        u"node node-1\n pod ready app=web port=80\n pod not-ready app=web port=80 notready\n"
        " pod terminating app=web port=80 terminating\n pod done app=web\n"
        "node node-2 notready\n pod on-it app=web port=80\nservice web app=web 80>80"_s);
    Pod done = *cluster.pods().find({u"default"_s, u"done"_s});
    done.phase = u"Succeeded"_s;
    Pod lost;
    lost.meta.name = u"lost"_s;
    lost.meta.namespaceName = u"default"_s;
    lost.spec.nodeSelector = {{u"disk"_s, u"ssd"_s}};
    return resettled(cluster.with(done).with(lost).with(defaultWorld()));
}

Cluster withoutClusterIp()
{
    const Cluster cluster = clusterFromText(
        u"node node-1\n pod db-0 app=db port=5432\nservice db app=db 5432>5432 clusterip=None\n"
        "service web app=db 80>5432"_s);
    Service external;
    external.meta.name = u"billing"_s;
    external.meta.namespaceName = u"default"_s;
    external.type = ServiceType::ExternalName;
    external.externalName = u"billing.example.com"_s;
    return resettled(cluster.with(external).with(defaultWorld()));
}

/// Nothing that the API server would take, but nothing that may break a picture either.
Cluster withStrangeTexts()
{
    const QString longName = u"n"_s.repeated(120) + u"-middle-"_s + u"e"_s.repeated(125);
    Cluster cluster = clusterFromText(u"node node-1\n pod plain app=web port=8080\n"
                                      "service web app=web 80>8080 type=NodePort"_s);
    Pod strange = *cluster.pods().find({u"default"_s, u"plain"_s});
    strange.meta.name = longName;
    for (int i = 0; i < 40; ++i)
        strange.meta.labels.insert(u"label-%1"_s.arg(i), u"value"_s.repeated(i % 12));
    Pod rightToLeft = *cluster.pods().find({u"default"_s, u"plain"_s});
    rightToLeft.meta.name = u"\u05E9\u05DC\u05D5\u05DD-1"_s;
    rightToLeft.meta.labels = {{u"app"_s, u"web"_s},
                               {u"\u05D0\u05D1"_s, u"\u05D2\u05D3"_s},
                               {u"mood"_s, u"\U0001F600\U0001F680"_s}};
    Service service = *cluster.services().find({u"default"_s, u"web"_s});
    service.meta.name = longName;
    return resettled(cluster.with(strange).with(rightToLeft).with(service).with(defaultWorld()));
}

QString oneOfEachType()
{
    return uR"(node node-1
        pod pod-1 app=pod port=8080
        node node-2
        pod pod-2 app=pod port=8080
        node node-3
        service svc-1 app=pod 9000>8080
        service svc-2 app=pod 9000>8080 type=NodePort nodeport=30000
        service svc-3 app=pod 9000>8080 type=LoadBalancer)"_s;
}

QString nearMissText()
{
    return uR"(node node-1
        pod pod-1 app=web env=prod port=8080
        node node-2
        pod pod-2 app=web env=production port=8080
        node node-3
        service web app=web env=production 80>8080 type=NodePort nodeport=30000)"_s;
}

QString eightNodes()
{
    QString text;
    for (int i = 1; i <= 8; ++i)
        text +=
            u"node node-%1\n"_s.arg(i) + QString(numbered(u"pod web-%1-# app=web port=80"_s, i % 4))
                                             .replace(u"%1"_s, QString::number(i));
    return text + u"service web app=web 80>80 type=LoadBalancer\n"
                  "service api app=web 81>80 type=NodePort"_s;
}

void addServices(QList<State> &states)
{
    const ObjectRef web = serviceRef(u"default"_s, u"web"_s);
    states.append({u"start"_s, settled(startSceneText())});
    states.append({u"one-of-each-type"_s, settled(oneOfEachType())});
    states.append({u"pending"_s, settled(startSceneText(), LoadBalancerProvider::None)});
    states.append({u"local"_s, settled(startSceneText() + u" external=Local"_s)});
    states.append({u"no-endpoints"_s, settled(nearMissText().remove(
                                          u"pod pod-2 app=web env=production port=8080"_s))});
    states.append({u"selected"_s, settled(nearMissText()), web});
    states.append({u"without-cluster-ip"_s, withoutClusterIp()});
    states.append({u"seven-services"_s,
                   settled(u"node a\npod p app=x port=80\npod q app=x port=80\nnode b\n"_s +
                           numbered(u"service svc-# app=x 80>80 type=NodePort"_s, 7))});
    states.append(
        {u"hundreds-of-services"_s, settled(u"node a\npod p app=x port=80\nnode b\n"_s +
                                            numbered(u"service svc-# app=x 80>80"_s, 300))});
    states.append(
        {u"balancers"_s, settled(u"node a\npod p app=x port=80\nnode b\nnode c\n"_s +
                                 numbered(u"service svc-# app=x 80>80 type=LoadBalancer"_s, 3))});
}

void addPods(QList<State> &states)
{
    states.append({u"namespaces"_s, settled(u"node node-1\n pod web-1 ns=shop app=web port=80\n"
                                            " pod web-1 ns=blog app=web port=80\nnode node-2\n"
                                            "service web ns=shop app=web 80>80 type=LoadBalancer\n"
                                            "service web ns=blog app=web 80>80\n"
                                            "service a-rather-long-name ns=blog app=web 81>80"_s)});
    states.append({u"pod-states"_s, withPodStates()});
    states.append({u"collision"_s, withCollision()});
    states.append({u"strange-texts"_s, withStrangeTexts()});
    // Settling would add nodes.
    states.append({u"no-nodes"_s, clusterFromText(u"pod p app=x\npod q app=x port=80\n"
                                                  "service web app=x 80>80 clusterip=10.96.0.10"_s)
                                      .with(defaultWorld())});
    states.append({u"eight-nodes"_s, settled(eightNodes())});
    states.append(
        {u"crowded"_s, settled(u"node node-1\n"_s + numbered(u"pod web-# app=web port=80"_s, 30) +
                               u"node node-2\nservice web app=web 80>80 type=LoadBalancer"_s)});
    const Cluster start = settled(startSceneText());
    const auto edited = [](const QString &from, const QString &to) {
        return settled(startSceneText().replace(from, to));
    };
    states.append(
        {u"made-anew"_s, edited(u"pod-1 app=pod"_s, u"pod-1 app=pod ip=10.244.1.9"_s), {}, start});
    states.append({u"made-anew-elsewhere"_s,
                   edited(u"pod pod-1 app=pod port=8080\n        node node-2"_s,
                          u"node node-2\npod pod-1 app=pod ip=10.244.2.9 port=8080"_s),
                   {},
                   start});
}

} // namespace

Placement State::placement(PlacementOptions options) const
{
    options.selected = selected;
    if (!before)
        return place(cluster, options);
    const Placement old = place(*before, options);
    options.before = &old;
    return place(cluster, options);
}

QList<State> everyState()
{
    QList<State> states;
    addServices(states);
    addPods(states);
    return states;
}

} // namespace podium::test
