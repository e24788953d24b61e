// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/cluster.h"
#include "cluster/clusterdiff.h"

#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace podium;
using namespace Qt::StringLiterals;

namespace {

Pod podNamed(int number, const QString &value = {})
{
    Pod pod;
    pod.meta.namespaceName = u"ns-%1"_s.arg(number % 3);
    pod.meta.name = u"pod-%1"_s.arg(number);
    pod.meta.labels.insert(u"v"_s, value);
    return pod;
}

} // namespace

class ObjectTableTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void agreesWithAMapUnderRandomChanges();
    void comparingFindsExactlyTheChanges();
    void copiesDoNotSeeLaterChanges();
    void differenceOfClustersNamesWhatChanged();
};

void ObjectTableTest::agreesWithAMapUnderRandomChanges()
{
    QRandomGenerator random(7);
    ObjectTable<Pod> table;
    std::map<std::pair<QString, QString>, QString> map;
    for (int step = 0; step < 5000; ++step) {
        const Pod pod = podNamed(int(random.bounded(900)), QString::number(step));
        const std::pair key(pod.meta.namespaceName, pod.meta.name);
        if (random.bounded(3) == 0) {
            table.remove(keyOf(pod));
            map.erase(key);
        } else {
            table.insert(pod);
            map[key] = QString::number(step);
        }
    }
    QCOMPARE(table.size(), qsizetype(map.size()));
    auto expected = map.begin();
    for (const Pod &pod : table) {
        QCOMPARE(std::pair(pod.meta.namespaceName, pod.meta.name), expected->first);
        QCOMPARE(pod.meta.labels.value(u"v"_s), expected->second);
        QVERIFY(table.find(keyOf(pod)) == &pod);
        ++expected;
    }
}

void ObjectTableTest::comparingFindsExactlyTheChanges()
{
    std::vector<Pod> pods;
    for (int i = 0; i < 3000; ++i)
        pods.push_back(podNamed(i, u"same"_s));
    const auto before = ObjectTable<Pod>::fromObjects(pods);
    ObjectTable<Pod> after = before;
    after.insert(podNamed(17, u"other"_s));
    after.insert(podNamed(2999, u"same"_s)); // equal: not a change
    after.remove(keyOf(podNamed(1500)));
    after.insert(podNamed(5000));
    QStringList seen;
    ObjectTable<Pod>::compare(
        before, after, [&](const Pod &p) { seen.append(u"- "_s + p.meta.name); },
        [&](const Pod &p) { seen.append(u"+ "_s + p.meta.name); },
        [&](const Pod &, const Pod &p) { seen.append(u"~ "_s + p.meta.name); });
    seen.sort();
    QCOMPARE(seen, QStringList({u"+ pod-5000"_s, u"- pod-1500"_s, u"~ pod-17"_s}));
}

void ObjectTableTest::copiesDoNotSeeLaterChanges()
{
    ObjectTable<Pod> first;
    first.insert(podNamed(1, u"old"_s));
    ObjectTable<Pod> second = first;
    second.insert(podNamed(1, u"new"_s));
    QCOMPARE(first.find(keyOf(podNamed(1)))->meta.labels.value(u"v"_s), u"old"_s);
    QVERIFY(!(first == second));
}

void ObjectTableTest::differenceOfClustersNamesWhatChanged()
{
    const Cluster before = Cluster().with(podNamed(1)).with(podNamed(2));
    const Cluster after = before.without(podRef(u"ns-1"_s, u"pod-1"_s)).with(podNamed(3));
    const ClusterDiff diff = difference(before, after);
    QCOMPARE(diff.removed, QList{podRef(u"ns-1"_s, u"pod-1"_s)});
    QCOMPARE(diff.added, QList{podRef(u"ns-0"_s, u"pod-3"_s)});
    QVERIFY(diff.changed.isEmpty());
    QVERIFY(difference(after, after).isEmpty());
}

static const podium::test::Registered<ObjectTableTest> registered{"tst_objecttable"};

#include "tst_objecttable.moc"
