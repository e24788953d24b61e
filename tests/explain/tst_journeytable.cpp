// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/journeytable.h"

#include "control/settle.h"
#include "document/explain/hopsentence.h"
#include "document/explain/words.h"
#include "routing/journey.h"
#include "routing/randomcluster.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class JourneyTableTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void hasARowAHopAndTheVerdict_data();
    void hasARowAHopAndTheVerdict();
};

void JourneyTableTest::hasARowAHopAndTheVerdict_data()
{
    QTest::addColumn<bool>("withReply");
    QTest::newRow("there") << false;
    QTest::newRow("and back") << true;
}

void JourneyTableTest::hasARowAHopAndTheVerdict()
{
    QFETCH(const bool, withReply);
    int delivered = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        RandomCluster random(seed);
        const Cluster cluster = settle(RandomCluster::clusterOf(random.make())).cluster;
        Traffic traffic;
        traffic.seed = seed;
        const Route route = Journey(cluster).trace(random.request(cluster), traffic);
        const TextTable table = journeyTable(route, withReply, cluster);
        const qsizetype hops = route.hops.size() + (withReply ? route.reply.size() : 0);
        QCOMPARE(table.rows.size(), hops + 1);
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.titles.size());
        for (qsizetype i = 0; i < route.hops.size(); ++i) {
            QCOMPARE(table.rows[i][2], rewritingWord(route.hops[i]));
            QCOMPARE(table.rows[i][4], route.hops[i].after.destinationText());
        }
        QCOMPARE(table.rows.last()[1], verdictWord(route.verdict));
        delivered += route.verdict == Verdict::Delivered;
    }
    QVERIFY(delivered > 0 && delivered < 60);
}

static const Registered<JourneyTableTest> registered{"tst_journeytable"};

#include "tst_journeytable.moc"
