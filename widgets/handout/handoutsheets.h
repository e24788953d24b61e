// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "handout/handoutpage.h"
#include "lessons/lesson.h"

#include <QCoreApplication>

namespace podium {

/// Translates what is printed.
struct HandoutWords
{
    Q_DECLARE_TR_FUNCTIONS(podium::Handout)
};

/// For the class: the picture before, the question with its choices, lines to write on; then the
/// picture after, the challenge, the closing question and the manifest. Two pages.
void printQuestions(const Lesson &lesson, HandoutPage &page);

/// For the teacher: what is right and why, what to say at each step, how the challenge is solved.
void printAnswers(const Lesson &lesson, HandoutPage &page);

} // namespace podium
