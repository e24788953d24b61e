// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessonsession.h"
#include "document/pendingpreview.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "forms/fieldeditor.h"
#include "forms/objectform.h"
#include "lessons/lessonreader.h"
#include "panels/manifestpage.h"
#include "panels/manifestpanel.h"
#include "panels/packetlogpanel.h"
#include "panels/yamleditor.h"
#include "window/lessonbinding.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include "support/lessonrows.h"
#include "support/testregistry.h"
#include "window/visiblecontrols.h"
#include "window/windowfixture.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QTest>
#include <QToolBar>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;
using Phase = LessonSession::Phase;

namespace {

constexpr int mostControls = 7;

/// A lesson in the window.
struct LessonRoomFixture : WindowFixture
{
    explicit LessonRoomFixture(const QString &path)
    {
        window.openStartScene();
        window.show();
        QApplication::setActiveWindow(&window);
        session().start(readLessonFile(path).lesson);
    }

    LessonSession &session() { return window.lessons().session(); }

    const Lesson &lesson() { return session().lesson(); }

    ClusterDocument &document() { return window.document(); }

    /// Answers the page's question as it is right, does its actions, and lets all come to its end.
    void finishPage()
    {
        session().skipQuestion();
        if (session().phase() == Phase::Ready)
            session().advance();
        window.sentPackets().finishTracing();
        window.playback().toEnd();
        while (session().phase() == Phase::Running)
            session().advance();
    }

    /// To work on the challenge, whichever field is at fault.
    void nameTheField()
    {
        while (session().phase() == Phase::Diagnose)
            session().diagnose(u"nothing"_s);
    }
};

/// Commands that leave the lesson or the program, or ask something first, as their dots say.
bool isAside(const ActionRow &row)
{
    static const QList<Actions::Id> aside{
        Actions::OpenPasted, Actions::StartScene,      Actions::Save,         Actions::SaveAll,
        Actions::Quit,       Actions::About,           Actions::NewLesson,    Actions::SaveLesson,
        Actions::Present,    Actions::PresentFromHere, Actions::PresenterView};
    return aside.contains(row.id) || QString::fromUtf8(row.text).endsWith(u'…');
}

/// One object of the kind; null if there is none.
ObjectRef anyOf(ObjectKind kind, const Cluster &cluster)
{
    const QList<ObjectRef> objects = cluster.allObjects();
    const auto found = std::ranges::find(objects, kind, &ObjectRef::kind);
    return found == objects.end() ? ObjectRef() : *found;
}

} // namespace

class LessonRoomTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    // AC2
    void aLessonHasFewControlsAtEveryMoment_data() { addLessonRows(); }

    void aLessonHasFewControlsAtEveryMoment()
    {
        QFETCH(const QString, path);
        LessonRoomFixture room(path);
        const auto check = [&room] {
            QCoreApplication::processEvents();
            for (const ObjectKind kind : {ObjectKind::Pod, ObjectKind::Service}) {
                room.window.selection().select(anyOf(kind, room.document().cluster()));
                QCoreApplication::processEvents();
                const QStringList controls = visibleControls(room.window);
                QVERIFY2(controls.size() <= mostControls, qPrintable(controls.join(u", "_s)));
            }
        };
        for (int page = 0; page < room.session().pageCount(); ++page) {
            room.session().goTo(page);
            room.session().choose(0); // and can be locked
            check();
            if (room.session().step()) {
                room.finishPage();
                QCOMPARE(room.session().phase(), Phase::Explained);
                check();
            }
            room.nameTheField();
            for (int vain = 0; room.session().phase() == Phase::Solving && vain < 3; ++vain) {
                room.session().check();
                room.session().showHint();
                check();
            }
        }
    }

    void theCountSeesWhatTheSandboxHas()
    {
        WindowFixture fixture;
        fixture.window.openStartScene();
        fixture.window.show();
        QCoreApplication::processEvents();
        const QStringList controls = visibleControls(fixture.window);
        QVERIFY(controls.contains(u"Open…"_s));
        QVERIFY(controls.contains(u"send"_s));
        QVERIFY(controls.contains(u"story"_s));
    }

    // AC9
    void theOutcomeOfAPredictionIsNotToBeHadBefore_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("page");
        for (const LessonCatalogEntry &entry : shippedLessons()) {
            const Lesson lesson = readLessonFile(entry.path).lesson;
            for (int page = 0; page < lesson.steps.size(); ++page) {
                if (lesson.steps[page].predict)
                    QTest::addRow("%s, %s", qPrintable(lesson.id),
                                  qPrintable(lesson.steps[page].id))
                        << entry.path << page;
            }
        }
    }

    void theOutcomeOfAPredictionIsNotToBeHadBefore()
    {
        QFETCH(const QString, path);
        QFETCH(const int, page);
        LessonRoomFixture room(path);
        room.session().goTo(page);
        QCOMPARE(room.session().phase(), Phase::Predict);
        const Cluster before = room.document().cluster();

        tryEveryCommand(room);
        tryWhatTheStepDoes(room);
        tryForms(room);

        QCOMPARE(room.session().phase(), Phase::Predict);
        QCOMPARE(room.document().cluster(), before);
        QVERIFY(room.window.sentPackets().packets().isEmpty());
        QCOMPARE(room.window.findChild<PacketLogPanel *>()
                     ->findChild<QAbstractItemView *>()
                     ->model()
                     ->rowCount(),
                 0);
        QCOMPARE(room.window.playback().duration(), 0);
        QVERIFY(!room.document().canUndo());
        QVERIFY(!room.document().canRedo());
        // The choices have not told what is right either.
        QVERIFY(!room.session().isAnswered());
    }

    void whatTheLessonDoesNotListCannotBeDone()
    {
        // Its learner may only look and send.
        LessonRoomFixture room(shippedLessons().at(6).path);
        QCOMPARE(room.lesson().controls, (QList{LessonControl::Select, LessonControl::Send}));
        room.finishPage();
        QCOMPARE(room.session().phase(), Phase::Explained);
        const Cluster before = room.document().cluster();
        for (const ObjectRef &object : before.allObjects()) {
            room.window.selection().select(object);
            for (const Actions::Id id :
                 {Actions::DeleteObject, Actions::DuplicateObject, Actions::EvictPod,
                  Actions::ToggleReady, Actions::RestartContainer})
                room.window.action(id)->trigger();
        }
        QCOMPARE(room.document().cluster(), before);
        YamlEditor *editor = room.window.manifestPanel().page(0)->editor();
        QVERIFY(editor->isReadOnly());
        QVERIFY(room.window.manifestPanel().page(0)->notice().contains(u"not needed"_s));
        QVERIFY(room.window.action(Actions::Send)->isEnabled());
    }

    void aFormHasTheFieldsThatTheLessonLists()
    {
        LessonRoomFixture room(shippedLessons().at(1).path); // edit-labels, edit-selector
        room.session().goTo(int(room.lesson().steps.size()));
        room.window.selection().select(serviceRef(u"default"_s, u"svc-for-production"_s));
        QCOMPARE(shownFields(room), (QStringList{u"spec.selector"_s, u"metadata.labels"_s}));
        room.session().leave();
        QVERIFY(shownFields(room).contains(u"spec.type"_s));
    }

    void leavingBringsAllBack()
    {
        WindowFixture fixture;
        fixture.window.openStartScene();
        fixture.window.show();
        const QStringList before = openParts(fixture.window);
        LessonSession &session = fixture.window.lessons().session();
        session.start(readLessonFile(shippedLessons().first().path).lesson);
        QVERIFY(openParts(fixture.window).size() < before.size());
        session.leave();
        QCOMPARE(openParts(fixture.window), before);
        QVERIFY(!fixture.window.manifestPanel().page(0)->editor()->isReadOnly());
    }

    void closingTheWindowKeepsItAsItWasBeforeTheLesson()
    {
        WindowFixture fixture;
        fixture.window.openStartScene();
        fixture.window.show();
        const QStringList before = openParts(fixture.window);
        fixture.window.lessons().session().start(
            readLessonFile(shippedLessons().first().path).lesson);
        QVERIFY(fixture.window.close());
        MainWindow next(fixture.state, fixture.clock);
        next.show();
        QCOMPARE(openParts(next), before);
    }

private:
    static void tryEveryCommand(LessonRoomFixture &room)
    {
        for (const ActionRow &row : actionTable()) {
            if (!isAside(row))
                room.window.action(row.id)->trigger();
        }
        QCoreApplication::processEvents();
    }

    /// By the learner, before the page does it.
    static void tryWhatTheStepDoes(LessonRoomFixture &room)
    {
        for (const ObjectRef &object : room.document().cluster().allObjects()) {
            const SetFields label{object, {{u"metadata.labels[tried]"_s, u"yes"_s}}};
            const RemoveObject removal{object};
            for (const Change &change : {Change(label), Change(removal)}) {
                QVERIFY(!room.document().edit(u"try"_s, change).isEmpty());
                room.window.pendingPreview().consider(change);
                QVERIFY(!room.window.pendingPreview().change());
            }
        }
        QVERIFY(!room.document().edit(u"type"_s, ReplaceText{0, "kind: Node"}).isEmpty());
    }

    static void tryForms(LessonRoomFixture &room)
    {
        for (const ObjectRef &object : room.document().cluster().allObjects()) {
            room.window.selection().select(object);
            QCOMPARE(shownFields(room), QStringList());
        }
    }

    static QStringList shownFields(LessonRoomFixture &room)
    {
        const auto *form = room.window.findChild<ObjectForm *>();
        QStringList fields;
        for (const FieldEditor *editor : form->findChildren<FieldEditor *>()) {
            if (!editor->isHidden())
                fields.append(editor->field());
        }
        return fields;
    }

    static QStringList openParts(const MainWindow &window)
    {
        QStringList parts;
        for (const QDockWidget *dock : window.findChildren<QDockWidget *>()) {
            if (!dock->isHidden())
                parts.append(dock->objectName());
        }
        for (const QToolBar *bar : window.findChildren<QToolBar *>()) {
            if (!bar->isHidden())
                parts.append(bar->objectName());
        }
        for (const QAction *menu : window.menuBar()->actions()) {
            if (menu->isVisible())
                parts.append(menu->text());
        }
        return parts;
    }
};

static const Registered<LessonRoomTest> registered{"tst_lessonroom"};

#include "tst_lessonroom.moc"
