// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/documentreport.h"
#include "manifest/manifestreader.h"
#include "manifest/textpool.h"

namespace podium {

/// Parsing takes about this share of reading; the rest is making objects.
constexpr double parsingShare = 0.8;

/// One document of one text, to be read. Views and references are borrowed.
struct DocumentTask
{
    std::string_view file{};
    QString fileName{};
    int fileIndex{0};
    int id{0}; ///< of the document
    DocumentRange range{};
    const Checkpoint &checkpoint;

    /// Asks the checkpoint, with the share of the document that is done.
    bool goesOn(double share) const
    {
        const double done = double(range.offset) + double(range.size) * share;
        return checkpoint.passes(WorkStep::Reading, done / double(file.size()));
    }
};

/// What one document holds, or several one behind the other.
struct DocumentResult
{
    std::vector<AnyObject> objects{};
    std::vector<SourceSpan> names{}; ///< where each object's name stands
    std::optional<World> world{};
    Origin worldOrigin{};
    QList<IgnoredObject> ignored{};
    Problems problems{};
    bool hasLostIndentation{false}; ///< one did: nothing of it was read, nor reported

    bool isEmpty() const;
};

/// Reads one document by itself, so that many can be read at the same time.
class DocumentReader
{
public:
    /// Adds to the result. Tree and pool are kept from document to document, to save time.
    void read(const DocumentTask &task, DocumentResult &result);

private:
    YamlTree m_tree{};
    TextPool m_pool{};
};

} // namespace podium
