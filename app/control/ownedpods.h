// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"
#include "control/labelindex.h"
#include "control/tableupdate.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace podium {

/// Which pods belong to which workload, and what the workloads do with them. A pod belongs to the
/// controller that it names while that one's selector matches it; a pod without a controller is
/// adopted by the first workload whose selector matches. Source: Kubernetes, "Garbage collection"
/// and k8s.io/kubernetes/pkg/controller ControllerRefManager.
class OwnedPods
{
public:
    explicit OwnedPods(Draft &draft);

    /// The workload's pods by name, after adoption; call it once for each workload.
    std::vector<Pod> take(const Workload &workload);

    /// Adds a pod of the workload's template under a made-up name.
    void create(const Workload &workload, const QString &nodeName = {});
    /// Adds a pod under its own name, in the place of one that is there.
    void create(Pod pod);
    void remove(const Pod &pod);
    /// Puts all changes into the draft.
    void finish();

    bool hasRemoved() const { return m_hasRemoved; }

private:
    void sortOut();
    bool isAdoptable(const Workload &workload, const Pod &pod) const;
    void adopt(const Workload &workload, const std::vector<const Pod *> &candidates,
               std::vector<Pod> &owned);

    Draft &m_draft;
    TableUpdate<Pod> m_update{};
    QHash<ObjectRef, std::vector<const Pod *>> m_owned{};
    QHash<QString, std::vector<const Pod *>> m_orphans{}; ///< by namespace
    LabelIndex m_orphanIndex{};
    QSet<const Pod *> m_released{};
    QSet<const Pod *> m_adopted{};
    QHash<ObjectRef, Pod> m_adoptions{};
    bool m_hasRemoved{false};
};

/// A pod of the workload's template, without name and node.
Pod podOf(const Workload &workload);

/// Neither stopped nor on its way out: the ones that count.
bool isActive(const Pod &pod);

} // namespace podium
