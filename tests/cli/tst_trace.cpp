// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "support/testregistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

class TraceTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void theWholeWayFromThePhone();
    void proxyDecisionHasTheDocumentedShape();
    void responsibleFieldHasItsLine_data();
    void responsibleFieldHasItsLine();
    void textIsForPeople();
    void countAndSeedDecideTheSpread();
    void manyConnectionsAreSummedUp();
    void settingsOfTheCallWin_data();
    void settingsOfTheCallWin();
    void healthCheckSaysItsAnswer_data();
    void healthCheckSaysItsAnswer();
    void refusedObjectsAreNotInTheCluster();
    void nothingReadHasNoRoute_data();
    void nothingReadHasNoRoute();
    void wrongRequestIsExplained_data();
    void wrongRequestIsExplained();
};

namespace {

const QString threeServices = u"samples/three-services.yaml"_s;

QJsonArray traceJson(const QStringList &arguments)
{
    return runPodium(QStringList{u"trace"_s, u"--format"_s, u"json"_s} + arguments)
        .json()
        .toArray();
}

QJsonObject firstRoute(const QStringList &arguments)
{
    return traceJson(arguments).at(0).toObject();
}

/// "at action source -> destination", a line a hop.
QStringList hopLines(const QJsonValue &hops)
{
    QStringList lines;
    for (const QJsonValue &value : hops.toArray()) {
        const QJsonObject hop = value.toObject();
        lines.append(u"%1 %2 %3 -> %4"_s.arg(hop[u"at"].toString(), hop[u"action"].toString(),
                                             hop[u"source"].toString(),
                                             hop[u"destination"].toString()));
    }
    return lines;
}

/// Counted from 1; null if there is no such line.
QString lineOf(const QString &path, int line)
{
    QFile file(sourcePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n').value(line - 1);
}

/// What a hop leaves is what the next one gets.
bool areLinked(const QJsonArray &hops)
{
    for (qsizetype i = 1; i < hops.size(); ++i) {
        const QJsonObject before = hops.at(i - 1).toObject();
        const QJsonObject after = hops.at(i).toObject();
        if (before[u"source"] != after[u"sourceBefore"] ||
            before[u"destination"] != after[u"destinationBefore"])
            return false;
    }
    return true;
}

} // namespace

void TraceTest::theWholeWayFromThePhone()
{
    const QJsonObject route =
        firstRoute({u"--from"_s, u"client:phone"_s, u"--to"_s, u"lb:default/svc-3:9000"_s,
                    u"--seed"_s, u"1"_s, threeServices});
    QCOMPARE(route[u"verdict"].toString(), u"delivered"_s);
    QCOMPARE(route[u"reason"].toString(), u"ok"_s);
    QVERIFY(route[u"field"].isNull());
    QStringList places;
    for (const QJsonValue &hop : route[u"hops"].toArray())
        places.append(hop.toObject()[u"at"].toString());
    const QString node = route[u"entryNode"].toString();
    const QStringList way{u"client/phone"_s, u"lb/default/svc-3"_s, u"nodeport/"_s + node,
                          u"service/default/svc-3"_s};
    QCOMPARE(places.first(4), way);
    QCOMPARE(places.last(), u"pod/"_s + route[u"pod"].toString());
    QVERIFY(areLinked(route[u"hops"].toArray()));
    QVERIFY(areLinked(route[u"reply"].toArray()));

    const QJsonObject atService = route[u"hops"].toArray().at(3).toObject();
    QCOMPARE(atService[u"action"].toString(), u"dnat"_s);
    QCOMPARE(atService[u"node"].toString(), node);
    QVERIFY(atService[u"destinationBefore"].toString().endsWith(":30086"_L1));
    QCOMPARE(atService[u"destination"], route[u"chosen"]);
    const QString lastLine = hopLines(route[u"reply"]).last();
    QCOMPARE(lastLine, u"client/phone deliver 198.51.100.10:9000 -> 203.0.113.7:40001"_s);
}

void TraceTest::proxyDecisionHasTheDocumentedShape()
{
    const QJsonObject route = firstRoute(
        {u"--from"_s, u"client:laptop"_s, u"--to"_s, u"node:node-3:30000"_s, threeServices});
    QCOMPARE(route[u"proxy"].toObject(),
             (QJsonObject{{u"outcome"_s, u"delivered"_s},
                          {u"service"_s, u"default/svc-2:9000"_s},
                          {u"endpoints"_s, QJsonArray{u"10.244.1.2:8080"_s, u"10.244.2.2:8080"_s}},
                          {u"masquerade"_s, true},
                          {u"affinity"_s, QJsonValue()},
                          {u"healthCheckOf"_s, QJsonValue()},
                          {u"healthCheckPassed"_s, QJsonValue()}}));
    QCOMPARE(route[u"entryNode"].toString(), u"node-3"_s);
    QCOMPARE(route[u"sourceSeenByPod"].toString(), u"192.168.0.13"_s);
}

void TraceTest::responsibleFieldHasItsLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text"); // of the line

