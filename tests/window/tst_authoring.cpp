// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/fieldbox.h"
#include "document/clusterdocument.h"
#include "document/lessons/lessonsession.h"
#include "document/lessons/lessonstudio.h"
#include "document/selection.h"
#include "forms/drafts.h"
#include "lessons/lessoncheck.h"
#include "lessons/lessonreader.h"
#include "lessons/lessonvalue.h"
#include "lessons/partlines.h"
#include "panels/wrappedlabel.h"
#include "present/lessonscript.h"
#include "present/presentation.h"
#include "stage/stageview.h"
#include "window/lessonbinding.h"

#include "support/lessonrows.h"
#include "support/testregistry.h"
#include "window/teacher.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollBar>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// The format is not written by people, and the right choice is the one whose button is set.
bool isSaidOtherwise(const QString &field)
{
    return field == ".format"_L1 || field.endsWith(".correct"_L1);
}

/// What of a lesson's file each field has, by the field's path, ".steps[0].id".
void collectLeaves(const LessonValue &value, QMap<QString, QString> &leaves)
{
    for (const auto &[key, entry] :
         value.isMap() ? value.entries() : QList<std::pair<QString, LessonValue>>())
        collectLeaves(entry, leaves);
    for (const LessonValue &item :
         value.kind() == YamlKind::Sequence ? value.items() : QList<LessonValue>())
        collectLeaves(item, leaves);
    if (const bool isLeaf = value.kind() == YamlKind::Scalar;
        isLeaf && !isSaidOtherwise(value.field()))
        leaves.insert(value.field().sliced(1),
                      stateText(value.scalar().value_or(StateValue())).trimmed());
}

QMap<QString, QString> leavesOf(const QByteArray &file)
{
    QMap<QString, QString> leaves;
    std::ignore = readAlone(file, [&](const LessonValue &value) { collectLeaves(value, leaves); });
    return leaves;
}

/// What each box of the form that is shown has in it.
QMap<QString, QString> fieldsShownIn(QWidget &panel)
{
    QMap<QString, QString> shown;
    for (const FieldBox *box : panel.findChildren<FieldBox *>()) {
        if (qobject_cast<const FieldProblems *>(box) || !box->isVisible())
            continue;
        QStringList texts;
        for (const QLineEdit *line : box->findChildren<QLineEdit *>())
            texts.append(line->text());
        for (const QPlainTextEdit *edit : box->findChildren<QPlainTextEdit *>())
            texts.append(edit->toPlainText());
        for (const QCheckBox *check : box->findChildren<QCheckBox *>()) {
            if (check->isChecked())
                texts.append(check->text() + u" true"_s);
        }
        shown.insert(box->field(), texts.join(u'\n'));
    }
    return shown;
}

/// The innermost box that has the field.
QMap<QString, QString>::ConstIterator boxOf(const QString &field,
                                            const QMap<QString, QString> &shown)
{
    auto innermost = shown.end();
    for (auto box = shown.begin(); box != shown.end(); ++box) {
        const bool isInner = innermost == shown.end() || box.key().size() > innermost.key().size();
        if (isWithin(field, box.key()) && isInner)
            innermost = box;
    }
    return innermost;
}

