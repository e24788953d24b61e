// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/hopdetails.h"

#include "base/enumname.h"
#include "control/settle.h"
#include "document/models/hopsmodel.h"
#include "document/nodepassage.h"
#include "document/packetselection.h"
#include "routing/requesttext.h"

#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Cluster threeNodes()
{
    return settle(clusterFromText(
                      u"node a ip=192.168.0.11\n pod web-1 app=web port=8080\n"
                      "node b ip=192.168.0.12\n pod web-2 app=web port=8080\n"
                      "node c ip=192.168.0.13\n"
                      "service aside app=web 80>8080 type=NodePort nodeport=30009\n"
                      "service door app=web 80>8080 type=NodePort nodeport=30000\n"
                      "service here app=web 81>8080 type=NodePort nodeport=30001 external=Local\n"
                      "service nobody app=none 83>8080 type=NodePort nodeport=30003\n"
                      "service cloud app=web 84>8080 type=LoadBalancer lb=198.51.100.10"_s))
        .cluster;
}

Route laptopTo(const Cluster &cluster, const QString &target)
{
    Traffic traffic;
    Request request;
    request.from = *senderFromText(u"client:laptop"_s, cluster);
    request.to = *targetFromText(target, cluster);
    return Journey(cluster).trace(request, traffic);
}

/// What all the rules of the node say of the packet; ruleAtHop looks at one Service only.
QList<Rule> metAmongAll(const Cluster &cluster, const Route &route, int hop)
{
    const RoutingTable table(cluster);
    for (const NodePassage &passage : passagesOf(route)) {
        if (hop >= passage.firstHop && hop <= passage.lastHop)
            return rulesMet(rulesOf(table, passage.node), table, passage, route);
    }
    return {};
}

} // namespace

class HopDetailsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void hopsOfTheReplyAreCountedOn();
    void everyDecisionOfANodeHasItsRule_data();
    void everyDecisionOfANodeHasItsRule();
    void rowsShowWhatChanged();
    void modelMarksThePresentHop();
    void modelTellsOnlyWhatItWasGiven();
    void rulesAreFollowedOnceForAPassage();
    void selectionTellsOfChangesOnly();
};

void HopDetailsTest::hopsOfTheReplyAreCountedOn()
{
    const Route route = laptopTo(threeNodes(), u"node:c:30000"_s);
    const int there = int(route.hops.size());
    QCOMPARE(hopCount(route, false), there);
    QCOMPARE(hopCount(route, true), there + int(route.reply.size()));
    QVERIFY(!isReplyHop(route, there - 1) && isReplyHop(route, there));
    QCOMPARE(hopOf(route, 0), &route.hops.first());
    QCOMPARE(hopOf(route, there), &route.reply.first());
    QVERIFY(!hopOf(route, -1) && !hopOf(route, hopCount(route, true)));
}

void HopDetailsTest::everyDecisionOfANodeHasItsRule_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("rules"); ///< action of each hop's rule, "-" without one
    QTest::newRow("through a node port") << u"node:c:30000"_s << u"- jump dnat masquerade - -"_s;
    QTest::newRow("through the load balancer")
        << u"lb:cloud:84"_s << u"- - jump dnat masquerade -"_s;
    QTest::newRow("refused") << u"node:c:30003"_s << u"- - reject"_s;
    QTest::newRow("dropped") << u"node:c:30001"_s << u"- drop"_s;
    QTest::newRow("stopped outside") << u"svc:door:80"_s << u"- -"_s;
}

void HopDetailsTest::everyDecisionOfANodeHasItsRule()
{
    QFETCH(const QString, target);
    const Cluster cluster = threeNodes();
    const Route route = laptopTo(cluster, target);
    QStringList actions;
    for (int i = 0; i < hopCount(route, true); ++i) {
        const std::optional<Rule> rule = ruleAtHop(cluster, route, i);
        if (rule)
            QVERIFY(metAmongAll(cluster, route, i).contains(*rule));
        if (isReplyHop(route, i))
            QVERIFY(!rule);
        else
            actions.append(rule ? dashedName(rule->action) : u"-"_s);
    }
    QTEST(actions.join(u' '), "rules");
}

void HopDetailsTest::rowsShowWhatChanged()
{
    const Route route = laptopTo(threeNodes(), u"node:c:30000"_s);
    QStringList changed;
    for (const Hop &hop : route.hops) {
        for (const HeaderRow &row : headerRows(hop)) {
            if (row.isChanged())
                changed.append(dashedName(hop.action) + u' ' + row.before + u" > "_s + row.after);
        }
    }
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed[0], u"dnat 192.168.0.13 > "_s + route.chosen->address.toString());
    QCOMPARE(changed[1], u"dnat 30000 > 8080"_s);
    QCOMPARE(changed[2], u"snat 192.168.0.100 > 192.168.0.13"_s);
    QCOMPARE(headerRows(Hop())[2].before, u"?"_s);
}

void HopDetailsTest::modelMarksThePresentHop()
{
    HopsModel model;
    const QAbstractItemModelTester tester(&model);
    const Route route = laptopTo(threeNodes(), u"node:c:30000"_s);
    model.setRoute(route, hopCount(route, true));
    QCOMPARE(model.rowCount(), hopCount(route, true));
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setPresent(2);
    QCOMPARE(changes.size(), 2);
    QVERIFY(model.index(2, 0).data().toString().startsWith(u"▶"_s));
    QVERIFY(!model.index(0, 0).data().toString().startsWith(u"▶"_s));
    QCOMPARE(model.index(1, HopsModel::PlaceColumn).data().toString(), u"socket 30000 of c"_s);
    QCOMPARE(model.index(2, HopsModel::ActionColumn).data().toString(), u"DNAT"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void HopDetailsTest::modelTellsOnlyWhatItWasGiven()
{
    HopsModel model;
    const Route route = laptopTo(threeNodes(), u"node:c:30000"_s);
    model.setRoute(route, 2);
    QCOMPARE(model.rowCount(), 2);
    model.setRoute(route, 99);
    QCOMPARE(model.rowCount(), hopCount(route, true));
}

void HopDetailsTest::rulesAreFollowedOnceForAPassage()
{
    const Cluster cluster = threeNodes();
    const RoutingTable table(cluster);
    const RuleChains chains = rulesOf(table, u"c"_s);
    SentPacket packet;
    packet.number = 1;
    packet.route = laptopTo(cluster, u"node:c:30000"_s);
    const NodePassage passage = passagesOf(packet.route).first();
    RulesMet met;
    for (int tick = 0; tick < 60; ++tick)
        QVERIFY(!met.of(chains, table, passage, packet).isEmpty());
    QCOMPARE(met.traceCount(), 1);
    packet.number = 2;
    met.of(chains, table, passage, packet);
    QCOMPARE(met.traceCount(), 2);
    met.forget();
    met.of(chains, table, passage, packet);
    QCOMPARE(met.traceCount(), 3);
}

void HopDetailsTest::selectionTellsOfChangesOnly()
{
    PacketSelection selection;
    const QSignalSpy packets(&selection, &PacketSelection::packetChanged);
    const QSignalSpy hops(&selection, &PacketSelection::hopChanged);
    selection.select(2);
    selection.select(2);
    selection.setHop(3);
    selection.setHop(3);
    selection.setReached(3);
    QCOMPARE(packets.size(), 1);
    QCOMPARE(hops.size(), 1);
    selection.select(1);
    QCOMPARE(selection.hop(), 0);
    QCOMPARE(selection.reached(), 0);
}

static const Registered<HopDetailsTest> registered{"tst_hopdetails"};

#include "tst_hopdetails.moc"
