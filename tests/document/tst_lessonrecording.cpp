// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessonperformer.h"
#include "document/lessons/lessonrecording.h"
#include "document/sentpackets.h"
#include "lessons/lessonmeasure.h"
#include "lessons/lessonpages.h"
#include "lessons/lessonreader.h"
#include "lessons/lessonstart.h"
#include "lessons/mismatch.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef service = serviceRef(u"default"_s, u"svc-1"_s);

/// Somebody at the document, at a moment of a lesson.
struct Studio
{
    ClusterDocument document{};
    SentPackets sentPackets{document};
    LessonPerformer performer{document, sentPackets};
    LessonState start{};

    explicit Studio(const LessonState &state)
        : start(state)
    {
        performer.open(state);
    }

    void edit(const Change &change)
    {
        QVERIFY(document.edit(u"done"_s, change).isEmpty());
        document.setTime(document.history().lastTime());
    }

    LessonRecording recording() const
    {
        return recordingOf(start, document.history(), document.time());
    }

    /// What a lesson makes of that.
    Performance played() const { return perform(start, recording().actions); }
};

LessonState smallState()
{
    Lesson lesson;
    lesson.id = u"small"_s;
    lesson.manifest.bytes =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: pod-1, labels: {app: pod}}\n"
        "spec: {nodeName: node-1, containers: [{name: c, image: i, ports: [{containerPort: "
        "8080}]}]}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: svc-1}\nspec: {selector: "
        "{app: pod}, type: NodePort, ports: [{name: a, port: 9000, targetPort: 8080}]}\n";
    return startOf(lesson).state;
}

Send laptopTo(const Target &target)
{
    return {Request{{Sender::Kind::Client, clientRef(u"laptop"_s), {}}, target, Protocol::TCP, {}},
            {}};
}

} // namespace

Q_DECLARE_METATYPE(podium::Change)

class LessonRecordingTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aRecordedStepDoesTheSameAgain_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("page");
        for (const LessonCatalogEntry &entry : shippedLessons()) {
            const Lesson lesson = readLessonFile(entry.path).lesson;
            for (int page = 0; page < lesson.steps.size(); ++page)
                QTest::addRow("%s, %s", qPrintable(lesson.id), qPrintable(lesson.steps[page].id))
                    << entry.path << page;
        }
    }

    void aRecordedStepDoesTheSameAgain()
    {
        QFETCH(const QString, path);
        QFETCH(const int, page);
        const Lesson lesson = readLessonFile(path).lesson;
        const LessonStep &step = lesson.steps[page];
        Studio studio(stateAtPage(lesson, page, nullptr));
        studio.performer.perform(step.actions);
        studio.sentPackets.finishTracing();
        studio.document.setTime(studio.document.history().lastTime() + 1);

        QCOMPARE(studio.recording().leftOut, QStringList());
        const Performance meant = perform(studio.start, step.actions);
        const Performance played = studio.played();
        QVERIFY(played.problems.isEmpty());
        QVERIFY(played.after.cluster() == meant.after.cluster());
        QCOMPARE(played.packets.size(), meant.packets.size());
        for (qsizetype i = 0; i < played.packets.size(); ++i) {
            QCOMPARE(played.packets[i].route.verdict, meant.packets[i].route.verdict);
            QCOMPARE(played.packets[i].target, meant.packets[i].target);
        }
    }

    void whatIsMeasuredHoldsWhenItIsPlayed_data() { aRecordedStepDoesTheSameAgain_data(); }

    void whatIsMeasuredHoldsWhenItIsPlayed()
    {
        QFETCH(const QString, path);
        QFETCH(const int, page);
        const Lesson lesson = readLessonFile(path).lesson;
        const Performance played =
            perform(stateAtPage(lesson, page, nullptr), lesson.steps[page].actions);
        const std::optional<Expectation> found = measured(played);
        QCOMPARE(found.has_value(), !played.packets.isEmpty() || !played.rejected.isEmpty());
        if (found)
            QCOMPARE(mismatches(*found, {played.packets, played.rejected, played.after.cluster()}),
                     Mismatches());
    }

    void anEditThatNoActionSaysIsApplied_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("another port") << Change(AddItem{
            service, {u"spec.ports"_s, -1, {{u"name"_s, u"b"_s}, {u"port"_s, qint64(80)}}}});
        QTest::newRow("a copy") << Change(DuplicateObject{pod, u"pod-2"_s});
        QTest::newRow("another name") << Change(RenameObject{pod, u"pod-9"_s});
        QTest::newRow("another node")
            << Change(SetFields{pod, {{u"spec.nodeName"_s, u"node-2"_s}}});
        QTest::newRow("a new object")
            << Change(AddObjects{"apiVersion: v1\nkind: Pod\nmetadata: {name: new}\nspec: "
                                 "{containers: [{name: c, image: i}]}\n"});
        QTest::newRow("a label") << Change(
            SetFields{pod, {{u"metadata.labels[app]"_s, u"other"_s}}});
        QTest::newRow("a type") << Change(SetFields{service, {{u"spec.type"_s, u"ClusterIP"_s}}});
        QTest::newRow("an object goes") << Change(RemoveObject{service});
        QTest::newRow("an object is typed away") << Change(ReplaceText{
            0, "apiVersion: v1\nkind: Pod\nmetadata: {name: pod-1}\nspec: {nodeName: node-1, "
               "containers: [{name: c, image: i, ports: [{containerPort: 8080}]}]}\n"});
    }

    void anEditThatNoActionSaysIsApplied()
    {
        QFETCH(const Change, change);
        Studio studio(smallState());
        studio.edit(change);
        QCOMPARE(studio.recording().leftOut, QStringList());
        const Performance played = studio.played();
        QVERIFY(played.problems.isEmpty() && played.rejected.isEmpty());
        QCOMPARE(specs(played.after.cluster()), specs(studio.document.cluster()));
    }

    void whatWasTakenBackIsNotRecorded()
    {
        Studio studio(smallState());
        studio.edit(RemoveObject{service});
        studio.document.undo();
        studio.document.setTime(studio.document.history().lastTime());
        QCOMPARE(studio.recording(), LessonRecording());
        studio.document.redo();
        studio.document.setTime(studio.document.history().lastTime());
        QCOMPARE(studio.recording().actions.size(), 1);
    }

    void whatALessonCannotDoIsNamed()
    {
        Studio studio(smallState());
        studio.edit(SetReady{pod, false});
        QCOMPARE(studio.recording(), (LessonRecording{{}, {u"done"_s}}));
    }

    void anAddressIsCalledByItsOwner()
    {
        Studio studio(smallState());
        const IpAddress old = studio.document.cluster().pod(pod)->podIp;
        const Send send = laptopTo({Target::Kind::Address, old, {}, {}, 8080});
        studio.sentPackets.send(send.request);
        studio.document.setTime(studio.document.history().lastTime());
        studio.edit(RemoveObject{pod});
        studio.sentPackets.send(send.request);
        studio.document.setTime(studio.document.history().lastTime());
        const QList<LessonAction> actions = studio.recording().actions;
        QCOMPARE(actions.size(), 3);
        QCOMPARE(lessonText(std::get<SendAction>(actions[0].deed).to), u"pod/pod-1:8080"_s);
        QCOMPARE(lessonText(std::get<SendAction>(actions[2].deed).to), u"old/pod-1:8080"_s);
    }

private:
    /// What the manifests say of it.
    static QStringList specs(const Cluster &cluster)
    {
        QStringList lines;
        for (const Pod &each : cluster.pods())
            lines.append(refOf(each).text() + u' ' + each.meta.labels.text() + u' ' +
                         each.spec.nodeName);
        for (const Service &each : cluster.services())
            lines.append(u"%1 %2 %3"_s.arg(refOf(each).text())
                             .arg(each.ports.size())
                             .arg(int(each.type.value_or(ServiceType::ClusterIP))));
        return lines;
    }
};

static const Registered<LessonRecordingTest> registered{"tst_lessonrecording"};

#include "tst_lessonrecording.moc"
