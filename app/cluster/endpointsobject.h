// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/endpointslice.h"

namespace podium {

struct EndpointAddress
{
    QString ip{};
    QString nodeName{};
    ObjectRef target{}; ///< targetRef

    bool operator==(const EndpointAddress &) const = default;
};

struct EndpointSubset
{
    QList<EndpointAddress> addresses{};
    QList<EndpointAddress> notReadyAddresses{};
    QList<EndpointPort> ports{};

    bool operator==(const EndpointSubset &) const = default;
};

/// The older Endpoints object, named as its Service. kube-proxy does not read it; for a Service
/// without selector the control plane mirrors it into EndpointSlices, and so does settle.
struct EndpointsObject
{
    ObjectMeta meta{};
    QList<EndpointSubset> subsets{};

    bool operator==(const EndpointsObject &) const = default;
};

} // namespace podium
