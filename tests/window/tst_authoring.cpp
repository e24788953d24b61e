// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/authoringpanel.h"
#include "authoring/fieldbox.h"
#include "document/clusterdocument.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessondraft.h"
#include "document/lessons/lessonsession.h"
#include "document/lessons/lessonstudio.h"
#include "document/selection.h"
#include "lessons/lessoncheck.h"
#include "lessons/lessonreader.h"
#include "stage/stageview.h"
#include "window/authoringbinding.h"
#include "window/lessonbinding.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include "support/testregistry.h"
#include "window/keyboard.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// A teacher who has a keyboard alone.
struct Teacher : WindowFixture
{
    Keyboard keys{window};

    Teacher()
    {
        window.openStartScene();
        window.show();
        QApplication::setActiveWindow(&window);
    }

    LessonDraft &draft() { return window.authoring().draft(); }

    QWidget &panel() { return window.authoring().panel(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { keys.press(key, modifiers); }

    bool tabTo(const QString &name)
    {
        const bool isThere = keys.tabTo(name);
        if (!isThere)
            qWarning("nothing is called %s", qPrintable(name));
        return isThere;
    }

    /// Types both languages of a sentence.
    void write(const QString &name, const QString &english, const QString &korean)
    {
        QVERIFY(tabTo(name + u", English"_s));
        typeText(english);
        QVERIFY(tabTo(name + u", 한국어"_s));
        typeText(korean);
    }

    void pressButton(const QString &name)
    {
        QVERIFY(tabTo(name));
        press(Qt::Key_Space);
    }

    /// The part in this row.
    void choosePart(int row)
    {
        QVERIFY(tabTo(u"Parts of the lesson"_s));
        press(Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            press(Qt::Key_Down);
    }

    void typeText(const QString &text) { keys.type(text); }

    QStringList problems()
    {
        draft().check();
        QStringList lines;
        for (const Problem &problem : draft().problems())
            lines.append(problem.field);
        return lines;
    }
};

/// Answers the next dialog that opens.
template <class Dialog, class Answer>
void answerNext(Answer answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<Dialog *>(widget); dialog && dialog->isVisible()) {
                answer(*dialog);
                return;
            }
        }
        answerNext<Dialog>(answer);
    });
}

} // namespace

class AuthoringTest : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        failOnAnyWarning();
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void aLessonIsWrittenByKeysAlone()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(teacher.draft().isOpen());

        teacher.write(u"Title"_s, u"My lesson: ports, doors"_s, u"나의 수업"_s);
        teacher.write(u"Goal: what learners can do afterwards"_s, u"Tell a port from a door."_s,
                      u"포트를 안다."_s);

        teacher.choosePart(2);
        teacher.pressButton(u"Ask a question before it happens"_s);
        recordAPacket(teacher);
        teacher.write(u"What is said of it"_s, u"It arrives."_s, u"도착합니다."_s);
        teacher.write(u"Question"_s, u"Does it arrive?"_s, u"도착할까요?"_s);
        writeChoices(teacher);

        teacher.choosePart(3);
        teacher.write(u"Task"_s, u"Take the pod pod-2 away."_s, u"pod-2를 지우세요."_s);
        teacher.write(u"First hint: a nudge"_s, u"Which pod?"_s, u"어느 파드일까요?"_s);
        teacher.write(u"Last hint: where to look"_s, u"pod-2"_s, u"pod-2입니다."_s);
        teacher.write(u"Closing question"_s, u"What did you see?"_s, u"무엇을 보았나요?"_s);
        recordTheSolution(teacher);
        writeCriterion(teacher);

        QCOMPARE(teacher.problems(), QStringList());
        saveAndCheck(teacher);
    }

    void whatIsWrongIsToldAtItsField()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        teacher.draft().check();
        QString told;
        for (const FieldBox *box : teacher.panel().findChildren<FieldBox *>()) {
            if (box->field() == "title"_L1)
                told = box->problemText();
        }
        QVERIFY(!told.isEmpty());
    }

    void undoTakesTypingBack()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(teacher.tabTo(u"Title, English"_s));
        teacher.typeText(u"Title"_s);
        QCOMPARE(teacher.draft().lesson().title.in(u"en"_s), u"Title"_s);
        teacher.pressButton(u"Undo"_s);
        QVERIFY(teacher.draft().lesson().title.isEmpty());
    }

    void tryingShowsItAsLearnersHaveIt()
    {
        Teacher teacher;
        teacher.window.authoring().editFile(shippedLessons().at(5).path);
        teacher.choosePart(4); // the step that asks
        teacher.pressButton(u"Try it"_s);
        LessonSession &session = teacher.window.lessons().session();
        QVERIFY(session.isActive());
        QCOMPARE(session.page(), 2);
        QCOMPARE(session.phase(), LessonSession::Phase::Predict);
        session.leave();
        QVERIFY(teacher.panel().isVisible());
        QVERIFY(!teacher.draft().isModified());
    }

    void everyShippedLessonCanBeEditedAndSavedAsItIs_data()
    {
        QTest::addColumn<QString>("path");
        for (const LessonCatalogEntry &entry : shippedLessons())
            QTest::newRow(qPrintable(entry.id)) << entry.path;
    }

    void everyShippedLessonCanBeEditedAndSavedAsItIs()
    {
        QFETCH(const QString, path);
        Teacher teacher;
        teacher.window.authoring().editFile(path);
        const Lesson before = teacher.draft().lesson();
        for (int row = 0; row < before.steps.size() + 3; ++row)
            teacher.choosePart(row);
        QCOMPARE(teacher.draft().lesson(), before); // looking changes nothing
        QCOMPARE(teacher.problems(), QStringList());
        const QString file = teacher.folder.filePath(u"copy.yaml"_s);
        QCOMPARE(teacher.draft().save(file), QString());
        const LessonReading again = readLessonFile(file);
        QVERIFY(again.isUsable());
        QCOMPARE(checkLesson(again.lesson), Problems());
    }

    void aLessonWithErrorsIsNotEdited()
    {
        Teacher teacher;
        const QString file = teacher.folder.filePath(u"broken.yaml"_s);
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("format: 1\nid: broken\n");
        broken.close();
        teacher.window.authoring().editFile(file);
        QVERIFY(!teacher.draft().isOpen());
        QVERIFY(!teacher.window.messageBar().isHidden());
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

    void breakingSomethingIsWhatTheChallengeStartsFrom()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        LessonStudio &studio = teacher.window.authoring().studio();
        studio.record(LessonStudio::Take::Break);
        ClusterDocument &document = teacher.window.document();
        const ObjectRef pod = podRef(u"default"_s, u"pod-2"_s);
        QVERIFY(document.edit(u"break"_s, RemoveObject{pod}).isEmpty());
        studio.stop();
        const std::optional<Challenge> &challenge = teacher.draft().lesson().challenge;
        QVERIFY(challenge->start);
        QVERIFY(!challenge->start->bytes.contains("pod-2"));
        QVERIFY(teacher.draft().lesson().manifest.bytes.contains("pod-2"));
    }

