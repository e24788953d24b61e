// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/fieldrows.h"
#include "document/models/outlinemodel.h"
#include "document/models/packetlogmodel.h"
#include "document/models/problemsmodel.h"
#include "document/models/roles.h"
#include "document/startscene.h"

#include "support/testregistry.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

DocumentState sample(const QString &name)
{
    QFile file(sourcePath(u"samples/"_s + name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return readDocument({{name, file.readAll()}});
}

const OutlineWords words{u"outside"_s,  u"nodes"_s,     u"loose"_s,
                         u"services"_s, u"workloads"_s, u"endpoints"_s};

QStringList rowsUnder(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(parent); ++row)
        rows.append(model.index(row, 0, parent).data().toString());
    return rows;
}

Request phoneToLoadBalancer()
{
    Request request;
    request.from = {Sender::Kind::Client, clientRef(u"phone"_s), {}};
    request.to = {Target::Kind::LoadBalancer, {}, serviceRef(u"default"_s, u"svc-3"_s), {}, 9000};
    return request;
}

} // namespace

class DocumentModelsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void outlineShowsPodsUnderTheirNode();
    void outlineFollowsTheDocument();
    void packetLogTellsTheOutcomeInTime();
    void packetLogFoldsCrowds();
    void packetLogCountsACrowdInTime();
    void packetLogFollowsStreams();
    void problemsComeWorstFirst();
    void ofManyProblemsTheRestIsCounted();
    void noProblemIsKeptForEveryPodOfMany();
    void fieldRowsTellStatedFromDefault();
};

void DocumentModelsTest::outlineShowsPodsUnderTheirNode()
{
    ClusterDocument document;
    document.open(sample(u"start-scene.yaml"_s));
    OutlineModel model(document, words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rowsUnder(model, {}).first(), u"outside (2)"_s);
    const QModelIndex node = model.indexOf(nodeRef(u"node-1"_s));
    QVERIFY(node.isValid());
    QCOMPARE(rowsUnder(model, node), QStringList{u"pod-1"_s});
    QCOMPARE(node.data(ObjectRole).value<ObjectRef>(), nodeRef(u"node-1"_s));
}

void DocumentModelsTest::outlineFollowsTheDocument()
{
    ClusterDocument document;
    OutlineModel model(document, words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!model.indexOf(podRef(u"default"_s, u"pod-1"_s)).isValid());
    document.open(sample(u"start-scene.yaml"_s));
    QVERIFY(model.indexOf(podRef(u"default"_s, u"pod-1"_s)).isValid());
}

void DocumentModelsTest::packetLogTellsTheOutcomeInTime()
{
    ClusterDocument document;
    document.open(sample(u"three-services.yaml"_s));
    SentPackets sentPackets(document);
    PacketLogModel model(document, sentPackets);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    sentPackets.setTimeFlight([](const Route &, double start) {
        FlightTimes times;
        times.outcome = start + 5;
        return times;
    });
    sentPackets.send(phoneToLoadBalancer());
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex verdict = model.index(0, PacketLogModel::VerdictColumn);
    model.setTime(4.9);
    QCOMPARE(verdict.data().toString(), QString());
    model.setTime(5.0);
    QVERIFY(!verdict.data().toString().isEmpty());
    model.setTime(1.0);
    QCOMPARE(verdict.data().toString(), QString());
    sentPackets.clear();
    QCOMPARE(model.rowCount(), 0);
}

void DocumentModelsTest::packetLogFoldsCrowds()
{
    StartScene scene;
    PacketLogModel model(scene.document, scene.sentPackets);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene.sendAt(0);
    scene.sendAt(1, {100});
    QTRY_VERIFY(!scene.sentPackets.isTracing());
    scene.sendAt(2);
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex crowd = model.index(1, 0);
    QCOMPARE(model.rowCount(crowd), 100);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.packetAt(crowd), 0);
    QCOMPARE(model.packetAt(model.index(4, 0, crowd)), 6);
    for (const int number : {1, 2, 57, 101, 102})
        QCOMPARE(model.packetAt(model.indexOf(number)), number);
    QVERIFY(!model.indexOf(103).isValid());
    scene.document.setTime(0.5);
    scene.sendAt(0.5);
    QCOMPARE(model.rowCount(), 2);
}

