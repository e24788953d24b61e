// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/streams.h"

#include <algorithm>
#include <tuple>

namespace podium {

namespace {

/// Marks nearer to each other look like one.
constexpr double nearest = 6;

} // namespace

StreamBuilder::StreamBuilder(int streamCount)
    : m_places(size_t(streamCount), -1)
{}

int StreamBuilder::streamOf(const Flight::Step &step)
{
    int &place = m_places[size_t(step.leg.stream)];
    if (place < 0) {
        place = int(m_streams.size());
        m_streams.push_back({&step.leg, step.isReply, 0, 0});
    }
    return place;
}

void StreamBuilder::add(const Flight &flight, double time, bool isOver)
{
    const int last = flight.stepAt(time);
    int now = -1;
    double part = 1;
    for (int i = flight.firstStepOf(last); i <= last; ++i) {
        const Flight::Step step = flight.step(i);
        // What happens where a packet stays belongs to the way that led there.
        if (now >= 0 && step.leg.track.size() < 2)
            continue;
        now = streamOf(step);
        part = i == last ? flight.partAt(step, time) : 1;
        double &reached = m_streams[size_t(now)].reached;
        reached = std::max(reached, part);
    }
    if (isOver)
        return;
    Stream &stream = m_streams[size_t(now)];
    ++stream.count;
    m_marks.push_back({now, part * stream.leg->length(), stream.leg->pointAt(part)});
}

QList<StreamLook> StreamBuilder::streams()
{
    QList<StreamLook> looks;
    looks.reserve(qsizetype(m_streams.size()));
    for (const Stream &stream : m_streams)
        looks.append({stream.leg->track, stream.isReply, stream.count, stream.reached, {}});
    addMarks(looks);
    return looks;
}

/// Without those that would hide each other.
void StreamBuilder::addMarks(QList<StreamLook> &looks)
{
    std::sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) {
        return std::tie(a.stream, a.distance) < std::tie(b.stream, b.distance);
    });
    const Mark *last = nullptr;
    for (const Mark &mark : m_marks) {
        if (last && mark.stream == last->stream && mark.distance < last->distance + nearest)
            continue;
        looks[mark.stream].marks.append(mark.at);
        last = &mark;
    }
}

} // namespace podium
