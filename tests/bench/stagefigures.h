// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "bench/generatedcluster.h"

#include <QString>

namespace podium::bench {

struct StageSize
{
    ClusterSize cluster{};
    int packets{1000};
    int rounds{100};
};

/// Painting the ground at each level of detail, frames with packets, panning and zooming, and from
/// an edit to the next frame.
void runStageFigures(const StageSize &size);

/// Going back in a history of 1,000 events: near its start, its middle and its end, in a small
/// cluster and in this one. Floor: the same in a history of four events.
void runHistoryFigures(const StageSize &size);

/// Frames of a still camera with packets: few in lanes, and very many.
void runPacketFigures(const StageSize &size);

/// The bound stage: a frame that stands still, from an edit of a label to the next frame, and
/// frames while the camera pans and zooms through all levels of detail.
void runWindowFigures(const StageSize &size);

/// The real stage in a window while the camera is still, zooms and pans; and a key stroke in the
/// search.
void runCameraAndSearchFigures(const StageSize &size);

/// What each level of detail looks like in each theme, as files to be looked at.
void writeStagePictures(const StageSize &size, const QString &folder);

} // namespace podium::bench
