// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/verdict.h"

#include <QList>
#include <QString>

#include <optional>

namespace podium {

/// One of the answers to a question.
struct AudienceChoice
{
    enum class State { Open, Right, Wrong };

    QString letter{}; ///< "A"
    QString text{};
    State state{State::Open}; ///< not shown while the page hides its answer
    int votes{0};
    QString why{}; ///< it is right or wrong; a sentence

    bool operator==(const AudienceChoice &) const = default;
};

/// What became of what was shown.
struct AudienceOutcome
{
    Verdict verdict{Verdict::Delivered};
    QString text{}; ///< one sentence

    bool operator==(const AudienceOutcome &) const = default;
};

/// The words around the picture that is shown to an audience; what is empty is not shown.
struct AudiencePage
{
    QString title{};
    QString progress{}; ///< "step 2/5"
    QString question{};
    QList<AudienceChoice> choices{};
    QString caption{};
    std::optional<AudienceOutcome> outcome{};
    bool hidesAnswer{true};
    bool canVote{true}; ///< the choices are answers, not what is asked for
    bool showsVotes{false};
    int counted{-1}; ///< index of the choice whose hands are counted now; -1 for none

    bool operator==(const AudiencePage &) const = default;
};

} // namespace podium
