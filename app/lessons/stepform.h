// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"
#include "lessons/lessonvalue.h"
#include "manifest/yamlvalue.h"

namespace podium {

/// What of a step only a person or a simulation can judge is not looked at.
LessonStep readStep(const LessonValue &value);
YamlValue written(const LessonStep &step);
/// `hasVariants`: each of them has a solution of its own.
Challenge readChallenge(const LessonValue &value, bool hasVariants);
YamlValue written(const Challenge &challenge, bool hasVariants);
LessonVariant readVariant(const LessonValue &value);
YamlValue written(const LessonVariant &variant);

} // namespace podium
