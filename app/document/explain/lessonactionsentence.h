// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lessonaction.h"

namespace podium {

/// Who sends, as somebody would say it: "laptop", "a node".
QString spoken(const LessonSender &from);
/// "svc-1:9000", "the old address of pod-1, port 8080", "port 30000 of every node"; what is meant
/// is told by the kind.
QString spoken(const LessonAddress &to);

/// What a step of a lesson is about to do: "client sends a packet to svc-1:9000."
QString sentence(const LessonDeed &deed);

/// What is different in another world, as it is called in the history.
QString worldChangeSentence(const World &before, const World &after);

} // namespace podium
