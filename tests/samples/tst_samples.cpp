// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/program.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

QStringList sampleNames()
{
    return QDir(sourcePath(u"samples"_s)).entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
}

/// One line a hop: its place, and source and destination as they leave it.
QStringList hopsOf(const QJsonObject &route)
{
    QStringList lines;
    for (const QJsonValue &value : route.value("hops"_L1).toArray()) {
        const QJsonObject hop = value.toObject();
        lines.append(u"%1 %2 %3"_s.arg(hop.value("at"_L1).toString(),
                                       hop.value("source"_L1).toString(),
                                       hop.value("destination"_L1).toString()));
    }
    return lines;
}

/// The codes of what is worse than a note.
QStringList warningsIn(const QJsonObject &report)
{
    QStringList codes;
    for (const QJsonValue &value : report.value("findings"_L1).toArray()) {
        const QJsonObject finding = value.toObject();
        if (finding.value("severity"_L1) != "note"_L1)
            codes.append(finding.value("code"_L1).toString());
    }
    return codes;
}

} // namespace

/// Every sample is a promise: it loads, is warned of nothing but its fault, and packets fare in it
/// as its title says.
class SamplesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everySampleHasATitle();
    void everySampleLoads_data();
    void everySampleLoads();
    void packetFaresAsTheSampleSays_data();
    void packetFaresAsTheSampleSays();
    void fourFilesOfTheNoteLoadTogether();
    void phoneWalksThroughEveryLayer();
};

