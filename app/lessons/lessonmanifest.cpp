// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonmanifest.h"

namespace podium {

SourceSpan spanIn(const LessonManifest &manifest, const SourceSpan &span)
{
    if (manifest.line == 0 || !span.isValid())
        return manifest.place.span;
    return {manifest.file, span.line + manifest.line - 1, span.column + manifest.indent,
            span.endLine + manifest.line - 1, span.endColumn + manifest.indent};
}

} // namespace podium
