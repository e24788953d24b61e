// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/tables/clusterevents.h"

#include "document/clusterdocument.h"
#include "document/models/eventsmodel.h"
#include "document/models/roles.h"
#include "document/objectchanges.h"
#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef web = serviceRef(u"default"_s, u"web"_s);
const ObjectRef shop{ObjectKind::Deployment, u"default"_s, u"shop"_s};

const QByteArray manifest = R"(apiVersion: v1
kind: Node
metadata: {name: a}
---
apiVersion: v1
kind: Node
metadata: {name: b}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  selector: {app: web}
  ports: [{port: 80}]
---
apiVersion: v1
kind: Pod
metadata: {name: pod-1, labels: {app: web}}
spec:
  nodeName: a
  containers: [{name: app, image: example.com/app:1}]
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: shop}
spec:
  replicas: 1
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: shop}}
    spec:
      containers: [{name: app, image: example.com/app:1}]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  replicas: 1
  serviceName: db
  selector: {matchLabels: {app: db}}
  template:
    metadata: {labels: {app: db}}
    spec:
      containers: [{name: app, image: example.com/app:1}]
)";

SetFields setting(const ObjectRef &object, const QString &field, const FieldValue &value)
{
    return {object, {{field, value}}};
}

QString lineOf(const ClusterEvent &event)
{
    return QStringList{event.isWarning ? u"Warning"_s : u"Normal"_s, event.reason,
                       event.object.text(), event.message}
        .join(u" | "_s);
}

} // namespace

class ClusterEventsTest : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        failOnAnyWarning();
        m_document.open(readDocument({{u"shop.yaml"_s, manifest}}));
    }

    void tellsWhatWasDone_data();
    void tellsWhatWasDone();
    void whatIsOpenedWasStarted();
    void goingBackTakesEventsBack();
    void takingBackIsAnEditLikeOthers();
    void theTableShowsTheMomentOfTheDocument();
    void aTableThatNobodyLooksAtIsNotListed();
    void aLargeClusterIsNotToldPodByPod();

private:
    /// The events that the last edit brought, a line each; names that are made up end in "*".
    QStringList told(double since)
    {
        QStringList lines;
        ClusterEventLog log;
        for (const TimedClusterEvent &event : log.until(m_document.history(), m_document.time())) {
            if (event.time > since)
                lines.append(lineOf(event.event));
        }
        static const QRegularExpression madeUp(u"(shop)-[a-z0-9]{6,10}(-[a-z0-9]{5})?"_s);
        return lines.replaceInStrings(madeUp, u"\\1-*"_s);
    }

    ClusterDocument m_document{};
};

void ClusterEventsTest::tellsWhatWasDone_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<QStringList>("told");

    const auto row = [](const char *name, const QList<Change> &changes, const QStringList &told) {
        QTest::newRow(name) << changes << told;
    };
    row("pod deleted", {RemoveObject{pod1}},
        {u"Normal | Killing | Pod default/pod-1 | Stopping container app"_s});
    row("pod moved", {boundTo(pod1, u"b"_s)},
        {u"Normal | Killing | Pod default/pod-1 | Stopping container app"_s,
         u"Normal | Scheduled | Pod default/pod-1 | Successfully assigned default/pod-1 to b"_s,
         u"Normal | Created | Pod default/pod-1 | Created container: app"_s,
         u"Normal | Started | Pod default/pod-1 | Started container app"_s});
    row("pod not ready", {SetReady{pod1, false}},
        {u"Warning | Unhealthy | Pod default/pod-1 | Readiness probe failed"_s});
    row("container restarted", {RestartContainer{pod1, 0}},
        {u"Normal | Created | Pod default/pod-1 | Created container: app"_s,
         u"Normal | Started | Pod default/pod-1 | Started container app"_s});
    row("more replicas", {scaled(shop, 2)},
        {u"Normal | ScalingReplicaSet | Deployment default/shop | Scaled up replica set shop-* from 1 to 2"_s,
         u"Normal | SuccessfulCreate | ReplicaSet default/shop-* | Created pod: shop-*"_s,
         u"Normal | Scheduled | Pod default/shop-* | Successfully assigned default/shop-* to b"_s,
         u"Normal | Created | Pod default/shop-* | Created container: app"_s,
         u"Normal | Started | Pod default/shop-* | Started container app"_s});
    row("fewer replicas", {scaled(shop, 0)},
        {u"Normal | ScalingReplicaSet | Deployment default/shop | Scaled down replica set shop-* from 1 to 0"_s,
         u"Normal | SuccessfulDelete | ReplicaSet default/shop-* | Deleted pod: shop-*"_s,
         u"Normal | Killing | Pod default/shop-* | Stopping container app"_s});
    row("pod of a set evicted", {EvictPod{podRef(u"default"_s, u"db-0"_s)}},
        {u"Normal | Killing | Pod default/db-0 | Stopping container app"_s,
         u"Normal | SuccessfulCreate | StatefulSet default/db | create Pod db-0 in StatefulSet db successful"_s,
         u"Normal | Scheduled | Pod default/db-0 | Successfully assigned default/db-0 to b"_s,
         u"Normal | Created | Pod default/db-0 | Created container: app"_s,
         u"Normal | Started | Pod default/db-0 | Started container app"_s});
    row("node not ready", {SetReady{nodeRef(u"b"_s), false}},
        {u"Normal | NodeNotReady | Node b | Node b status is now: NodeNotReady"_s});
    row("no room",
        {setting(nodeRef(u"a"_s), u"spec.unschedulable"_s, true), SetReady{nodeRef(u"b"_s), false},
         scaled(shop, 2)},
        {u"Normal | NodeNotSchedulable | Node a | Node a status is now: NodeNotSchedulable"_s,
         u"Normal | NodeNotReady | Node b | Node b status is now: NodeNotReady"_s,
         u"Normal | ScalingReplicaSet | Deployment default/shop | Scaled up replica set shop-* from 1 to 2"_s,
         u"Normal | SuccessfulCreate | ReplicaSet default/shop-* | Created pod: shop-*"_s,
         u"Warning | FailedScheduling | Pod default/shop-* | 0/2 nodes are available: 1 node(s) had untolerated taint {node.kubernetes.io/not-ready: }, 1 node(s) were unschedulable."_s});
    row("load balancer", {setting(web, u"spec.type"_s, u"LoadBalancer"_s)},
        {u"Normal | Type | Service default/web | ClusterIP -> LoadBalancer"_s,
         u"Normal | EnsuringLoadBalancer | Service default/web | Ensuring load balancer"_s,
         u"Normal | EnsuredLoadBalancer | Service default/web | Ensured load balancer"_s});
    row("no load balancer any more",
        {setting(web, u"spec.type"_s, u"LoadBalancer"_s),
         setting(web, u"spec.type"_s, u"ClusterIP"_s)},
        {u"Normal | Type | Service default/web | ClusterIP -> LoadBalancer"_s,
         u"Normal | EnsuringLoadBalancer | Service default/web | Ensuring load balancer"_s,
         u"Normal | EnsuredLoadBalancer | Service default/web | Ensured load balancer"_s,
         u"Normal | Type | Service default/web | LoadBalancer -> ClusterIP"_s,
         u"Normal | DeletingLoadBalancer | Service default/web | Deleting load balancer"_s,
         u"Normal | DeletedLoadBalancer | Service default/web | Deleted load balancer"_s});
    row("selector", {setting(web, u"spec.selector[app]"_s, u"db"_s)}, {});
}

