// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/edited.h"

#include "cluster/applied.h"
#include "cluster/edits.h"
#include "document/editing/statedtext.h"
#include "document/editing/uselessfields.h"
#include "manifest/rereading.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

TextUpdate refusal(const Revision &before, const Problem &problem)
{
    return {before, {problem}};
}

/// A change that no manifest tells of.
TextUpdate inCluster(const Revision &before, const Result<Cluster> &after)
{
    if (!after)
        return refusal(before, after.problem());
    Revision revision = before;
    revision.settled = settle(*after, before.settled);
    return {revision, {}};
}

/// One overload for each kind of change.
class Editor
{
public:
    explicit Editor(const Revision &before)
        : m_before(before)
    {}

    TextUpdate operator()(const SetFields &change) const
    {
        const QList<FieldSetting> settings =
            change.settings + uselessBy(m_before, change.object, change.settings);
        return inText(change.object, [&](const QByteArray &document, int item) {
            return withFields(document, item, settings);
        });
    }

    TextUpdate operator()(const RenameKey &change) const
    {
        return inText(change.object, [&](const QByteArray &document, int item) {
            return withKeyRenamed(document, item, change.field, change.key);
        });
    }

    TextUpdate operator()(const AddItem &change) const
    {
        return inText(change.object, [&](const QByteArray &document, int item) {
            return withItem(document, item, change.item);
        });
    }

    TextUpdate operator()(const RemoveItem &change) const
    {
        return inText(change.object, [&](const QByteArray &document, int item) {
            return withoutItem(document, item, change.item);
        });
    }

    TextUpdate operator()(const RenameObject &change) const
    {
        return inText(change.object, [&](const QByteArray &document, int item) {
            return withField(document, item, {u"metadata.name"_s, change.name});
        });
    }

    TextUpdate operator()(const AddObjects &change) const
    {
        return withNodesStated(
            updated(m_before, withManifestAdded(m_before.texts, change.manifest, change.file)));
    }

    TextUpdate operator()(const ApplyManifest &change) const
    {
        const ManifestText manifest(untitledManifest, change.manifest);
        QList<ManifestText> texts = m_before.texts;
        for (const int id : manifest.documentIds()) {
            const TextDocument document = manifest.document(id);
            const QByteArray bytes(document.bytes.data(), qsizetype(document.bytes.size()));
            const StatedText stated = statementReplacedBy(manifest, id);
            texts = stated.isStated() ? withStatedText(texts, stated, inPlaceOf(stated, bytes))
                                      : withManifestAdded(texts, bytes, -1);
        }
        return withNodesStated(updated(m_before, texts));
    }

    TextUpdate operator()(const DuplicateObject &change) const
    {
        const StatedText text = textOf(m_before, change.object);
        const Result<QByteArray> copy =
            withObjectDuplicated(text.bytes, text.item, {{u"metadata.name"_s, change.name}});
        if (!copy)
            return refusal(m_before, copy.problem());
        if (text.isInList())
            return updated(m_before, withStatedText(m_before.texts, text, *copy));
        return withNodesStated(
            updated(m_before, withManifestAdded(m_before.texts, *copy, text.file)));
    }

    TextUpdate operator()(const RemoveObject &change) const
    {
        const StatedText text = textOf(m_before, change.object);
        if (!text.isStated())
            return inCluster(m_before, withoutObject(m_before.cluster(), change.object));
        const Result<QByteArray> rest = text.isInList() ? withoutObject(text.bytes, text.item)
                                                        : Result<QByteArray>(QByteArray());
        if (!rest)
            return refusal(m_before, rest.problem());
        // What an earlier edit took out of the cluster alone is gone from the text with it.
        return updated(m_before, withStatedText(m_before.texts, text, *rest));
    }

    TextUpdate operator()(const ReplaceText &change) const
    {
        QList<ManifestText> texts = m_before.texts;
        texts[change.file] = texts[change.file].withBytes(change.bytes);
        return updated(m_before, texts);
    }

    TextUpdate operator()(const SetReady &change) const
    {
        const QString stated = statedReadiness(m_before, change.object);
        if (!stated.isEmpty())
            return (*this)(
                SetFields{change.object, {{stated, change.ready ? u"True"_s : u"False"_s}}});
        return inCluster(m_before, withReadiness(m_before.cluster(), change.object, change.ready));
    }

    TextUpdate operator()(const EvictPod &change) const
    {
        return inCluster(m_before, withoutObject(m_before.cluster(), change.pod));
    }

    TextUpdate operator()(const RestartContainer &change) const
    {
        return inCluster(m_before,
                         withContainerRestarted(m_before.cluster(), change.pod, change.container));
    }

private:
    /// The document that states the one object of another; none if there is none.
    StatedText statementReplacedBy(const ManifestText &manifest, int document) const
    {
        const Rereading read = readAgain(manifest, 0, document);
        if (read.objects.size() != 1)
            return {};
        const StatedText stated = textOf(m_before, refOf(read.objects.front()));
        return stated.isInList() ? StatedText() : stated;
    }

    /// Other bytes for a document, behind the line that parts it from the one before.
    static QByteArray inPlaceOf(const StatedText &stated, const QByteArray &bytes)
    {
        const auto separator = [](const QByteArray &document) {
            return document.startsWith("---") ? document.first(document.indexOf('\n') + 1)
                                              : QByteArray();
        };
        const QByteArray content = bytes.sliced(separator(bytes).size());
        return separator(stated.bytes) + content + (content.endsWith('\n') ? "" : "\n");
    }

    /// As soon as a manifest states a node, no others are made. Those that are there already are
    /// written out, so that the text goes on saying what is shown.
    TextUpdate withNodesStated(const TextUpdate &update) const
    {
        const auto &nodes = update.after.cluster().nodes();
        const auto isStated = [](const Node &node) { return node.meta.origin.isKnown(); };
        if (!update.refused.isEmpty() || std::none_of(nodes.begin(), nodes.end(), isStated) ||
            std::all_of(nodes.begin(), nodes.end(), isStated))
            return update;
        return updated(m_before, withLentNodes(update.after));
    }

    /// Edits the text that states the object. What nothing states is written out first, and kept
    /// if the user could have stated it.
    template <class EditText>
    TextUpdate inText(const ObjectRef &object, EditText editText) const
    {
        const StatedText text = textOf(m_before, object);
        const Result<QByteArray> bytes = editText(text.bytes, text.item);
        if (!bytes)
            return refusal(m_before, text.located(bytes.problem()));
        if (text.isStated())
            return updated(m_before, withStatedText(m_before.texts, text, *bytes));
        if (isStatable(object.kind))
            return updated(m_before, withNewStatements(m_before, object, *bytes));
        return inCluster(m_before, withObjectRead(m_before.cluster(), object, *bytes));
    }

    const Revision &m_before;
};

} // namespace

TextUpdate edited(const Revision &before, const Change &change)
{
    return std::visit(Editor(before), change);
}

} // namespace podium
