// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/criteriabox.h"
#include "document/clusterdocument.h"
#include "document/journal/lessonjournal.h"
#include "document/lessons/lessonsession.h"
#include "document/lessons/lessonstudio.h"
#include "document/playback.h"
#include "document/writefile.h"
#include "lessons/criteriontexts.h"
#include "lessons/lessonreader.h"
#include "window/filesbinding.h"
#include "window/journalbinding.h"
#include "window/lessonbinding.h"
#include "window/messagebar.h"

#include "support/manifestfiles.h"
#include "support/testregistry.h"
#include "window/teacher.h"

#include <QDir>
#include <QFileDialog>
#include <QSignalSpy>

#include <functional>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

using Deed = std::function<void(Teacher &)>;

/// What cannot be changed in one of its places alone.
QByteArray lessonSayingOneThingTwice()
{
    QByteArray file = lessonFile(readLessonFile(shippedLessons().at(5).path).lesson);
    file.replace("\ngoal:\n", "\n# To be changed.\ngoal: &goal\n");
    return file.first(file.indexOf("\nreflect:")) + "\nreflect: *goal\n";
}

/// A new lesson with a title, in a window that was killed: its journal was left in a folder.
struct LeftLesson
{
    QTemporaryDir folder{};
    QString left{folder.filePath(u"left"_s)};
    QByteArray file{};

    LeftLesson()
    {
        QDir().mkpath(left);
        Teacher teacher;
        teacher.window.keepJournalIn(folder.path());
        LessonJournal &journal = teacher.window.journal()->lessonJournal();
        journal.setWait(0);
        const QSignalSpy kept(&journal, &LessonJournal::kept);
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(teacher.tabTo(u"Title, English"_s));
        teacher.typeText(u"Mine"_s);
        file = lessonFile(teacher.draft().lesson());
        QTRY_VERIFY(!kept.isEmpty() && kept.last().first().value<KeptLesson>().file == file);
        for (const QString &name : QDir(folder.path()).entryList({u"*.journal"_s}))
            QVERIFY(QFile::copy(folder.filePath(name), left + u'/' + name));
    }
};

} // namespace

