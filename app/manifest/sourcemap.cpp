// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/sourcemap.h"

#include "manifest/documentreport.h"
#include "manifest/fieldplace.h"
#include "manifest/fieldsteps.h"
#include "manifest/yamlparser.h"

namespace podium {

/// One parsed document and the object in it.
class SourceMap::Document
{
public:
    /// Where a path led to.
    struct Place
    {
        YamlTree::Entry entry{YamlTree::none, YamlTree::none}; ///< no key for items
        bool isWhole{true};                                    ///< all steps could be gone
    };

    Document(const QString &name, TextDocument document, int item)
        : m_document(std::move(document))
        , m_report(name, m_document.bytes,
                   DocumentRange{0, qsizetype(m_document.bytes.size()), m_document.place.line,
                                 m_document.place.column},
                   m_tree)
    {
        const auto lineOf = [this](qsizetype offset) { return m_report.lineAt(offset); };
        if (parseDocument(m_report.text(), m_tree, lineOf) || m_tree.isEmpty())
            return;
        m_object = item < 0 ? YamlTree::root : childAt(m_tree.value(YamlTree::root, "items"), item);
    }

    Place find(const QString &field) const
    {
        Place place{{YamlTree::none, m_object}, true};
        if (m_object == YamlTree::none)
            return {{YamlTree::none, YamlTree::none}, false};
        for (const FieldStep &step : stepsOf(field)) {
            const YamlTree::Entry next = go(place.entry.second, step);
            if (next.second == YamlTree::none)
                return {place.entry, false};
            place.entry = next;
        }
        return place;
    }

    SourceSpan span(const YamlTree::Entry &entry) const
    {
        if (entry.second == YamlTree::none)
            return {};
        return m_report.spanOf(entry.first == YamlTree::none
                                   ? rangeOf(m_tree, m_report.text(), entry.second)
                                   : valueRange(m_tree, m_report.text(), entry));
    }

    SourceSpan keySpan(const YamlTree::Entry &entry) const
    {
        return entry.first == YamlTree::none ? SourceSpan() : m_report.spanOf(entry.first);
    }

    bool isNull(qint32 node) const { return m_tree.kind(node) == YamlKind::Null; }

private:
    qint32 childAt(qint32 sequence, qsizetype index) const
    {
        if (sequence == YamlTree::none || m_tree.kind(sequence) != YamlKind::Sequence)
            return YamlTree::none;
        const std::vector<qint32> items = m_tree.items(sequence);
        const bool isThere = index >= 0 && size_t(index) < items.size();
        return isThere ? items[size_t(index)] : YamlTree::none;
    }

    YamlTree::Entry go(qint32 node, const FieldStep &step) const
    {
        if (m_tree.kind(node) == YamlKind::Map)
            return m_tree.entry(node, step.key());
        return {YamlTree::none, childAt(node, step.index().value_or(-1))};
    }

    TextDocument m_document;
    YamlTree m_tree{};
    mutable DocumentReport m_report; ///< remembers the line that it counted to
    qint32 m_object{YamlTree::none};
};

SourceMap::SourceMap(const QList<ManifestText> &texts, const Origin &origin)
{
    if (!origin.isKnown() || origin.file >= texts.size())
        return;
    const ManifestText &text = texts[origin.file];
    const TextDocument document = text.document(origin.document);
    if (!document.isValid())
        return;
    if (qsizetype(document.bytes.size()) > largestDocument)
        m_start = startOf(origin, texts);
    else
        m_document = std::make_unique<const Document>(text.name(), document, origin.item);
}

SourceMap::~SourceMap() = default;

SourceSpan SourceMap::locate(const QString &field) const
{
    return m_document ? m_document->span(m_document->find(field).entry) : m_start;
}

SourceSpan SourceMap::locateKey(const QString &field) const
{
    if (!m_document)
        return {};
    const Document::Place place = m_document->find(field);
    return place.isWhole ? m_document->keySpan(place.entry) : SourceSpan();
}

bool SourceMap::isStated(const QString &field) const
{
    if (!m_document)
        return m_start.isValid();
    const Document::Place place = m_document->find(field);
    return place.isWhole && !m_document->isNull(place.entry.second);
}

SourceSpan locateField(const QList<ManifestText> &texts, const Origin &origin, const QString &field)
{
    return SourceMap(texts, origin).locate(field);
}

bool isStated(const QList<ManifestText> &texts, const Origin &origin, const QString &field)
{
    return SourceMap(texts, origin).isStated(field);
}

} // namespace podium