    QTest::newRow("selector matches nothing")
        << u"samples/selector-matches-nothing.yaml"_s << u"client:laptop"_s
        << u"node:node-1:30000"_s << u"refused"_s << u"selector-matches-nothing"_s
        << u"spec.selector"_s << u"app: pods"_s;
    QTest::newRow("Local without a pod")
        << u"samples/local-policy-empty-node.yaml"_s << u"client:laptop"_s << u"node:node-3:30000"_s
        << u"dropped"_s << u"no-local-endpoints"_s << u"spec.externalTrafficPolicy"_s
        << u"externalTrafficPolicy: Local"_s;
    QTest::newRow("cluster IP from outside")
        << threeServices << u"client:phone"_s << u"svc:default/svc-1:9000"_s << u"noroute"_s
        << u"outside-cluster-ip"_s << u"spec.type"_s << u"type: ClusterIP"_s;
    QTest::newRow("pending") << u"samples/pending-load-balancer.yaml"_s << u"client:phone"_s
                             << u"lb:default/svc-3:9000"_s << u"noaddress"_s << u"lb-pending"_s
                             << u"status.loadBalancer.ingress"_s << u"apiVersion: v1"_s;
}

void TraceTest::responsibleFieldHasItsLine()
{
    QFETCH(const QString, file);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, verdict);
    QFETCH(const QString, reason);
    QFETCH(const QString, path);
    QFETCH(const QString, text);
    const QJsonObject route = firstRoute({u"--from"_s, from, u"--to"_s, to, file});
    QCOMPARE(route[u"verdict"].toString(), verdict);
    QCOMPARE(route[u"reason"].toString(), reason);
    const QJsonObject field = route[u"field"].toObject();
    QCOMPARE(field[u"path"].toString(), path);
    QCOMPARE(field[u"file"].toString(), file);
    const QString line = lineOf(file, field[u"line"].toInt());
    QVERIFY2(line.contains(text), qPrintable(line));
    QVERIFY2(field[u"object"].toString().startsWith("Service default/"_L1),
             qPrintable(field[u"object"].toString()));
    QVERIFY2(route[u"message"].toString().contains(path), qPrintable(route[u"message"].toString()));
}

void TraceTest::textIsForPeople()
{
    const QString file = u"samples/selector-matches-nothing.yaml"_s;
    const Run run = runPodium(
        {u"trace"_s, u"--from"_s, u"client:laptop"_s, u"--to"_s, u"node:node-1:30000"_s, file});
    QCOMPARE(run.status, 0);
    QVERIFY2(
        run.out.startsWith("refused: No ready pod carries app=pods, so svc-2 has no endpoints. "
                           "0 of 2 pods match app=pods: they say app=pod."_L1),
        qPrintable(run.out));
    QVERIFY2(run.out.contains("\n  see "_L1 + file + u':'), qPrintable(run.out));
    QVERIFY2(run.out.contains("\n  client/laptop "_L1), qPrintable(run.out));
}

void TraceTest::countAndSeedDecideTheSpread()
{
    const QStringList call{u"--from"_s,         u"pod:default/pod-1"_s, u"--to"_s,
                           u"svc:svc-1:9000"_s, u"--count"_s,           u"30"_s,
                           threeServices};
    const QJsonArray routes = traceJson(call + QStringList{u"--seed"_s, u"7"_s});
    QCOMPARE(routes.size(), 30);
    QSet<QString> pods;
    for (const QJsonValue &route : routes)
        pods.insert(route.toObject()[u"pod"].toString());
    QCOMPARE(pods, (QSet<QString>{u"default/pod-1"_s, u"default/pod-2"_s}));
    QCOMPARE(traceJson(call + QStringList{u"--seed"_s, u"7"_s}), routes);
    QVERIFY(traceJson(call + QStringList{u"--seed"_s, u"8"_s}) != routes);
}

void TraceTest::manyConnectionsAreSummedUp()
{
    const Run run = runPodium({u"trace"_s, u"--from"_s, u"client:laptop"_s, u"--to"_s,
                               u"node:node-3:31000"_s, u"--count"_s, u"3"_s, threeServices});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.endsWith("in all\n  refused  node-port-closed  3\n"_L1), qPrintable(run.out));
}