void DocumentModelsTest::packetLogCountsACrowdInTime()
{
    StartScene scene;
    PacketLogModel model(scene.document, scene.sentPackets);
    scene.sentPackets.setTimeFlight([n = 0](const Route &, double start) mutable {
        FlightTimes times;
        times.start = start;
        times.outcome = start + ++n;
        return times;
    });
    scene.sendAt(0, {10});
    QTRY_VERIFY(!scene.sentPackets.isTracing());
    const QModelIndex counts = model.index(0, PacketLogModel::VerdictColumn);
    model.setTime(0);
    QCOMPARE(counts.data().toString(), u"10 under way"_s);
    model.setTime(4);
    QCOMPARE(counts.data().toString(), u"4 delivered, 6 under way"_s);
    model.setTime(99);
    QCOMPARE(counts.data().toString(), u"10 delivered"_s);
    QVERIFY(model.index(0, PacketLogModel::ReasonColumn).data().toString().contains(u"pod-1: "_s));
}

void DocumentModelsTest::packetLogFollowsStreams()
{
    StartScene scene;
    PacketLogModel model(scene.document, scene.sentPackets);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene.sendAt(0, {0, SendPlan::Pace::Steady, 1});
    scene.sentPackets.sendUntil(3);
    scene.sendAt(3);
    scene.sentPackets.sendUntil(5);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 6);
    QCOMPARE(model.packetAt(model.index(4, 0, model.index(0, 0))), 6);
    QCOMPARE(model.packetAt(model.indexOf(5)), 5);
}

void DocumentModelsTest::problemsComeWorstFirst()
{
    ClusterDocument document;
    ProblemsModel model(document);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    DocumentState state = sample(u"start-scene.yaml"_s);
    Problem warning;
    warning.severity = Severity::Warning;
    warning.code = ProblemCode::UnknownField;
    warning.arguments = {u"selectors"_s, u"selector"_s};
    Problem error = warning;
    error.severity = Severity::Error;
    error.span = {u"folder/a.yaml"_s, 3, 7, 3, 9};
    state.problems = {warning, error};
    document.open(state);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ProblemsModel::PlaceColumn).data().toString(), u"a.yaml:3:7"_s);
    QCOMPARE(model.index(0, 0).data(SpanRole).value<SourceSpan>(), error.span);
    QCOMPARE(model.count(Severity::Warning), 1);
    QVERIFY(!model.index(1, ProblemsModel::TextColumn).data().toString().isEmpty());
}

void DocumentModelsTest::ofManyProblemsTheRestIsCounted()
{
    ClusterDocument document;
    const ProblemsModel model(document);
    DocumentState state = sample(u"start-scene.yaml"_s);
    state.problems = Problems(400, Problem{Severity::Note, ProblemCode::BarePod, {}, {}, {}, {}});
    state.problems.last().severity = Severity::Error;
    state.problemsLeftOut = 7;
    document.open(state);
    const int listed = int(ProblemsModel::mostRows);
    QCOMPARE(model.rowCount(), listed + 1);
    QCOMPARE(model.count(Severity::Note), 399);
    QCOMPARE(model.index(0, ProblemsModel::SeverityColumn).data().toString(), u"error"_s);
    const QModelIndex last = model.index(listed, ProblemsModel::TextColumn);
    QVERIFY(last.data().toString().contains(u"%1 more"_s.arg(400 - listed + 7)));
    QVERIFY(!last.data(SpanRole).isValid());
}

void DocumentModelsTest::noProblemIsKeptForEveryPodOfMany()
{
    QByteArray text;
    for (int i = 0; i < 1'100; ++i)
        text += "---\napiVersion: v1\nkind: Pod\nmetadata: {name: p" + QByteArray::number(i) +
                "}\nspec: {hostNetwork: true, containers: [{name: a, image: a}]}\n";
    const DocumentState state = readDocument({{u"text"_s, text}});
    QCOMPARE(state.cluster.pods().size(), 1'100);
    QCOMPARE(state.problems.size(), 1'000);
    QCOMPARE(state.problemsLeftOut, 100);
}

void DocumentModelsTest::fieldRowsTellStatedFromDefault()
{
    const DocumentState state = sample(u"load-balancer.yaml"_s);
    const QList<FieldRow> rows =
        fieldRows(state.cluster, state.texts, serviceRef(u"default"_s, u"svc-3"_s));
    const auto row = [&](const QString &path) {
        for (const FieldRow &candidate : rows) {
            if (candidate.path == path)
                return candidate;
        }
        return FieldRow();
    };
    QCOMPARE(row(u"spec.ports[0].port"_s),
             (FieldRow{u"spec.ports[0].port"_s, u"9000"_s, true, qint64(9000)}));
    QCOMPARE(row(u"spec.externalTrafficPolicy"_s),
             (FieldRow{u"spec.externalTrafficPolicy"_s, u"Cluster"_s, false, u"Cluster"_s}));
    QVERIFY(!row(u"spec.clusterIP"_s).stated);
}

static const Registered<DocumentModelsTest> registered{"tst_documentmodels"};

#include "tst_documentmodels.moc"
