// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/checkpoint.h"
#include "base/problem.h"
#include "cluster/anyobject.h"
#include "cluster/checks/claims.h"

#include <optional>
#include <vector>

namespace podium {

/// What new objects are judged against.
struct AdmissionContext
{
    /// Stored objects. One that is replaced by a new object of its name, or the only one if there
    /// is only one new object, makes that an update.
    std::vector<AnyObject> old{};
    Claims claims{};                       ///< of the Services that are there already
    std::optional<IpRange> serviceRange{}; ///< of cluster IPs; unset: any address will do
};

struct Admission
{
    std::vector<AnyObject> objects{}; ///< as they were given, without those that are refused
    std::vector<AnyObject> refused{};
    Problems problems{}; ///< see checkObject
};

/// Lets the objects in one after another, as `kubectl apply` does, and refuses those that the API
/// server would refuse. Of two Services with one node port the first keeps it.
Admission admit(std::vector<AnyObject> objects, const AdmissionContext &context = {},
                const Checkpoint &checkpoint = {});

} // namespace podium
