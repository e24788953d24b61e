// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/detail.h"
#include "picture/placement.h"

#include <QList>
#include <QSize>
#include <QTransform>

namespace podium::bench {

constexpr QSize stagePixels(1920, 1080);

/// A view of the stage at one level of detail.
struct StageLevel
{
    QString name{};
    QTransform transform{};

    GroundOptions options() const;
};

/// From all of it to full cards.
QList<StageLevel> stageLevels(const Placement &placement);

} // namespace podium::bench
