// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/generatednames.h"
#include "control/settle.h"

#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

QStringList podNames(const Cluster &cluster)
{
    QStringList names;
    for (const Pod &pod : cluster.pods())
        names.append(pod.meta.name);
    return names;
}

Cluster withKind(const Cluster &cluster, ObjectKind kind,
                 const std::function<void(Workload &)> &change = {})
{
    Workload workload = *cluster.workloads(ObjectKind::Deployment).begin();
    const Cluster rest = cluster.without(refOf(workload));
    workload.kind = kind;
    if (change)
        change(workload);
    return rest.with(workload);
}

Cluster scaled(const Cluster &cluster, ObjectKind kind, int replicas)
{
    Workload workload = *cluster.workloads(kind).begin();
    workload.replicas = replicas;
    return settle(cluster.with(workload)).cluster;
}

} // namespace

class ControllersTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void deploymentMakesAReplicaSetThatMakesPods();
    void newTemplateReplacesAllPods();
    void replicaSetOfADumpIsRecognised();
    void scalingDownTakesTheNewestFirst();
    void barePodIsAdoptedAndCounts();
    void podWhoseLabelsNoLongerMatchIsReleased();
    void deletedPodIsMadeAgainWithAnotherNameAndAddress();
    void barePodIsNotMadeAgain();
    void statefulSetCountsFromZero();
    void daemonSetHasOnePodOnEveryReadyNode();
    void jobStopsAtItsCompletions();
    void podsOfAForeignControllerAreLeftAlone();
    void templateThatItsSelectorMissesMakesNothing();
    void suffixesDifferAndCanBeReadBack();
};

void ControllersTest::deploymentMakesAReplicaSetThatMakesPods()
{
    const Cluster cluster = settle(clusterFromText(u"node n\n"
                                                   "deployment web app=web replicas=2\n"
                                                   "service web app=web 80>80"_s))
                                .cluster;
    const auto &replicaSets = cluster.workloads(ObjectKind::ReplicaSet);
    QCOMPARE(replicaSets.size(), 1);
    const Workload &replicaSet = *replicaSets.begin();
    QCOMPARE(replicaSet.meta.controller.text(), u"Deployment default/web"_s);
    static const QRegularExpression name(u"^web-[b-z2-9]{5,10}-[b-z2-9]{5}$"_s);
    QCOMPARE(cluster.pods().size(), 2);
    for (const Pod &pod : cluster.pods()) {
        QVERIFY2(name.match(pod.meta.name).hasMatch(), qPrintable(pod.meta.name));
        QVERIFY(pod.meta.name.startsWith(replicaSet.meta.name + u'-'));
        QCOMPARE(pod.meta.controller, refOf(replicaSet));
        QVERIFY(pod.isReady());
    }
    QCOMPARE(cluster.endpoints().begin()->ports.first().endpoints.size(), 2);
}

void ControllersTest::newTemplateReplacesAllPods()
{
    const Cluster before =
        settle(clusterFromText(u"node n\ndeployment web app=web replicas=2"_s)).cluster;
    Workload deployment = *before.workloads(ObjectKind::Deployment).begin();
    deployment.templateSpec.containers[0].image = u"example.com/app:2"_s;
    const Cluster after = settle(before.with(deployment)).cluster;
    QCOMPARE(after.workloads(ObjectKind::ReplicaSet).size(), 2);
    QCOMPARE(after.pods().size(), 2);
    for (const Pod &pod : after.pods()) {
        QCOMPARE(pod.spec.containers[0].image, u"example.com/app:2"_s);
        QVERIFY(pod.podIp > parseIpAddress(u"10.244.1.3"_s).value());
    }
    // And back again: the old ReplicaSet is used, not a third one.
    deployment = *before.workloads(ObjectKind::Deployment).begin();
    QCOMPARE(settle(after.with(deployment)).cluster.workloads(ObjectKind::ReplicaSet).size(), 2);
}

