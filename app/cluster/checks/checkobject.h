// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "cluster/anyobject.h"
#include "cluster/checks/claims.h"

namespace podium {

/// What an object is checked against.
struct CheckContext
{
    const AnyObject *old{nullptr}; ///< the stored object that it replaces; null: it is new
    const Claims *claims{nullptr}; ///< of the Services that are there already; null: none are
    std::optional<IpRange> serviceRange{}; ///< of cluster IPs; unset: any address will do
};

/// Why the API server would refuse the object: every finding is an error, with the API server's
/// field path. The object is as after defaulting; addresses and ports that would be given out may
/// be missing, and where it replaces another they are taken from that.
/// Problems: RequiredField, InvalidValue, UnsupportedValue, NodePortTaken, ClusterIpTaken.
/// Source: Kubernetes 1.33, pkg/apis/core/validation and pkg/registry/core/service.
Problems checkObject(const AnyObject &object, const CheckContext &context = {});

} // namespace podium
