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

static const Registered<ObjectChangesTest> registered{"tst_objectchanges"};

#include "tst_objectchanges.moc"