void ControllersTest::replicaSetOfADumpIsRecognised()
{
    Cluster cluster = clusterFromText(u"node n\ndeployment web app=web replicas=2"_s);
    Workload replicaSet = *cluster.workloads(ObjectKind::Deployment).begin();
    replicaSet.kind = ObjectKind::ReplicaSet;
    replicaSet.meta.name = u"web-5d4f8c7b9"_s;
    replicaSet.meta.controller = {ObjectKind::Deployment, {}, u"web"_s};
    replicaSet.templateLabels.insert(u"pod-template-hash"_s, u"5d4f8c7b9"_s);
    replicaSet.meta.labels = replicaSet.templateLabels;
    replicaSet.selector.matchLabels = replicaSet.templateLabels;
    cluster = settle(cluster.with(replicaSet)).cluster;
    QCOMPARE(cluster.workloads(ObjectKind::ReplicaSet).size(), 1);
    QCOMPARE(cluster.pods().size(), 2);
    QVERIFY(podNames(cluster).first().startsWith(u"web-5d4f8c7b9-"_s));
}

void ControllersTest::scalingDownTakesTheNewestFirst()
{
    const Cluster one = settle(withKind(clusterFromText(u"deployment web app=web replicas=1"_s),
                                        ObjectKind::ReplicaSet))
                            .cluster;
    const Cluster three = scaled(one, ObjectKind::ReplicaSet, 3);
    QCOMPARE(three.pods().size(), 3);
    QCOMPARE(podNames(scaled(three, ObjectKind::ReplicaSet, 1)), podNames(one));
    QVERIFY(scaled(three, ObjectKind::ReplicaSet, 0).pods().isEmpty());
}

void ControllersTest::barePodIsAdoptedAndCounts()
{
    const Cluster cluster =
        settle(withKind(clusterFromText(u"node n\npod loose app=web tier=x\npod other app=db\n"
                                        "deployment web app=web replicas=1"_s),
                        ObjectKind::ReplicaSet))
            .cluster;
    QCOMPARE(podNames(cluster), QStringList({u"loose"_s, u"other"_s}));
    const Pod *adopted = cluster.pod(podRef(u"default"_s, u"loose"_s));
    QCOMPARE(adopted->meta.controller.text(), u"ReplicaSet default/web"_s);
    QVERIFY(cluster.pod(podRef(u"default"_s, u"other"_s))->meta.controller.isNull());
}

void ControllersTest::podWhoseLabelsNoLongerMatchIsReleased()
{
    const Cluster before = settle(withKind(clusterFromText(u"deployment web app=web replicas=1"_s),
                                           ObjectKind::ReplicationController))
                               .cluster;
    Pod pod = *before.pods().begin();
    pod.meta.labels.insert(u"app"_s, u"debug"_s);
    const Cluster after = settle(before.with(pod)).cluster;
    QCOMPARE(after.pods().size(), 2);
    QVERIFY(after.pod(refOf(pod))->meta.controller.isNull());
}

void ControllersTest::deletedPodIsMadeAgainWithAnotherNameAndAddress()
{
    const Cluster before =
        settle(clusterFromText(u"node n\ndeployment web app=web replicas=1"_s)).cluster;
    const Pod old = *before.pods().begin();
    const Cluster after = settle(before.without(refOf(old))).cluster;
    QCOMPARE(after.pods().size(), 1);
    QVERIFY(after.pods().begin()->meta.name != old.meta.name);
    QVERIFY(after.pods().begin()->podIp != old.podIp);
}

void ControllersTest::barePodIsNotMadeAgain()
{
    const Cluster before = settle(clusterFromText(u"pod a app=web"_s)).cluster;
    QVERIFY(settle(before.without(podRef(u"default"_s, u"a"_s))).cluster.pods().isEmpty());
}

