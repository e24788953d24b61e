// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/lessonwords.h"

#include "document/explain/criterionsentence.h"
#include "document/explain/lessonactionsentence.h"
#include "document/explain/problemsentence.h"
#include "document/explain/shownlanguage.h"
#include "lessons/criterionresult.h"
#include "lessons/lessonpages.h"
#include "lessons/lessonplayer.h"
#include "present/lessonscript.h"

#include <utility>

namespace podium {

namespace {

using Words = LessonBeat::Words;
using State = AudienceChoice::State;

QString letter(qsizetype row)
{
    return QString(QChar(u'A' + int(row)));
}

/// In the order in which they are shown.
QList<Choice> shownChoices(const Lesson &lesson, int page)
{
    QList<Choice> choices;
    for (const int index : choiceOrder(lesson, page))
        choices.append(lesson.steps[page].predict->choices[index]);
    return choices;
}

void addChoices(const Lesson &lesson, const LessonPageFacts &facts, bool withReasons,
                AudiencePage &page)
{
    const QString language = shownLanguage();
    for (const Choice &choice : shownChoices(lesson, facts.page)) {
        const auto row = page.choices.size();
        page.choices.append({letter(row), choice.text.in(language),
                             choice.isCorrect ? State::Right : State::Wrong,
                             facts.votes.value(row)});
        if (withReasons)
            page.choices.last().why = choice.why.in(language);
    }
}

QStringList rightFields(const Lesson &lesson, const LessonPageFacts &facts)
{
    return rightDiagnoses(*lesson.challenge, solutionOf(lesson, facts.variant));
}

void addFields(const Lesson &lesson, const LessonPageFacts &facts, AudiencePage &page)
{
    const QStringList right = rightFields(lesson, facts);
    for (const QString &field : lesson.challenge->diagnose) {
        const auto row = page.choices.size();
        page.choices.append({letter(row), field,
                             right.contains(field) ? State::Right : State::Wrong,
                             facts.votes.value(row)});
    }
}

/// What the challenge asks for, with a sign at what is there.
void addCriteria(const Lesson &lesson, const QList<bool> &met, AudiencePage &page)
{
    page.canVote = false;
    page.hidesAnswer = false;
    for (const Criterion &criterion : shownCriteria(*lesson.challenge)) {
        const auto row = page.choices.size();
        page.choices.append({QString::number(row + 1), criterionTitle(criterion, shownLanguage()),
                             met.value(row) ? State::Right : State::Open});
    }
}

/// What became of what was done: of packets, or what the API server said.
void addOutcome(const LessonPageFacts &facts, AudiencePage &page)
{
    page.outcome = facts.outcome;
    if (!facts.refusals.isEmpty())
        page.outcome = AudienceOutcome{
            Verdict::Refused,
            LessonScript::tr("The API server refuses: %1").arg(sentence(facts.refusals.first()))};
    if (!facts.outcome)
        page.question = facts.deeds.join(u' ');
}

/// What an author wrote for the audience's screen, or else for the teacher.
QString captionOf(const LessonStep &step)
{
    const LocalText &text = step.caption.isEmpty() ? step.say : step.caption;
    return text.in(shownLanguage());
}

QString answerOf(const Lesson &lesson, Words words, const LessonPageFacts &facts)
{
    if (words == Words::Diagnosis)
        return rightFields(lesson, facts).join(QStringLiteral(", "));
    if (words == Words::Brief) {
        QStringList deeds;
        for (const LessonAction &action : solutionOf(lesson, facts.variant))
            deeds.append(sentence(action.deed));
        return deeds.join(u'\n');
    }
    if (words != Words::Question)
        return {};
    const QList<Choice> choices = shownChoices(lesson, facts.page);
    for (qsizetype row = 0; row < choices.size(); ++row) {
        if (choices[row].isCorrect)
            return letter(row) + u' ' + choices[row].text.in(shownLanguage());
    }
    return {};
}

QStringList hintsOf(const Challenge &challenge)
{
    QStringList hints;
    for (const LocalText &hint : challenge.hints)
        hints.append(
            LessonScript::tr("Hint %1: %2").arg(hints.size() + 1).arg(hint.in(shownLanguage())));
    return hints;
}

/// What to say at the beat itself, beside what the lesson says of the page.
QStringList remarks(const Lesson &lesson, Words words, const LessonPageFacts &facts)
{
    switch (words) {
    case Words::Look:
        if (facts.deeds.isEmpty())
            return {};
        return facts.deeds +
               QStringList{LessonScript::tr("Let the class say first what will happen.")};
    case Words::Question:
        return QStringList{LessonScript::tr("Let everybody choose before you go on. V counts "
                                            "hands.")} +
               facts.deeds;
    case Words::UnderWay:
        return {facts.hop.isEmpty() ? facts.deeds.join(u' ') : facts.hop};
    case Words::Outcome:
    case Words::Solving:
        return facts.whole.isEmpty() ? facts.deeds : QStringList{facts.whole};
    case Words::Brief:
        return QStringList{LessonScript::tr("Let the class say what to do. Next shows the "
                                            "solution, part by part.")} +
               hintsOf(*lesson.challenge);
    case Words::Diagnosis:
        return {LessonScript::tr("Let the class name the field first.")};
    case Words::Reflect:
        return {LessonScript::tr("Let some say it in their own words.")};
    case Words::Reasons:
    case Words::Diagnosed:
    case Words::Solved:
        break;
    }
    return {};
}

} // namespace

AudiencePage audiencePage(const Lesson &lesson, Words words, const LessonPageFacts &facts)
{
    const QString language = shownLanguage();
    const LessonStep *step = stepAt(lesson, facts.page);
    AudiencePage page;
    page.title = lesson.title.in(language);
    //: %1 of %2 steps
    page.progress =
        LessonScript::tr("step %1/%2").arg(facts.page + 1).arg(podium::pageCount(lesson));
    switch (words) {
    case Words::Look:
        page.question = facts.deeds.join(u' ');
        if (facts.deeds.isEmpty())
            page.caption = captionOf(*step);
        break;
    case Words::Question:
        page.question = step->predict->ask.in(language);
        addChoices(lesson, facts, false, page);
        break;
    case Words::UnderWay:
        page.question = facts.hop.isEmpty() ? facts.deeds.join(u' ') : QString();
        page.caption = facts.hop;
        break;
    case Words::Outcome:
        if (step->predict)
            addChoices(lesson, facts, false, page);
        page.hidesAnswer = false;
        page.caption = captionOf(*step);
        addOutcome(facts, page);
        break;
    case Words::Reasons:
        page.hidesAnswer = false;
        addChoices(lesson, facts, true, page);
        break;
    case Words::Brief:
        page.question = lesson.challenge->brief.in(language);
        addCriteria(lesson, {}, page);
        break;
    case Words::Diagnosis:
    case Words::Diagnosed:
        page.question = LessonScript::tr("Which field is at fault?");
        page.hidesAnswer = words == Words::Diagnosis;
        addFields(lesson, facts, page);
        break;
    case Words::Solving:
        addOutcome(facts, page);
        break;
    case Words::Solved:
        addOutcome(facts, page);
        addCriteria(lesson, facts.criteria, page);
        break;
    case Words::Reflect:
        page.question = lesson.reflect.in(language);
        break;
    }
    return page;
}

PresenterNotes presenterNotes(const Lesson &lesson, Words words, const LessonPageFacts &facts)
{
    const LessonStep *step = stepAt(lesson, facts.page);
    PresenterNotes notes;
    notes.plannedMinutes = lesson.minutes;
    QStringList say = remarks(lesson, words, facts);
    const bool isTold = words == Words::Outcome || words == Words::Reasons ||
                        (words == Words::Look && facts.deeds.isEmpty());
    if (step && isTold && !step->say.isEmpty())
        say.prepend(step->say.in(shownLanguage()));
    notes.say = say.join(u'\n');
    notes.answer = answerOf(lesson, words, facts);
    const bool isAsked = words == Words::Question || words == Words::Outcome;
    if (!step || !step->predict || !isAsked)
        return notes;
    const QList<Choice> choices = shownChoices(lesson, facts.page);
    for (qsizetype row = 0; row < choices.size(); ++row) {
        if (!choices[row].isCorrect)
            //: %1 a letter; %2 what to tell those who chose it
            notes.ifChosen.append(LessonScript::tr("If many choose %1: %2")
                                      .arg(letter(row), choices[row].why.in(shownLanguage())));
    }
    return notes;
}

} // namespace podium
