// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessoncheck.h"

#include "base/enumname.h"
#include "lessons/criterionresult.h"
#include "lessons/lessonlimits.h"
#include "lessons/lessonplayer.h"
#include "lessons/lessonreferences.h"
#include "lessons/lessonrequest.h"
#include "lessons/lessonstart.h"
#include "lessons/rejectiontext.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Plays one lesson from its start to the end of its challenge.
class Checker
{
public:
    explicit Checker(const Lesson &lesson)
        : m_lesson(lesson)
    {}

    Problems run()
    {
        const LessonStart start = startOf(m_lesson);
        m_problems += start.problems;
        checkSize(start.state.cluster(), m_lesson.manifest.place);
        if (hasError(m_problems))
            return m_problems;
        checkForwards(start.state.cluster());
        LessonState state = start.state;
        for (const LessonStep &step : m_lesson.steps)
            state = play(step, state);
        if (m_lesson.challenge && m_lesson.variants.isEmpty())
            checkChallenge(state, nullptr);
        for (const LessonVariant &variant : m_lesson.variants)
            checkChallenge(state, &variant);
        return m_problems;
    }

private:
    void add(ProblemCode code, const LessonPlace &place, const QStringList &arguments = {})
    {
        const Problem problem{Severity::Error, code, {}, place.field, place.span, arguments};
        if (!m_problems.contains(problem))
            m_problems.append(problem);
    }

    void addAll(ProblemCode code, const LessonPlace &place, const Mismatches &mismatches)
    {
        for (const Mismatch &mismatch : mismatches)
            add(code, place, mismatchArguments(mismatch));
    }

    void checkSize(const Cluster &cluster, const LessonPlace &place)
    {
        const auto check = [&](qsizetype count, int limit) {
            if (count > limit)
                add(ProblemCode::TooMany, place, {QString::number(count), QString::number(limit)});
        };
        check(cluster.pods().size(), LessonLimits::pods);
        check(cluster.nodes().size(), LessonLimits::nodes);
    }

    void checkForwards(const Cluster &cluster)
    {
        const LessonPlace place{u"world.router.forwards"_s, m_lesson.place.span};
        for (const Forward &rule : m_lesson.world.forwards) {
            if (!cluster.node(rule.nodeName))
                add(ProblemCode::NoSuchObject, place,
                    noSuchObject(cluster, ObjectKind::Node, rule.nodeName).arguments);
        }
    }

    LessonState play(const LessonStep &step, const LessonState &before)
    {
        const Performance performance = perform(before, step.actions);
        m_problems += performance.problems;
        checkSize(performance.after.cluster(), step.place);
        const bool mayBeRejected = step.expect && !step.expect->rejected.isEmpty();
        if (!mayBeRejected)
            reportRejections(performance, step.actions);
        for (const MissingReference &missing :
             missingReferences(step, {before.cluster(), performance.after.cluster()}))
            add(ProblemCode::NoSuchObject, missing.place, missing.problem.arguments);
        if (performance.problems.isEmpty())
            judge(step, {performance.packets, performance.rejected, performance.after.cluster()});
        return performance.after;
    }

    void reportRejections(const Performance &performance, const QList<LessonAction> &actions)
    {
        for (const Problem &rejection : performance.rejected) {
            const auto action = std::ranges::find_if(actions, [&](const LessonAction &candidate) {
                return candidate.place.span == rejection.span;
            });
            const LessonPlace place =
                action == actions.end() ? LessonPlace{{}, rejection.span} : action->place;
            if (hasRejectionWords(rejection))
                add(ProblemCode::ActionRejected, place, {rejectionText(rejection)});
            else
                add(rejection.code, {fieldIn(place, rejection.field), place.span},
                    rejection.arguments);
        }
    }

    void judge(const LessonStep &step, const StepOutcome &outcome)
    {
        if (step.expect)
            addAll(ProblemCode::ExpectationFails, step.expect->place,
                   mismatches(*step.expect, outcome));
        if (!step.predict)
            return;
        const Expectation *context = step.expect ? &*step.expect : nullptr;
        for (const Choice &choice : step.predict->choices) {
            if (choice.is)
                judge(choice, mismatches(*choice.is, outcome, context));
        }
    }

