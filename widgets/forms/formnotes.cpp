// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/formnotes.h"

#include <QCoreApplication>

namespace podium {

namespace {

struct NoteRow
{
    ObjectKind kind;
    const char *field;
    const char *text;
};

constexpr NoteRow noteRows[] = {
    {ObjectKind::Service, "spec.clusterIP",
     QT_TRANSLATE_NOOP("forms", "Cannot change once it is set: that takes another Service.")},
    {ObjectKind::Service, "spec.externalIPs",
     QT_TRANSLATE_NOOP("forms", "Addresses with commas between them.")},
    {ObjectKind::Service, "spec.loadBalancerSourceRanges",
     QT_TRANSLATE_NOOP("forms", "Ranges as in 203.0.113.0/24, with commas between them.")},
    {ObjectKind::Pod, "spec.containers",
     QT_TRANSLATE_NOOP("forms", "But for its images, a pod cannot change: it is replaced by "
                                "another one, with a new address.")},
    {ObjectKind::Pod, "spec.nodeName",
     QT_TRANSLATE_NOOP("forms", "A pod never moves: it is replaced by another one on that node, "
                                "with a new address.")},
    {ObjectKind::Deployment, "spec.template.spec.containers",
     QT_TRANSLATE_NOOP("forms", "Its pods are replaced by others, with new addresses.")},
    {ObjectKind::World, "data[forwards]",
     QT_TRANSLATE_NOOP("forms", "Rules of the router, as in 8080>node-3:30000, with commas "
                                "between them.")},
};

} // namespace

QString formNote(ObjectKind kind, const QString &field)
{
    for (const NoteRow &row : noteRows) {
        const bool isWorld = row.kind == ObjectKind::World && kind == ObjectKind::Router;
        if ((row.kind == kind || isWorld) && field == QLatin1StringView(row.field))
            return QCoreApplication::translate("forms", row.text);
    }
    return {};
}

} // namespace podium
