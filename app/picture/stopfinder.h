// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/packetpath.h"

#include <optional>

namespace podium {

/// Finds the stop of each hop in one kind of picture. What a place means depends on where the
/// packet comes from: `previous` is null at the sender.
class StopFinder
{
public:
    virtual ~StopFinder() = default;

    PathStop stopFor(const Hop &hop, const PathStop *previous) const;
    /// Where packets arrive at a pod; nothing if it is not drawn.
    virtual std::optional<PathStop> cardStop(const ObjectRef &pod, int port) const = 0;

protected:
    /// Client or router.
    virtual PathStop figure(const ObjectRef &object) const = 0;
    virtual PathStop border(const PathStop *previous) const = 0;
    virtual PathStop balancer(const ObjectRef &service, const PathStop *previous) const = 0;
    virtual PathStop socket(const Hop &hop, const PathStop *previous) const = 0;
    virtual PathStop crossing(const Hop &hop, const PathStop *previous) const = 0;
    virtual PathStop node(const Hop &hop, const PathStop *previous) const = 0;
    /// A little further, into the void.
    virtual PathStop nowhere(const PathStop *previous) const = 0;
};

} // namespace podium
