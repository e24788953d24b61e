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
    void criterionHasATitle_data();
    void criterionHasATitle();
    void labelIsTheTitle();
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
             u"client/laptop → node/node-3:30000: refused, not delivered."_s);
}

void MismatchSentenceTest::criterionHasATitle_data()
{
    QTest::addColumn<Criterion>("criterion");
    QTest::addColumn<QString>("title");

    PacketCriterion packet;
    packet.from = *lessonSenderFromText(u"client/laptop"_s);
    packet.to = *lessonAddressFromText(u"node/*:30000"_s);
    packet.expect.verdict = Verdict::Delivered;
    packet.expect.source = *parseIpAddress(u"192.168.0.100"_s);
    QTest::newRow("packet")
        << Criterion{packet}
        << u"client/laptop → node/*:30000: delivered, the pod sees 192.168.0.100"_s;
    HistoryCriterion history;
    history.to = lessonAddressFromText(u"node/*"_s, true);
    history.expect.verdict = Verdict::Delivered;
    history.distinct = HistoryCriterion::Distinct::EntryNodes;
    history.min = 3;
    QTest::newRow("history") << Criterion{history}
                             << u"You send … → node/*: delivered, through different nodes: 3"_s;
    QTest::newRow("endpoints") << Criterion{EndpointsCriterion{u"svc"_s,
                                                               QStringList{u"a"_s, u"b"_s}, 0}}
                               << u"Endpoints of svc: a, b"_s;
    QTest::newRow("some endpoints")
        << Criterion{EndpointsCriterion{u"svc"_s, {}, 3}} << u"Endpoints of svc: at least 3"_s;
    const StatePath path = *statePathFromText(u"service/svc/spec.type"_s);
    QTest::newRow("state") << Criterion{StateExpectation{path, u"NodePort"_s}}
                           << u"service/svc/spec.type: NodePort"_s;
    QTest::newRow("unchanged") << Criterion{UnchangedCriterion{path}}
                               << u"Unchanged: service/svc/spec.type"_s;
    QTest::newRow("pods") << Criterion{PodsPerNodeCriterion{{{u"app"_s, u"pod"_s}}, 1}}
                          << u"Ready pods with app=pod on every node: at least 1"_s;
    const Criterion unchanged{UnchangedCriterion{path}};
    QTest::newRow("none of") << Criterion{GroupCriterion{GroupCriterion::Kind::Not, {unchanged}}}
                             << u"Not: Unchanged: service/svc/spec.type"_s;
    QTest::newRow("one of")
        << Criterion{GroupCriterion{GroupCriterion::Kind::Any, {unchanged, unchanged}}}
        << u"One of these: Unchanged: service/svc/spec.type; Unchanged: service/svc/spec.type"_s;
}

void MismatchSentenceTest::criterionHasATitle()
{
    QFETCH(const Criterion, criterion);
    QFETCH(const QString, title);
    QCOMPARE(criterionTitle(criterion, u"en"_s), title);
}

void MismatchSentenceTest::labelIsTheTitle()
{
    Criterion criterion{EndpointsCriterion{u"svc"_s, {}, 3}};
    criterion.label.byLanguage = {{u"en"_s, u"Three pods"_s}, {u"ko"_s, u"파드 셋"_s}};
    QCOMPARE(criterionTitle(criterion, u"ko"_s), u"파드 셋"_s);
    QCOMPARE(criterionTitle(criterion, u"fr"_s), u"Three pods"_s);
}

static const podium::test::Registered<MismatchSentenceTest> registered{"tst_mismatchsentence"};

#include "tst_mismatchsentence.moc"
