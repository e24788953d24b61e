// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/audiencepage.h"
#include "picture/placement.h"
#include "picture/timelineframe.h"
#include "theme/theme.h"

#include "present/paintrecorder.h"

#include <QImage>

namespace podium::test {

/// What an audience has before it.
struct AudienceSight
{
    QSize screen{1920, 1080};
    AudiencePage page{};
    Placement placement{};
    TimelineFrame frame{};
    Theme theme{};
};

QList<PaintedText> textsOf(const AudienceSight &sight);
QImage imageOf(const AudienceSight &sight);

/// What cannot be read: texts that are too small, cut, or left out, and of those that stand still
/// those over one another; empty: all can.
QStringList unreadable(const AudienceSight &sight);
/// What does not stand out from what is around it: letters and lines, see faintparts.h.
QStringList faint(const AudienceSight &sight);

} // namespace podium::test