void ClusterEventsTest::tellsWhatWasDone()
{
    QFETCH(const QList<Change>, changes);
    QFETCH(const QStringList, told);
    for (const Change &change : changes) {
        const Problems refused = m_document.edit(u"edit"_s, change);
        QVERIFY(refused.isEmpty());
    }
    QCOMPARE(this->told(0), told);
}

void ClusterEventsTest::whatIsOpenedWasStarted()
{
    const QStringList lines = told(-1);
    QCOMPARE(lines.first(),
             u"Normal | RegisteredNode | Node a | Node a event: Registered Node a in Controller"_s);
    QVERIFY(lines.contains(
        u"Normal | Scheduled | Pod default/pod-1 | Successfully assigned default/pod-1 to a"_s));
    QCOMPARE(told(0), QStringList());
}

void ClusterEventsTest::goingBackTakesEventsBack()
{
    m_document.edit(u"delete"_s, RemoveObject{pod1});
    QCOMPARE(told(0).size(), 1);
    m_document.setTime(0);
    QCOMPARE(told(0).size(), 0);
    m_document.setTime(1);
    QCOMPARE(told(0).size(), 1);
}

void ClusterEventsTest::takingBackIsAnEditLikeOthers()
{
    m_document.edit(u"replicas"_s, scaled(shop, 0));
    m_document.undo();
    QCOMPARE(
        told(0).mid(3).first(),
        u"Normal | ScalingReplicaSet | Deployment default/shop | Scaled up replica set shop-* from 0 to 1"_s);
}

void ClusterEventsTest::theTableShowsTheMomentOfTheDocument()
{
    EventsModel model(m_document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int opened = model.rowCount();
    m_document.setTime(5);
    m_document.edit(u"delete"_s, RemoveObject{pod1});
    QCOMPARE(model.rowCount(), opened + 1);
    m_document.setTime(8);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(opened, column).data().toString());
    QCOMPARE(cells, (QStringList{u"default"_s, u"3s"_s, u"Normal"_s, u"Killing"_s, u"pod/pod-1"_s,
                                 u"Stopping container app"_s}));
    QCOMPARE(model.rowOf(pod1), opened);
    QVERIFY(model.index(opened, 0).data(ObjectRole).value<ObjectRef>().isNull());
    m_document.setTime(2);
    QCOMPARE(model.rowCount(), opened);
    QCOMPARE(model.index(model.rowOf(pod1), 0).data(ObjectRole).value<ObjectRef>(), pod1);
}

void ClusterEventsTest::aTableThatNobodyLooksAtIsNotListed()
{
    EventsModel model(m_document);
    const int opened = model.rowCount();
    model.setWatched(false);
    m_document.edit(u"delete"_s, RemoveObject{pod1});
    QCOMPARE(model.rowCount(), opened);
    model.setWatched(true);
    QCOMPARE(model.rowCount(), opened + 1);
}

void ClusterEventsTest::aLargeClusterIsNotToldPodByPod()
{
    QByteArray text = "apiVersion: v1\nkind: Node\nmetadata: {name: a}\n";
    for (int i = 0; i <= ClusterEventLog::mostPodsOpened; ++i)
        text += "---\napiVersion: v1\nkind: Pod\nmetadata: {name: pod-" + QByteArray::number(i) +
                "}\nspec: {nodeName: a, containers: [{name: a, image: a}]}\n";
    m_document.open(readDocument({{u"crowd.yaml"_s, text}}));
    QCOMPARE(told(-1), QStringList());
    m_document.edit(u"delete"_s, RemoveObject{pod1});
    QCOMPARE(told(-1),
             QStringList{u"Normal | Killing | Pod default/pod-1 | Stopping container a"_s});
}

static const podium::test::Registered<ClusterEventsTest> registered{"tst_clusterevents"};

#include "tst_clusterevents.moc"
