// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"
#include "lessons/lessonstate.h"

namespace podium {

// The pages of a lesson, counted from 0: its steps, then the challenge, then the closing question.
// The same for those who work through it and for those whom it is shown.

int pageCount(const Lesson &lesson);

/// Null on the challenge and the closing question.
const LessonStep *stepAt(const Lesson &lesson, int page);
bool isChallengeAt(const Lesson &lesson, int page);

/// The one with this index, see variantFor(); null for -1.
const LessonVariant *variantAt(const Lesson &lesson, int index);
/// Of the challenge, with this fault; null for a lesson without variants.
QList<LessonAction> solutionOf(const Lesson &lesson, const LessonVariant *variant);

/// What the page starts with: all that the pages before it do is done, with the lesson's seed.
LessonState stateAtPage(const Lesson &lesson, int page, const LessonVariant *variant);

/// More packets than that are not watched hop by hop.
constexpr int mostWatchedHopByHop = 3;
/// How many packets these send.
int packetsOf(const QList<LessonAction> &actions);

} // namespace podium
