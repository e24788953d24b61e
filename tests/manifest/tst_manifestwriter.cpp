// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestwriter.h"

#include "readings.h"
#include "support/manifestfiles.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class ManifestWriterTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void writesInTheOrderOfTheTables();
    void writesWhatIsReadBack_data();
    void writesWhatIsReadBack();
    void writesOwnersAsTheApiServerWantsThem();
    void writesWorlds_data();
    void writesWorlds();
};

void ManifestWriterTest::writesInTheOrderOfTheTables()
{
    const QByteArray text = R"(apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    app: web
    tier: "1"
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: nginx:1.27
          ports:
            - containerPort: 80
              protocol: TCP
          resources:
            requests:
              memory: 512Mi
)";
    const ReadResult read = readText(text);
    QCOMPARE(read.objects.size(), size_t(1));
    QCOMPARE(manifestOf(read.objects[0]), text);
}

void ManifestWriterTest::writesWhatIsReadBack_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = manifestFiles();
    QVERIFY(paths.size() > 190);
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -4))) << path;
}

void ManifestWriterTest::writesWhatIsReadBack()
{
    QFETCH(const QString, path);
    for (const AnyObject &object : readText(contentOf(path)).objects) {
        const QByteArray text = manifestOf(object);
        const ReadResult again = readText(text);
        QCOMPARE(problemLines(again), QStringList());
        QCOMPARE(again.objects.size(), size_t(1));
        QVERIFY2(isSameObject(again.objects[0], object), text);
    }
}

void ManifestWriterTest::writesOwnersAsTheApiServerWantsThem()
{
    Pod pod;
    pod.meta.name = u"web-1"_s;
    pod.meta.namespaceName = u"default"_s;
    pod.meta.controller = {ObjectKind::ReplicaSet, u"default"_s, u"web"_s};
    QCOMPARE(manifestOf(AnyObject(pod)), R"(apiVersion: v1
kind: Pod
metadata:
  name: web-1
  ownerReferences:
    - apiVersion: apps/v1
      kind: ReplicaSet
      name: web
      controller: true
)");
}

void ManifestWriterTest::writesWorlds_data()
{
    QTest::addColumn<World>("world");
    World world = defaultWorld();
    QTest::newRow("default") << world;
    world.provider = LoadBalancerProvider::None;
    world.proxy.clusterCidr.reset();
    world.proxy.masqueradeAll = true;
    world.proxy.localhostNodePorts = false;
    world.proxy.nodePortAddresses = {*parseIpRange(u"10.0.0.0/8"_s), *parseIpRange(u"::/0"_s)};
    world.forwards = {{8080, u"node-3"_s, 30000}, {80, u"a"_s, 1}};
    QTest::newRow("all set") << world;
    world.forwards.clear();
    QTest::newRow("no forwards") << world;
}

void ManifestWriterTest::writesWorlds()
{
    QFETCH(const World, world);
    const QByteArray text = manifestOf(world);
    const ReadResult read = readText(text);
    QCOMPARE(problemLines(read), QStringList());
    QVERIFY(read.world);
    QVERIFY2(*read.world == world, text);
}

static const podium::test::Registered<ManifestWriterTest> registered{"tst_manifestwriter"};

#include "tst_manifestwriter.moc"
