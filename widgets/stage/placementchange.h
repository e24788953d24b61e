// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"

#include <QAbstractAnimation>

namespace podium {

/// What an edit moves, moving: from the placement before it to the one after. Real time, not story
/// time, so that an edit looks the same however fast or slow the story runs.
class PlacementChange : public QAbstractAnimation
{
    Q_OBJECT

public:
    static constexpr int milliseconds = 250;

    using QAbstractAnimation::QAbstractAnimation;

    /// Begins at once; a change that is under way is given up where it is.
    void begin(const Placement &before, const Placement &after);

    int duration() const override { return milliseconds; }

signals:
    void moved(const podium::Placement &placement);

protected:
    void updateCurrentTime(int time) override;

private:
    Placement m_before{};
    Placement m_after{};
};

} // namespace podium
