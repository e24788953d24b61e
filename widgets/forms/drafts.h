// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "forms/formvalues.h"

namespace podium {

/// What was entered and refused, kept until it can be done: type ExternalName is refused without a
/// name, a second port without a name for the first.
class Drafts
{
public:
    const DraftValues &values() const { return m_values; }

    /// Sets fields of an object together with what was refused before; if that is refused as well,
    /// alone. What is refused is kept. Returns all that is wrong with what is kept.
    Problems set(ClusterDocument &document, const SetFields &change, const QString &burst);
    /// What set() would do: together with what was refused before, or alone if that is refused.
    SetFields intended(const ClusterDocument &document, const SetFields &change) const;
    /// Gives up this field and those within it; returns what is wrong with the rest.
    Problems drop(const ClusterDocument &document, const ObjectRef &object, const QString &field);

    void clear() { m_values.clear(); }

private:
    void keep(const QList<FieldSetting> &settings);
    /// Nothing is left to be done of these.
    void forget(const QList<FieldSetting> &settings);
    SetFields change(const ObjectRef &object) const;
    Problems problems(const ClusterDocument &document, const ObjectRef &object) const;

    DraftValues m_values{};
};

/// Whether a field is this one or within it: "spec.ports[0]" within "spec.ports".
bool isWithin(const QString &field, const QString &outer);

} // namespace podium