    void judge(const Choice &choice, const Mismatches &mismatches)
    {
        if (choice.isCorrect)
            addAll(ProblemCode::RightChoiceFails, choice.is->place, mismatches);
        else if (mismatches.isEmpty())
            add(ProblemCode::WrongChoiceHolds, choice.is->place);
    }

    void checkChallenge(const LessonState &afterSteps, const LessonVariant *variant)
    {
        const Challenge &challenge = *m_lesson.challenge;
        const QList<LessonAction> &solution = variant ? variant->solution : challenge.solution;
        const LessonPlace place = variant ? variant->place : challenge.place;
        const LessonStart start = challengeStartOf(m_lesson, afterSteps, variant);
        m_problems += start.problems;
        if (hasError(start.problems))
            return;
        if (evaluate(challenge.success, start.state).isMet)
            add(ProblemCode::AlreadyPassed, variant ? place : challenge.success.place);
        const Performance solved = perform(start.state, solution);
        m_problems += solved.problems;
        reportRejections(solved, solution);
        checkSize(solved.after.cluster(), place);
        const Problems unknown = unknownIn(challenge, start.state, solved.after);
        m_problems += unknown;
        if (unknown.isEmpty() && solved.problems.isEmpty())
            reportUnmet(challenge.success, evaluate(challenge.success, solved.after));
        if (!challenge.diagnose.isEmpty() && rightDiagnoses(challenge, solution).isEmpty())
            add(ProblemCode::NoRightDiagnosis, place, {challenge.diagnose.join(", "_L1)});
    }

    Problems unknownIn(const Challenge &challenge, const LessonState &start,
                       const LessonState &solved) const
    {
        Problems problems;
        for (const MissingReference &missing :
             missingReferences(challenge.success, {start.cluster(), solved.cluster()})) {
            const Problem problem{
                Severity::Error,     ProblemCode::NoSuchObject, {},
                missing.place.field, missing.place.span,        missing.problem.arguments};
            if (!m_problems.contains(problem) && !problems.contains(problem))
                problems.append(problem);
        }
        return problems;
    }

    void reportUnmet(const Criterion &criterion, const CriterionResult &result)
    {
        if (result.isMet)
            return;
        addAll(ProblemCode::SolutionFails, criterion.place, result.mismatches);
        const auto *group = std::get_if<GroupCriterion>(&criterion.what);
        const bool isNot = group && group->kind == GroupCriterion::Kind::Not;
        for (qsizetype i = 0; group && !isNot && i < group->parts.size(); ++i)
            reportUnmet(group->parts[i], result.parts[i]);
    }

    const Lesson &m_lesson;
    Problems m_problems{};
};

} // namespace

Problems checkLesson(const Lesson &lesson)
{
    return Checker(lesson).run();
}

Problems checkIds(const QList<Lesson> &lessons)
{
    Problems problems;
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        const auto first = std::ranges::find(lessons, lessons[i].id, &Lesson::id);
        if (first - lessons.begin() < i && !lessons[i].id.isEmpty())
            problems.append({Severity::Error,
                             ProblemCode::LessonIdTaken,
                             {},
                             u"id"_s,
                             lessons[i].place.span,
                             {lessons[i].id, first->place.span.file}});
    }
    return problems;
}

QStringList mismatchArguments(const Mismatch &mismatch)
{
    return {dashedName(mismatch.about), mismatch.expected, mismatch.found, mismatch.place};
}

Mismatch mismatchFrom(const QStringList &arguments)
{
    Mismatch mismatch{{}, arguments.value(1), arguments.value(2), arguments.value(3)};
    for (const Mismatch::About about : valuesOf<Mismatch::About>()) {
        if (dashedName(about) == arguments.value(0))
            mismatch.about = about;
    }
    return mismatch;
}

} // namespace podium
