// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/settle.h"

#include "support/clustertext.h"
#include "support/randomcluster.h"
#include "support/testregistry.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 400;

} // namespace

/// Promises that hold whatever the objects are.
class SettlePropertiesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void settlingTwiceChangesNothing();
    void orderOfObjectsDoesNotMatter();
    void noAddressIsGivenTwice();
    void everyControllerHasWhatItWants();
    void settlingAnEditEqualsSettlingAnew();
};

void SettlePropertiesTest::settlingTwiceChangesNothing()
{
    QRandomGenerator random(1);
    for (int round = 0; round < rounds; ++round) {
        const Settled once = settle(clusterOf(randomObjects(random)));
        const Settled twice = settle(once.cluster);
        QCOMPARE(describe(twice.cluster), describe(once.cluster));
        QVERIFY(twice.cluster == once.cluster);
        QCOMPARE(twice.problems, once.problems);
    }
}

void SettlePropertiesTest::orderOfObjectsDoesNotMatter()
{
    QRandomGenerator random(2);
    for (int round = 0; round < rounds / 4; ++round) {
        std::vector<AnyObject> objects = randomObjects(random);
        // Of two objects of one name the later one wins, which is a matter of order.
        QSet<ObjectRef> seen;
        const auto isSecond = [&](const AnyObject &object) {
            const bool second = seen.contains(refOf(object));
            seen.insert(refOf(object));
            return second;
        };
        objects.erase(std::remove_if(objects.begin(), objects.end(), isSecond), objects.end());
        const Settled expected = settle(clusterOf(objects));
        std::shuffle(objects.begin(), objects.end(), random);
        const Settled actual = settle(clusterOf(objects));
        QCOMPARE(describe(actual.cluster), describe(expected.cluster));
        QVERIFY(actual.cluster == expected.cluster);
        QCOMPARE(actual.problems, expected.problems);
    }
}

void SettlePropertiesTest::noAddressIsGivenTwice()
{
    QRandomGenerator random(3);
    for (int round = 0; round < rounds; ++round) {
        const Cluster before = clusterOf(randomObjects(random));
        QHash<IpAddress, QString> owners;
        for (const Pod &pod : before.pods())
            owners.insert(pod.podIp, u"stated"_s);
        const Cluster after = settle(before).cluster;
        for (const Pod &pod : after.pods()) {
            const Pod *stated = before.pod(refOf(pod));
            if (pod.podIp.isNull() || pod.spec.hostNetwork || (stated && !stated->podIp.isNull()))
                continue;
            QVERIFY2(!owners.contains(pod.podIp), qPrintable(refOf(pod).text()));
            owners.insert(pod.podIp, refOf(pod).text());
        }
    }
}

void SettlePropertiesTest::everyControllerHasWhatItWants()
{
    QRandomGenerator random(4);
    int checked = 0;
    for (int round = 0; round < rounds; ++round) {
        const Cluster cluster = settle(clusterOf(randomObjects(random))).cluster;
        for (const Workload &replicaSet : cluster.workloads(ObjectKind::ReplicaSet)) {
            if (replicaSet.selector.isEmpty() ||
                !replicaSet.selector.matches(replicaSet.templateLabels))
                continue;
            const auto counts = [&](const Pod &pod) {
                return pod.meta.controller == refOf(replicaSet) && !pod.isFinished() &&
                       !pod.meta.isTerminating();
            };
            const auto pods = std::count_if(cluster.pods().begin(), cluster.pods().end(), counts);
            QCOMPARE(int(pods), replicaSet.replicas.value());
            ++checked;
        }
    }
    QVERIFY(checked > rounds / 4);
}

void SettlePropertiesTest::settlingAnEditEqualsSettlingAnew()
{
    QRandomGenerator random(5);
    for (int round = 0; round < rounds / 4; ++round) {
        Settled settled = settle(clusterOf(randomObjects(random)));
        for (int edit = 0; edit < 12; ++edit) {
            const Cluster desired = randomEdit(settled.cluster, random);
            const Settled expected = settle(desired);
            const Settled actual = settle(desired, settled);
            QCOMPARE(describe(actual.cluster), describe(expected.cluster));
            QVERIFY(actual.cluster == expected.cluster);
            QCOMPARE(actual.problems, expected.problems);
            QVERIFY(expected.podAddressesDiffer || !actual.podAddressesDiffer);
            settled = actual;
        }
    }
}

static const podium::test::Registered<SettlePropertiesTest> registered{"tst_settleproperties"};

#include "tst_settleproperties.moc"