private:
    static void recordAPacket(Teacher &teacher)
    {
        teacher.pressButton(u"● Record"_s);
        QCOMPARE(teacher.window.authoring().studio().take(), LessonStudio::Take::Step);
        teacher.press(Qt::Key_Return, Qt::ControlModifier); // Send
        teacher.pressButton(u"■ Stop recording"_s);
        const LessonStep &step = teacher.draft().lesson().steps.first();
        QCOMPARE(step.actions.size(), 1);
        QVERIFY(step.expect);
        QCOMPARE(step.expect->verdict, Verdict::Delivered);
        QCOMPARE(step.predict->choices.first().is, step.expect);
        QVERIFY(!step.predict->isConceptual);
    }

    static void writeChoices(Teacher &teacher)
    {
        const QStringList beliefs{QString(), u"never-arrives"_s, u"first-node"_s};
        for (int i = 0; i < 3; ++i) {
            // Fields of one name come one after the other.
            QVERIFY(teacher.tabTo(u"Text, English"_s));
            teacher.typeText(u"Choice %1"_s.arg(i));
            teacher.press(Qt::Key_Tab);
            teacher.typeText(u"선택 %1"_s.arg(i));
            teacher.press(Qt::Key_Tab);
            teacher.typeText(u"Because of %1."_s.arg(i));
            teacher.press(Qt::Key_Tab);
            teacher.typeText(u"이유 %1"_s.arg(i));
            if (i > 0) {
                teacher.press(Qt::Key_Tab);
                teacher.typeText(beliefs[i]);
            }
            teacher.press(Qt::Key_Tab);
        }
    }

    static void recordTheSolution(Teacher &teacher)
    {
        QVERIFY(teacher.tabTo(u"A way to solve it"_s));
        teacher.pressButton(u"● Record"_s);
        QCOMPARE(teacher.window.authoring().studio().take(), LessonStudio::Take::Solution);
        teacher.window.selection().select(podRef(u"default"_s, u"pod-2"_s));
        teacher.window.stage().setFocus();
        teacher.press(Qt::Key_Delete);
        teacher.press(Qt::Key_L, Qt::ControlModifier);
        teacher.pressButton(u"■ Stop recording"_s);
        QCOMPARE(teacher.draft().lesson().challenge->solution.size(), 1);
        QVERIFY(teacher.draft().lesson().controls.contains(LessonControl::DeletePod));
    }

    static void writeCriterion(Teacher &teacher)
    {
        teacher.pressButton(u"Add a criterion"_s);
        QVERIFY(teacher.tabTo(u"Kind of criterion 1"_s));
        teacher.press(Qt::Key_Down); // the endpoints of a Service
        QVERIFY(teacher.tabTo(u"service"_s));
        teacher.typeText(u"svc-3"_s);
        QVERIFY(teacher.tabTo(u"equals"_s));
        teacher.typeText(u"pod-1"_s);
    }

    static void saveAndCheck(Teacher &teacher)
    {
        const QString path = teacher.folder.filePath(u"mine.yaml"_s);
        // Where it is kept is asked by a dialog of the system's.
        QCOMPARE(teacher.draft().save(path), QString());
        const LessonReading saved = readLessonFile(path);
        QVERIFY(saved.isUsable());
        QCOMPARE(saved.problems, Problems());
        QCOMPARE(checkLesson(saved.lesson), Problems());
        QVERIFY(!teacher.draft().isModified());
    }
};

static const Registered<AuthoringTest> registered{"tst_authoring"};

#include "tst_authoring.moc"
