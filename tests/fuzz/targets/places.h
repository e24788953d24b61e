// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "fuzztargets.h"

namespace podium::test {

/// That every problem's place, if it has one, is in the text, and not before its own start.
inline void expectPlaces(const Problems &problems, const QByteArray &text, Promises &promises)
{
    const auto lines = int(text.count('\n')) + 1;
    for (const Problem &problem : problems) {
        const SourceSpan &span = problem.span;
        promises.expect(problem.code != ProblemCode::None, "a problem says what it is");
        promises.expect(span.line <= span.endLine && span.endLine <= lines + 1,
                        "problems are in the text");
        promises.expect(span.line == 0 || span.column > 0, "problems have a column");
    }
}

} // namespace podium::test
