// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/requesttext.h"

#include "routing/choices.h"

#include "routetext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Cluster smallCluster()
{
    return settledFromText(uR"(
        node a ip=192.168.0.11
          pod web-1 app=web port=8080
        node b ip=192.168.0.12
          pod client ns=shop
        service web app=web 80>8080 type=LoadBalancer nodeport=30001
        service inner app=web 81>8080
    )"_s);
}

} // namespace

class RequestTextTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void readsSenders_data();
    void readsSenders();
    void readsTargets_data();
    void readsTargets();
    void namesWhatThereIs();
    void firstChoiceIsTheInstructiveOne_data();
    void firstChoiceIsTheInstructiveOne();
    void firstSenderWalksTheLongestWay();
    void everyChoiceCanBeReadAgain();
};

void RequestTextTest::readsSenders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written"); // empty: refused

    QTest::newRow("client") << u"client:laptop"_s << u"client:laptop"_s;
    QTest::newRow("unknown client") << u"client:fax"_s << QString();
    QTest::newRow("external") << u"external"_s << u"external:203.0.113.2"_s;
    QTest::newRow("external address") << u"external:1.2.3.4"_s << u"external:1.2.3.4"_s;
    QTest::newRow("external nonsense") << u"external:1.2.3"_s << QString();
    QTest::newRow("external and nothing") << u"external:"_s << QString();
    QTest::newRow("pod") << u"pod:shop/client"_s << u"pod:shop/client"_s;
    QTest::newRow("pod of default") << u"pod:web-1"_s << u"pod:default/web-1"_s;
    QTest::newRow("pod elsewhere") << u"pod:client"_s << QString();
    QTest::newRow("node") << u"node:a"_s << u"node:a"_s;
    QTest::newRow("node and address") << u"node:a:127.0.0.1"_s << u"node:a:127.0.0.1"_s;
    QTest::newRow("node and its own address")
        << u"node:a:192.168.0.11"_s << u"node:a:192.168.0.11"_s;
    QTest::newRow("node and the address of another") << u"node:a:192.168.0.99"_s << QString();
    QTest::newRow("node and nonsense") << u"node:a:x"_s << QString();
    QTest::newRow("unknown node") << u"node:c"_s << QString();
    QTest::newRow("unknown kind") << u"svc:web"_s << QString();
    QTest::newRow("empty") << u""_s << QString();
}

void RequestTextTest::readsSenders()
{
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    const Result<Sender> sender = senderFromText(text, smallCluster());
    QCOMPARE(sender ? senderText(*sender) : QString(), written);
    if (!sender)
        QCOMPARE(sender.problem().code, ProblemCode::UnsupportedValue);
}

void RequestTextTest::readsTargets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");

    QTest::newRow("address") << u"10.96.0.10:80"_s << u"10.96.0.10:80"_s;
    QTest::newRow("address v6") << u"[2001:DB8::1]:80"_s << u"[2001:db8::1]:80"_s;
    QTest::newRow("address without port") << u"10.96.0.10"_s << QString();
    QTest::newRow("port 0") << u"10.96.0.10:0"_s << QString();
    QTest::newRow("port too large") << u"10.96.0.10:65536"_s << QString();
    QTest::newRow("port no number") << u"10.96.0.10:http"_s << QString();
    QTest::newRow("service") << u"svc:default/web:80"_s << u"svc:default/web:80"_s;
    QTest::newRow("service of default") << u"svc:web:80"_s << u"svc:default/web:80"_s;
    QTest::newRow("service elsewhere") << u"svc:shop/web:80"_s << QString();
    QTest::newRow("service without port") << u"svc:default/web"_s << QString();
    QTest::newRow("node") << u"node:b:30001"_s << u"node:b:30001"_s;
    QTest::newRow("load balancer") << u"lb:default/web:80"_s << u"lb:default/web:80"_s;
    QTest::newRow("name") << u"dns:web.default.svc:80"_s << u"dns:web.default.svc:80"_s;
    QTest::newRow("name of nobody") << u"dns:nobody:80"_s << u"dns:nobody:80"_s;
    QTest::newRow("empty name") << u"dns::80"_s << QString();
    QTest::newRow("pod") << u"pod:web-1:8080"_s << u"pod:default/web-1:8080"_s;
    QTest::newRow("router") << u"router:80"_s << u"router:80"_s;
    QTest::newRow("unknown kind") << u"old:web-1:80"_s << QString();
    QTest::newRow("empty") << u""_s << QString();
}

void RequestTextTest::readsTargets()
{
    QFETCH(const QString, text);
    QFETCH(const QString, written);
    const Result<Target> target = targetFromText(text, smallCluster());
    QCOMPARE(target ? targetText(*target) : QString(), written);
    if (!target)
        QCOMPARE(target.problem().code, ProblemCode::UnsupportedValue);
}

void RequestTextTest::namesWhatThereIs()
{
    const Result<Target> target = targetFromText(u"node:c:80"_s, smallCluster());
    QVERIFY(!target);
    QCOMPARE(target.problem().field, u"--to"_s);
    QCOMPARE(target.problem().arguments, QStringList({u"node:c:80"_s, u"node:a, node:b"_s}));
}

void RequestTextTest::firstChoiceIsTheInstructiveOne_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("first");

    QTest::newRow("internet") << u"client:phone"_s << u"lb:default/web:80"_s;
    QTest::newRow("office: the node without a pod") << u"client:laptop"_s << u"node:b:30001"_s;
    QTest::newRow("pod") << u"pod:shop/client"_s << u"svc:default/inner:81"_s;
    QTest::newRow("node") << u"node:a"_s << u"svc:default/inner:81"_s;
}

void RequestTextTest::firstChoiceIsTheInstructiveOne()
{
    QFETCH(const QString, from);
    const Cluster cluster = smallCluster();
    const QList<TargetChoice> choices = targetsFor(cluster, senderFromText(from, cluster).value());
    QVERIFY(!choices.isEmpty());
    QTEST(targetText(choices.first().target), "first");
}

void RequestTextTest::firstSenderWalksTheLongestWay()
{
    QStringList senders;
    for (const Sender &sender : sendersOf(smallCluster()))
        senders.append(senderText(sender));
    QCOMPARE(senders, QStringList({u"client:phone"_s, u"client:laptop"_s, u"pod:default/web-1"_s,
                                   u"pod:shop/client"_s, u"node:a"_s, u"node:b"_s}));
    QCOMPARE(senderText(sendersOf(settledFromText(u"node a"_s)).first()), u"client:laptop"_s);
}

void RequestTextTest::everyChoiceCanBeReadAgain()
{
    const Cluster cluster = smallCluster();
    int count = 0;
    for (const Sender &sender : sendersOf(cluster)) {
        QVERIFY(senderFromText(senderText(sender), cluster).value() == sender);
        for (const TargetChoice &choice : targetsFor(cluster, sender)) {
            QVERIFY(targetFromText(targetText(choice.target), cluster).value() == choice.target);
            ++count;
        }
    }
    QVERIFY(count > 20);
}

static const podium::test::Registered<RequestTextTest> registered{"tst_requesttext"};

#include "tst_requesttext.moc"
