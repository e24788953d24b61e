// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "cluster/cluster.h"
#include "lessons/lesson.h"

namespace podium {

/// A name that none of the clusters has an object for.
struct MissingReference
{
    LessonPlace place{};
    Problem problem{}; ///< NoSuchObject

    bool operator==(const MissingReference &) const = default;
};

/// What a step names: in its spotlight, and in what it expects. Before and after it.
QList<MissingReference> missingReferences(const LessonStep &step, const QList<Cluster> &clusters);
/// What a criterion names. What shall be unchanged has to be in the first cluster.
QList<MissingReference> missingReferences(const Criterion &criterion,
                                          const QList<Cluster> &clusters);

} // namespace podium
