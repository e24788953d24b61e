// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "lessons/lessonplayer.h"
#include "lessons/lessonreader.h"
#include "lessons/lessonstart.h"
#include "support/testregistry.h"

#include <QDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

DocumentState documentState(const Revision &revision)
{
    DocumentState state;
    state.texts = revision.texts;
    state.cluster = revision.cluster();
    state.settleProblems = revision.settled.problems;
    state.findings = revision.findings;
    return state;
}

/// Does in a document what a step of a lesson does.
void apply(const LessonEffect &effect, ClusterDocument &document)
{
    if (const Change *change = std::get_if<Change>(&effect))
        document.edit(u"step"_s, *change);
    else if (const World *world = std::get_if<World>(&effect))
        document.apply(u"step"_s, document.cluster().with(*world));
}

} // namespace

/// A lesson that is played in a window comes to what the lesson check has seen.
class LessonEffectsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void documentFollowsTheLesson_data();
    void documentFollowsTheLesson();
};

void LessonEffectsTest::documentFollowsTheLesson_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(sourcePath(u"resources/lessons"_s));
    for (const QString &name : folder.entryList({u"*.yaml"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void LessonEffectsTest::documentFollowsTheLesson()
{
    QFETCH(const QString, path);
    const Lesson lesson = readLessonFile(path).lesson;
    LessonState state = startOf(lesson).state;
    ClusterDocument document;
    document.open(documentState(state.revision));
    for (const LessonStep &step : lesson.steps) {
        for (const LessonAction &action : step.actions) {
            const Result<QList<LessonEffect>> effects = effectsOf(action, state);
            QVERIFY(effects);
            for (const LessonEffect &effect : *effects)
                apply(effect, document);
            state = perform(state, {action}).after;
        }
        QVERIFY(document.cluster() == state.cluster());
        QVERIFY(document.texts() == state.revision.texts);
    }
}

static const Registered<LessonEffectsTest> registered{"tst_lessoneffects"};

#include "tst_lessoneffects.moc"