void SamplesTest::everySampleHasATitle()
{
    QVERIFY(sampleNames().size() >= 12);
    for (const QString &name : sampleNames()) {
        QFile file(sourcePath(u"samples/"_s + name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QString first = QString::fromUtf8(file.readLine()).trimmed();
        QVERIFY2(first.startsWith("# Title: "_L1) && first.size() > 12, qPrintable(name));
    }
}

void SamplesTest::everySampleLoads_data()
{
    QTest::addColumn<int>("objects");
    QTest::addColumn<QStringList>("warnings");

    const QStringList alone{u"selector-matches-nothing"_s}; // its pods are in another file
    const QMap<QString, std::pair<int, QStringList>> samples{
        {u"cluster-ip.yaml"_s, {1, alone}},
        {u"containers-share-address.yaml"_s, {2, {}}},
        {u"deployment.yaml"_s, {2, {}}},
        {u"empty.yaml"_s, {3, {}}},
        {u"labels-for-two-audiences.yaml"_s, {5, {}}},
        {u"load-balancer.yaml"_s, {1, alone}},
        {u"local-policy-empty-node.yaml"_s, {6, {u"nodes-without-endpoints"_s}}},
        {u"namespaces.yaml"_s, {6, {}}},
        {u"node-port.yaml"_s, {1, alone}},
        {u"operators-dashboard.yaml"_s, {3, {}}},
        {u"pending-load-balancer.yaml"_s, {3, {u"load-balancer-pending"_s}}},
        {u"pod.yaml"_s, {1, {}}},
        {u"port-forwarding.yaml"_s, {2, {}}},
        {u"selector-matches-nothing.yaml"_s, {3, {u"selector-matches-nothing"_s}}},
        {u"start-scene.yaml"_s, {6, {}}},
        {u"three-services.yaml"_s, {8, {}}},
        {u"which-node.yaml"_s, {5, {}}},
        {u"wrong-target-port.yaml"_s, {3, {u"target-port-unheard"_s}}},
    };
    for (const QString &name : sampleNames()) {
        const auto &[objects, warnings] = samples.value(name, {-1, {}});
        QTest::newRow(qPrintable(name)) << objects << warnings;
    }
}

void SamplesTest::everySampleLoads()
{
    QFETCH(const int, objects);
    QFETCH(const QStringList, warnings);
    const QString path = u"samples/"_s + QString::fromLatin1(QTest::currentDataTag());
    const Run run = runPodium({u"check"_s, u"--format"_s, u"json"_s, path});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.status, 0);
    const QJsonObject report = run.json().toObject();
    QCOMPARE(report.value("objects"_L1).toInt(), objects);
    QCOMPARE(warningsIn(report), warnings);
    QCOMPARE(report.value("ignored"_L1), QJsonValue(QJsonArray()));
}

void SamplesTest::packetFaresAsTheSampleSays_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("outcome"); ///< verdict, reason, and the field if not delivered

    const auto row = [](const char *name, const QString &sample, const QString &from,
                        const QString &to, const QString &outcome) {
        QTest::newRow(name) << sample << from << to << outcome;
    };
    const QString delivered = u"delivered ok"_s;
    const QString laptop = u"client:laptop"_s;
    const QString phone = u"client:phone"_s;
    row("start scene", u"start-scene"_s, phone, u"lb:default/svc-3:9000"_s, delivered);
    row("balancer of three", u"three-services"_s, phone, u"lb:default/svc-3:9000"_s, delivered);
    row("node port of three", u"three-services"_s, laptop, u"node:node-3:30000"_s, delivered);
    row("cluster IP of three", u"three-services"_s, u"pod:default/pod-2"_s,
        u"svc:default/svc-1:9000"_s, delivered);
    row("cluster IP from outside", u"three-services"_s, laptop, u"svc:default/svc-1:9000"_s,
        u"noroute outside-cluster-ip spec.type"_s);
    row("empty", u"empty"_s, laptop, u"node:node-2:30000"_s,
        u"refused node-port-closed status.addresses[0].address"_s);
    row("deployment", u"deployment"_s, laptop, u"node:node-1:30080"_s, delivered);
    row("own namespace", u"namespaces"_s, u"pod:shop/web-1"_s, u"dns:web:80"_s, delivered);
    row("other namespace", u"namespaces"_s, u"pod:shop/web-1"_s, u"dns:web.blog:80"_s, delivered);
    row("selector", u"selector-matches-nothing"_s, laptop, u"node:node-1:30000"_s,
        u"refused selector-matches-nothing spec.selector"_s);
    row("target port", u"wrong-target-port"_s, laptop, u"node:node-1:30000"_s,
        u"refused no-listener spec.ports[0].targetPort"_s);
    row("empty node", u"local-policy-empty-node"_s, laptop, u"node:node-3:30000"_s,
        u"dropped no-local-endpoints spec.externalTrafficPolicy"_s);
    row("node with a pod", u"local-policy-empty-node"_s, laptop, u"node:node-1:30000"_s, delivered);
    row("pending", u"pending-load-balancer"_s, phone, u"lb:default/svc-3:9000"_s,
        u"noaddress lb-pending status.loadBalancer.ingress"_s);
    row("node port while pending", u"pending-load-balancer"_s, laptop, u"node:node-2:30000"_s,
        delivered);

    // What the study note says, in its order.
    const QString inside = u"pod:default/pod-1"_s;
    row("containers share an address: the one", u"containers-share-address"_s, inside,
        u"svc:default/svc-1:9000"_s, delivered);
    row("containers share an address: the other", u"containers-share-address"_s, inside,
        u"svc:default/svc-1:9100"_s, delivered);
    row("labels: web developers", u"labels-for-two-audiences"_s, u"node:node-1"_s,
        u"svc:default/for-web-developers:9000"_s, delivered);
    row("labels: production, for outsiders", u"labels-for-two-audiences"_s, laptop,
        u"node:node-1:30001"_s, delivered);
    row("put on its node by hand", u"which-node"_s, laptop, u"node:node-1:30000"_s, delivered);
    row("put on its node by the scheduler", u"which-node"_s, laptop, u"node:node-2:30000"_s,
        delivered);
    row("ClusterIP: an operator on a node", u"operators-dashboard"_s, u"node:node-3"_s,
        u"svc:default/dashboard:80"_s, delivered);
    row("ClusterIP: debugging from a pod", u"operators-dashboard"_s, u"pod:default/debug"_s,
        u"dns:dashboard:80"_s, delivered);
    row("ClusterIP: nobody from outside", u"operators-dashboard"_s, laptop,
        u"svc:default/dashboard:80"_s, u"noroute outside-cluster-ip spec.type"_s);
    row("NodePort: a node without a pod", u"port-forwarding"_s, laptop, u"node:node-3:30000"_s,
        delivered);
    row("NodePort: its node is private", u"port-forwarding"_s, u"client:phone"_s,
        u"node:node-1:30000"_s, u"noroute node-ip-private status.addresses[0].address"_s);
    row("NodePort: a demo through the router", u"port-forwarding"_s, u"client:phone"_s,
        u"198.51.100.1:80"_s, delivered);
    row("NodePort: the router forwards nothing else", u"port-forwarding"_s, u"client:phone"_s,
        u"198.51.100.1:8080"_s, u"dropped router-no-forward forwards"_s);
    row("LoadBalancer inherits the node port", u"three-services"_s, laptop, u"node:node-2:30086"_s,
        delivered);
    row("LoadBalancer inherits the cluster IP", u"three-services"_s, u"node:node-1"_s,
        u"svc:default/svc-3:9000"_s, delivered);
}

