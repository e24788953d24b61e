// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// What is said of packets in random clusters, in both languages, as a beginner reads it beside the
// thing.

#include "document/explain/packettext.h"

#include "base/enumname.h"
#include "control/settle.h"
#include "document/explain/routesentence.h"
#include "document/explain/words.h"
#include "routing/journey.h"
#include "routing/randomcluster.h"
#include "support/testregistry.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int clusters = 10000;
/// A plate of four lines holds so much.
constexpr int longestSentence = 150;

/// What is wrong with a sentence; empty if nothing is.
QString faultOf(const QString &sentence)
{
    static const QRegularExpression place(u"%\\d|\\{|\\}|  |\\?\\?"_s);
    if (sentence.isEmpty())
        return u"nothing is said"_s;
    if (sentence.contains(place))
        return u"not filled in: "_s + sentence;
    if (!sentence.endsWith(u'.') || sentence.size() > longestSentence)
        return u"not one short sentence: "_s + sentence;
    return {};
}

QString faultOf(const Route &route, const Cluster &cluster)
{
    const auto hops = int(route.hops.size() + route.reply.size());
    for (int hop = 0; hop < hops; ++hop) {
        const QString fault = faultOf(calloutSentence(route, hop, cluster));
        if (!fault.isEmpty())
            return fault;
    }
    if (route.verdict == Verdict::Delivered)
        return {};
    const QString field = fieldSentence(route.field);
    if (!field.contains(route.field.path) || !field.contains(objectWords(route.field.object)))
        return u"the field is not named: "_s + field;
    return faultOf(field);
}

} // namespace

class OutcomeSentencesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyOutcomeIsExplainedByItsField();
};

void OutcomeSentencesTest::everyOutcomeIsExplainedByItsField()
{
    QTranslator korean;
    QVERIFY(korean.load(u":/podium/translations/podium_ko.qm"_s));
    QSet<Reason> reasons;
    for (int seed = 0; seed < clusters; ++seed) {
        RandomCluster random{quint64(seed)};
        const Cluster cluster = settle(RandomCluster::clusterOf(random.make())).cluster;
        Traffic traffic{quint64(seed), 0, 0, {}};
        const Route route = Journey(cluster).trace(random.request(cluster), traffic);
        reasons.insert(route.reason);
        const QString where = u"%1, %2: "_s.arg(QString::number(seed), reasonName(route.reason));
        const QString english = faultOf(route, cluster);
        QVERIFY2(english.isEmpty(), qPrintable(where + english));
        QCoreApplication::installTranslator(&korean);
        const QString fault = faultOf(route, cluster);
        QCoreApplication::removeTranslator(&korean);
        QVERIFY2(fault.isEmpty(), qPrintable(where + fault));
    }
    QCOMPARE(reasons.size(), valuesOf<Reason>().size());
}

static const Registered<OutcomeSentencesTest> registered{"tst_outcomesentences"};

#include "tst_outcomesentences.moc"