/// Whether the box has sentences for what the file has words for.
bool saysInOtherWords(const QString &field)
{
    return field == "controls"_L1 || field.contains(".spotlight"_L1) || field.endsWith(".do"_L1) ||
           field.endsWith(".fault"_L1) || field.endsWith(".solution"_L1) ||
           field.startsWith("challenge.success"_L1);
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

    void fieldsAreAsHighAsWhatIsInThem()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(teacher.tabTo(u"Title, English"_s));
        auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        const int line = field->fontMetrics().lineSpacing();
        QVERIFY(field->height() < 2 * line);
        teacher.typeText(
            u"A title that needs a second line in a column that is as narrow as this"_s);
        QTRY_VERIFY(field->height() >= 2 * line);
        QTRY_COMPARE(field->verticalScrollBar()->maximum(), 0);
    }

    /// Otherwise what is typed next goes elsewhere.
    void theFocusStaysWhenTheFormGrows()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        teacher.choosePart(2);
        const QString asks = u"Ask a question before it happens"_s;
        teacher.pressButton(asks);
        const auto *check = qobject_cast<QCheckBox *>(QApplication::focusWidget());
        QVERIFY(check && check->text() == asks);
        QVERIFY(teacher.tabTo(u"Choice B is right"_s));
        QVERIFY(teacher.tabTo(u"Text, English"_s));
        teacher.typeText(u"The sec"_s);
        teacher.draft().change(
            [](Lesson &lesson) { lesson.steps.first().predict->choices.append(Choice()); });
        teacher.press(Qt::Key_End);
        teacher.typeText(u"ond"_s);
        QCOMPARE(teacher.draft().lesson().steps.first().predict->choices[1].text.in(u"en"_s),
                 u"The second"_s);
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

    void whatIsWrongWithTheWholeIsToldAboveIt()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        teacher.draft().change([](Lesson &lesson) {
            lesson.manifest.bytes += "# " + QByteArray(300'000, 'x') + '\n';
        });
        teacher.draft().check();
        const auto labels = teacher.panel().findChildren<WrappedLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const WrappedLabel *label) {
            return label->isVisible() && label->text().contains(u"at most 256 KiB"_s);
        }));
    }

    void oneLanguageIsEnough()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        const auto told = [&](const QString &field) {
            const auto boxes = teacher.panel().findChildren<FieldBox *>();
            return (*std::ranges::find(boxes, field, &FieldBox::field))->problemText();
        };
        const auto write = [&](LocalText Lesson::*text, const QString &language) {
            teacher.draft().change(
                [&](Lesson &lesson) { (lesson.*text).byLanguage[language] = u"x"_s; });
            teacher.draft().check();
        };
        write(&Lesson::title, u"en"_s);
        write(&Lesson::goal, u"en"_s);
        QVERIFY(told(u"title"_s).contains(u"missing in: ko"_s));
        QCOMPARE(told(u"goal"_s), QString());
        write(&Lesson::title, u"ko"_s);
        QVERIFY(told(u"goal"_s).contains(u"missing in: ko"_s));
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

    void theWayBackFromTryingIsCalledSo()
    {
        Teacher teacher;
        teacher.window.authoring().editFile(shippedLessons().at(5).path);
        teacher.pressButton(u"Try it"_s);
        teacher.pressButton(u"Back to writing"_s);
        QVERIFY(!teacher.window.lessons().session().isActive());
        QVERIFY(teacher.panel().isVisible());
    }

    void whatIsWrittenIsWhatIsPresented()
    {
        Teacher teacher;
        teacher.window.authoring().editFile(shippedLessons().at(5).path);
        teacher.setMinutes(7);
        teacher.choosePart(4);
        Presentation &presentation = teacher.window.presentation();
        const auto presented = [&] { return dynamic_cast<LessonScript *>(presentation.script()); };
        teacher.press(Qt::Key_F5);
        QVERIFY(presented());
        QCOMPARE(presented()->lesson(), teacher.draft().lesson());
        QCOMPARE(presented()->currentPage(), 1);
        presentation.leave();
        teacher.window.action(Actions::PresentFromHere)->trigger();
        QCOMPARE(presented()->currentPage(), 3);
        presentation.leave();
        teacher.draft().close();
        teacher.window.action(Actions::Present)->trigger();
        QVERIFY(!presented());
        presentation.leave();
    }

    void whatIsNotFinishedCanBePresented()
    {
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        teacher.draft().change([](Lesson &lesson) {
            lesson.challenge.reset();
            lesson.steps.first().predict = Prediction();
        });
        Presentation &presentation = teacher.window.presentation();
        teacher.press(Qt::Key_F5);
        for (int page = 1; page <= presentation.script()->pageCount(); ++page) {
            presentation.script()->goTo(page);
            QCOMPARE(presentation.script()->currentPage(), page);
        }
        presentation.leave();
    }

    void everyShippedLessonCanBeEditedAndSavedAsItIs_data() { addLessonRows(); }

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

    void allThatALessonHasIsShown_data() { everyShippedLessonCanBeEditedAndSavedAsItIs_data(); }

    void allThatALessonHasIsShown()
    {
        QFETCH(const QString, path);
        Teacher teacher;
        teacher.window.authoring().editFile(path);
        const Lesson lesson = teacher.draft().lesson();
        QMap<QString, QString> shown;
        for (int row = 0; row < lesson.steps.size() + 3; ++row) {
            teacher.choosePart(row);
            shown.insert(fieldsShownIn(teacher.panel()));
        }
        const QMap<QString, QString> leaves = leavesOf(lessonFile(lesson));
        QVERIFY(leaves.size() > 30);
        for (auto leaf = leaves.begin(); leaf != leaves.end(); ++leaf) {
            const auto box = boxOf(leaf.key(), shown);
            QVERIFY2(box != shown.end(), qPrintable(leaf.key()));
            QVERIFY2(saysInOtherWords(box.key()) || box.value().contains(leaf.value()),
                     qPrintable(leaf.key() + u": "_s + leaf.value() + u" in "_s + box.value()));
        }
    }

    void whatIsTypedIsInTheLesson()
    {
        Teacher teacher;
        teacher.window.authoring().editFile(shippedLessons().at(13).path);
        QVERIFY(teacher.tabTo(u"Minutes it takes"_s));
        teacher.keys.retype(u"12"_s);
        QVERIFY(teacher.tabTo(u"Seed: the same one, the same random choices"_s));
        teacher.keys.retype(u"99"_s);
        QVERIFY(teacher.tabTo(u"Place in the list of lessons"_s));
        teacher.keys.retype(u"14.5"_s);
        QVERIFY(teacher.tabTo(u"Statements that it teaches, with commas between"_s));
        teacher.keys.retype(u"S1, S2"_s);
        teacher.choosePart(3);
        teacher.pressButton(u"Pod pod-1"_s);
        teacher.pressButton(u"Keep the choices in this order"_s);
        teacher.choosePart(4);
        teacher.pressButton(u"spec.type"_s);
        QVERIFY(teacher.tabTo(u"Another one"_s));
        teacher.typeText(u"spec.sessionAffinity\n"_s);
        QVERIFY(teacher.tabTo(u"Id of fault 2"_s));
        teacher.keys.retype(u"wrong-port"_s);

        const Lesson &lesson = teacher.draft().lesson();
        QCOMPARE(lesson.minutes, 12);
        QCOMPARE(lesson.seed, quint64(99));
        QCOMPARE(lesson.order, 14.5);
        QCOMPARE(lesson.teaches, (QStringList{u"S1"_s, u"S2"_s}));
        QCOMPARE(lesson.steps[1].spotlight.size(), 1);
        QCOMPARE(lesson.steps[1].spotlight.first(), podRef(u"default"_s, u"pod-1"_s));
        QVERIFY(lesson.steps[1].predict->keepsOrder);
        QCOMPARE(lesson.challenge->diagnose.mid(4),
                 (QStringList{u"spec.type"_s, u"spec.sessionAffinity"_s}));
        QCOMPARE(lesson.variants[1].id, u"wrong-port"_s);
        QCOMPARE(teacher.problems(), QStringList());
    }

    void aSeedIsAnyWholeNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<quint64>("seed"); // 1: as before
        QTest::newRow("none at all") << u"0"_s << quint64(0);
        QTest::newRow("a date and time") << u"20261123093015"_s << quint64(20261123093015);
        QTest::newRow("the largest") << u"999999999999999999"_s << quint64(999999999999999999);
        QTest::newRow("too large") << u"1000000000000000000"_s << quint64(100000000000000000);
        QTest::newRow("no number") << u"x"_s << quint64(1);
        QTest::newRow("below") << u"-1"_s << quint64(1);
    }

    void aSeedIsAnyWholeNumber()
    {
        QFETCH(const QString, typed);
        QFETCH(const quint64, seed);
        Teacher teacher;
        teacher.press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(teacher.tabTo(u"Seed: the same one, the same random choices"_s));
        teacher.keys.retype(typed);
        QCOMPARE(teacher.draft().lesson().seed, seed); // what was typed until it was wrong
        const auto boxes = teacher.panel().findChildren<FieldBox *>();
        const auto box = std::ranges::find(boxes, u"seed"_s, &FieldBox::field);
        QCOMPARE((*box)->problemText().isEmpty(), QString::number(seed) == typed);
        const QByteArray file = lessonFile(teacher.draft().lesson());
        QCOMPARE(readLesson(ManifestText({}, file)).lesson.seed, seed);
    }

    void faultsAreRecordedAndRepaired()
    {
        Teacher teacher;
        teacher.window.authoring().editFile(shippedLessons().at(13).path);
        teacher.choosePart(4);
        teacher.pressButton(u"Add a fault"_s);
        LessonStudio &studio = teacher.window.authoring().studio();
        ClusterDocument &document = teacher.window.document();
        const ObjectRef service = serviceRef(u"default"_s, u"svc-3"_s);
        const auto setPort = [&](qint64 port) {
            const SetFields change{service, {{u"spec.ports[0].targetPort"_s, port}}};
            QVERIFY(document.edit(u"port"_s, change).isEmpty());
        };
        studio.record(LessonStudio::Take::Fault, 4);
        setPort(81);
        studio.stop();
        studio.record(LessonStudio::Take::Repair, 4);
        const Service *broken = document.cluster().service(service);
        QCOMPARE(broken->ports.first().targetPort.number, 81);
        setPort(8080);
        studio.stop();
        const LessonVariant &variant = teacher.draft().lesson().variants[4];
        QCOMPARE(variant.fault.size(), 1);
        QCOMPARE(variant.solution.size(), 1);
    }

    /// Otherwise it would be kept in another step or fault than it was recorded for.
    void nothingMovesWhileItIsRecorded_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QStringList>("controls");
        QTest::newRow("steps") << 3
                               << QStringList{u"Add step"_s, u"Remove"_s, u"Up"_s, u"Undo"_s,
                                              u"Remove this action"_s};
        QTest::newRow("start") << 1
                               << QStringList{u"Take what is open now"_s, u"manifests"_s,
                                              u"world"_s};
        QTest::newRow("start of the challenge")
            << 4 << QStringList{u"challenge.start"_s, u"Go on from what the steps left"_s};
        QTest::newRow("faults") << 4 << QStringList{u"Add a fault"_s, u"Remove fault 1"_s};
    }

    void nothingMovesWhileItIsRecorded()
    {
        QFETCH(const int, part);
        QFETCH(const QStringList, controls);
        Teacher teacher;
        teacher.window.authoring().editFile(shippedLessons().at(13).path);
        teacher.draft().change([](Lesson &lesson) {
            lesson.steps[1].actions.append(LessonAction());
            lesson.challenge->start = lesson.manifest;
        });
        teacher.choosePart(part);
        for (QListWidget *list : teacher.panel().findChildren<QListWidget *>())
            list->setCurrentRow(std::max(0, list->currentRow()));
        const auto isFree = [&](const QString &name) {
            const auto boxes = teacher.panel().findChildren<FieldBox *>();
            const auto box = std::ranges::find(boxes, name, &FieldBox::field);
            if (box != boxes.end())
                return (*box)->isEnabled();
            const auto buttons = teacher.panel().findChildren<QPushButton *>();
            const auto button = std::ranges::find_if(buttons, [&](const QPushButton *other) {
                return other->text() == name && other->isVisible();
            });
            return button != buttons.end() && (*button)->isEnabled();
        };
        LessonStudio &studio = teacher.window.authoring().studio();
        for (const QString &control : controls)
            QVERIFY2(isFree(control), qPrintable(control));
        studio.record(LessonStudio::Take::Fault, 0);
        for (const QString &control : controls)
            QVERIFY2(!isFree(control), qPrintable(control));
        studio.stop();
        for (const QString &control : controls)
            QVERIFY2(isFree(control), qPrintable(control));
    }

    void whatCannotBeReadIsToldAndStays()
    {
        Teacher teacher;
        teacher.window.authoring().editFile(shippedLessons().at(0).path);
        const Lesson before = teacher.draft().lesson();
        teacher.choosePart(1);
        const QString world = u"The world around the cluster: nodes, callers, router"_s;
        QVERIFY(teacher.tabTo(world));
        teacher.keys.retype(u"nodos: []"_s);
        QCOMPARE(teacher.draft().lesson(), before);
        const auto boxes = teacher.panel().findChildren<FieldBox *>();
        const auto box = std::ranges::find(boxes, u"world"_s, &FieldBox::field);
        QVERIFY(box != boxes.end());
        QVERIFY((*box)->problemText().contains(u"nodos"_s));
        teacher.keys.retype(u"lbPool: [198.51.100.10]"_s);
        QCOMPARE(teacher.draft().lesson().world.pool.size(), 1);
        QVERIFY((*box)->problemText().isEmpty());
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
        QVERIFY(teacher.tabTo(u"Service"_s));
        teacher.typeText(u"svc-3"_s);
        QVERIFY(teacher.tabTo(u"Exactly these pods"_s));
        teacher.typeText(u"pod-1"_s);
    }

    static void saveAndCheck(Teacher &teacher)
    {
        const QString path = teacher.folder.filePath(u"mine.yaml"_s);
        // In the folder at hand: keys that a test sends go past the grab of the list of completions
        // that a whole path opens.
        const auto back = qScopeGuard([was = QDir::currentPath()] { QDir::setCurrent(was); });
        QDir::setCurrent(teacher.folder.path());
        answerNext<QFileDialog>([&](QFileDialog &) {
            teacher.keys.retype(u"mine.yaml"_s);
            if (QApplication::activePopupWidget())
                teacher.press(Qt::Key_Escape);
            teacher.press(Qt::Key_Return);
        });
        teacher.pressButton(u"Save"_s);
        const LessonReading saved = readLessonFile(path);
        QVERIFY(saved.isUsable());
        QCOMPARE(saved.problems, Problems());
        QCOMPARE(checkLesson(saved.lesson), Problems());
        QVERIFY(!teacher.draft().isModified());
    }
};

static const Registered<AuthoringTest> registered{"tst_authoring"};

#include "tst_authoring.moc"
