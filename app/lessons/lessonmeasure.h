// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lessonplayer.h"

namespace podium {

/// What can be said of everything that came of a step, so that the same coming out again proves it:
/// a refusal, or the verdict and the reason that all packets have, and over how many pods they
/// spread. Nothing if nothing was sent or refused, or if packets ended in different ways.
std::optional<Expectation> measured(const Performance &performance);

/// Makes what the step expects, and what makes the right choice right, what comes of it. A question
/// that nothing measured decides becomes a conceptual one.
void remeasure(Lesson &lesson, int step);

} // namespace podium
