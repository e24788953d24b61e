// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/rereading.h"

#include "manifest/documentreader.h"
#include "manifest/indentationrepair.h"

namespace podium {

namespace {

Problems lostIndentation(const ManifestText &text, const TextDocument &document)
{
    Problems problems;
    const int above = document.place.line - 1;
    for (const PastedObject &object : objectsWithLostIndentation(document.bytes)) {
        const SourceSpan span{text.name(), above + object.firstLine, 1, above + object.lastLine + 1,
                              1};
        problems.append({Severity::Error,
                         ProblemCode::IndentationLost,
                         {object.kind, {}, {}},
                         {},
                         span,
                         {kindName(object.kind)}});
    }
    return problems;
}

} // namespace

Rereading readAgain(const ManifestText &text, int file, int id)
{
    const TextDocument document = text.document(id);
    if (!document.isValid())
        return {};
    const Checkpoint checkpoint;
    DocumentResult result;
    const DocumentRange range{0, qsizetype(document.bytes.size()), document.place.line,
                              document.place.column, false};
    DocumentReader().read({document.bytes, text.name(), file, id, range, checkpoint}, result);
    if (result.hasLostIndentation)
        result.problems = lostIndentation(text, document);
    return {std::move(result.objects), std::move(result.world), result.worldOrigin,
            std::move(result.ignored), std::move(result.problems)};
}

} // namespace podium
