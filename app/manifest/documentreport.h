// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "manifest/linecounter.h"
#include "manifest/nodespan.h"

namespace podium {

/// Collects the problems of one document and knows where its nodes stand in the file.
class DocumentReport
{
public:
    DocumentReport(const QString &fileName, std::string_view file, const DocumentRange &document,
                   const YamlTree &tree);

    const YamlTree &tree() const { return m_tree; }

    std::string_view text() const { return m_text; }

    const Problems &problems() const { return m_problems; }

    /// The object that the following problems are about.
    void setObject(const ObjectRef &object) { m_object = object; }

    const ObjectRef &object() const { return m_object; }

    void add(Severity severity, ProblemCode code, const QString &field, const SourceSpan &span,
             const QStringList &arguments = {});
    void error(ProblemCode code, const QString &field, qint32 node,
               const QStringList &arguments = {});

    int lineOf(qint32 node) { return m_lines.lineAt(m_tree.written(node).offset); }

    int lineAt(qsizetype offset) { return m_lines.lineAt(offset); }

    SourceSpan spanOf(qint32 node);
    SourceSpan spanOf(const ByteRange &range);

private:
    QString m_fileName;
    std::string_view m_text;
    LineCounter m_lines;
    const YamlTree &m_tree;
    ObjectRef m_object{};
    Problems m_problems{};
};

} // namespace podium