/// Nothing of a lesson that is written is lost without a question, and nothing that was set up for
/// it: not when it is recorded, saved, closed, or changed by others.
class LessonSavingTest : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        failOnAnyWarning();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void commentsAreNotLostUnasked_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isOverwritten");
        QTest::addColumn<bool>("isCopied");
        QTest::newRow("anyway") << u"Save anyway"_s << true << false;
        QTest::newRow("elsewhere") << u"Save as another file…"_s << false << true;
        QTest::newRow("cancel") << u"Cancel"_s << false << false;
    }

    void commentsAreNotLostUnasked()
    {
        QFETCH(const QString, button);
        QFETCH(const bool, isOverwritten);
        QFETCH(const bool, isCopied);
        Teacher teacher;
        const QString path = teacher.folder.filePath(u"mine.yaml"_s);
        const QString copy = teacher.folder.filePath(u"copy.yaml"_s);
        const QByteArray before = lessonSayingOneThingTwice();
        QCOMPARE(writeFile(path, before), QString());
        teacher.window.authoring().editFile(path);
        teacher.draft().change([](Lesson &lesson) { lesson.goal.byLanguage[u"en"_s] = u"New"_s; });
        QVERIFY(teacher.draft().losesComments());
        answerNext<QMessageBox>([&](QMessageBox &box) {
            if (isCopied) { // the next one is open before this one has gone
                answerNext<QFileDialog>([&](QFileDialog &dialog) {
                    dialog.selectFile(copy);
                    static_cast<QDialog &>(dialog).accept();
                });
            }
            pressButton(box, button);
        });
        QCOMPARE(teacher.window.authoring().save(), isOverwritten || isCopied);
        QCOMPARE(contentOf(path) == before, !isOverwritten);
        QCOMPARE(QFile::exists(copy), isCopied);
        QCOMPARE(teacher.draft().isModified(), !isOverwritten && !isCopied);
    }

    void aLessonChangedByOthersIsToldAndReadAgain()
    {
        Teacher teacher;
        const QString path = teacher.keepLesson();
        teacher.setMinutes(7);
        QCOMPARE(writeFile(path, teacher.lessonOfOthers()), QString());
        teacher.window.authoring().checkDisk();
        const MessageBar &bar = teacher.window.messageBar();
        QVERIFY2(bar.text().contains(u"another program, and by you"_s), qPrintable(bar.text()));
        QCOMPARE(teacher.draft().lesson().minutes, 7);
        QVERIFY(press(bar, u"Read it again"_s));
        QCOMPARE(teacher.draft().lesson().minutes, 99);
        QVERIFY(!teacher.draft().isModified());
        teacher.draft().undo();
        QCOMPARE(teacher.draft().lesson().minutes, 7);
        QVERIFY(teacher.draft().isModified());
    }

    void whatIsToldOfALessonGoesWithIt()
    {
        Teacher teacher;
        const QString path = teacher.keepLesson();
        QCOMPARE(writeFile(path, teacher.lessonOfOthers()), QString());
        teacher.window.authoring().checkDisk();
        const MessageBar &bar = teacher.window.messageBar();
        QVERIFY2(bar.text().contains(u"another program"_s), qPrintable(bar.text()));
        teacher.window.authoring().editFile(shippedLessons().at(5).path);
        QVERIFY(bar.isHidden());
    }

    void aLessonChangedByOthersIsNotOverwrittenUnasked_data()
    {
        QTest::addColumn<bool>("overwrites");
        QTest::newRow("cancel") << false;
        QTest::newRow("overwrite") << true;
    }

    void aLessonChangedByOthersIsNotOverwrittenUnasked()
    {
        QFETCH(const bool, overwrites);
        Teacher teacher;
        const QString path = teacher.keepLesson();
        teacher.setMinutes(7);
        QCOMPARE(writeFile(path, teacher.lessonOfOthers()), QString());
        answerNext<QMessageBox>([&](QMessageBox &box) {
            for (QAbstractButton *button : box.buttons()) {
                if ((box.standardButton(button) == QMessageBox::NoButton) == overwrites)
                    button->click();
            }
        });
        QCOMPARE(teacher.window.authoring().save(), overwrites);
        QCOMPARE(readLessonFile(path).lesson.minutes, overwrites ? 7 : 99);
    }

    void aLessonThatWasRecoveredKnowsItsFile()
    {
        Teacher teacher;
        const QString path = teacher.keepLesson();
        teacher.setMinutes(7);
        const KeptLesson kept = teacher.draft().kept();
        Teacher next;
        QVERIFY(next.window.authoring().resume(kept));
        QVERIFY(next.window.messageBar().isHidden());
        QCOMPARE(writeFile(path, teacher.lessonOfOthers()), QString());
        Teacher later;
        QVERIFY(later.window.authoring().resume(kept));
        QVERIFY(later.window.messageBar().text().contains(u"another program"_s));
    }

    void nothingIsLostUnasked()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(teacher.tabTo(u"Title, English"_s));
        teacher.typeText(u"Mine"_s);
        answerNext<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Cancel)->click(); });
        QVERIFY(!teacher.window.close());
        QCOMPARE(teacher.draft().lesson().title.in(u"en"_s), u"Mine"_s);
        answerNext<QMessageBox>(
            [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
        QVERIFY(teacher.window.close());
    }

    void closingAsksBeforeAnythingIsLost()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(teacher.tabTo(u"Title, English"_s));
        teacher.typeText(u"Mine"_s);
        answerNext<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Cancel)->click(); });
        teacher.pressButton(u"Close"_s);
        QVERIFY(teacher.draft().isOpen());
        answerNext<QMessageBox>(
            [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
        teacher.pressButton(u"Close"_s);
        QVERIFY(!teacher.draft().isOpen());
    }

    void aLessonOfAKilledWindowIsOfferedBack()
    {
        const LeftLesson lesson;
        Teacher next;
        next.window.keepJournalIn(lesson.left);
        QTRY_VERIFY(!next.window.messageBar().isHidden());
        QVERIFY(next.window.messageBar().text().contains(u"my-lesson.yaml"_s));
        QVERIFY(press(next.window.messageBar(), u"Restore"_s));
        QVERIFY(next.panel().isVisible());
        QCOMPARE(lessonFile(next.draft().lesson()), lesson.file);
        QVERIFY(next.draft().isModified());
        // The old journal goes as soon as the new one has it.
        QTRY_VERIFY(next.window.journal()->leftOvers().isEmpty());
        QTRY_COMPARE(QDir(lesson.left).entryList({u"*.journal"_s}).size(), 1);
    }

    void whatWasNotRestoredIsOfferedAgain()
    {
        const LeftLesson lesson;
        Teacher next;
        next.window.keepJournalIn(lesson.left);
        QTRY_VERIFY(!next.window.messageBar().isHidden());
        const QString offer = next.window.messageBar().text();
        next.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        next.setMinutes(7);
        answerNext<QMessageBox>([](QMessageBox &box) { box.button(QMessageBox::Cancel)->click(); });
        QVERIFY(press(next.window.messageBar(), u"Restore"_s));
        QCOMPARE(next.draft().lesson().minutes, 7);
        QCOMPARE(next.told(), offer);
    }

    void whatWasSetUpIsNotLostUnasked_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isRecording");
        QTest::addColumn<bool>("isInLesson"); // what was set up
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("start with it") << u"Start with it"_s << true << true << true;
        QTest::newRow("lose it") << u"Lose it"_s << true << false << false;
        QTest::newRow("cancel") << u"Cancel"_s << false << false << true;
    }

    void whatWasSetUpIsNotLostUnasked()
    {
        QFETCH(const QString, button);
        QFETCH(const bool, isRecording);
        QFETCH(const bool, isInLesson);
        QFETCH(const bool, isOpen);
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        const ObjectRef pod = podRef(u"default"_s, u"pod-2"_s);
        ClusterDocument &document = teacher.window.document();
        QVERIFY(document.edit(u"set up"_s, RemoveObject{pod}).isEmpty());
        answerNext<QMessageBox>([&](QMessageBox &box) { pressButton(box, button); });
        LessonStudio &studio = teacher.window.authoring().studio();
        studio.record(LessonStudio::Take::Step);
        QCOMPARE(studio.take() == LessonStudio::Take::Step, isRecording);
        QCOMPARE(!teacher.draft().lesson().manifest.bytes.contains("pod-2"), isInLesson);
        QCOMPARE(!document.cluster().contains(pod), isOpen);
    }

    void whatWasSetUpLaterThanThePlayheadIsNotLostUnasked()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        ClusterDocument &document = teacher.window.document();
        QVERIFY(
            document.edit(u"set up"_s, RemoveObject{podRef(u"default"_s, u"pod-2"_s)}).isEmpty());
        teacher.window.playback().seek(0);
        bool isAsked = false;
        answerNext<QMessageBox>([&](QMessageBox &box) {
            isAsked = true;
            box.button(QMessageBox::Cancel)->click();
        });
        teacher.window.authoring().studio().record(LessonStudio::Take::Step);
        QVERIFY(isAsked);
        QVERIFY(document.history().hasLater(0));
    }

    void whatIsInTheLessonIsNotAskedAboutWhereverThePlayheadIs()
    {
        Teacher teacher;
        teacher.keepLesson();
        teacher.recordARemoval();
        LessonStudio &studio = teacher.window.authoring().studio();
        studio.stop();
        teacher.window.playback().seek(0);
        QVERIFY(studio.holdsOpen());
    }

    void whatIsRecordedIsAskedFor_data()
    {
        QTest::addColumn<Deed>("leave");
        QTest::newRow("quit") << Deed([](Teacher &t) { t.window.close(); });
        QTest::newRow("close") << Deed([](Teacher &t) { t.pressButton(u"Close"_s); });
        QTest::newRow("new lesson") << Deed([](Teacher &t) { t.window.authoring().begin(); });
        QTest::newRow("edit a lesson")
            << Deed([](Teacher &t) { t.window.authoring().editFile(shippedLessons().at(5).path); });
    }

    void whatIsRecordedIsAskedFor()
    {
        QFETCH(const Deed, leave);
        Teacher teacher;
        teacher.keepLesson();
        const qsizetype before = teacher.recordARemoval();
        bool isAsked = false;
        answerNext<QMessageBox>([&](QMessageBox &box) {
            isAsked = true;
            box.button(QMessageBox::Cancel)->click();
        });
        leave(teacher);
        QVERIFY(isAsked);
        QCOMPARE(teacher.draft().lesson().steps.first().actions.size(), before + 1);
    }

    void whatIsRecordedOutlastsAnotherDocument_data()
    {
        QTest::addColumn<Deed>("open");
        QTest::newRow("start scene") << Deed([](Teacher &t) { t.window.openStartScene(); });
        QTest::newRow("lesson") << Deed(
            [](Teacher &t) { t.window.lessons().start(shippedLessons().at(5).path); });
    }

    void whatIsRecordedOutlastsAnotherDocument()
    {
        QFETCH(const Deed, open);
        Teacher teacher;
        teacher.keepLesson();
        const qsizetype before = teacher.recordARemoval();
        open(teacher);
        QCOMPARE(teacher.window.authoring().studio().take(), LessonStudio::Take::None);
        QCOMPARE(teacher.draft().lesson().steps.first().actions.size(), before + 1);
    }

    void whatIsRecordedIsSaved()
    {
        Teacher teacher;
        const QString path = teacher.keepLesson();
        const qsizetype before = teacher.recordARemoval();
        QVERIFY(teacher.window.authoring().save());
        QCOMPARE(readLessonFile(path).lesson.steps.first().actions.size(), before + 1);
    }

    void whatIsInTheLessonIsNotAskedFor()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        LessonStudio &studio = teacher.window.authoring().studio();
        studio.record(LessonStudio::Take::Break);
        const RemoveObject removal{podRef(u"default"_s, u"pod-2"_s)};
        QVERIFY(teacher.window.document().edit(u"break"_s, removal).isEmpty());
        studio.stop();
        QVERIFY(!teacher.window.files().isModified());
        studio.record(LessonStudio::Take::Solution); // a box would never be answered
        QCOMPARE(studio.take(), LessonStudio::Take::Solution);
        studio.stop();
        teacher.pressButton(u"Try it"_s);
        teacher.window.lessons().session().leave();
        QVERIFY(!teacher.window.files().isModified());
        QVERIFY(teacher.window.document().edit(u"more"_s, removal).isEmpty());
        QVERIFY(teacher.window.files().isModified());
    }

    void anUnfinishedLessonCanBeSavedAndWrittenOn_data()
    {
        QTest::addColumn<qsizetype>("mebibytes"); // of its start
        QTest::newRow("with gaps") << qsizetype(0);
        QTest::newRow("too large") << qsizetype(1);
    }

    void anUnfinishedLessonCanBeSavedAndWrittenOn()
    {
        QFETCH(const qsizetype, mebibytes);
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        teacher.pressButton(u"Add step"_s);
        teacher.pressButton(u"Ask a question before it happens"_s);
        teacher.choosePart(4);
        teacher.pressButton(u"Add a criterion"_s);
        teacher.pressButton(u"Add a fault"_s);
        teacher.draft().change([mebibytes](Lesson &lesson) {
            lesson.id = u"Not an id"_s;
            lesson.manifest.bytes += QByteArray("# More.\n").repeated(mebibytes << 17);
            QList<Criterion> &criteria = criteriaIn(*lesson.challenge);
            for (const QString &kind : criterionKinds())
                criteria.append(criterionFrom({kind, {}}).criterion);
        });
        const QString path = teacher.folder.filePath(u"mine.yaml"_s);
        QCOMPARE(teacher.draft().save(path), QString());
        QVERIFY(!readLessonFile(path).isUsable());
        const QByteArray before = lessonFile(teacher.draft().lesson());
        teacher.draft().close();
        teacher.window.authoring().editFile(path);
        QVERIFY2(teacher.draft().isOpen(), qPrintable(teacher.window.messageBar().text()));
        QCOMPARE(lessonFile(teacher.draft().lesson()), before);
    }

    void whatIsNotUnderstoodIsNotEdited_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("misspelt") << QByteArray("format: 1\nid: broken\ntitel: {en: Mine}\n");
        QTest::newRow("of another format") << QByteArray("format: 7\nid: broken\n");
        QTest::newRow("without a format") << QByteArray("id: broken\n");
        QTest::newRow("no address")
            << QByteArray("format: 1\nid: broken\nsteps:\n- do: {send: {from: "
                          "client/laptop, to: nowhere}}\n");
        QTest::newRow("two starts")
            << QByteArray("format: 1\nid: broken\nmanifests: |\n  # Mine.\nmanifestFile: a.yaml\n");
        QTest::newRow("two things in one criterion")
            << QByteArray("format: 1\nid: broken\nchallenge: {success: {packet: {from: "
                          "client/laptop, to: 'svc/svc-1:80', expect: {verdict: delivered}}, "
                          "unchanged: pod/pod-1/uid}}\n");
        QTest::newRow("two counts of endpoints")
            << QByteArray("format: 1\nid: broken\nchallenge: {success: {endpoints: {service: "
                          "web, equals: [pod-1], min: 1}}}\n");
        QTest::newRow("two actions in one")
            << QByteArray("format: 1\nid: broken\nsteps:\n- do: [{delete: pod/pod-1, scale: "
                          "{deployment: web, replicas: 3}}]\n");
        QTest::newRow("no YAML") << QByteArray("format: 1\nid: [\n");
    }

    void whatIsNotUnderstoodIsNotEdited()
    {
        QFETCH(const QByteArray, text);
        Teacher teacher;
        const QString file = teacher.folder.filePath(u"broken.yaml"_s);
        QCOMPARE(writeFile(file, text), QString());
        teacher.window.authoring().editFile(file);
        QVERIFY(!teacher.draft().isOpen());
        QVERIFY(!teacher.window.messageBar().isHidden());
    }
};

static const Registered<LessonSavingTest> registered{"tst_lessonsaving"};

#include "tst_lessonsaving.moc"
