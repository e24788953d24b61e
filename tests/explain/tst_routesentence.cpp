// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/routesentence.h"

#include "base/enumname.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class RouteSentenceTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyReasonNamesItsFieldAndObject_data();
    void everyReasonNamesItsFieldAndObject();
    void fieldDecidesWhatIsSaid_data();
    void fieldDecidesWhatIsSaid();
    void healthCheckSaysItsAnswer();
    void namesWhatWasReached();
    void saysHowCloseThePodsCame_data();
    void saysHowCloseThePodsCame();
    void saysWhyMatchingPodsAreNotReady();
    void particlesFollowTheNames();
};

namespace {

Route refusedAt(const ObjectRef &service, Reason reason, const QString &path)
{
    Route route;
    route.request.to = {Target::Kind::ClusterIp, {}, service, {}, 80};
    route.sent.destination = IpAddress::fromV4(0x0a60000a);
    route.sent.destinationPort = 80;
    route.reason = reason;
    route.verdict = verdictOf(reason);
    route.decision.service = service;
    route.decision.reason = reason;
    route.field = {service, path};
    return route;
}

const ObjectRef web = serviceRef(u"default"_s, u"web"_s);

/// Stands for a translation that uses pairs of particles.
class Korean : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        if (QLatin1StringView(source) == "%1 has no port %4."_L1)
            return u"%1에는 %4{이라는/라는} 포트가 없습니다."_s;
        if (QLatin1StringView(source) == "Look at %1 of %2."_L1)
            return u"%2의 %1{을/를} 보세요."_s;
        return {};
    }
};

} // namespace

void RouteSentenceTest::everyReasonNamesItsFieldAndObject_data()
{
    QTest::addColumn<Reason>("reason");
    for (const Reason reason : valuesOf<Reason>())
        QTest::newRow(qPrintable(reasonName(reason))) << reason;
}

void RouteSentenceTest::everyReasonNamesItsFieldAndObject()
{
    QFETCH(const Reason, reason);
    const Cluster cluster = clusterFromText(u"node a\n pod web-1 app=web notready\n"
                                            "service web app=web 80>8080"_s);
    Route route = refusedAt(web, reason, u"spec.theField"_s);
    route.pod = podRef(u"default"_s, u"web-1"_s);
    route.entryNode = u"a"_s;
    route.request.to.name = u"web.default"_s;
    if (reason == Reason::Ok)
        route.field = {};
    const QString said = sentence(route, cluster);
    QVERIFY2(!said.contains(QRegularExpression(u"%\\d"_s)), qPrintable(said));
    QVERIFY2(!said.contains(u'?'), qPrintable(said)); // a name that was not filled in
    QVERIFY2(reasonSentence(route, cluster).endsWith(u'.'), qPrintable(said));
    QVERIFY2(said.startsWith(reasonSentence(route, cluster)), qPrintable(said));
    const bool delivered = verdictOf(reason) == Verdict::Delivered;
    QCOMPARE(said.contains("spec.theField"_L1), !delivered);
    QCOMPARE(said.contains("Service default/web"_L1), !delivered);
}

void RouteSentenceTest::fieldDecidesWhatIsSaid_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");

    QTest::newRow("named port") << Reason::SelectorMatchesNothing << u"spec.ports[0].targetPort"_s
                                << u"The selector of web matches pods, but none of them has a port "
                                   "named http."_s;
    QTest::newRow("port of nobody")
        << Reason::NodePortClosed << u"spec.type"_s << u"No Service uses port 80 on the nodes."_s;
    QTest::newRow("port shut on loopback")
        << Reason::NodePortClosed << u"localhostNodePorts"_s
        << u"kube-proxy does not open port 80 on the loopback address of a."_s;
    QTest::newRow("port shut on this address")
        << Reason::NodePortClosed << u"nodePortAddresses"_s
        << u"kube-proxy opens port 80 on some addresses of the nodes only, and this is another."_s;
    QTest::newRow("node port of another protocol")
        << Reason::NodePortClosed << u"spec.ports[0].protocol"_s
        << u"web uses port 80 on the nodes, but for another protocol."_s;
    QTest::newRow("Service port of another protocol")
        << Reason::ServicePortMissing << u"spec.ports[0].protocol"_s
        << u"web has port 80, but for another protocol."_s;
    QTest::newRow("headless") << Reason::AddressUnknown << u"spec.clusterIP"_s
                              << u"web has no cluster IP (headless)."_s;
    QTest::newRow("no address by type")
        << Reason::AddressUnknown << u"spec.type"_s << u"web is ClusterIP and has no cluster IP."_s;
    QTest::newRow("alias") << Reason::AddressUnknown << u"spec.externalName"_s
                           << u"web stands for a name outside the cluster, whose address is not "
                              "known here."_s;
    QTest::newRow("name outside") << Reason::DnsNoSuchService << u"spec.dnsPolicy"_s
                                  << u"No Service is called google.com here, and the DNS of this "
                                     "cluster knows no other names."_s;
}

