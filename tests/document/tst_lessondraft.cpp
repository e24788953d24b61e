// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessondraft.h"
#include "lessons/lessonreader.h"

#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Lesson shipped(int index)
{
    return readLessonFile(shippedLessons().at(index).path).lesson;
}

void setTitle(LessonDraft &draft, const QString &title, const QString &burst = {})
{
    draft.change([&](Lesson &lesson) { lesson.title.byLanguage[u"en"_s] = title; }, burst);
}

} // namespace

class LessonDraftTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void changesAreTakenBackOneByOne()
    {
        LessonDraft draft;
        const Lesson begun = shipped(0);
        draft.open(begun);
        setTitle(draft, u"A"_s);
        setTitle(draft, u"B"_s);
        draft.undo();
        QCOMPARE(draft.lesson().title.in(u"en"_s), u"A"_s);
        draft.undo();
        QCOMPARE(draft.lesson(), begun);
        QVERIFY(!draft.canUndo());
        draft.redo();
        draft.redo();
        QCOMPARE(draft.lesson().title.in(u"en"_s), u"B"_s);
        QVERIFY(!draft.canRedo());
    }

    void typingIsOneStep()
    {
        LessonDraft draft;
        const Lesson begun = shipped(0);
        draft.open(begun);
        setTitle(draft, u"T"_s, u"title"_s);
        setTitle(draft, u"Ti"_s, u"title"_s);
        draft.undo();
        QCOMPARE(draft.lesson(), begun);
    }

    void aChangeThatChangesNothingIsNoStep()
    {
        LessonDraft draft;
        draft.open(shipped(0));
        draft.change([](Lesson &) {});
        QVERIFY(!draft.canUndo());
        QVERIFY(!draft.isModified());
    }

    void whatIsWrongHasTheFieldOfTheFile()
    {
        LessonDraft draft;
        draft.open(shipped(5));
        QCOMPARE(draft.problems(), Problems());
        draft.change([](Lesson &lesson) {
            lesson.steps[2].predict->choices[0].why = {};
            lesson.challenge->hints.removeLast();
        });
        draft.check();
        QStringList fields;
        for (const Problem &problem : draft.problems())
            fields.append(problem.field);
        QCOMPARE(fields, (QStringList{u"steps[2].predict.choices[0].why"_s, u"challenge.hints"_s}));
    }

    void aLanguageThatTheLessonDoesNotHaveIsToldOnce()
    {
        LessonDraft draft;
        Lesson lesson = shipped(5);
        for (LessonStep &step : lesson.steps)
            step.say.byLanguage.remove(u"ko"_s);
        draft.open(lesson);
        QVERIFY(draft.problems().size() > 1);
        draft.change([](Lesson &changed) { changed.title.byLanguage.remove(u"ko"_s); });
        draft.check();
        QCOMPARE(draft.problems().size(), 1);
        QCOMPARE(draft.problems().first().field, u"title"_s);
    }

    void whatShowsWhenItIsPlayedIsToldToo()
    {
        LessonDraft draft;
        draft.open(shipped(5));
        draft.change([](Lesson &lesson) { lesson.challenge->solution.clear(); });
        draft.check();
        QCOMPARE(draft.problems().size(), 1);
        QCOMPARE(draft.problems().first().code, ProblemCode::SolutionFails);
    }

    void itIsCheckedAfterAPause()
    {
        LessonDraft draft;
        draft.open(shipped(0));
        const QSignalSpy checked(&draft, &LessonDraft::checked);
        setTitle(draft, QString());
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(!draft.problems().isEmpty());
    }

    void aSavedLessonIsTheSameWhenItIsOpened()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mine.yaml"_s);
        LessonDraft draft;
        draft.open(shipped(3));
        setTitle(draft, u"Mine: a lesson, of course"_s);
        QVERIFY(draft.isModified());
        QCOMPARE(draft.save(path), QString());
        QVERIFY(!draft.isModified());
        QCOMPARE(draft.path(), path);
        const LessonReading again = readLessonFile(path);
        QVERIFY(again.isUsable());
        QCOMPARE(again.lesson.title.in(u"en"_s), u"Mine: a lesson, of course"_s);
    }

    void whatCannotBeSavedIsKept()
    {
        LessonDraft draft;
        draft.open(shipped(0));
        setTitle(draft, u"X"_s);
        QVERIFY(!draft.save(u"/no/such/folder/x.yaml"_s).isEmpty());
        QVERIFY(draft.isModified());
        QVERIFY(draft.path().isEmpty());
    }
};

static const Registered<LessonDraftTest> registered{"tst_lessondraft"};

#include "tst_lessondraft.moc"
