// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/router.h"

#include "routetext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Packet packet(const QString &from, const QString &to, int port, Protocol protocol = Protocol::TCP)
{
    return {parseIpAddress(from).value(), 40001, parseIpAddress(to).value(), port, protocol};
}

QString text(const Decision &decision)
{
    const QString outcomes[] = {u"passed"_s, u"delivered"_s, u"rejected"_s, u"dropped"_s};
    QStringList words{outcomes[int(decision.outcome)]};
    for (const Endpoint &endpoint : decision.endpoints)
        words.append(endpoint.text());
    if (decision.masquerade)
        words.append(u"masquerade"_s);
    if (!decision.healthCheckOf.isNull())
        words.append(decision.passesHealthCheck ? u"200"_s : u"503"_s);
    return words.join(u' ');
}

/// A LoadBalancer Service of policy Local with all doors; its pod is on node a.
Cluster allDoors(const QString &worldWords = {}, const QString &podWords = {})
{
    const Cluster cluster = settledFromText(u"node a ip=192.168.0.11\n"
                                            " pod web-1 app=web ip=10.244.1.2 "_s +
                                                podWords + uR"(
        node b ip=192.168.0.12
        service web app=web 80>80 type=LoadBalancer external=Local nodeport=30001 lb=198.51.100.10
                                            )"_s,
                                            worldWords);
    Service service = *cluster.service(serviceRef(u"default"_s, u"web"_s));
    service.clusterIp = u"10.96.0.11"_s;
    service.externalIps = {u"198.19.0.1"_s};
    service.healthCheckNodePort = 30500;
    return cluster.with(service);
}

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void healthCheckAsksForReadyPodsOnThisNode();
    void refusalSparesWhatTheNodeItselfSendsOut();
    void closedAddressesStillDropUnderLocal();
    void rangesOfIPv6GuardNothing();
    void earlierDoorsWin();
    void unknownNodesOwnNothing();
    void decisionIgnoresIPv6();
};

void RouterTest::healthCheckAsksForReadyPodsOnThisNode()
{
    const Router router(allDoors());
    QCOMPARE(text(router.decide(u"a"_s, packet(u"1.2.3.4"_s, u"192.168.0.11"_s, 30500))),
             u"passed 200"_s);
    QCOMPARE(text(router.decide(u"b"_s, packet(u"1.2.3.4"_s, u"192.168.0.12"_s, 30500))),
             u"passed 503"_s);
    QCOMPARE(
        text(router.decide(u"a"_s, packet(u"1.2.3.4"_s, u"192.168.0.11"_s, 30500, Protocol::UDP))),
        u"passed"_s);
    const Router leaving(allDoors({}, u"terminating"_s));
    QCOMPARE(text(leaving.decide(u"a"_s, packet(u"1.2.3.4"_s, u"192.168.0.11"_s, 30500))),
             u"passed 503"_s);
}

void RouterTest::refusalSparesWhatTheNodeItselfSendsOut()
{
    const Router router(allDoors({}, u"notready"_s));
    for (const QString &address : {u"198.51.100.10"_s, u"198.19.0.1"_s}) {
        const Packet own = packet(u"192.168.0.11"_s, address, 80);
        QCOMPARE(text(router.decide(u"a"_s, own)), u"passed"_s);
        QCOMPARE(text(router.decide(u"b"_s, own)), u"rejected"_s);
        QCOMPARE(text(router.decide(u"a"_s, own, Router::Arrival::Network)), u"rejected"_s);
    }
    QCOMPARE(text(router.decide(u"a"_s, packet(u"192.168.0.11"_s, u"10.96.0.11"_s, 80))),
             u"rejected"_s);
    QCOMPARE(text(router.decide(u"a"_s, packet(u"192.168.0.11"_s, u"192.168.0.11"_s, 30001))),
             u"rejected"_s);
}

void RouterTest::closedAddressesStillDropUnderLocal()
{
    const Router router(allDoors(u"closed"_s));
    const auto from = [](const QString &source, const QString &to) {
        return packet(source, to, 30001);
    };
    QCOMPARE(text(router.decide(u"a"_s, from(u"192.168.0.100"_s, u"192.168.0.11"_s))), u"passed"_s);
    QCOMPARE(text(router.decide(u"b"_s, from(u"192.168.0.100"_s, u"192.168.0.12"_s))),
             u"dropped"_s);
    QCOMPARE(text(router.decide(u"b"_s, from(u"10.244.2.9"_s, u"192.168.0.12"_s))), u"dropped"_s);
    const Router open(allDoors());
    QCOMPARE(text(open.decide(u"b"_s, from(u"10.244.2.9"_s, u"192.168.0.12"_s))),
             u"delivered 10.244.1.2:80"_s);
    QCOMPARE(text(open.decide(u"b"_s, from(u"192.168.0.12"_s, u"192.168.0.12"_s))),
             u"delivered 10.244.1.2:80 masquerade"_s);
    QCOMPARE(text(open.decide(u"b"_s, from(u"192.168.0.11"_s, u"192.168.0.12"_s))), u"dropped"_s);
}

void RouterTest::rangesOfIPv6GuardNothing()
{
    Cluster cluster = allDoors();
    Service service = *cluster.service(serviceRef(u"default"_s, u"web"_s));
    const Packet sent = packet(u"203.0.113.7"_s, u"198.51.100.10"_s, 80);
    service.loadBalancerSourceRanges = {u"2001:db8::/32"_s};
    QCOMPARE(text(Router(cluster.with(service)).decide(u"a"_s, sent)),
             u"delivered 10.244.1.2:80"_s);
    service.loadBalancerSourceRanges = {u"2001:db8::/32"_s, u" 198.18.0.0/15 "_s};
    QCOMPARE(text(Router(cluster.with(service)).decide(u"a"_s, sent)), u"dropped"_s);
}

void RouterTest::earlierDoorsWin()
{
    // Another Service claims the cluster IP as its external IP.
    Cluster cluster = allDoors();
    Service thief = *cluster.service(serviceRef(u"default"_s, u"web"_s));
    thief.meta.name = u"a-thief"_s;
    thief.clusterIp = u"10.96.0.99"_s;
    thief.externalIps = {u"10.96.0.11"_s};
    cluster = cluster.with(thief);
    const Decision decision =
        Router(cluster).decide(u"a"_s, packet(u"10.244.1.9"_s, u"10.96.0.11"_s, 80));
    QCOMPARE(decision.service.name, u"web"_s);
    QCOMPARE(decision.door, Decision::Door::ClusterIp);
}

void RouterTest::unknownNodesOwnNothing()
{
    const Router router(allDoors());
    QCOMPARE(text(router.decide(u"z"_s, packet(u"1.2.3.4"_s, u"192.168.0.11"_s, 30001))),
             u"passed"_s);
    QCOMPARE(text(router.decide(u"z"_s, packet(u"10.244.9.9"_s, u"10.96.0.11"_s, 80))),
             u"delivered 10.244.1.2:80"_s);
}

void RouterTest::decisionIgnoresIPv6()
{
    const Router router(allDoors());
    QCOMPARE(text(router.decide(u"a"_s, packet(u"2001:db8::1"_s, u"2001:db8::2"_s, 80))),
             u"passed"_s);
}

static const podium::test::Registered<RouterTest> registered{"tst_router"};

#include "tst_router.moc"