void ControllersTest::statefulSetCountsFromZero()
{
    const Cluster cluster =
        settle(withKind(clusterFromText(u"deployment db app=db replicas=3"_s),
                        ObjectKind::StatefulSet, [](Workload &w) { w.serviceName = u"db"_s; }))
            .cluster;
    QCOMPARE(podNames(cluster), QStringList({u"db-0"_s, u"db-1"_s, u"db-2"_s}));
    const Pod *last = cluster.pod(podRef(u"default"_s, u"db-2"_s));
    QCOMPARE(last->spec.hostname, u"db-2"_s);
    QCOMPARE(last->spec.subdomain, u"db"_s);
    QCOMPARE(last->meta.labels.value(u"statefulset.kubernetes.io/pod-name"_s), u"db-2"_s);
    QCOMPARE(podNames(scaled(cluster, ObjectKind::StatefulSet, 1)), QStringList{u"db-0"_s});
}

void ControllersTest::daemonSetHasOnePodOnEveryReadyNode()
{
    const Cluster before = withKind(clusterFromText(u"node a\nnode b notready\nnode c disk=ssd\n"
                                                    "deployment log app=log"_s),
                                    ObjectKind::DaemonSet);
    QStringList nodes;
    const Cluster all = settle(before).cluster;
    for (const Pod &pod : all.pods())
        nodes.append(pod.spec.nodeName);
    nodes.sort();
    QCOMPARE(nodes, QStringList({u"a"_s, u"c"_s}));

    Workload workload = *before.workloads(ObjectKind::DaemonSet).begin();
    workload.templateSpec.nodeSelector.insert(u"disk"_s, u"ssd"_s);
    const Cluster selected = settle(before.with(workload)).cluster;
    QCOMPARE(selected.pods().size(), 1);
    QCOMPARE(selected.pods().begin()->spec.nodeName, u"c"_s);
}

void ControllersTest::jobStopsAtItsCompletions()
{
    const Cluster before = settle(withKind(clusterFromText(u"deployment sum replicas=2"_s),
                                           ObjectKind::Job, [](Workload &w) { w.completions = 3; }))
                               .cluster;
    QCOMPARE(before.pods().size(), 2);
    Cluster after = before;
    for (const Pod &pod : before.pods()) {
        Pod done = pod;
        done.phase = u"Succeeded"_s;
        after = after.with(done);
    }
    QCOMPARE(settle(after).cluster.pods().size(), 3);
}

void ControllersTest::podsOfAForeignControllerAreLeftAlone()
{
    Cluster cluster = clusterFromText(u"pod a app=web\ndeployment web app=web replicas=1"_s);
    Pod pod = *cluster.pods().begin();
    pod.meta.controller = {ObjectKind::ReplicaSet, u"default"_s, u"elsewhere"_s};
    cluster = settle(withKind(cluster, ObjectKind::ReplicaSet).with(pod)).cluster;
    QCOMPARE(cluster.pods().size(), 2);
    QCOMPARE(cluster.pod(refOf(pod))->meta.controller, pod.meta.controller);
}

void ControllersTest::templateThatItsSelectorMissesMakesNothing()
{
    const Settled settled = settle(withKind(clusterFromText(u"deployment web app=web"_s),
                                            ObjectKind::ReplicaSet, [](Workload &w) {
                                                w.selector.matchLabels = {{u"app"_s, u"wbe"_s}};
                                            }));
    QVERIFY(settled.cluster.pods().isEmpty());
    QCOMPARE(settled.problems.size(), 1);
    QCOMPARE(settled.problems.first().field, u"spec.template.metadata.labels"_s);
}

void ControllersTest::suffixesDifferAndCanBeReadBack()
{
    QSet<QString> seen;
    for (quint64 number = 0; number < 20000; ++number) {
        const QString name = generatedName(u"web"_s, number);
        QCOMPARE(suffixNumber(name), qint64(number));
        seen.insert(name);
    }
    QCOMPARE(seen.size(), 20000);
    QCOMPARE(suffixNumber(u"web-1"_s), qint64(-1));
    QCOMPARE(generatedName(QString(80, u'x'), 1).size(), 63);
}

static const podium::test::Registered<ControllersTest> registered{"tst_controllers"};

#include "tst_controllers.moc"
