// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonpages.h"

#include "lessons/lessonplayer.h"
#include "lessons/lessonstart.h"

namespace podium {

int pageCount(const Lesson &lesson)
{
    return int(lesson.steps.size()) + (lesson.challenge ? 1 : 0) +
           (lesson.reflect.isEmpty() ? 0 : 1);
}

const LessonStep *stepAt(const Lesson &lesson, int page)
{
    return page >= 0 && page < lesson.steps.size() ? &lesson.steps[page] : nullptr;
}

bool isChallengeAt(const Lesson &lesson, int page)
{
    return page == int(lesson.steps.size()) && lesson.challenge;
}

const LessonVariant *variantAt(const Lesson &lesson, int index)
{
    return index < 0 ? nullptr : &lesson.variants[index];
}

QList<LessonAction> solutionOf(const Lesson &lesson, const LessonVariant *variant)
{
    return variant ? variant->solution : lesson.challenge->solution;
}

LessonState stateAtPage(const Lesson &lesson, int page, const LessonVariant *variant)
{
    LessonState state = startOf(lesson).state;
    for (int before = 0; before < page && before < lesson.steps.size(); ++before)
        state = perform(state, lesson.steps[before].actions).after;
    if (page >= lesson.steps.size() && lesson.challenge)
        state = challengeStartOf(lesson, state, variant).state;
    if (page > lesson.steps.size() && lesson.challenge)
        state = perform(state, solutionOf(lesson, variant)).after;
    return withChallengeBegun(std::move(state));
}

int packetsOf(const QList<LessonAction> &actions)
{
    int count = 0;
    for (const LessonAction &action : actions) {
        if (const auto *send = std::get_if<SendAction>(&action.deed))
            count += send->count;
    }
    return count;
}

} // namespace podium
