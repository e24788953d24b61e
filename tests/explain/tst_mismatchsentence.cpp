// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/mismatchsentence.h"

#include "base/enumname.h"
#include "document/explain/problemsentence.h"
#include "lessons/lessoncheck.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace Qt::StringLiterals;

class MismatchSentenceTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void everyMismatchHasASentence_data();
    void everyMismatchHasASentence();
    void mismatchSurvivesAsArguments();
    void placesAreSpoken_data();
    void placesAreSpoken();
};

void MismatchSentenceTest::everyMismatchHasASentence_data()
{
    QTest::addColumn<Mismatch::About>("about");
    for (const Mismatch::About about : valuesOf<Mismatch::About>())
        QTest::newRow(qPrintable(dashedName(about))) << about;
}

void MismatchSentenceTest::everyMismatchHasASentence()
{
    QFETCH(const Mismatch::About, about);
    const QString sentence = mismatchSentence({about, u"wanted"_s, {}, u"place"_s});
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    Problem problem{Severity::Error, ProblemCode::SolutionFails, {}, {}, {}, {}};
    problem.arguments = mismatchArguments({about, u"wanted"_s, {}, u"place"_s});
    QVERIFY(podium::sentence(problem).contains(sentence));
}

void MismatchSentenceTest::mismatchSurvivesAsArguments()
{
    const Mismatch mismatch{Mismatch::About::OtherEntryNode, u"a"_s, u"b"_s, u"c"_s};
    QCOMPARE(mismatchFrom(mismatchArguments(mismatch)), mismatch);
    QCOMPARE(mismatchSentence({Mismatch::About::OtherVerdict, u"delivered"_s, u"refused"_s,
                               u"client/laptop → node/node-3:30000"_s}),
             u"laptop → node-3:30000: refused, not delivered."_s);
}

void MismatchSentenceTest::placesAreSpoken_data()
{
    QTest::addColumn<Mismatch>("mismatch");
    QTest::addColumn<QString>("sentence");
    using About = Mismatch::About;
    QTest::newRow("not ready") << Mismatch{About::State, u"true"_s, u"false"_s,
                                           u"pod/pod-1/ready"_s}
                               << u"pod-1 is not ready."_s;
    QTest::newRow("no address") << Mismatch{About::State, u"true"_s, u"false"_s,
                                            u"service/svc/status.external"_s}
                                << u"svc has no external address."_s;
    QTest::newRow("a field") << Mismatch{About::State, u"Local"_s, u"Cluster"_s,
                                         u"service/svc/spec.externalTrafficPolicy"_s}
                             << u"svc: spec.externalTrafficPolicy is Cluster, not Local."_s;
    QTest::newRow("a pod changed")
        << Mismatch{About::Changed, {}, {}, u"pods/all/*"_s} << u"A pod is not as it was."_s;
    QTest::newRow("another pod") << Mismatch{About::Changed, {}, {}, u"pod/pinned/uid"_s}
                                 << u"pinned is not the same pod any more."_s;
    QTest::newRow("changed") << Mismatch{About::Changed, {}, {}, u"service/svc-1/*"_s}
                             << u"svc-1 is not as it was."_s;
}

void MismatchSentenceTest::placesAreSpoken()
{
    QFETCH(const Mismatch, mismatch);
    QFETCH(const QString, sentence);
    QCOMPARE(mismatchSentence(mismatch), sentence);
}

static const podium::test::Registered<MismatchSentenceTest> registered{"tst_mismatchsentence"};

#include "tst_mismatchsentence.moc"