void SamplesTest::packetFaresAsTheSampleSays()
{
    QFETCH(const QString, sample);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, outcome);
    const Run run = runPodium({u"trace"_s, u"--format"_s, u"json"_s, u"--from"_s, from, u"--to"_s,
                               to, u"samples/%1.yaml"_s.arg(sample)});
    QCOMPARE(run.err, QString());
    const QJsonObject route = run.json().toArray().first().toObject();
    const QString field = route.value("field"_L1).toObject().value("path"_L1).toString();
    const QString found = route.value("verdict"_L1).toString() + u' ' +
                          route.value("reason"_L1).toString() + u' ' + field;
    QCOMPARE(found.trimmed(), outcome);
}

void SamplesTest::fourFilesOfTheNoteLoadTogether()
{
    const Run run = runPodium({u"trace"_s, u"--format"_s, u"json"_s, u"--from"_s,
                               u"client:laptop"_s, u"--to"_s, u"node:node-2:30000"_s,
                               u"samples/cluster-ip.yaml"_s, u"samples/node-port.yaml"_s,
                               u"samples/load-balancer.yaml"_s, u"samples/pod.yaml"_s});
    QCOMPARE(run.err, QString());
    const QJsonObject route = run.json().toArray().first().toObject();
    QCOMPARE(route.value("verdict"_L1).toString(), u"delivered"_s);
    QCOMPARE(route.value("pod"_L1).toString(), u"default/pod-1"_s);
}

void SamplesTest::phoneWalksThroughEveryLayer()
{
    const Run run =
        runPodium({u"trace"_s, u"--format"_s, u"json"_s, u"--from"_s, u"client:phone"_s, u"--to"_s,
                   u"lb:default/svc-3:9000"_s, u"samples/three-services.yaml"_s});
    QCOMPARE(run.status, 0);
    const QJsonObject route = run.json().toArray().first().toObject();
    const QStringList expected{
        u"client/phone 203.0.113.7:40001 198.51.100.10:9000"_s,
        u"lb/default/svc-3 203.0.113.7:40001 192.168.0.11:30086"_s,
        u"nodeport/node-1 203.0.113.7:40001 192.168.0.11:30086"_s,
        u"service/default/svc-3 203.0.113.7:40001 10.244.1.2:8080"_s,
        u"node/node-1 192.168.0.11:40001 10.244.1.2:8080"_s,
        u"pod/default/pod-1 192.168.0.11:40001 10.244.1.2:8080"_s,
    };
    QCOMPARE(hopsOf(route), expected);
}

static const Registered<SamplesTest> registered{"tst_samples"};

#include "tst_samples.moc"
