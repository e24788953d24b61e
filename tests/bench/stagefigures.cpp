// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/stagefigures.h"

#include "bench/frametimes.h"
#include "bench/stagelevels.h"

#include "document/clusterdocument.h"
#include "painting/scenepainting.h"
#include "picture/layoutengine.h"

#include <QPainter>

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

QImage stageImage()
{
    return QImage(stagePixels, QImage::Format_ARGB32_Premultiplied);
}

/// What no picture of this size can do without: its background.
FrameTimes backgroundTimes(int rounds)
{
    QImage image = stageImage();
    QImage background = stageImage();
    background.fill(Qt::white);
    return framesOf(rounds, [&] {
        QPainter painter(&image);
        painter.drawImage(0, 0, background);
    });
}

void runGroundFigures(const Placement &placement, const Theme &theme, int rounds)
{
    const FrameTimes floor = backgroundTimes(rounds);
    for (const StageLevel &level : stageLevels(placement)) {
        QImage image = stageImage();
        const FrameTimes times = framesOf(std::max(1, rounds / 5), [&] {
            QPainter painter(&image);
            painter.setTransform(level.transform);
            paintGround(painter, placement, theme, level.options());
        });
        reportFrames(u"ground anew, "_s + level.name, times, u"background"_s, floor);
    }
}

} // namespace

void runStageFigures(const StageSize &size)
{
    const Cluster cluster = generatedCluster(size.cluster);
    const Theme theme = lightTheme();
    PlacementOptions options;
    options.measure = theme.measure();
    const FrameTimes nothing;
    reportFrames(u"place"_s, framesOf(3, [&] { place(cluster, options); }),
                 u"a look at every pod"_s, framesOf(3, [&] {
                     qsizetype ready = 0;
                     for (const Pod &pod : cluster.pods())
                         ready += pod.isReady() ? 1 : 0;
                     if (ready == 0)
                         std::abort();
                 }));
    const Placement placement = place(cluster, options);
    runGroundFigures(placement, theme, size.rounds);
}

} // namespace podium::bench
