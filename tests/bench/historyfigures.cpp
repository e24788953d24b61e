// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/stagefigures.h"

#include "bench/frametimes.h"

#include "cluster/edits.h"
#include "document/clusterdocument.h"
#include "document/sentpackets.h"
#include "picture/layoutengine.h"
#include "theme/theme.h"

namespace podium::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr ClusterSize smallCluster{6, 40, 3};

/// A document with so many events a second apart, a label's edit and a packet in turn.
struct LongHistory
{
    ClusterDocument document{};
    SentPackets sentPackets{document};
    QList<ObjectRef> pods{};
    int events{0};

    LongHistory(const Cluster &cluster, int wanted)
    {
        DocumentState state;
        state.cluster = cluster;
        document.open(state);
        for (const Pod &pod : cluster.pods())
            pods.append(refOf(pod));
        while (events < wanted)
            addEvent();
    }

    void addEvent()
    {
        document.setTime(++events);
        if (events % 2 == 0) {
            sentPackets.send(request());
            return;
        }
        relabel();
    }

    Request request() const
    {
        Request request;
        request.from = {Sender::Kind::Pod, pods.first(), {}};
        request.to.kind = Target::Kind::Pod;
        request.to.object = pods.last();
        request.to.port = 8080;
        return request;
    }

    void relabel()
    {
        const ObjectRef ref = pods[(events * 37) % pods.size()];
        LabelSet labels = document.cluster().pod(ref)->meta.labels;
        labels.insert(u"step"_s, QString::number(events));
        document.apply(u"Label"_s, *withPodLabels(document.cluster(), ref, labels));
    }
};

/// One step back over the edit that is nearest to the event.
FrameTimes stepBack(LongHistory &history, int event, int rounds)
{
    const int edit = event % 2 == 0 ? event - 1 : event;
    return framesOf(
        rounds, [&](int) { history.document.setTime(edit); },
        [&](int) { history.document.setTime(edit - 0.5); });
}

void runFor(const QString &name, const Cluster &cluster, int rounds)
{
    LongHistory history(cluster, 1000);
    LongHistory brief(cluster, 4);
    const FrameTimes floor = stepBack(brief, 3, rounds);
    for (const int event : {1, 500, 999})
        reportFrames(u"%1: step back at event %2"_s.arg(name).arg(event),
                     stepBack(history, event, rounds), u"in 4 events"_s, floor);
    reportFrames(u"%1: from event 1000 to event 1"_s.arg(name),
                 framesOf(
                     rounds, [&](int) { history.document.setTime(1000); },
                     [&](int) { history.document.setTime(1); }),
                 u"one event, in 4 events"_s, floor);
    PlacementOptions options;
    options.measure = lightTheme().measure();
    const Placement placement = place(history.document.cluster(), options);
    const auto crowd = [&](const TimeFlight &timeFlight) {
        return framesOf(
            3,
            [&](int) {
                history.sentPackets.clear();
                history.sentPackets.setTimeFlight(timeFlight);
            },
            [&](int) {
                SendPlan plan;
                plan.count = SendPlan::mostPackets;
                history.sentPackets.send(history.request(), plan);
                // The next thing that is done finds all of them traced.
                emit history.document.aboutToChange();
            });
    };
    reportFrames(
        u"%1: send 10,000 at once"_s.arg(name),
        crowd([&](const Route &route, double start) { return timesOf(placement, route, start); }),
        u"without their times"_s, crowd({}));
    reportFrames(u"%1: edit a label"_s.arg(name),
                 framesOf(
                     rounds, [&](int) { history.document.setTime(++history.events); },
                     [&](int) { history.relabel(); }),
                 u"one step back"_s, floor);
}

} // namespace

void runHistoryFigures(const StageSize &size)
{
    runFor(u"6 nodes, 40 pods"_s, generatedCluster(smallCluster), size.rounds);
    runFor(u"%1 pods"_s.arg(size.cluster.pods), generatedCluster(size.cluster), size.rounds);
}

} // namespace podium::bench
