// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/settle.h"

#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

QString text(const Endpoint &endpoint)
{
    QStringList words{endpoint.text()};
    words.append(endpoint.ready ? u"ready"_s : u"notready"_s);
    if (endpoint.serving)
        words.append(u"serving"_s);
    if (endpoint.terminating)
        words.append(u"terminating"_s);
    if (!endpoint.hintedZones.isEmpty())
        words.append(u"hint="_s + endpoint.hintedZones.join(u','));
    return words.join(u' ');
}

QString endpointsOf(const Cluster &cluster, const QString &service, int port = 80,
                    Protocol protocol = Protocol::TCP)
{
    const PortEndpoints *row =
        cluster.portEndpoints(serviceRef(u"default"_s, service), port, protocol);
    if (!row)
        return u"no such port"_s;
    QStringList lines;
    for (const Endpoint &endpoint : row->endpoints)
        lines.append(text(endpoint));
    return lines.join(u'\n');
}

Cluster withService(const Cluster &cluster, const std::function<void(Service &)> &change)
{
    Service service = *cluster.services().begin();
    change(service);
    return cluster.with(service);
}

SliceEndpoint sliceRow(const QString &address)
{
    SliceEndpoint row;
    row.addresses = {address};
    return row;
}

EndpointSlice sliceFor(const QString &service)
{
    EndpointSlice slice;
    slice.meta.name = service + u"-x"_s;
    slice.meta.namespaceName = u"default"_s;
    slice.meta.labels.insert(u"kubernetes.io/service-name"_s, service);
    slice.addressType = u"IPv4"_s;
    slice.ports = {EndpointPort{{}, Protocol::TCP, 8080}};
    return slice;
}

EndpointsObject endpointsFor(const QString &service)
{
    EndpointsObject endpoints;
    endpoints.meta.name = service;
    endpoints.meta.namespaceName = u"default"_s;
    endpoints.subsets = {EndpointSubset{{EndpointAddress{u"192.0.2.1"_s, {}, {}}},
                                        {EndpointAddress{u"192.0.2.2"_s, {}, {}}},
                                        {EndpointPort{{}, Protocol::TCP, 8080}}}};
    return endpoints;
}

} // namespace

class EndpointsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void conditionsOfPods();
    void allLabelsAndTheNamespaceMustMatch();
    void publishNotReadyAddressesMakesAllReady();
    void namedTargetPortIsLookedUpInEachPod();
    void finishedPodsAreNoEndpoints();
    void hostNetworkPodsHaveTheirNodesAddress();
    void slicesServeServicesWithoutSelector();
    void slicesOfOtherPortsDoNotCount();
    void selectorWinsOverSlices();
    void closeTrafficIsHintedToTheOwnZone();
    void endpointsObjectIsMirroredAndFollowed();
    void endpointsObjectIsNotMirrored_data();
    void endpointsObjectIsNotMirrored();
};

