// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "handout/handoutsheets.h"

#include "document/explain/criterionsentence.h"
#include "document/explain/lessonactionsentence.h"
#include "document/explain/shownlanguage.h"
#include "lessons/criterionresult.h"
#include "lessons/lessonpages.h"
#include "lessons/lessonplayer.h"
#include "lessons/lessonstart.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Style = HandoutPage::Style;

constexpr Style title{lettersize::title, FontRole::Strong, 0};
constexpr Style heading{lettersize::heading, FontRole::Strong, 0};
constexpr Style words{lettersize::words, FontRole::Text, 0};
constexpr Style small{lettersize::small, FontRole::Text, 0};
constexpr double wideGap = 8;
constexpr double beforeShare = 0.44; ///< of the height of the page
constexpr double afterShare = 0.36;

QString letter(qsizetype row)
{
    return QString(QChar(u'A' + int(row)));
}

QString titleOf(const Lesson &lesson)
{
    return lesson.title.in(shownLanguage());
}

QString numberOf(const Lesson &lesson)
{
    return HandoutWords::tr("Podium – lesson %1").arg(lesson.order);
}

QString deedsOf(const QList<LessonAction> &actions)
{
    QStringList deeds;
    for (const LessonAction &action : actions)
        deeds.append(sentence(action.deed));
    return deeds.join(u' ');
}

/// What a step asks, or else what it does.
void addQuestion(const Lesson &lesson, int page, HandoutPage &paper)
{
    const LessonStep *step = stepAt(lesson, page);
    if (!step)
        return;
    if (!step->predict) {
        paper.addWords(deedsOf(step->actions), heading);
        return;
    }
    paper.addWords(step->predict->ask.in(shownLanguage()), heading);
    paper.addSpace(wideGap / 2);
    const QList<int> order = choiceOrder(lesson, page);
    for (qsizetype row = 0; row < order.size(); ++row)
        paper.addChoice(letter(row), step->predict->choices[order[row]].text.in(shownLanguage()));
}

void addAnswer(const Lesson &lesson, int page, HandoutPage &paper)
{
    const LessonStep *step = stepAt(lesson, page);
    if (!step->predict)
        return;
    const QString language = shownLanguage();
    paper.addWords(step->predict->ask.in(language), heading);
    const QList<int> order = choiceOrder(lesson, page);
    for (qsizetype row = 0; row < order.size(); ++row) {
        const Choice &choice = step->predict->choices[order[row]];
        paper.addChoice(choice.isCorrect ? u"✓"_s : letter(row),
                        letter(row) + u"  "_s + choice.text.in(language), choice.isCorrect);
        paper.addWords(choice.why.in(language), {lettersize::words, FontRole::Text, 23});
    }
}

void addChallenge(const Challenge &challenge, HandoutPage &paper)
{
    paper.addWords(HandoutWords::tr("Your turn"), heading);
    paper.addWords(challenge.brief.in(shownLanguage()), words);
}

void addSolution(const Lesson &lesson, HandoutPage &paper)
{
    const QString language = shownLanguage();
    addChallenge(*lesson.challenge, paper);
    for (const Criterion &criterion : shownCriteria(*lesson.challenge))
        paper.addWords(u"• "_s + criterionTitle(criterion, language), words);
    int number = 0;
    for (const LocalText &hint : lesson.challenge->hints)
        paper.addWords(HandoutWords::tr("Hint %1: %2").arg(++number).arg(hint.in(language)), words);
    if (lesson.variants.isEmpty()) {
        paper.addWords(HandoutWords::tr("Solution: %1").arg(deedsOf(lesson.challenge->solution)),
                       words);
        return;
    }
    for (const LessonVariant &variant : lesson.variants)
        paper.addWords(
            HandoutWords::tr("Solution of “%1”: %2").arg(variant.id, deedsOf(variant.solution)),
            words);
}

} // namespace

void printQuestions(const Lesson &lesson, HandoutPage &page)
{
    const QString language = shownLanguage();
    const HandoutQuestion question = questionOf(lesson);
    const double whole = page.room();
    page.addEnds(numberOf(lesson), HandoutWords::tr("Name: ____________________"));
    page.addWords(titleOf(lesson), title);
    page.addWords(lesson.goal.in(language), words);
    page.addSpace(wideGap);
    page.addPicture(question.before, beforeShare * whole);
    addQuestion(lesson, question.page, page);
    page.addSpace(wideGap);
    page.addWords(HandoutWords::tr("Because:"), words);
    page.addLines(3);

    page.turnPage();
    page.addEnds(numberOf(lesson), HandoutWords::tr("page %1").arg(2));
    page.addWords(HandoutWords::tr("After"), heading);
    page.addPicture(question.after, afterShare * whole);
    page.addWords(question.outcome, words);
    if (lesson.challenge) {
        addChallenge(*lesson.challenge, page);
        page.addLines(2);
    }
    if (!lesson.reflect.isEmpty()) {
        page.addWords(lesson.reflect.in(language), words);
        page.addLines(2);
    }
    page.addWords(HandoutWords::tr("The manifest before:"), small);
    page.addManifest(question.manifest);
}

void printAnswers(const Lesson &lesson, HandoutPage &page)
{
    const QString language = shownLanguage();
    page.addEnds(numberOf(lesson), HandoutWords::tr("For the teacher"));
    page.addWords(HandoutWords::tr("Answers: %1").arg(titleOf(lesson)), title);
    page.addWords(lesson.goal.in(language), words);
    for (int step = 0; step < lesson.steps.size(); ++step) {
        page.addSpace(wideGap);
        //: %1 counts from 1
        page.addWords(HandoutWords::tr("Step %1").arg(step + 1), heading);
        addAnswer(lesson, step, page);
        page.addWords(deedsOf(lesson.steps[step].actions), words);
        page.addWords(lesson.steps[step].say.in(language), words);
    }
    page.addSpace(wideGap);
    if (lesson.challenge)
        addSolution(lesson, page);
    page.addSpace(wideGap);
    page.addWords(lesson.reflect.in(language), heading);
}

} // namespace podium
