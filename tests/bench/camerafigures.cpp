// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/stagefigures.h"

#include "bench/frametimes.h"
#include "bench/measurement.h"
#include "bench/stagelevels.h"

#include "document/searchindex.h"
#include "picture/layoutengine.h"
#include "stage/stageview.h"

#include <QPainter>

#include <cmath>

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

FrameTimes backgroundTimes(int rounds)
{
    QImage image(stagePixels, QImage::Format_ARGB32_Premultiplied);
    QImage background = image;
    background.fill(Qt::white);
    return framesOf(rounds, [&] {
        QPainter painter(&image);
        painter.drawImage(0, 0, background);
    });
}

/// From everything in sight to the cards of one node, so many steps.
void runCameraFigures(const Placement &placement, int rounds)
{
    StageView stage;
    stage.resize(stagePixels);
    stage.setPlacement(placement);
    QImage screen(stagePixels, QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&] { stage.render(&screen); };
    paint();
    const FrameTimes floor = backgroundTimes(rounds);
    reportFrames(u"window, camera still"_s, framesOf(rounds, paint), u"background"_s, floor);

    const QPointF at(stage.width() * 0.4, stage.height() * 0.4);
    const double step = std::pow(1.6 / stage.camera().scale(), 1.0 / rounds);
    const auto frame = [&](int) { paint(); };
    reportFrames(u"window, zooming in through every level"_s,
                 framesOf(
                     rounds, [&](int) { stage.zoomAt(at, step); }, frame),
                 u"background"_s, floor);
    reportFrames(u"window, zooming out through every level"_s,
                 framesOf(
                     rounds, [&](int) { stage.zoomAt(at, 1 / step); }, frame),
                 u"background"_s, floor);
    for (const double share : {0.0, 0.35, 0.7, 1.0}) {
        stage.fit();
        stage.zoomAt(at, std::pow(step, rounds * share));
        for (int i = 0; i < 100; ++i) // until it is crisp
            paint();
        reportFrames(u"window, panning at scale %1"_s.arg(stage.camera().scale(), 0, 'g', 2),
                     framesOf(
                         rounds,
                         [&](int) {
                             stage.panBy({-9, -4});
                         },
                         frame),
                     u"background"_s, floor);
    }
}

void runSearchFigures(const Cluster &cluster)
{
    const FrameTimes scan = framesOf(5, [&] {
        qsizetype found = 0;
        for (const Pod &pod : cluster.pods())
            found += pod.meta.name.contains(u"pod-149"_s) ? 1 : 0;
        require(found >= 0, "the scan");
    });
    const FrameTimes build = framesOf(3, [&] { SearchIndex(cluster).build(); });
    reportFrames(u"search: index, made in slices"_s, build, u"contains() of every name"_s, scan);
    SearchIndex index(cluster);
    index.build();
    for (const QString &text : {u"p"_s, u"pod-149"_s, u"10.244.7"_s, u"app=nothing"_s}) {
        const FrameTimes find = framesOf(9, [&] { index.find(text, 100); });
        reportFrames(u"search: a key stroke, \"%1\""_s.arg(text), find,
                     u"contains() of every name"_s, scan);
    }
}

} // namespace

void runCameraAndSearchFigures(const StageSize &size)
{
    const Cluster cluster = generatedCluster(size.cluster);
    PlacementOptions options;
    options.measure = lightTheme().measure();
    runCameraFigures(place(cluster, options), size.rounds);
    runSearchFigures(cluster);
}

} // namespace podium::bench
