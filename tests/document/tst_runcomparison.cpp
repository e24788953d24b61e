// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/runsmodel.h"
#include "document/startscene.h"

#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

using Difference = ComparedEvent::Difference;

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef pod2 = podRef(u"default"_s, u"pod-2"_s);

QList<Difference> differencesOf(const QList<ComparedEvent> &events)
{
    QList<Difference> differences;
    for (const ComparedEvent &event : events)
        differences.append(event.difference);
    return differences;
}

/// Two packets and, in the first run, a third; then the past is changed before the second packet,
/// and the same is sent again.
struct Forked : StartScene
{
    explicit Forked(const QList<ObjectRef> &deleted)
    {
        sendAt(0);
        sendAt(20);
        sendAt(40);
        for (const ObjectRef &object : deleted)
            deleteAt(10, object);
        sentPackets.sendAgain(0);
        const bool traced = QTest::qWaitFor([this] { return !sentPackets.isTracing(); });
        Q_ASSERT(traced);
    }
};

} // namespace

class RunComparisonTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aRunIsLikeItself();
    void whatOneRunAloneDoesIsTold();
    void anotherOutcomeIsADifference();
    void crowdsAreComparedByTheirCounts();
    void modelHidesWhatHasNotHappenedYet();
    void modelFindsTheFirstDifference();
    void modelComparesWithTheRunThatWasLeft();
    void modelForgetsWhatIsNoMore();
};

void RunComparisonTest::aRunIsLikeItself()
{
    const Forked scene({pod1});
    const QList<ComparedEvent> events = compareRuns(scene.history().run(), scene.history().run());
    QCOMPARE(differencesOf(events), QList<Difference>(4, Difference::None));
}

void RunComparisonTest::whatOneRunAloneDoesIsTold()
{
    StartScene scene;
    scene.sendAt(0);
    scene.deleteAt(20, pod2);
    scene.deleteAt(10, pod1);
    const QList<Run> &runs = scene.history().runs();
    QCOMPARE(differencesOf(compareRuns(runs[0], runs[1])),
             (QList<Difference>{Difference::None, Difference::OnlySecond, Difference::OnlyFirst}));
    QCOMPARE(differencesOf(compareRuns(runs[1], runs[0])),
             (QList<Difference>{Difference::None, Difference::OnlyFirst, Difference::OnlySecond}));
}

void RunComparisonTest::anotherOutcomeIsADifference()
{
    const Forked scene({pod1, pod2});
    const QList<Run> &runs = scene.history().runs();
    QCOMPARE(runs.size(), 2);
    QCOMPARE(differencesOf(compareRuns(runs[0], runs[1])),
             (QList<Difference>{Difference::None, Difference::OnlySecond, Difference::OnlySecond,
                                Difference::Outcome, Difference::Outcome}));
}

void RunComparisonTest::crowdsAreComparedByTheirCounts()
{
    StartScene scene;
    scene.sendAt(5, {60});
    scene.deleteAt(1, pod1);
    scene.sentPackets.sendAgain(0);
    QTRY_VERIFY(!scene.sentPackets.isTracing());
    const QList<Run> &runs = scene.history().runs();
    const CrowdCount before = countOf(runs[0], 0, 1000);
    const CrowdCount after = countOf(runs[1], 1, 1000);
    QCOMPARE(before.verdicts.value(Verdict::Delivered), 60);
    QCOMPARE(before.pods.value(pod1) + before.pods.value(pod2), 60);
    QCOMPARE(after.pods, (QMap<ObjectRef, int>{{pod2, 60}}));
    QCOMPARE(compareRuns(runs[0], runs[1]).last().difference, Difference::Outcome);
    QCOMPARE(countOf(runs[0], 0, 5).underWay, 60);
}

void RunComparisonTest::modelHidesWhatHasNotHappenedYet()
{
    const Forked scene({pod1, pod2});
    RunsModel model(scene.document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setTime(10.2);
    model.refresh();
    const auto text = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QVERIFY(!text(3, RunsModel::OtherColumn).isEmpty());
    QCOMPARE(text(3, RunsModel::FollowedColumn), QString());
    QCOMPARE(text(3, RunsModel::DifferenceColumn), QString());
    model.setTime(60);
    QVERIFY(!text(3, RunsModel::FollowedColumn).isEmpty());
    QVERIFY(text(3, RunsModel::DifferenceColumn).startsWith(u'≠'));
    QVERIFY(text(0, RunsModel::DifferenceColumn).startsWith(u'='));
}

void RunComparisonTest::modelFindsTheFirstDifference()
{
    const Forked scene({pod1});
    RunsModel model(scene.document);
    model.refresh();
    QCOMPARE(model.firstDifference(), std::optional(10.0));
    StartScene alone;
    RunsModel nothing(alone.document);
    nothing.refresh();
    QVERIFY(!nothing.firstDifference());
    QCOMPARE(nothing.rowCount(), 0);
}

void RunComparisonTest::modelComparesWithTheRunThatWasLeft()
{
    Forked scene({pod1});
    scene.deleteAt(15, pod2);
    QCOMPARE(scene.history().runs().size(), 3);
    RunsModel model(scene.document);
    model.refresh();
    QCOMPARE(model.other(), 1);
    model.setOther(0);
    QCOMPARE(model.other(), 0);
    scene.document.followRun(0);
    model.refresh();
    QVERIFY(model.other() > 0);
}

void RunComparisonTest::modelForgetsWhatIsNoMore()
{
    Forked scene({pod1});
    RunsModel model(scene.document);
    model.refresh();
    QVERIFY(model.rowCount() > 0);
    // Whoever hears of the other run first may move the time, and views ask for the rows then.
    const auto lookAtAll = [&model] {
        model.setTime(60);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < RunsModel::ColumnCount; ++column)
                model.index(row, column).data();
        }
        model.setTime(0);
    };
    connect(&scene.document, &ClusterDocument::runChanged, &model, lookAtAll);
    scene.document.followRun(0);
    QCOMPARE(model.index(0, RunsModel::WhatColumn).data(), QVariant());
    model.refresh();
    QVERIFY(model.index(0, RunsModel::WhatColumn).data().isValid());
    scene.document.clearPackets();
    QCOMPARE(model.rowCount(), 0);
    Forked other({pod1});
    RunsModel second(other.document);
    second.refresh();
    other.document.open(DocumentState{});
    QCOMPARE(second.rowCount(), 0);
}

static const Registered<RunComparisonTest> registered{"tst_runcomparison"};

#include "tst_runcomparison.moc"
