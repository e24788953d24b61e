// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lessonreader.h"

namespace podium {

/// A lesson in the place of what its file said before.
struct RewrittenLesson
{
    QByteArray file{};
    /// The text could not be changed in its places: all is written anew, under the comments that
    /// the file began with.
    bool isLaidOutAnew{false};
};

/// The lesson as a file in which what it still says stands as somebody wrote it, with comments,
/// order, quoting and layout; only what is said otherwise now is written. Reads as the same lesson.
RewrittenLesson rewritten(const QByteArray &file, const Lesson &lesson);

/// Whether nothing of the file is lost with a lesson that is written from what was read: what is
/// wrong is missing, or too much, but was understood.
bool holdsAll(const LessonReading &reading, const QByteArray &file);

} // namespace podium
