// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/change.h"
#include "lessons/lesson.h"

namespace podium {

/// Whether a lesson with these controls lets its learner make the change; without any, all.
/// A change of several things needs leave for each of them.
bool isPermitted(const Change &change, const QList<LessonControl> &controls);

/// The control that lets a learner do by himself what the action does.
LessonControl controlFor(const LessonDeed &deed);

/// Whether a lesson with these controls has this one; without any, it has all.
bool hasControl(const QList<LessonControl> &controls, LessonControl control);

} // namespace podium
