// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "lessons/lesson.h"

#include <functional>
#include <optional>

namespace podium {

/// Where something stands in a lesson; null if the lesson has no such part any more.
template <class Part>
using PlaceOf = std::function<Part *(Lesson &lesson)>;

/// Something of a lesson as a text that can be typed.
struct LessonText
{
    /// Nothing if the lesson has no such part any more.
    std::function<std::optional<QString>(const Lesson &lesson)> shown{};
    /// Returns what is wrong with the text; then the lesson stays as it is.
    std::function<Problems(Lesson &lesson, const QString &text)> take{};
};

/// The text itself.
LessonText textAt(PlaceOf<QString> place);
/// Words, parted by commas.
LessonText wordsAt(PlaceOf<QStringList> place);
LessonText decimalAt(PlaceOf<double> place);
/// From 0 to LessonLimits::seed.
LessonText seedAt(PlaceOf<quint64> place);
LessonText manifestAt(PlaceOf<LessonManifest> place);
/// As it stands in the file; without any lines nothing is expected.
LessonText expectationAt(PlaceOf<std::optional<Expectation>> place);
LessonText worldAt(PlaceOf<LessonWorld> place);

/// A whole number of a lesson.
struct LessonNumber
{
    /// Nothing if the lesson has no such part any more.
    std::function<std::optional<int>(const Lesson &lesson)> shown{};
    std::function<void(Lesson &lesson, int number)> take{};
};

LessonNumber numberAt(PlaceOf<int> place);

// Places of which parts may be gone.

LessonStep *stepIn(Lesson &lesson, int step);
Prediction *predictionIn(Lesson &lesson, int step);
Choice *choiceIn(Lesson &lesson, int step, int choice);
Challenge *challengeIn(Lesson &lesson);
LessonVariant *variantIn(Lesson &lesson, int variant);

/// The member of what stands at a place.
template <class Part, class Member, class Place>
PlaceOf<Member> memberOf(Place place, Member Part::*member)
{
    return [place, member](Lesson &lesson) {
        Part *part = place(lesson);
        return part ? &(part->*member) : nullptr;
    };
}

/// The member of the step with this number.
template <class Member>
PlaceOf<Member> inStep(int step, Member LessonStep::*member)
{
    return memberOf([step](Lesson &lesson) { return stepIn(lesson, step); }, member);
}

template <class Member>
PlaceOf<Member> inLesson(Member Lesson::*member)
{
    return [member](Lesson &lesson) { return &(lesson.*member); };
}

template <class Member>
PlaceOf<Member> inChallenge(Member Challenge::*member)
{
    return memberOf(challengeIn, member);
}

} // namespace podium
