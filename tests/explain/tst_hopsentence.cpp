// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/hopsentence.h"

#include "base/enumname.h"
#include "cluster/cluster.h"
#include "support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class HopSentenceTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void everyActionAtEveryPlaceHasASentence_data();
    void everyActionAtEveryPlaceHasASentence();
    void rewritingNamesWhoDidWhat();
    void replyUndoesTheRewriting();
    void titlesNameThePlace_data();
    void titlesNameThePlace();
    void anAnswerLeavesByTheSocketItCameFrom();
};

namespace {

Hop hopAt(HopPlace place, HopAction action)
{
    Hop hop;
    hop.place = place;
    hop.action = action;
    hop.node = u"node-3"_s;
    hop.object = serviceRef(u"default"_s, u"svc-3"_s);
    hop.before = {IpAddress::fromV4(0xcb007107), 40001, IpAddress::fromV4(0xc000020a), 9000, {}};
    hop.after = {IpAddress::fromV4(0xc0a8000d), 40002, IpAddress::fromV4(0x0af40202), 8080, {}};
    return hop;
}

} // namespace

void HopSentenceTest::everyActionAtEveryPlaceHasASentence_data()
{
    QTest::addColumn<HopPlace>("place");
    QTest::addColumn<HopAction>("action");
    for (const HopPlace place : valuesOf<HopPlace>()) {
        for (const HopAction action : valuesOf<HopAction>())
            QTest::addRow("%s at %s", qPrintable(dashedName(action)), qPrintable(dashedName(place)))
                << place << action;
    }
}

void HopSentenceTest::everyActionAtEveryPlaceHasASentence()
{
    QFETCH(const HopPlace, place);
    QFETCH(const HopAction, action);
    for (const QString &said :
         {hopSentence(hopAt(place, action)), replySentence(hopAt(place, action))}) {
        QVERIFY2(said.endsWith(u'.'), qPrintable(said));
        QVERIFY2(!said.contains(QRegularExpression(u"%\\d"_s)), qPrintable(said));
    }
}

void HopSentenceTest::rewritingNamesWhoDidWhat()
{
    QCOMPARE(hopSentence(hopAt(HopPlace::Service, HopAction::Dnat)),
             u"kube-proxy on node-3 picks a pod of svc-3 and makes it the destination: "
             "10.244.2.2:8080."_s);
    QCOMPARE(hopSentence(hopAt(HopPlace::Router, HopAction::Dnat)),
             u"The router has a rule for port 9000: the destination becomes 10.244.2.2:8080."_s);
    Hop hop = hopAt(HopPlace::Node, HopAction::Snat);
    hop.object = nodeRef(u"node-3"_s);
    QCOMPARE(hopSentence(hop), u"node-3 puts its own address in the place of the sender's, so that "
                               "the answer comes back here."_s);
}

void HopSentenceTest::replyUndoesTheRewriting()
{
    QCOMPARE(replySentence(hopAt(HopPlace::Service, HopAction::Dnat)),
             u"kube-proxy on node-3 remembers who asked and sends the answer there: "
             "10.244.2.2:8080."_s);
}

void HopSentenceTest::titlesNameThePlace_data()
{
    QTest::addColumn<HopPlace>("place");
    QTest::addColumn<QString>("title");
    QTest::newRow("load balancer") << HopPlace::LoadBalancer << u"load balancer of svc-3"_s;
    QTest::newRow("socket") << HopPlace::NodePort << u"socket 9000 of node-3"_s;
    QTest::newRow("crossing") << HopPlace::Service << u"svc-3 on node-3"_s;
    QTest::newRow("router") << HopPlace::Router << u"router"_s;
    QTest::newRow("border") << HopPlace::Border << u"edge of the cluster"_s;
}

void HopSentenceTest::titlesNameThePlace()
{
    QFETCH(const HopPlace, place);
    QTEST(placeTitle(hopAt(place, HopAction::Forward)), "title");
    for (const HopPlace any : valuesOf<HopPlace>())
        QVERIFY(!placeTitle(hopAt(any, HopAction::Forward)).isEmpty());
}

void HopSentenceTest::anAnswerLeavesByTheSocketItCameFrom()
{
    Hop hop = hopAt(HopPlace::NodePort, HopAction::Forward);
    hop.before.sourcePort = 30000;
    hop.before.destinationPort = 40001;
    QCOMPARE(placeTitle(hop, true), u"socket 30000 of node-3"_s);
}

static const podium::test::Registered<HopSentenceTest> registered{"tst_hopsentence"};

#include "tst_hopsentence.moc"
