// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace podium {

/// Where a page of a lesson comes to rest while it is presented: a moment of its story, and the
/// words that are shown there.
struct LessonBeat
{
    enum class Words {
        Look,      ///< what is going to be done
        Question,  ///< with its choices
        UnderWay,  ///< a packet is at a hop
        Outcome,   ///< what became of it, and which choice was right
        Reasons,   ///< why each choice is right or wrong
        Brief,     ///< what the challenge asks for
        Diagnosis, ///< which field is at fault? The class says
        Diagnosed, ///< it is told
        Solving,   ///< a part of the solution is done
        Solved,    ///< all that was asked for is there
        Reflect,   ///< the closing question
    };

    double time{0}; ///< story seconds; those of a page are sorted by it
    Words words{Words::Look};

    bool operator==(const LessonBeat &) const = default;
};

} // namespace podium
