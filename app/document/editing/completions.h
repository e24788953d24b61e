// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <QStringList>

namespace podium {

/// What could be written at a place of a manifest.
struct Completions
{
    QString prefix{};    ///< what is written of it already
    QStringList words{}; ///< sorted, those that begin so

    bool operator==(const Completions &) const = default;
};

/// In block style, at a line counted from 0 and a column likewise: keys that the kind knows there,
/// the choices of a field, and labels that the cluster has.
Completions completionsAt(const QStringList &lines, int line, int column, const Cluster &cluster);

} // namespace podium
