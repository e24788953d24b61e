// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "lessons/lesson.h"
#include "manifest/manifesttext.h"

#include <functional>

namespace podium {

/// Reads a file beside the lesson; only the reader's own rules let a path through.
using LessonFileReader = std::function<Result<QByteArray>(const QString &relativePath)>;

struct LessonReading
{
    /// What could be read: whole only without an error.
    Lesson lesson{};
    Problems problems{};

    bool isUsable() const { return !hasError(problems); }
};

/// Reads a lesson: YAML, format 1. Everything that is wrong with its form is found at once, with
/// line, column and field; whether it can be played is asked by checkLesson().
/// Without `readFile`, a lesson that names a file is refused.
LessonReading readLesson(const ManifestText &text, const LessonFileReader &readFile = {});

/// The same of a lesson that is being written and may be too large yet; it names no file.
LessonReading readDraft(const ManifestText &text);

/// A lesson from disk. Files that it names are read from its own folder, and nowhere else.
LessonReading readLessonFile(const QString &path);

/// The same of one that is being written and may be too large yet.
LessonReading readDraftFile(const QString &path);

} // namespace podium
