// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"

#include <QMap>
#include <QString>

namespace podium {

/// What the control plane has given out: it only counts forward, so that no address or port is
/// given twice in one sitting, even if its owner is gone. Carried by the Cluster, as undo must take
/// it back too.
struct Allocations
{
    QMap<QString, quint32> lastPodAddress{}; ///< by node, as IPv4 numbers
    quint32 lastClusterIp{0};
    quint32 lastExternalIp{0};
    quint32 lastNodeAddress{0};
    int lastNodePort{0};
    int nodeCount{0}; ///< how many pod ranges were given out
    /// The suffixes of generated pod names come from this number.
    quint64 generatedNames{0};

    bool operator==(const Allocations &) const = default;
};

} // namespace podium
