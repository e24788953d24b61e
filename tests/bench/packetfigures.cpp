// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/frametimes.h"
#include "bench/stagefigures.h"
#include "bench/stagelevels.h"
#include "painting/scenepainting.h"
#include "picture/layoutengine.h"
#include "picture/timeline.h"
#include "routing/journey.h"

#include <QPainter>
#include <QRandomGenerator>

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

/// Pods that call Services, and phones that call load balancers: all within a few seconds, so that
/// every packet is in flight at the same time.
QList<TimedRoute> packetsIn(const Cluster &cluster, const Placement &placement, int count)
{
    constexpr double within = 1.5; // seconds
    const Journey journey(cluster);
    QRandomGenerator random(1);
    QList<const Pod *> pods;
    for (const Pod &pod : cluster.pods())
        pods.append(&pod);
    QList<const Service *> services;
    for (const Service &service : cluster.services())
        services.append(&service);
    QList<TimedRoute> routes;
    Traffic traffic;
    for (int i = 0; i < count; ++i) {
        const Service &service = *services[random.bounded(services.size())];
        Request request;
        request.from = {Sender::Kind::Pod, refOf(*pods[random.bounded(pods.size())]), {}};
        request.to = {Target::Kind::ClusterIp, {}, refOf(service), {}, service.ports.first().port};
        traffic.seconds = i * within / count;
        const Route route = journey.trace(request, traffic);
        routes.append({route, timesOf(placement, route, traffic.seconds)});
    }
    return routes;
}

/// Background and sprites: what no way of drawing so many packets can do without.
FrameTimes spriteTimes(int rounds, int sprites)
{
    QImage image(stagePixels, QImage::Format_ARGB32_Premultiplied);
    QImage background = image;
    background.fill(Qt::white);
    QPixmap sprite(16, 16);
    sprite.fill(QColor(0, 0, 255, 120));
    return framesOf(rounds, [&] {
        QPainter painter(&image);
        painter.drawImage(0, 0, background);
        for (int i = 0; i < sprites; ++i)
            painter.drawPixmap(i * 37 % 1900, i * 53 % 1060, sprite);
    });
}

void report(const QString &what, const Cluster &cluster, int packets, int rounds)
{
    const Theme theme = lightTheme();
    PlacementOptions options;
    options.measure = theme.measure();
    const Placement placement = place(cluster, options);
    const Timeline timeline(placement, packetsIn(cluster, placement, packets));
    const QTransform camera = fitTransform(placement.bounds, QRectF({}, QSizeF(stagePixels)));
    QImage ground(stagePixels, QImage::Format_ARGB32_Premultiplied);
    ground.fill(theme.colors.background);
    QPainter groundPainter(&ground);
    groundPainter.setTransform(camera);
    paintGround(groundPainter, placement, theme, {placement.bounds, camera.m11()});
    groundPainter.end();

    QImage image(stagePixels, QImage::Format_ARGB32_Premultiplied);
    double time = 1;
    const auto timeOf = [&](int frame) { return 0.5 + frame % 300 / 60.0; };
    const std::function<void(int)> toNext = [&](int frame) { time = timeOf(frame); };
    const FrameTimes moments = framesOf(rounds, toNext, [&](int) { timeline.at(time); });
    const FrameTimes frames = framesOf(rounds, toNext, [&](int) {
        QPainter painter(&image);
        painter.drawImage(0, 0, ground);
        painter.setTransform(camera);
        paintMoving(painter, placement, timeline.at(time), theme);
    });
    const FrameTimes floor = spriteTimes(rounds, packets);
    const QString floorName = u"background, %1 sprites"_s.arg(packets);
    reportFrames(what + u": one frame"_s, frames, floorName, floor);
    reportFrames(what + u": its moment alone"_s, moments, floorName, floor);
}

} // namespace

void runPacketFigures(const StageSize &size)
{
    constexpr int few = 20;
    report(u"3 nodes, 12 pods, %1 packets"_s.arg(few), generatedCluster({3, 12, 1}), few,
           size.rounds * 3);
    report(u"%1 packets on %2 pods"_s.arg(size.packets).arg(size.cluster.pods),
           generatedCluster(size.cluster), size.packets, size.rounds * 3);
}

} // namespace podium::bench
