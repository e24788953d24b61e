// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"
#include "lessons/mismatch.h"

namespace podium {

/// Plays the lesson and tells where what it says is not so: manifests that the API server refuses,
/// names that nothing has, outcomes of steps, the right choices and the wrong ones, a challenge
/// that is passed before it begins or that its solution does not pass, in each variant. The lesson
/// is one that readLesson() found usable. Problems have their places in the lesson's file.
/// Problems: the last group of ProblemCode.
Problems checkLesson(const Lesson &lesson);

/// Of several lessons, those whose id another one has already.
Problems checkIds(const QList<Lesson> &lessons);

/// What a problem says of an outcome: the arguments of ExpectationFails, RightChoiceFails and
/// SolutionFails.
QStringList mismatchArguments(const Mismatch &mismatch);
/// The way back.
Mismatch mismatchFrom(const QStringList &arguments);

} // namespace podium
