// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "support/testregistry.h"

#include <QTemporaryDir>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

class RulesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void rulesAreWholeTables();
    void settingsOfTheCallCount();
    void rangesOfTheNodesCount();
    void wrongCallIsExplained_data();
    void wrongCallIsExplained();
};

namespace {

const QString threeServices = u"samples/three-services.yaml"_s;

QStringList rulesOf(const QStringList &options)
{
    const Run run = runPodium(QStringList{u"rules"_s} + options + QStringList{threeServices});
    return run.status == 0 ? run.out.split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

} // namespace

void RulesTest::rulesAreWholeTables()
{
    const QStringList lines = rulesOf({u"--node"_s, u"node-3"_s});
    QVERIFY(lines.contains(u"*filter"_s));
    QVERIFY(lines.contains(u"*nat"_s));
    QCOMPARE(lines.count(u"COMMIT"_s), 2);
    QCOMPARE(lines.last(), u"COMMIT"_s);
    QVERIFY(!lines.filter(u"--to-destination 10.244.2.2:8080"_s).isEmpty());
}

void RulesTest::settingsOfTheCallCount()
{
    const QStringList node{u"--node"_s, u"node-3"_s};
    const QStringList usual = rulesOf(node);
    QVERIFY(!usual.isEmpty());
    const QStringList other = rulesOf(node + QStringList{u"--proxy"_s, u"masqueradeAll=true"_s});
    QVERIFY(!other.isEmpty());
    QVERIFY(usual != other);
}

void RulesTest::rangesOfTheNodesCount()
{
    QTemporaryDir folder;
    QFile dump(folder.filePath(u"dump.yaml"_s));
    QVERIFY(dump.open(QIODevice::WriteOnly));
    dump.write(
        "apiVersion: v1\nkind: Node\nmetadata: {name: node-9}\nspec: {podCIDR: 10.42.0.0/24}\n");
    dump.close();
    const QStringList call{u"--node"_s, u"node-9"_s, dump.fileName()};
    QVERIFY(!rulesOf(call).filter(u"! -s 10.42.0.0/16"_s).isEmpty());
    const QStringList stated{u"--proxy"_s, u"clusterCIDR=10.43.0.0/16"_s};
    QVERIFY(!rulesOf(stated + call).filter(u"! -s 10.43.0.0/16"_s).isEmpty());
}

void RulesTest::wrongCallIsExplained_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<QString>("said");

    QTest::newRow("no node") << QStringList{threeServices} << u"--node is needed"_s;
    QTest::newRow("unknown node") << QStringList{u"--node"_s, u"node-9"_s, threeServices}
                                  << u"--node: there is no node node-9"_s;
    QTest::newRow("no file") << QStringList{u"--node"_s, u"node-1"_s} << u"no file was named"_s;
}

void RulesTest::wrongCallIsExplained()
{
    QFETCH(const QStringList, call);
    QFETCH(const QString, said);
    const Run run = runPodium(QStringList{u"rules"_s} + call);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.startsWith("podium: "_L1 + said), qPrintable(run.err));
}

static const Registered<RulesTest> registered{"tst_rules"};

#include "tst_rules.moc"
