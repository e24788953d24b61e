// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/namespaces.h"

#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// Tables are sorted by namespace first, so a set of names sees few changes.
template <class T>
void collect(const ObjectTable<T> &table, QSet<QString> &names)
{
    QStringView last;
    for (const T &object : table) {
        if (last == object.meta.namespaceName)
            continue;
        names.insert(object.meta.namespaceName);
        last = object.meta.namespaceName;
    }
}

} // namespace

void addNamespaces(Draft &draft)
{
    QSet<QString> names{u"default"_s};
    collect(draft.cluster.pods(), names);
    collect(draft.cluster.services(), names);
    collect(draft.cluster.endpointSlices(), names);
    collect(draft.cluster.endpointsObjects(), names);
    for (int kind = int(ObjectKind::Deployment); kind <= int(ObjectKind::Job); ++kind)
        collect(draft.cluster.workloads(ObjectKind(kind)), names);
    for (const QString &name : std::as_const(names)) {
        if (name.isEmpty() || draft.cluster.namespaceNamed(name))
            continue;
        Namespace made;
        made.meta.name = name;
        draft.cluster = draft.cluster.with(std::move(made));
    }
}

} // namespace podium
