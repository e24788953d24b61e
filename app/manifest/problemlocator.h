// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "cluster/cluster.h"
#include "manifest/manifestreader.h"

#include <QHash>

namespace podium {

/// Gives problems their places in the texts: the reader's have them, those of checks and of the
/// control plane name an object and a field only. All arguments are borrowed and must outlive it.
class ProblemLocator
{
public:
    /// `refused`: objects that are not in the cluster, but that problems speak of.
    ProblemLocator(const Cluster &cluster, const QList<ManifestText> &texts,
                   const std::vector<AnyObject> &refused);

    /// A look-up reads the whole document again, so with many problems in large ones the later
    /// problems get the place of their object only.
    Problem located(Problem problem);

private:
    const Cluster &m_cluster;
    const QList<ManifestText> &m_texts;
    QHash<ObjectRef, Origin> m_refused{};
    qint64 m_budget;
};

} // namespace podium
