// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "cluster/fields/field.h"
#include "manifest/manifestreader.h"

namespace podium {

/// One field of an object that is set, as text.
struct FieldRow
{
    QString path{};       ///< "spec.ports[0].nodePort"
    QString value{};      ///< as a manifest would write it
    bool stated{false};   ///< in the manifest; otherwise a default or made by the control plane
    FieldValue content{}; ///< the same value as the field holds it; none for what stands around

    bool operator==(const FieldRow &) const = default;
};

/// As a manifest would write it; empty for monostate.
QString fieldText(const FieldValue &value);

/// All fields of an object that are set (of the world and the router, too), in the order of its
/// field table; empty for an object that is not there.
QList<FieldRow> fieldRows(const Cluster &cluster, const QList<ManifestText> &texts,
                          const ObjectRef &object);

} // namespace podium
