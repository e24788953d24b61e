// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "picture/layoutengine.h"

namespace podium::test {

/// A picture to be looked at: a settled cluster, the Service that is selected in it, and what was
/// before the last edit.
struct State
{
    QString name{};
    Cluster cluster{};
    ObjectRef selected{};
    std::optional<Cluster> before{};

    Placement placement(PlacementOptions options = {}) const;
};

/// Every row of the visual language that stands still, and input as bad as it may be.
QList<State> everyState();

} // namespace podium::test
