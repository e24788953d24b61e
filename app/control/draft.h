// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/checkpoint.h"
#include "base/problem.h"
#include "cluster/cluster.h"

namespace podium {

/// The cluster while it is being settled: each step reads it and puts its results in.
struct Draft
{
    Cluster cluster{};
    Allocations allocations{};
    Problems problems{};
    Checkpoint checkpoint{};
    double share{0}; ///< of all steps that is done

    /// Whether anybody still wants the result. To be asked for every object of a long step, as only
    /// one in many asks on. Once it has said no, the step ends, and what it leaves means nothing.
    bool goesOn()
    {
        constexpr int objectsBetweenQuestions = 1024;
        return m_looked++ % objectsBetweenQuestions != 0 ||
               checkpoint.passes(WorkStep::Settling, share);
    }

private:
    int m_looked{0};
};

} // namespace podium