void RouteSentenceTest::fieldDecidesWhatIsSaid()
{
    QFETCH(const Reason, reason);
    QFETCH(const QString, path);
    QFETCH(const QString, said);
    const Cluster cluster = clusterFromText(u"node a\n pod web-1 app=web port=8080\n"
                                            "service web app=web 80>http"_s);
    Route route = refusedAt(web, reason, path);
    route.entryNode = u"a"_s;
    route.request.to.name = u"google.com"_s;
    QCOMPARE(reasonSentence(route, cluster), said);
    QVERIFY2(!sentence(route, cluster).contains("No ready pod"_L1),
             qPrintable(sentence(route, cluster)));
}

void RouteSentenceTest::healthCheckSaysItsAnswer()
{
    Route route;
    route.entryNode = u"a"_s;
    route.decision.healthCheckOf = web;
    QCOMPARE(sentence(route, {}), u"a answers 503: no ready endpoint of web is on this node."_s);
    route.decision.passesHealthCheck = true;
    QCOMPARE(sentence(route, {}), u"a answers 200: a ready endpoint of web is on this node."_s);
}

void RouteSentenceTest::namesWhatWasReached()
{
    Route route;
    route.pod = podRef(u"shop"_s, u"web-1"_s);
    route.chosen = Endpoint{IpAddress::fromV4(0x0af40102), 8080, route.pod, u"a"_s};
    QCOMPARE(sentence(route, {}), u"Reached shop/web-1 on port 8080."_s);

    Route toAddress;
    toAddress.request.to = {Target::Kind::Address, IpAddress::fromV4(0x0a000001), {}, {}, 22};
    QCOMPARE(sentence(toAddress, {}), u"Reached 10.0.0.1 on port 22."_s);
}

void RouteSentenceTest::saysHowCloseThePodsCame_data()
{
    QTest::addColumn<QString>("pods");
    QTest::addColumn<QString>("said");

    QTest::newRow("all say the same wrong value")
        << u"pod a app=wbe\n pod b app=wbe\n pod c app=wbe"_s
        << u"0 of 3 pods match app=web,tier=front: they say app=wbe and have no label tier."_s;
    QTest::newRow("one label missing")
        << u"pod a app=web"_s
        << u"The only pod does not match app=web,tier=front: it has no label tier."_s;
    QTest::newRow("one label wrong")
        << u"pod a app=web tier=back"_s
        << u"The only pod does not match app=web,tier=front: it says tier=back."_s;
    QTest::newRow("nearest first")
        << u"pod a\n pod b app=web tier=back\n pod c app=web"_s
        << u"0 of 3 pods match app=web,tier=front. With tier=back: b. Without a label tier: c. "
           "Without a label app, tier: a."_s;
    QTest::newRow("many names")
        << u"pod a app=web\n pod b app=web\n pod c app=web\n pod d app=web\n pod e"_s
        << u"0 of 5 pods match app=web,tier=front. Without a label tier: a, b, c, …. Without a "
           "label app, tier: e."_s;
    QTest::newRow("no pod at all") << u"node n"_s << u"There are no pods in namespace default."_s;
    QTest::newRow("in another namespace")
        << u"pod a ns=shop app=web tier=front"_s
        << u"There are no pods in namespace default. Pods of other namespaces would match, but a "
           "Service looks in its own only: shop/a."_s;
}

void RouteSentenceTest::saysHowCloseThePodsCame()
{
    QFETCH(const QString, pods);
    QFETCH(const QString, said);
    const Cluster cluster = clusterFromText(pods + u"\nservice web app=web tier=front 80>8080"_s);
    const Route route = refusedAt(web, Reason::SelectorMatchesNothing, u"spec.selector"_s);
    QCOMPARE(sentence(route, cluster),
             u"No ready pod carries app=web,tier=front, so web has no endpoints. "_s + said +
                 u" The sender is refused at once. Look at spec.selector of Service "
                 "default/web."_s);
}

void RouteSentenceTest::saysWhyMatchingPodsAreNotReady()
{
    const Cluster cluster =
        clusterFromText(u"node a\n pod web-1 app=web notready\n pod web-2 app=web terminating\n"
                        "service web app=web 80>8080"_s);
    const Route route = refusedAt(web, Reason::EndpointsNotReady, u"status.conditions[Ready]"_s);
    QVERIFY2(sentence(route, cluster)
                 .contains("Matching, but not ready: web-1 (not ready), web-2 (terminating)."_L1),
             qPrintable(sentence(route, cluster)));
}

void RouteSentenceTest::particlesFollowTheNames()
{
    Korean korean;
    QVERIFY(QCoreApplication::installTranslator(&korean));
    Route route = refusedAt(web, Reason::ServicePortMissing, u"spec.ports"_s);
    const QString said = sentence(route, {});
    QCoreApplication::removeTranslator(&korean);
    QVERIFY2(said.startsWith(u"web에는 80이라는 포트가 없습니다."_s), qPrintable(said));
    QVERIFY2(said.endsWith(u"default/web의 spec.ports를 보세요."_s), qPrintable(said));
}

static const podium::test::Registered<RouteSentenceTest> registered{"tst_routesentence"};

#include "tst_routesentence.moc"