void TraceTest::settingsOfTheCallWin_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("seen");

    const QStringList fromNode{u"--from"_s, u"node:node-3"_s, u"--to"_s, u"svc:svc-1:9000"_s};
    const QStringList fromPhone{u"--from"_s, u"client:phone"_s, u"--to"_s, u"lb:svc-3:9000"_s};
    QTest::newRow("no provider") << fromPhone + QStringList{u"--provider"_s, u"None"_s}
                                 << u"lb-pending"_s << u""_s;
    QTest::newRow("at a node") << QStringList{u"--from"_s, u"external:203.0.113.9"_s,
                                              u"--to"_s,   u"198.51.100.10:9000"_s,
                                              u"--at"_s,   u"node-3"_s}
                               << u"ok"_s << u"192.168.0.13"_s;
    QTest::newRow("loopback node ports")
        << QStringList{u"--from"_s, u"node:node-1:127.0.0.1"_s, u"--to"_s, u"127.0.0.1:30000"_s}
        << u"ok"_s << u"192.168.0.11"_s;
    QTest::newRow("no loopback node ports")
        << QStringList{u"--from"_s,  u"node:node-1:127.0.0.1"_s,   u"--to"_s, u"127.0.0.1:30000"_s,
                       u"--proxy"_s, u"localhostNodePorts=false"_s}
        << u"node-port-closed"_s << u""_s;
    QTest::newRow("node ports on other addresses")
        << QStringList{u"--from"_s,  u"client:laptop"_s,
                       u"--to"_s,    u"node:node-1:30000"_s,
                       u"--proxy"_s, u"nodePortAddresses=10.0.0.0/8"_s}
        << u"node-port-closed"_s << u""_s;
    QTest::newRow("other protocol") << QStringList{u"--from"_s,     u"client:laptop"_s,
                                                   u"--to"_s,       u"node:node-1:30000"_s,
                                                   u"--protocol"_s, u"UDP"_s}
                                    << u"node-port-closed"_s << u""_s;
}

void TraceTest::settingsOfTheCallWin()
{
    QFETCH(const QStringList, call);
    QFETCH(const QString, reason);
    QFETCH(const QString, seen);
    const QJsonObject route = firstRoute(call + QStringList{threeServices});
    QCOMPARE(route[u"reason"].toString(), reason);
    QCOMPARE(route[u"sourceSeenByPod"].toString(), seen);
}

void TraceTest::refusedObjectsAreNotInTheCluster()
{
    const Run run =
        runPodium({u"trace"_s, u"--format"_s, u"json"_s, u"--from"_s, u"client:laptop"_s, u"--to"_s,
                   u"node:node-1:30000"_s, u"samples/pod.yaml"_s, u"-"_s},
                  "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
                  "spec: {type: Nodeport, ports: [{port: 80, nodePort: 30000}]}\n");
    QCOMPARE(run.status, 1);
    QVERIFY2(run.err.startsWith("-:4:14: error: spec.type: "_L1), qPrintable(run.err));
    QCOMPARE(run.json().toArray().at(0).toObject()[u"reason"].toString(), u"node-port-closed"_s);
}

void TraceTest::healthCheckSaysItsAnswer_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<bool>("passed");
    QTest::addColumn<QString>("said");

    QTest::newRow("with a ready endpoint")
        << u"node-1"_s << true
        << u"delivered: node-1 answers 200: a ready endpoint of web is on this node.\n"_s;
    QTest::newRow("without one") << u"node-2"_s << false
                                 << u"delivered: node-2 answers 503: no ready endpoint of web is "
                                    "on this node.\n"_s;
}

void TraceTest::healthCheckSaysItsAnswer()
{
    QFETCH(const QString, node);
    QFETCH(const bool, passed);
    QFETCH(const QString, said);
    const QByteArray manifest =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: web-1, labels: {app: web}}\n"
        "spec: {nodeName: node-1, containers: [{name: web, image: web}]}\n---\n"
        "apiVersion: v1\nkind: Node\nmetadata: {name: node-1}\n---\n"
        "apiVersion: v1\nkind: Node\nmetadata: {name: node-2}\n---\n"
        "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
        "spec: {type: LoadBalancer, externalTrafficPolicy: Local, healthCheckNodePort: 30500,\n"
        "  selector: {app: web}, ports: [{port: 80}]}\n";
    const QStringList call{
        u"trace"_s, u"--from"_s, u"client:laptop"_s, u"--to"_s, u"node:%1:30500"_s.arg(node),
        u"-"_s};
    const Run text = runPodium(call, manifest);
    QVERIFY2(text.out.startsWith(said), qPrintable(text.out + text.err));
    const Run json = runPodium(call + QStringList{u"--format"_s, u"json"_s}, manifest);
    const QJsonObject route = json.json().toArray().at(0).toObject();
    QCOMPARE(route[u"verdict"].toString(), u"delivered"_s);
    QCOMPARE(route[u"proxy"][u"healthCheckOf"].toString(), u"default/web"_s);
    QCOMPARE(route[u"proxy"][u"healthCheckPassed"], QJsonValue(passed));
}

