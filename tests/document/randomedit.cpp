// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/randomedit.h"

#include "cluster/applied.h"
#include "support/manifestfiles.h"
#include "support/randomfields.h"

using namespace Qt::StringLiterals;

namespace podium::test {

QList<ObjectRef> statedObjects(const Cluster &cluster)
{
    QList<ObjectRef> stated;
    for (const ObjectRef &ref : cluster.allObjects()) {
        if (cluster.meta(ref)->origin.isKnown())
            stated.append(ref);
    }
    return stated;
}

std::optional<SetFields> randomEdit(QRandomGenerator &random, const ClusterDocument &document)
{
    const QList<ObjectRef> refs = statedObjects(document.cluster());
    if (refs.isEmpty())
        return {};
    const ObjectRef ref = refs[random.bounded(int(refs.size()))];
    AnyObject object = *storedObject(document.cluster(), ref);
    const QList<FieldTarget> targets = targetsOf(object);
    const FieldTarget &target = targets[random.bounded(int(targets.size()))];
    if (namesObject(target.path) || target.path.startsWith(u"status"_s))
        return {};
    // Most of what is written at random would be refused, so a value is often one that is common.
    static const QStringList common{u"web"_s, u"app"_s, u"db"_s};
    FieldValue value = randomValue(random, *target.field, target.field->value(target.owner));
    if (target.field->type == FieldType::TextMap && random.bounded(4) > 0) {
        LabelSet labels;
        labels.insert(u"app"_s, common[random.bounded(3)]);
        value = labels;
    }
    static const QStringList counts{u"spec.replicas"_s, u"spec.parallelism"_s,
                                    u"spec.completions"_s};
    if (counts.contains(target.path))
        value = qint64(random.bounded(5));
    return SetFields{ref, {{target.path, value}}};
}

QStringList soundFiles()
{
    QStringList sound;
    for (const QString &path : manifestFiles()) {
        const DocumentState state = readDocument({{path, contentOf(path)}});
        if (state.hasObjects() && !hasError(state.problems) && state.repairs.isEmpty())
            sound.append(path);
    }
    return sound;
}

} // namespace podium::test
