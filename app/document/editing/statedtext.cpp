// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/statedtext.h"

#include "cluster/applied.h"
#include "manifest/fieldplace.h"
#include "manifest/manifestwriter.h"
#include "manifest/rereading.h"
#include "manifest/sourcemap.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isOfWorld(ObjectKind kind)
{
    return kind == ObjectKind::World || kind == ObjectKind::Router || kind == ObjectKind::Client;
}

/// As a manifest would state it; empty for an object that is not there.
QByteArray freshManifest(const Cluster &cluster, const ObjectRef &object)
{
    if (isOfWorld(object.kind))
        return manifestOf(cluster.world());
    const std::optional<AnyObject> stored = storedObject(cluster, object);
    return stored ? manifestOf(*stored) : QByteArray();
}

Origin ownOrigin(const Cluster &cluster, const ObjectRef &object)
{
    if (isOfWorld(object.kind))
        return cluster.worldOrigin();
    const ObjectMeta *meta = cluster.meta(object);
    return meta ? meta->origin : Origin();
}

const QList<Condition> *conditionsOf(const Cluster &cluster, const ObjectRef &object)
{
    if (const Pod *pod = cluster.pod(object))
        return &pod->conditions;
    const Node *node = object.kind == ObjectKind::Node ? cluster.node(object.name) : nullptr;
    return node ? &node->conditions : nullptr;
}

} // namespace

Problem StatedText::located(Problem problem) const
{
    if (start.isValid() && problem.span.isValid()) {
        problem.span.line += start.line - 1;
        problem.span.endLine += start.line - 1;
        problem.span.file = start.file;
    }
    return problem;
}

StatedText textOf(const Revision &revision, const ObjectRef &object)
{
    const Origin origin = ownOrigin(revision.cluster(), object);
    const TextDocument document =
        origin.isKnown() ? revision.texts[origin.file].document(origin.document) : TextDocument();
    if (!document.isValid())
        return {-1, -1, -1, freshManifest(revision.cluster(), object), {}};
    const int line = document.place.line;
    return {origin.file, origin.document, origin.item,
            QByteArray(document.bytes.data(), qsizetype(document.bytes.size())),
            SourceSpan{revision.texts[origin.file].name(), line, 1, line, 1}};
}

QList<ManifestText> withStatedText(QList<ManifestText> texts, const StatedText &text,
                                   const QByteArray &bytes)
{
    texts[text.file] = texts[text.file].withDocument(text.document, bytes);
    return texts;
}

QList<ManifestText> withManifestAdded(QList<ManifestText> texts, const QByteArray &manifest,
                                      int file)
{
    if (texts.isEmpty())
        texts.append(ManifestText(untitledManifest, {}));
    ManifestText &text = texts[file < 0 ? texts.size() - 1 : file];
    text = text.withAppended(manifest);
    return texts;
}

bool isStatable(ObjectKind kind)
{
    return kind == ObjectKind::Node || isOfWorld(kind);
}

QList<ManifestText> withNewStatements(const Revision &revision, const ObjectRef &object,
                                      const QByteArray &manifest)
{
    const bool isNode = object.kind == ObjectKind::Node;
    return withManifestAdded(isNode ? withLentNodes(revision, object) : revision.texts, manifest,
                             -1);
}

QList<ManifestText> withLentNodes(const Revision &revision, const ObjectRef &exception)
{
    QList<ManifestText> texts = revision.texts;
    for (const Node &node : revision.cluster().nodes()) {
        if (!node.meta.origin.isKnown() && refOf(node) != exception)
            texts = withManifestAdded(texts, manifestOf(node), -1);
    }
    return texts;
}

QString statedReadiness(const Revision &revision, const ObjectRef &object)
{
    const QList<Condition> *conditions = conditionsOf(revision.cluster(), object);
    if (!conditions)
        return {};
    const auto ready = std::ranges::find(*conditions, u"Ready"_s, &Condition::type);
    if (ready == conditions->end())
        return {};
    const QString field = u"status.conditions[%1].status"_s.arg(ready - conditions->begin());
    const Origin origin = ownOrigin(revision.cluster(), object);
    return isStated(revision.texts, origin, field) ? field : QString();
}

Result<Cluster> withObjectRead(const Cluster &cluster, const ObjectRef &object,
                               const QByteArray &manifest)
{
    const ManifestText before(object.text(), freshManifest(cluster, object));
    const ManifestText after(object.text(), manifest);
    const Rereading read = readAgain(after, 0, 0);
    for (const Problem &problem : read.problems) {
        if (problem.severity == Severity::Error)
            return problem;
    }
    const Rereading old = readAgain(before, 0, 0);
    if (read.objects.empty() || old.objects.empty())
        return cluster;
    AnyObject changed = read.objects.front();
    metaOf(changed).origin = {};
    return withApplied(cluster, &old.objects.front(), changed);
}

} // namespace podium