void TraceTest::nothingReadHasNoRoute_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");

    QTest::newRow("missing") << u"nowhere.yaml"_s << QByteArray() << 2;
    QTest::newRow("not YAML") << u"-"_s << QByteArray("kind: [Pod\n") << 1;
    QTest::newRow("empty") << u"-"_s << QByteArray() << 1;
    QTest::newRow("refused") << u"-"_s
                             << QByteArray("apiVersion: v1\nkind: Service\n"
                                           "metadata: {name: web}\nspec: {type: Nodeport}\n")
                             << 1;
}

void TraceTest::nothingReadHasNoRoute()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, input);
    QFETCH(const int, status);
    const QStringList call{
        u"trace"_s, u"--from"_s, u"client:laptop"_s, u"--to"_s, u"node:node-1:30000"_s, file};
    const Run text = runPodium(call, input);
    QCOMPARE(text.status, status);
    QCOMPARE(text.out, QString());
    QVERIFY2(text.err.contains(": error: "_L1), qPrintable(text.err));
    const Run json = runPodium(call + QStringList{u"--format"_s, u"json"_s}, input);
    QCOMPARE(json.status, status);
    QCOMPARE(json.json(), QJsonValue(QJsonArray()));
}

void TraceTest::wrongRequestIsExplained_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("said");

    const QStringList from{u"--from"_s, u"client:laptop"_s};
    const QStringList to{u"--to"_s, u"node:node-1:30000"_s};
    QTest::newRow("no sender") << to << u"--from and --to are needed"_s;
    QTest::newRow("no target") << from << u"--from and --to are needed"_s;
    QTest::newRow("unknown pod") << QStringList{u"--from"_s, u"pod:default/pod-9"_s} + to
                                 << u"--from: pod:default/pod-9 is not possible here. Choose one "
                                    "of: pod:default/pod-1, pod:default/pod-2."_s;
    QTest::newRow("target without port")
        << from + QStringList{u"--to"_s, u"node:node-1"_s} << u"--to: node:node-1 is not"_s;
    QTest::newRow("unknown node") << from + to + QStringList{u"--at"_s, u"node-9"_s}
                                  << u"--at: there is no node node-9"_s;
    QTest::newRow("at a node, from a pod")
        << QStringList{u"--from"_s, u"pod:default/pod-1"_s, u"--at"_s, u"node-2"_s} + to
        << u"--at is for senders outside the cluster"_s;
    QTest::newRow("at a node, from a node")
        << QStringList{u"--from"_s, u"node:node-1"_s, u"--at"_s, u"node-2"_s} + to
        << u"--at is for senders outside the cluster"_s;
    QTest::newRow("somebody else's address")
        << QStringList{u"--from"_s, u"node:node-1:192.168.0.12"_s} + to
        << u"--from: node:node-1:192.168.0.12 is not possible here. Choose one of: "
           "node:node-1:192.168.0.11, node:node-1:127.0.0.1."_s;
    QTest::newRow("protocol") << from + to + QStringList{u"--protocol"_s, u"ICMP"_s}
                              << u"--protocol is TCP, UDP or SCTP"_s;
    QTest::newRow("count") << from + to + QStringList{u"--count"_s, u"0"_s}
                           << u"--count is a number from 1"_s;
    QTest::newRow("seed") << from + to + QStringList{u"--seed"_s, u"x"_s}
                          << u"--seed is a number"_s;
    QTest::newRow("provider") << from + to + QStringList{u"--provider"_s, u"cloud"_s}
                              << u"--provider is None, NodePort or AddressKept"_s;
    QTest::newRow("proxy key") << from + to + QStringList{u"--proxy"_s, u"mode=ipvs"_s}
                               << u"--proxy has no key mode"_s;
    QTest::newRow("proxy range") << from + to + QStringList{u"--proxy"_s, u"clusterCIDR=10"_s}
                                 << u"--proxy clusterCIDR= needs a range"_s;
    QTest::newRow("proxy flag") << from + to + QStringList{u"--proxy"_s, u"masqueradeAll"_s}
                                << u"--proxy masqueradeAll= needs true or false"_s;
}

void TraceTest::wrongRequestIsExplained()
{
    QFETCH(const QStringList, call);
    QFETCH(const QString, said);
    const Run run = runPodium(QStringList{u"trace"_s} + call + QStringList{threeServices});
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.startsWith("podium: "_L1 + said), qPrintable(run.err));
}

static const Registered<TraceTest> registered{"tst_trace"};

#include "tst_trace.moc"
