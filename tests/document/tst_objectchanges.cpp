// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/objectchanges.h"

#include "control/settle.h"

#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class ObjectChangesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void freeNamesCountOn_data();
    void freeNamesCountOn();
    void theNameOfAnotherNamespaceIsFree();
    void aPodIsScaledByItsDeployment();
    void whatHasNoReplicasIsNotScaled();
    void eachKindIsScaledByItsOwnField();
    void aConnectionAddsWhatTheSelectorAsksFor();
    void whatIsDraggedIsAboutWhatIsUnderIt_data();
    void whatIsDraggedIsAboutWhatIsUnderIt();
};

void ObjectChangesTest::freeNamesCountOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("free");

    QTest::newRow("no number") << u"web"_s << u"web-2"_s;
    QTest::newRow("a number") << u"pod-1"_s << u"pod-4"_s;
    QTest::newRow("a number between") << u"pod-3"_s << u"pod-4"_s;
    QTest::newRow("a number that is none") << u"v-12345678901"_s << u"v-12345678901-2"_s;
    QTest::newRow("a dash alone") << u"-1"_s << u"-1-2"_s;
}

void ObjectChangesTest::freeNamesCountOn()
{
    QFETCH(const QString, name);
    const Cluster cluster = clusterFromText(u"pod web\npod pod-1\npod pod-2\npod pod-3"_s);
    QTEST(freeName(cluster, podRef(u"default"_s, name)), "free");
}

void ObjectChangesTest::theNameOfAnotherNamespaceIsFree()
{
    const Cluster cluster = clusterFromText(u"pod web\npod web-2"_s);
    QCOMPARE(freeName(cluster, podRef(u"shop"_s, u"web"_s)), u"web-2"_s);
    QCOMPARE(freeName(cluster, serviceRef(u"default"_s, u"web"_s)), u"web-2"_s);
}

void ObjectChangesTest::aPodIsScaledByItsDeployment()
{
    const Cluster cluster =
        settle(clusterFromText(u"node a\ndeployment web app=web replicas=2 port=8080"_s)).cluster;
    const ObjectRef deployment{ObjectKind::Deployment, u"default"_s, u"web"_s};
    QCOMPARE(cluster.pods().size(), 2);
    for (const Pod &pod : cluster.pods()) {
        QCOMPARE(topController(cluster, refOf(pod)), deployment);
        QCOMPARE(scaledObject(cluster, refOf(pod)), deployment);
        QCOMPARE(scaledObject(cluster, pod.meta.controller), deployment);
    }
    QCOMPARE(scaledObject(cluster, deployment), deployment);
    QCOMPARE(replicasOf(*cluster.workload(deployment)), 2);
}

void ObjectChangesTest::whatHasNoReplicasIsNotScaled()
{
    Workload daemons;
    daemons.kind = ObjectKind::DaemonSet;
    daemons.meta.name = u"agent"_s;
    daemons.meta.namespaceName = u"default"_s;
    const Cluster cluster = clusterFromText(u"node a\npod loose"_s).with(daemons);
    QVERIFY(scaledObject(cluster, refOf(daemons)).isNull());
    QVERIFY(scaledObject(cluster, podRef(u"default"_s, u"loose"_s)).isNull());
    QVERIFY(scaledObject(cluster, nodeRef(u"a"_s)).isNull());
    QVERIFY(scaledObject(cluster, {}).isNull());
}

void ObjectChangesTest::eachKindIsScaledByItsOwnField()
{
    const ObjectRef job{ObjectKind::Job, u"default"_s, u"sum"_s};
    const ObjectRef set{ObjectKind::StatefulSet, u"default"_s, u"db"_s};
    QCOMPARE(scaled(job, 3), (SetFields{job, {{u"spec.parallelism"_s, qint64(3)}}}));
    QCOMPARE(scaled(set, 0), (SetFields{set, {{u"spec.replicas"_s, qint64(0)}}}));
}

void ObjectChangesTest::aConnectionAddsWhatTheSelectorAsksFor()
{
    const Cluster cluster = clusterFromText(
        u"pod a app=web tier=back\npod b app=web tier=front\npod c app=web ns=shop\n"
        "service web app=web tier=front 80>80\nservice bare 80>80"_s);
    const ObjectRef a = podRef(u"default"_s, u"a"_s);
    const ObjectRef web = serviceRef(u"default"_s, u"web"_s);
    QCOMPARE(connection(cluster, a, web),
             (SetFields{a, {{u"metadata.labels[tier]"_s, u"front"_s}}}));
    QVERIFY(!connection(cluster, podRef(u"default"_s, u"b"_s), web));
    QVERIFY(!connection(cluster, podRef(u"shop"_s, u"c"_s), web));
    QVERIFY(!connection(cluster, a, serviceRef(u"default"_s, u"bare"_s)));
}

void ObjectChangesTest::whatIsDraggedIsAboutWhatIsUnderIt_data()
{
    QTest::addColumn<ObjectRef>("dragged");
    QTest::addColumn<ObjectRef>("under");
    QTest::addColumn<ObjectRef>("target");
    const ObjectRef one = podRef(u"default"_s, u"one"_s);
    const ObjectRef two = podRef(u"default"_s, u"two"_s);
    const ObjectRef web = serviceRef(u"default"_s, u"web"_s);
    const ObjectRef a = nodeRef(u"a"_s);
    const ObjectRef b = nodeRef(u"b"_s);
    const ObjectRef none;

    QTest::newRow("another node") << one << b << b;
    QTest::newRow("its own node") << one << a << none;
    QTest::newRow("a pod of another node") << one << two << b;
    QTest::newRow("itself") << one << one << none;
    QTest::newRow("a Service that lacks it") << one << web << web;
    QTest::newRow("a Service that has it") << two << web << none;
    QTest::newRow("the Service to a pod") << web << one << one;
    QTest::newRow("the Service to a node") << web << a << none;
    QTest::newRow("a node") << a << b << none;
    QTest::newRow("nothing") << one << none << none;
}

void ObjectChangesTest::whatIsDraggedIsAboutWhatIsUnderIt()
{
    QFETCH(const ObjectRef, dragged);
    QFETCH(const ObjectRef, under);
    const Cluster cluster =
        clusterFromText(u"node a\n pod one\nnode b\n pod two app=web\nservice web app=web 80>80"_s);
    QTEST(dropTarget(cluster, dragged, under), "target");
}

static const Registered<ObjectChangesTest> registered{"tst_objectchanges"};

#include "tst_objectchanges.moc"
