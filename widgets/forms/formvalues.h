// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"
#include "document/fieldrows.h"

#include <QMap>

namespace podium {

/// What somebody entered and the API server refused, by field: "spec.type".
using DraftValues = QMap<QString, FieldValue>;

/// What a form shows of one object at one moment: its fields, and in their place what was entered
/// and refused. Borrows the document.
class FormValues
{
public:
    FormValues(const ClusterDocument &document, const ObjectRef &object, const DraftValues &drafts);

    /// What is edited: of the router, the world that states its rules.
    const ObjectRef &object() const { return m_object; }

    const Cluster &cluster() const { return m_document.cluster(); }

    /// monostate for a field that is not set. Fields are spelled as in manifests.
    FieldValue value(const QString &field) const;
    /// The same as a manifest would write it; empty for a field that is not set.
    QString text(const QString &field) const;
    /// Whether the user has said it, in a manifest or just now; otherwise it is a default, or made
    /// by the control plane.
    bool isStated(const QString &field) const;
    /// How many items of this list ("spec.ports") there are, with those that were refused.
    int count(const QString &list) const;
    int storedCount(const QString &list) const;

private:
    void readWorld();

    const ClusterDocument &m_document;
    ObjectRef m_object;
    const DraftValues &m_drafts;
    QMap<QString, FieldRow> m_rows{};
};

} // namespace podium
