// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/stopfinder.h"

/// The ways of packets through lanes.
namespace podium::lanepath {

class Stops : public StopFinder
{
public:
    /// Of packets to a Service; the placement must outlive this.
    Stops(const Placement &placement, const ObjectRef &service);

    std::optional<PathStop> cardStop(const ObjectRef &pod, int port) const override;

protected:
    PathStop figure(const ObjectRef &object) const override;
    PathStop border(const PathStop *previous) const override;
    PathStop balancer(const ObjectRef &service, const PathStop *previous) const override;
    PathStop socket(const Hop &hop, const PathStop *previous) const override;
    PathStop crossing(const Hop &hop, const PathStop *previous) const override;
    PathStop node(const Hop &hop, const PathStop *previous) const override;
    PathStop nowhere(const PathStop *previous) const override;

private:
    PathStop crossingOf(const ObjectRef &service, const QString &node) const;
    PathStop inLane(const LaneLook &lane, PathStop::Area area, double x) const;
    double wireIn(const LaneLook &lane) const;

    const Placement &m_placement;
    ObjectRef m_service;
};

Track trackBetween(const Placement &placement, const PathStop &from, const PathStop &to);

} // namespace podium::lanepath
