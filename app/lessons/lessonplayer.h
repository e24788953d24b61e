// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/change.h"
#include "lessons/lesson.h"
#include "lessons/lessonstate.h"

#include <variant>

namespace podium {

/// Connections that an action opens.
struct LessonSend
{
    Request request{};
    int count{1};

    bool operator==(const LessonSend &) const = default;
};

/// What an action means for a document: a change of texts and cluster together, another world, or
/// connections.
using LessonEffect = std::variant<Change, World, LessonSend>;

/// What the action does in this state, in order. Problems: NoSuchObject, NoSuchAddress, TooMany.
Result<QList<LessonEffect>> effectsOf(const LessonAction &action, const LessonState &state);

/// What came of actions.
struct Performance
{
    LessonState after{};
    QList<LessonPacket> packets{};
    Problems
        rejected{}; ///< by the API server, with the place of the action; nothing is changed by it
    Problems problems{}; ///< actions that cannot be done, with their places
};

/// Does one after the other; pure. The same state gives the same performance.
Performance perform(const LessonState &state, const QList<LessonAction> &actions);

/// The order in which the choices of a step's prediction are shown: indices into them, shuffled by
/// the lesson's seed unless it keeps its order. Empty for a step without one.
QList<int> choiceOrder(const Lesson &lesson, int step);

/// With a plug-in that gives out external addresses from the first of the pool on.
World withPlugin(World world, const QList<IpAddress> &pool);
World withoutPlugin(World world);

} // namespace podium
