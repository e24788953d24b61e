// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lessonreader.h"

#include <QStringList>

namespace podium::test {

/// The files of the lessons that Podium brings, "01-one-pod-one-ip.yaml" and so on.
QStringList shippedLessons();
QString shippedText(const QString &file);

/// A small lesson that has nothing wrong with it, and uses most of the format.
QString smallLesson();
/// With `after` in the place of `before`, which has to be there exactly once.
QString replaced(const QString &text, const QString &before, const QString &after);

LessonReading readText(const QString &text);

/// One line a problem: "LINE:COLUMN severity code field [argument|argument]".
QStringList linesOf(const Problems &problems);

} // namespace podium::test
