// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/stagefigures.h"

#include "bench/frametimes.h"
#include "bench/generatedmanifest.h"
#include "bench/stagelevels.h"

#include "cluster/edits.h"
#include "document/clusterdocument.h"
#include "document/frameclock.h"
#include "document/models/packetlogmodel.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "stage/stageview.h"
#include "window/stagebinding.h"

#include <QImage>
#include <QPainter>

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr ClusterSize mediumCluster{100, 2000, 100};

/// The stage as the window has it, painted into an image instead of on a screen.
struct BoundStage
{
    ClusterDocument document{};
    SentPackets sentPackets{document};
    PacketLogModel packetLog{document, sentPackets};
    Selection selection{};
    RealFrameClock clock{};
    Playback playback{clock};
    StageView stage{};
    StageBinding binding{{document, selection, playback, sentPackets, packetLog}, stage};
    QImage image{stagePixels, QImage::Format_ARGB32_Premultiplied};

    explicit BoundStage(const DocumentState &state)
    {
        stage.resize(stagePixels);
        stage.show();
        document.open(state);
        paint();
    }

    explicit BoundStage(const Cluster &cluster)
        : BoundStage(stateOf(cluster))
    {}

    static DocumentState stateOf(const Cluster &cluster)
    {
        DocumentState state;
        state.cluster = cluster;
        return state;
    }

    void paint() { stage.render(&image); }

    /// In, until a card fills a good part of the view, and out again, going sideways all the time.
    void moveCamera(int frame)
    {
        constexpr int there = 120;
        const double factor = frame % (2 * there) < there ? 1.05 : 1 / 1.05;
        if (frame % 2 == 0)
            stage.zoomAt(QPointF(700, 400), factor * factor);
        else
            stage.panBy({frame % 8 < 4 ? 13.0 : -13.0, 7});
    }

    void relabel(int round)
    {
        const auto pods = document.cluster().pods();
        const ObjectRef pod = podRef(u"default"_s, u"web-%1"_s.arg(round * 37 % int(pods.size())));
        LabelSet labels = document.cluster().pod(pod)->meta.labels;
        labels.insert(u"tier"_s, u"tier-%1"_s.arg(round));
        document.apply(u"Label"_s, *withPodLabels(document.cluster(), pod, labels));
    }

    /// The same in the manifest, which the cluster follows.
    void relabelInManifest(int round)
    {
        const ObjectRef pod = refOf(*document.cluster().pods().begin());
        document.edit(u"Label"_s,
                      SetFields{pod, {{u"metadata.labels[tier]"_s, u"tier-%1"_s.arg(round)}}});
    }
};

void runFor(const Cluster &cluster, int rounds, const FrameTimes &floor)
{
    BoundStage bound(cluster);
    const QString name = u"%1 pods: "_s.arg(cluster.pods().size());
    const QString floorName = u"background"_s;
    reportFrames(name + u"still"_s, framesOf(rounds, [&] { bound.paint(); }), floorName, floor);
    const auto nothing = [](int) {};
    reportFrames(name + u"edit a label to frame"_s,
                 framesOf(rounds, nothing,
                          [&](int i) {
                              bound.relabel(i);
                              bound.paint();
                          }),
                 floorName, floor);
    const auto moved = [&](int i) {
        bound.moveCamera(i);
        bound.paint();
    };
    reportFrames(name + u"pan and zoom, all levels"_s,
                 framesOf(std::max(rounds, std::min(rounds * 5, 480)), nothing, moved), floorName,
                 floor);
}

/// Edits of manifests, and a long history of them to go back in.
void runEditing(const DocumentState &state, int rounds, const FrameTimes &floor)
{
    constexpr int events = 1000;
    BoundStage bound(state);
    const QString name = u"%1 pods: "_s.arg(state.cluster.pods().size());
    const QString floorName = u"background"_s;
    int edits = 0;
    const auto goTo = [&](double time) {
        const Revision *before = &bound.document.revision();
        bound.playback.extend(time);
        bound.playback.seek(time);
        return &bound.document.revision() != before;
    };
    const auto nextMoment = [&](int) { goTo(++edits); };
    const auto edit = [&](int) { bound.relabelInManifest(edits); };
    reportFrames(name + u"edit a label in its manifest to frame"_s,
                 framesOf(rounds, nextMoment,
                          [&](int i) {
                              edit(i);
                              bound.paint();
                          }),
                 floorName, floor);
    while (edits < events) {
        nextMoment(0);
        edit(0);
    }
    for (const int event : {1, events / 2, events}) {
        reportFrames(name + u"step back at event %1 to frame"_s.arg(event),
                     framesOf(
                         rounds,
                         [&](int) {
                             goTo(event + 0.5);
                             bound.paint();
                         },
                         [&](int) {
                             if (!goTo(event - 0.5))
                                 qFatal("the step back changed nothing");
                             bound.paint();
                         }),
                     floorName, floor);
    }
}

} // namespace

void runWindowFigures(const StageSize &size)
{
    QImage background(stagePixels, QImage::Format_ARGB32_Premultiplied);
    background.fill(Qt::white);
    QImage image = background.copy();
    const FrameTimes floor = framesOf(size.rounds, [&] {
        QPainter painter(&image);
        painter.drawImage(0, 0, background);
    });
    runFor(generatedCluster(mediumCluster), size.rounds, floor);
    runFor(generatedCluster(size.cluster), size.rounds, floor);
    for (const int pods : {mediumCluster.pods, size.cluster.pods})
        runEditing(readDocument({{u"generated.yaml"_s, generatedManifest(pods)}}), size.rounds,
                   floor);
}

} // namespace podium::bench
