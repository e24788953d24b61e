// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"
#include "picture/placement.h"
#include "picture/timelineframe.h"
#include "routing/route.h"

namespace podium {

struct HandoutPicture
{
    Placement placement{};
    TimelineFrame frame{};
};

/// The question that a lesson asks on paper, and what comes of it.
struct HandoutQuestion
{
    int page{
        0}; ///< of its step, from 0; the first that asks, or else the first that does something
    HandoutPicture before{};
    HandoutPicture after{}; ///< where nothing is done, what the challenge begins with
    QByteArray manifest{};  ///< that the cluster before was made of
    QString outcome{};      ///< what became of what is done; empty where that is not told
};

HandoutQuestion questionOf(const Lesson &lesson);

} // namespace podium
