// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/documentreport.h"

namespace podium {

DocumentReport::DocumentReport(const QString &fileName, std::string_view file,
                               const DocumentRange &document, const YamlTree &tree)
    : m_fileName(fileName)
    , m_text(textOf(file, document))
    , m_lines(file, document)
    , m_tree(tree)
{}

void DocumentReport::add(Severity severity, ProblemCode code, const QString &field,
                         const SourceSpan &span, const QStringList &arguments)
{
    m_problems.append({severity, code, m_object, field, span, arguments});
}

void DocumentReport::error(ProblemCode code, const QString &field, qint32 node,
                           const QStringList &arguments)
{
    add(Severity::Error, code, field, spanOf(node), arguments);
}

SourceSpan DocumentReport::spanOf(qint32 node)
{
    return spanOf(rangeOf(m_tree, m_text, node));
}

SourceSpan DocumentReport::spanOf(const ByteRange &range)
{
    return m_lines.span(m_fileName, range.begin, range.end);
}

} // namespace podium