void EndpointsTest::conditionsOfPods()
{
    const Cluster cluster = settle(clusterFromText(uR"(
node n
  pod a app=web
  pod b app=web notready
  pod c app=web terminating
  pod d app=web terminating notready
service web app=web 80>8080)"_s))
                                .cluster;
    QCOMPARE(endpointsOf(cluster, u"web"_s), u"10.244.1.2:8080 ready serving\n"
                                             "10.244.1.3:8080 notready\n"
                                             "10.244.1.4:8080 notready serving terminating\n"
                                             "10.244.1.5:8080 notready terminating"_s);
}

void EndpointsTest::allLabelsAndTheNamespaceMustMatch()
{
    const Cluster cluster = settle(clusterFromText(uR"(
node n
  pod a app=web
  pod b app=web tier=front
  pod c app=web tier=front ns=other
  pod d app=wbe tier=front
service web app=web tier=front 80>8080)"_s))
                                .cluster;
    QCOMPARE(endpointsOf(cluster, u"web"_s), u"10.244.1.3:8080 ready serving"_s);
}

void EndpointsTest::publishNotReadyAddressesMakesAllReady()
{
    const Cluster cluster = withService(clusterFromText(uR"(
node n
  pod a app=web notready
service web app=web 80>8080)"_s),
                                        [](Service &s) { s.publishNotReadyAddresses = true; });
    QCOMPARE(endpointsOf(settle(cluster).cluster, u"web"_s), u"10.244.1.2:8080 ready"_s);
}

void EndpointsTest::namedTargetPortIsLookedUpInEachPod()
{
    Cluster cluster = clusterFromText(uR"(
node n
  pod a app=web port=8080
  pod b app=web port=9090
  pod c app=web port=7070
service web app=web 80>http)"_s);
    for (const QString &name : {u"a"_s, u"b"_s}) {
        Pod pod = *cluster.pod(podRef(u"default"_s, name));
        pod.spec.containers[0].ports[0].name = u"http"_s;
        cluster = cluster.with(pod);
    }
    QCOMPARE(endpointsOf(settle(cluster).cluster, u"web"_s), u"10.244.1.2:8080 ready serving\n"
                                                             "10.244.1.3:9090 ready serving"_s);
}

void EndpointsTest::finishedPodsAreNoEndpoints()
{
    Cluster cluster = clusterFromText(u"node n\npod a app=web ip=10.244.1.2\n"
                                      "service web app=web 80>80"_s);
    for (const QString &phase : {u"Failed"_s, u"Succeeded"_s}) {
        Pod pod = *cluster.pod(podRef(u"default"_s, u"a"_s));
        pod.phase = phase;
        QCOMPARE(endpointsOf(settle(cluster.with(pod)).cluster, u"web"_s), QString());
    }
}

void EndpointsTest::hostNetworkPodsHaveTheirNodesAddress()
{
    Cluster cluster = clusterFromText(u"node n\npod a app=web\nservice web app=web 80>80"_s);
    Pod pod = *cluster.pods().begin();
    pod.spec.hostNetwork = true;
    QCOMPARE(endpointsOf(settle(cluster.with(pod)).cluster, u"web"_s),
             u"192.168.0.11:80 ready serving"_s);
}

void EndpointsTest::slicesServeServicesWithoutSelector()
{
    EndpointSlice slice = sliceFor(u"db"_s);
    SliceEndpoint second = sliceRow(u"192.0.2.2"_s);
    second.ready = false;
    second.terminating = true;
    second.hintedZones = {u"z1"_s};
    slice.endpoints = {second, sliceRow(u"192.0.2.1"_s), sliceRow(u"2001:db8::1"_s)};
    const Cluster cluster = settle(clusterFromText(u"service db 80>1"_s).with(slice)).cluster;
    QCOMPARE(endpointsOf(cluster, u"db"_s),
             u"192.0.2.1:8080 ready serving\n"
             "192.0.2.2:8080 notready serving terminating hint=z1"_s);
}

void EndpointsTest::slicesOfOtherPortsDoNotCount()
{
    EndpointSlice slice = sliceFor(u"db"_s);
    slice.ports = {EndpointPort{u"other"_s, Protocol::TCP, 1}, EndpointPort{{}, Protocol::UDP, 2}};
    slice.endpoints = {sliceRow(u"192.0.2.1"_s)};
    const Cluster cluster = settle(clusterFromText(u"service db 80>1"_s).with(slice)).cluster;
    QCOMPARE(endpointsOf(cluster, u"db"_s), QString());
}

void EndpointsTest::selectorWinsOverSlices()
{
    EndpointSlice slice = sliceFor(u"db"_s);
    slice.endpoints = {sliceRow(u"192.0.2.1"_s)};
    const Cluster cluster =
        settle(clusterFromText(u"node n\npod a app=db\nservice db app=db 80>1"_s).with(slice))
            .cluster;
    QCOMPARE(endpointsOf(cluster, u"db"_s), u"10.244.1.2:1 ready serving"_s);
}

void EndpointsTest::closeTrafficIsHintedToTheOwnZone()
{
    const Cluster cluster =
        withService(clusterFromText(uR"(
node a zone=z1
  pod a app=web
node b
  pod b app=web
service web app=web 80>80)"_s),
                    [](Service &s) { s.trafficDistribution = u"PreferClose"_s; });
    QCOMPARE(endpointsOf(settle(cluster).cluster, u"web"_s),
             u"10.244.1.2:80 ready serving hint=z1\n10.244.2.2:80 ready serving"_s);
}

void EndpointsTest::endpointsObjectIsMirroredAndFollowed()
{
    const Cluster bare = clusterFromText(u"service db 80>1"_s);
    const Cluster mirrored = settle(bare.with(endpointsFor(u"db"_s))).cluster;
    QCOMPARE(endpointsOf(mirrored, u"db"_s), u"192.0.2.1:8080 ready serving\n"
                                             "192.0.2.2:8080 notready serving"_s);
    QCOMPARE(mirrored.endpointSlices().size(), 1);
    const Cluster gone =
        settle(mirrored.without({ObjectKind::Endpoints, u"default"_s, u"db"_s})).cluster;
    QCOMPARE(endpointsOf(gone, u"db"_s), QString());
    QVERIFY(gone.endpointSlices().isEmpty());
}

void EndpointsTest::endpointsObjectIsNotMirrored_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("label");

    QTest::newRow("of a Service with a selector") << u"service db app=db 80>1"_s << QString();
    QTest::newRow("of another name") << u"service other 80>1"_s << QString();
    QTest::newRow("that says so") << u"service db 80>1"_s
                                  << u"endpointslice.kubernetes.io/skip-mirror"_s;
}

void EndpointsTest::endpointsObjectIsNotMirrored()
{
    QFETCH(const QString, service);
    QFETCH(const QString, label);
    EndpointsObject endpoints = endpointsFor(u"db"_s);
    if (!label.isEmpty())
        endpoints.meta.labels.insert(label, u"true"_s);
    const Cluster cluster = settle(clusterFromText(service).with(endpoints)).cluster;
    QVERIFY(cluster.endpointSlices().isEmpty());
}

static const podium::test::Registered<EndpointsTest> registered{"tst_endpoints"};

#include "tst_endpoints.moc"
