// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/withoutplaces.h"

namespace podium::test {

namespace {

void forget(LessonManifest &manifest)
{
    manifest = LessonManifest{manifest.bytes, {}, {}, 0, 0};
}

void forget(StateExpectation &state)
{
    state.path.place = {};
}

void forget(Expectation &expectation)
{
    expectation.place = {};
    for (StateExpectation &state : expectation.state)
        forget(state);
}

template <class T>
void forget(std::optional<T> &part)
{
    if (part)
        forget(*part);
}

void forget(LessonAction &action)
{
    action.place = {};
    if (auto *apply = std::get_if<ApplyAction>(&action.deed))
        forget(apply->manifest);
}

void forget(Criterion &criterion)
{
    criterion.place = {};
    if (auto *group = std::get_if<GroupCriterion>(&criterion.what)) {
        for (Criterion &part : group->parts)
            forget(part);
    }
    if (auto *packet = std::get_if<PacketCriterion>(&criterion.what))
        forget(packet->expect);
    if (auto *history = std::get_if<HistoryCriterion>(&criterion.what))
        forget(history->expect);
    if (auto *state = std::get_if<StateExpectation>(&criterion.what))
        forget(*state);
    if (auto *unchanged = std::get_if<UnchangedCriterion>(&criterion.what))
        unchanged->path.place = {};
}

void forget(Choice &choice)
{
    choice.place = {};
    forget(choice.is);
}

void forget(Prediction &prediction)
{
    prediction.place = {};
    for (Choice &choice : prediction.choices)
        forget(choice);
}

void forget(LessonStep &step)
{
    step.place = {};
    if (step.predict)
        forget(*step.predict);
    for (LessonAction &action : step.actions)
        forget(action);
    forget(step.expect);
}

void forget(Challenge &challenge)
{
    challenge.place = {};
    if (challenge.start)
        forget(*challenge.start);
    forget(challenge.success);
    for (LessonAction &action : challenge.solution)
        forget(action);
}

void forget(LessonVariant &variant)
{
    variant.place = {};
    for (LessonAction &action : variant.fault)
        forget(action);
    for (LessonAction &action : variant.solution)
        forget(action);
}

} // namespace

Lesson withoutPlaces(Lesson lesson)
{
    lesson.place = {};
    forget(lesson.manifest);
    for (LessonStep &step : lesson.steps)
        forget(step);
    if (lesson.challenge)
        forget(*lesson.challenge);
    for (LessonVariant &variant : lesson.variants)
        forget(variant);
    return lesson;
}

} // namespace podium::test
