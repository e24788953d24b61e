// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"
#include "lessons/mismatch.h"

namespace podium {

/// How a criterion stands.
struct CriterionResult
{
    bool isMet{false};
    Mismatches mismatches{};        ///< why it is not; of its own, not of its parts
    QList<CriterionResult> parts{}; ///< of a group, in its order

    bool operator==(const CriterionResult &) const = default;
};

/// Pure: packets are sent on a copy of the cluster.
CriterionResult evaluate(const Criterion &criterion, const LessonState &state);

/// What is shown to the learner one by one: the parts of an outermost `all`, or the criterion
/// itself.
QList<Criterion> shownCriteria(const Challenge &challenge);

/// Of the fields to choose from, those that the solution changes.
QStringList rightDiagnoses(const Challenge &challenge, const QList<LessonAction> &solution);

} // namespace podium
