// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"
#include "lessons/lessonstate.h"

namespace podium {

/// Where a lesson, or its challenge, starts.
struct LessonStart
{
    LessonState state{};
    /// What is wrong with the manifests, with places in the lesson's file: objects with an error
    /// are not in the cluster. TooMany for more pods than a lesson may have: then none is.
    Problems problems{};
};

/// The world and the manifests of the lesson, settled.
LessonStart startOf(const Lesson &lesson);
/// What the challenge starts from: its own manifests, or what the steps left, with the fault of the
/// variant; null for a lesson without variants. Problems: as above, and those of the fault.
LessonStart challengeStartOf(const Lesson &lesson, const LessonState &afterSteps,
                             const LessonVariant *variant);

/// The variant that a learner with this number gets; -1 for a lesson without variants.
int variantFor(const Lesson &lesson, quint64 learner);

World worldOf(const LessonWorld &world);

/// How many pods the manifest makes, by itself and by workloads.
int podsStatedIn(const QByteArray &manifest);

} // namespace podium
