// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lessonplace.h"

#include <QByteArray>

namespace podium {

/// A manifest inside a lesson.
struct LessonManifest
{
    QByteArray bytes{};
    LessonPlace place{}; ///< where it is named or starts
    QString file{};      ///< that its lines are counted in: the lesson's, or that of `manifestFile`
    int line{0};         ///< on which its first line stands there; 0: it is not written in lines
    int indent{0};       ///< columns that were cut off its lines

    bool operator==(const LessonManifest &) const = default;
};

/// The field of the lesson, and in it that of an object: "manifests: spec.type".
QString fieldIn(const LessonPlace &place, const QString &field);

/// The place in the lesson's file of a place in the manifest.
SourceSpan spanIn(const LessonManifest &manifest, const SourceSpan &span);

} // namespace podium
