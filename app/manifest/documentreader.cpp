// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/documentreader.h"

#include "manifest/indentationrepair.h"
#include "manifest/objectreader.h"
#include "manifest/yamlparser.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Marks of template languages; a file that has them is not a manifest yet.
QString templateMarker(std::string_view text, size_t &at)
{
    for (const char *marker : {"{{", "{%"}) {
        at = text.find(marker);
        if (at != std::string_view::npos)
            return QString::fromLatin1(marker);
    }
    return {};
}

void reportFailure(const TreeFailure &failure, DocumentReport &report)
{
    size_t at = 0;
    const QString marker = templateMarker(report.text(), at);
    if (failure.code == ProblemCode::NotYaml && !marker.isEmpty()) {
        report.add(Severity::Error, ProblemCode::TemplateText, {},
                   report.spanOf(ByteRange{qsizetype(at), qsizetype(at) + 2}), {marker});
        return;
    }
    const std::string_view text = report.text();
    const bool atEnd =
        failure.offset >= qsizetype(text.size()) || text[size_t(failure.offset)] == '\n';
    report.add(Severity::Error, failure.code, {},
               report.spanOf(ByteRange{failure.offset, failure.offset + (atEnd ? 0 : 1)}),
               failure.arguments);
}

/// Whether a document could be one that lost its indentation, so that it is worth a closer look.
bool looksIncomplete(const YamlTree &tree)
{
    if (tree.kind(YamlTree::root) != YamlKind::Map)
        return true;
    const auto isLeftOut = [&tree](std::string_view key) {
        const qint32 value = tree.value(YamlTree::root, key);
        return value != YamlTree::none && tree.kind(value) == YamlKind::Null;
    };
    return isLeftOut("metadata") || isLeftOut("spec");
}

} // namespace

bool DocumentResult::isEmpty() const
{
    return objects.empty() && ignored.isEmpty() && problems.isEmpty() && !world &&
           !hasLostIndentation;
}

void DocumentReader::read(const DocumentTask &task, DocumentResult &result)
{
    if (task.range.isBlank)
        return;
    DocumentReport report(task.fileName, task.file, task.range, m_tree);
    const auto lineOf = [&report](qsizetype offset) { return report.lineAt(offset); };
    const auto goesOn = [&task](qsizetype offset) {
        return task.goesOn(parsingShare * double(offset) / double(task.range.size));
    };
    const auto failure = parseDocument(report.text(), m_tree, lineOf, goesOn);
    if (failure && failure->code == ProblemCode::None)
        return;
    const bool isEmpty =
        !failure && (m_tree.isEmpty() || m_tree.kind(YamlTree::root) == YamlKind::Null);
    if (isEmpty)
        return;
    if ((failure || looksIncomplete(m_tree)) &&
        !objectsWithLostIndentation(report.text()).isEmpty()) {
        result.hasLostIndentation = true;
        return;
    }
    if (failure)
        reportFailure(*failure, report);
    else
        ObjectReader(task, report, m_pool, result).readRoot();
    result.problems += report.problems();
}

} // namespace podium
