// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestreader.h"

#include "manifest/fieldplace.h"
#include "manifest/indentationrepair.h"
#include "manifest/parallelreader.h"
#include "manifest/statedworld.h"
#include "manifest/textcheck.h"

#include <QHash>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Nobody reads more, and a file of the wrong kind could fill the memory with them.
constexpr qsizetype mostProblems = 1'000;

/// Reads texts one after the other and gathers what they hold.
class Gatherer
{
public:
    Gatherer(const QList<ManifestText> &texts, const Checkpoint &checkpoint)
        : m_texts(texts)
        , m_checkpoint(checkpoint)
    {}

    ReadResult run()
    {
        for (int file = 0; file < int(m_texts.size()) && goesOn(file); ++file)
            addText(file);
        return std::move(m_result);
    }

private:
    bool goesOn(int file) const
    {
        return m_checkpoint.passes(WorkStep::Reading, double(file) / double(m_texts.size()));
    }

    /// The text's share in all texts, instead of its own.
    Checkpoint partOf(int file) const
    {
        const auto texts = double(m_texts.size());
        return Checkpoint([=, this](WorkStep step, double share) {
            return m_checkpoint.passes(step, (file + share) / texts);
        });
    }

    void addText(int file)
    {
        const ManifestText &text = m_texts[file];
        if (const auto problem = checkText(text)) {
            m_result.problems.append(*problem);
            return;
        }
        std::vector<DocumentResult> documents = readDocuments(text, file, partOf(file));
        if (!goesOn(file + 1))
            return;
        if (std::ranges::any_of(documents, &DocumentResult::hasLostIndentation)) {
            addRepair(file);
            return;
        }
        if (std::ranges::all_of(documents, &DocumentResult::isEmpty))
            m_result.problems.append(
                {Severity::Error, ProblemCode::FileEmpty, {}, {}, SourceSpan{text.name()}, {}});
        size_t count = m_result.objects.size();
        for (const DocumentResult &document : documents)
            count += document.objects.size();
        m_result.objects.reserve(count);
        m_origins.reserve(qsizetype(count));
        // Each is given back as soon as its objects are taken: of very many there is no room twice.
        for (DocumentResult &document : documents)
            addDocument(std::exchange(document, {}));
    }

    /// Nothing of such a text is taken before the user has seen what was made of it.
    void addRepair(int file)
    {
        const ManifestText &text = m_texts[file];
        const QByteArray all = text.bytes();
        const std::string_view bytes(all.constData(), size_t(all.size()));
        for (const PastedObject &object : objectsWithLostIndentation(bytes)) {
            const SourceSpan span{text.name(), object.firstLine, 1, object.lastLine + 1, 1};
            m_result.problems.append({Severity::Error,
                                      ProblemCode::IndentationLost,
                                      {object.kind, {}, {}},
                                      {},
                                      span,
                                      {kindName(object.kind)}});
        }
        if (const auto repair = repairIndentation(bytes))
            m_result.repairs.append({file, repair->text, repair->changedLines});
    }

    void addDocument(DocumentResult document)
    {
        addProblems(document.problems);
        m_result.ignored += document.ignored;
        if (document.world) {
            m_result.world = document.world;
            m_result.worldOrigin = document.worldOrigin;
        }
        for (size_t i = 0; i < document.objects.size(); ++i) {
            if (isFirst(document.objects[i], document.names[i]))
                m_result.objects.push_back(std::move(document.objects[i]));
        }
    }

    void addProblems(const Problems &problems)
    {
        const qsizetype room = mostProblems - m_result.problems.size();
        m_result.problems += problems.first(std::clamp(room, qsizetype(0), problems.size()));
    }

    bool isFirst(const AnyObject &object, const SourceSpan &name)
    {
        const ObjectRef ref = refOf(object);
        const Origin &origin = metaOf(object).origin;
        const auto first = m_origins.constFind(ref);
        if (first == m_origins.constEnd()) {
            m_origins.insert(ref, origin);
            return true;
        }
        const SourceSpan start = startOf(*first, m_texts);
        const QString place = start.file + u':' + QString::number(start.line);
        addProblems({{Severity::Error,
                      ProblemCode::DuplicateObject,
                      ref,
                      u"metadata.name"_s,
                      name,
                      {ref.text(), place}}});
        return false;
    }

    const QList<ManifestText> &m_texts;
    const Checkpoint &m_checkpoint;
    ReadResult m_result{};
    QHash<ObjectRef, Origin> m_origins{}; ///< for look-ups only; its order reaches nothing
};

} // namespace

ReadResult readManifests(const QList<ManifestText> &texts, const Checkpoint &checkpoint)
{
    return Gatherer(texts, checkpoint).run();
}

Cluster clusterOf(ReadResult read)
{
    Cluster cluster = Cluster().with(worldOf(read), read.worldOrigin);
    // Of pods there may be very many, so their table is made at once.
    std::vector<ObjectTable<Pod>::Pointer> pods;
    for (AnyObject &object : read.objects) {
        if (Pod *pod = std::get_if<Pod>(&object))
            pods.push_back(std::make_shared<const Pod>(std::move(*pod)));
        else
            cluster = std::visit([&](auto &o) { return cluster.with(std::move(o)); }, object);
    }
    return cluster.with(ObjectTable<Pod>::fromPointers(std::move(pods)));
}

} // namespace podium
