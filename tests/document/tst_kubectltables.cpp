// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/models/kubectlmodel.h"
#include "document/models/roles.h"

#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shop = R"(apiVersion: v1
kind: Node
metadata:
  name: a
  labels: {node-role.kubernetes.io/control-plane: ""}
spec: {unschedulable: true}
---
apiVersion: v1
kind: Node
metadata: {name: b}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec:
  type: LoadBalancer
  selector: {app: web}
  ports:
  - {name: http, port: 80, targetPort: 8080, nodePort: 30080}
  - {name: dns, port: 53, protocol: UDP}
---
apiVersion: v1
kind: Service
metadata: {name: out}
spec: {type: ExternalName, externalName: example.com}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 5
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - {name: a, image: a, ports: [{containerPort: 8080}]}
      - {name: b, image: b}
---
apiVersion: v1
kind: Pod
metadata: {name: lost}
spec:
  nodeSelector: {disk: none}
  containers: [{name: a, image: a}]
)";

} // namespace

class KubectlTablesTest : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        failOnAnyWarning();
        m_document.open(readDocument({{u"shop.yaml"_s, shop}}));
    }

    void everyRowHasEveryColumn();
    void printsAsKubectlDoes();
    void writesDurationsAsKubectlDoes_data();
    void writesDurationsAsKubectlDoes();
    void agesCountFromWhenAnObjectCame();
    void rowsFollowTheCluster();
    void manyRowsComeInPortions();

private:
    /// The row of this object, its cells parted by "|".
    QString line(KubectlTable table, const ObjectRef &object) const
    {
        return cellsOf(table, object, m_document.cluster(), 3).join(u'|');
    }

    ClusterDocument m_document{};
};

void KubectlTablesTest::everyRowHasEveryColumn()
{
    for (const KubectlTable table : kubectlTables) {
        const QList<ObjectRef> rows = rowsOf(table, m_document.cluster());
        QVERIFY(!rows.isEmpty());
        for (const ObjectRef &row : rows)
            QCOMPARE(cellsOf(table, row, m_document.cluster(), 0).size(), columnsOf(table).size());
    }
}

void KubectlTablesTest::printsAsKubectlDoes()
{
    QCOMPARE(line(KubectlTable::Nodes, nodeRef(u"a"_s)),
             u"a|Ready,SchedulingDisabled|control-plane|3s|192.168.0.11"_s);
    QCOMPARE(line(KubectlTable::Nodes, nodeRef(u"b"_s)), u"b|Ready|<none>|3s|192.168.0.12"_s);
    QCOMPARE(
        line(KubectlTable::Services, serviceRef(u"default"_s, u"web"_s)),
        u"default|web|LoadBalancer|10.96.0.10|198.51.100.10|80:30080/TCP,53:30086/UDP|3s|app=web"_s);
    QCOMPARE(line(KubectlTable::Services, serviceRef(u"default"_s, u"out"_s)),
             u"default|out|ExternalName|<none>|example.com|<none>|3s|<none>"_s);
    QCOMPARE(line(KubectlTable::Pods, podRef(u"default"_s, u"lost"_s)),
             u"default|lost|0/1|Pending|0|3s|<none>|<none>"_s);
    const QList<ObjectRef> pods = rowsOf(KubectlTable::Pods, m_document.cluster());
    QCOMPARE(pods.size(), 6);
    const Pod &web = *m_document.cluster().pod(pods.last());
    QCOMPARE(line(KubectlTable::Pods, pods.last()),
             u"default|%1|2/2|Running|0|3s|%2|b"_s.arg(web.meta.name, web.podIp.toString()));
    const QString slice = line(KubectlTable::EndpointSlices, serviceRef(u"default"_s, u"web"_s));
    QVERIFY2(slice.startsWith(u"default|web-"_s), qPrintable(slice));
    QVERIFY2(slice.contains(u"|IPv4|8080,53|"_s), qPrintable(slice));
    QVERIFY2(slice.endsWith(u" + 2 more...|3s"_s), qPrintable(slice));
}

void KubectlTablesTest::writesDurationsAsKubectlDoes_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.4 << u"0s"_s;
    QTest::newRow("below two minutes") << 119.9 << u"119s"_s;
    QTest::newRow("minutes and seconds") << 303.0 << u"5m3s"_s;
    QTest::newRow("whole minutes") << 300.0 << u"5m"_s;
    QTest::newRow("minutes") << 754.0 << u"12m"_s;
    QTest::newRow("hours and minutes") << 11'100.0 << u"3h5m"_s;
    QTest::newRow("hours") << 36'000.0 << u"10h"_s;
}

void KubectlTablesTest::writesDurationsAsKubectlDoes()
{
    QFETCH(const double, seconds);
    QTEST(durationText(seconds), "text");
}

void KubectlTablesTest::agesCountFromWhenAnObjectCame()
{
    const ObjectRef lost = podRef(u"default"_s, u"lost"_s);
    const ObjectRef copy = podRef(u"default"_s, u"copy"_s);
    m_document.setTime(10);
    QCOMPARE(m_document.edit(u"copy"_s, DuplicateObject{lost, copy.name}), Problems());
    m_document.setTime(14);
    QCOMPARE(ageOf(lost, m_document.history(), 14), 14.0);
    QCOMPARE(ageOf(copy, m_document.history(), 14), 4.0);
}

void KubectlTablesTest::rowsFollowTheCluster()
{
    KubectlModel model(KubectlTable::Pods, m_document);
    QAbstractItemModelTester tester(&model);
    const ObjectRef lost = podRef(u"default"_s, u"lost"_s);
    const int row = model.rowOf(lost);
    QCOMPARE(model.index(row, 0).data(ObjectRole).value<ObjectRef>(), lost);
    const QSignalSpy resets(&model, &KubectlModel::modelReset);
    m_document.edit(u"here"_s, SetFields{lost, {{u"spec.nodeSelector"_s, {}}}});
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.index(row, 7).data().toString(), u"b"_s);
    m_document.edit(u"gone"_s, RemoveObject{lost});
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowOf(lost), -1);
    m_document.undo();
    QCOMPARE(model.rowOf(lost), row);
}

void KubectlTablesTest::manyRowsComeInPortions()
{
    constexpr int pods = 12'000;
    KubectlModel model(KubectlTable::Pods, m_document);
    m_document.edit(u"more"_s, SetFields{{ObjectKind::Deployment, u"default"_s, u"web"_s},
                                         {{u"spec.replicas"_s, qint64(pods)}}});
    const QSignalSpy portions(&model, &KubectlModel::rowsInserted);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < pods / 2);
    QTRY_COMPARE(model.rowCount(), pods + 1);
    QCOMPARE(portions.size(), 2);
    const ObjectRef last = model.index(pods, 0).data(ObjectRole).value<ObjectRef>();
    QCOMPARE(model.rowOf(last), pods);
}

static const podium::test::Registered<KubectlTablesTest> registered{"tst_kubectltables"};

#include "tst_kubectltables.moc"
