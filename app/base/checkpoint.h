// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <functional>
#include <utility>

namespace podium {

/// What is done, one after the other, until a manifest can be seen.
enum class WorkStep {
    Reading,   ///< text becomes objects
    Checking,  ///< what the API server would refuse is refused
    Settling,  ///< what the control plane would make of the rest
    Advising,  ///< what the API server accepts but learners trip over
    Replaying, ///< of a Podium file: what was done is done again
    Placing,   ///< where everything goes in the picture
};

/// What long work asks from time to time: whether anybody still wants its result. Work that is told
/// no ends soon, and what it then returns means nothing. Asked by all threads that work.
class Checkpoint
{
public:
    /// `share` of the step is done, 0 to 1. Once it has said no, it says no for ever.
    using Ask = std::function<bool(WorkStep step, double share)>;

    /// Always yes.
    Checkpoint() = default;

    explicit Checkpoint(Ask ask)
        : m_ask(std::move(ask))
    {}

    bool passes(WorkStep step, double share) const { return !m_ask || m_ask(step, share); }

private:
    Ask m_ask{};
};

} // namespace podium
