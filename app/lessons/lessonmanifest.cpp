// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonmanifest.h"

namespace podium {

QString fieldIn(const LessonPlace &place, const QString &field)
{
    return field.isEmpty() ? place.field : place.field + QStringLiteral(": ") + field;
}

SourceSpan spanIn(const LessonManifest &manifest, const SourceSpan &span)
{
    if (manifest.line == 0 || !span.isValid())
        return manifest.place.span;
    return {manifest.file, span.line + manifest.line - 1, span.column + manifest.indent,
            span.endLine + manifest.line - 1, span.endColumn + manifest.indent};
}

} // namespace podium
