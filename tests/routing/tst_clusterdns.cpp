// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/clusterdns.h"

#include "routetext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Cluster namesCluster()
{
    const QString text = uR"(
        node a ip=192.168.0.11
          pod client ip=10.244.1.9
          pod db-0 app=db ip=10.244.1.2
          pod db-1 app=db ip=10.244.1.3 notready
        service web app=web 80>80 clusterip=10.96.0.11
        service web ns=shop app=web 80>80 clusterip=10.96.0.12
        service db app=db 5432>5432 clusterip=None
        service empty app=nobody 80>80 clusterip=None
        service away type=ExternalName 80>80
        service inside type=ExternalName 80>80
    )"_s;
    Cluster cluster = clusterFromText(text);
    const auto alias = [&](const QString &name, const QString &to) {
        Service service = *cluster.service(serviceRef(u"default"_s, name));
        service.externalName = to;
        cluster = cluster.with(service);
    };
    alias(u"away"_s, u"example.com"_s);
    alias(u"inside"_s, u"web.shop.svc.cluster.local"_s);
    return settle(cluster).cluster;
}

QString answerText(const Dialled &answer)
{
    if (answer.reason == Reason::Ok)
        return answer.address.toString();
    return reasonName(answer.reason) + u' ' + answer.field.path + u' ' +
           answer.field.object.qualifiedName();
}

} // namespace

class ClusterDnsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void resolves_data();
    void resolves();
    void headlessPicksAmongReadyPods();
    void headlessWithoutPortsHasAddresses();
};

void ClusterDnsTest::resolves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer");

    QTest::newRow("short") << u"web"_s << u"10.96.0.11"_s;
    QTest::newRow("with namespace") << u"web.shop"_s << u"10.96.0.12"_s;
    QTest::newRow("with svc") << u"web.shop.svc"_s << u"10.96.0.12"_s;
    QTest::newRow("full") << u"web.shop.svc.cluster.local"_s << u"10.96.0.12"_s;
    QTest::newRow("absolute") << u"web.shop.svc.cluster.local."_s << u"10.96.0.12"_s;
    QTest::newRow("absolute, but short")
        << u"web."_s << u"dns-no-such-service metadata.namespace default/web"_s;
    QTest::newRow("upper case") << u"WEB"_s << u"10.96.0.11"_s;
    QTest::newRow("address") << u"10.1.2.3"_s << u"10.1.2.3"_s;
    QTest::newRow("headless") << u"db"_s << u"10.244.1.2"_s;
    QTest::newRow("pod of a headless Service") << u"db-0.db"_s << u"10.244.1.2"_s;
    QTest::newRow("pod, full") << u"db-0.db.default.svc.cluster.local"_s << u"10.244.1.2"_s;
    QTest::newRow("pod that is not ready")
        << u"db-1.db"_s << u"dns-no-such-service metadata.name default/db"_s;
    QTest::newRow("headless without pods")
        << u"empty"_s << u"dns-no-such-service spec.selector default/empty"_s;
    QTest::newRow("alias within") << u"inside"_s << u"10.96.0.12"_s;
    QTest::newRow("alias outside")
        << u"away"_s << u"address-unknown spec.externalName default/away"_s;
    QTest::newRow("nobody") << u"nobody"_s
                            << u"dns-no-such-service metadata.namespace default/client"_s;
    QTest::newRow("name outside the cluster")
        << u"google.com"_s << u"dns-no-such-service spec.dnsPolicy default/client"_s;
    QTest::newRow("absolute name outside the cluster")
        << u"google.com."_s << u"dns-no-such-service spec.dnsPolicy default/client"_s;
    QTest::newRow("nobody in a namespace")
        << u"nobody.shop"_s << u"dns-no-such-service metadata.namespace default/client"_s;
    QTest::newRow("nobody, full") << u"nobody.nowhere.svc.cluster.local"_s
                                  << u"dns-no-such-service metadata.namespace default/client"_s;
    QTest::newRow("too many parts")
        << u"a.b.web.shop"_s << u"dns-no-such-service metadata.namespace default/client"_s;
    QTest::newRow("empty") << u""_s << u"dns-no-such-service metadata.namespace default/client"_s;
}

void ClusterDnsTest::resolves()
{
    QFETCH(const QString, name);
    const Cluster cluster = namesCluster();
    Random random(1);
    QTEST(answerText(
              resolveName(cluster, name, *cluster.pod(podRef(u"default"_s, u"client"_s)), random)),
          "answer");
}

void ClusterDnsTest::headlessPicksAmongReadyPods()
{
    const Cluster cluster = settledFromText(uR"(
        node a
          pod client
          pod db-0 app=db ip=10.244.1.2
          pod db-1 app=db ip=10.244.1.3
        service db app=db 5432>5432 5433>5433 clusterip=None
    )"_s);
    Random random(1);
    QSet<QString> seen;
    for (int i = 0; i < 40; ++i)
        seen.insert(
            resolveName(cluster, u"db"_s, *cluster.pod(podRef(u"default"_s, u"client"_s)), random)
                .address.toString());
    QCOMPARE(seen, QSet<QString>({u"10.244.1.2"_s, u"10.244.1.3"_s}));
}

void ClusterDnsTest::headlessWithoutPortsHasAddresses()
{
    const Cluster cluster = settledFromText(u"node a\n pod client\n pod db-0 app=db ip=10.244.1.7\n"
                                            " service db app=db clusterip=None"_s);
    const Route route = traceOnce(cluster, u"pod:client"_s, u"dns:db:5432"_s);
    QCOMPARE(route.sent.destinationText(), u"10.244.1.7:5432"_s);
    QCOMPARE(route.verdict, Verdict::Delivered);
}

static const podium::test::Registered<ClusterDnsTest> registered{"tst_clusterdns"};

#include "tst_clusterdns.moc"
