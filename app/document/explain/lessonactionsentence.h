// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lessonaction.h"

namespace podium {

/// What a step of a lesson is about to do: "client sends a packet to svc-1:9000."
QString sentence(const LessonDeed &deed);

/// What is different in another world, as it is called in the history.
QString worldChangeSentence(const World &before, const World &after);

} // namespace podium
