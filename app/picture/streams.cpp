// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/streams.h"

#include <algorithm>

namespace podium {

namespace {

/// Marks nearer to each other look like one.
constexpr double nearest = 6;

} // namespace

StreamBuilder::StreamBuilder(int streamCount)
    : m_places(size_t(streamCount), -1)
{}

StreamBuilder::Stream &StreamBuilder::streamOf(const Flight::Step &step)
{
    int &place = m_places[size_t(step.leg.stream)];
    if (place < 0) {
        place = int(m_streams.size());
        m_streams.push_back({&step.leg, step.isReply, 0, 0, {}});
    }
    return m_streams[size_t(place)];
}

void StreamBuilder::add(const Flight &flight, double time, bool isOver)
{
    const int last = flight.stepAt(time);
    Stream *now = nullptr;
    double part = 1;
    for (int i = flight.firstStepOf(last); i <= last; ++i) {
        const Flight::Step step = flight.step(i);
        // What happens where a packet stays belongs to the way that led there.
        if (now && step.leg.track.size() < 2)
            continue;
        now = &streamOf(step);
        part = i == last ? flight.partAt(step, time) : 1;
        now->reached = std::max(now->reached, part);
    }
    if (isOver)
        return;
    ++now->count;
    now->marks.push_back({part * now->leg->length(), now->leg->pointAt(part)});
}

QList<StreamLook> StreamBuilder::streams() const
{
    QList<StreamLook> looks;
    looks.reserve(qsizetype(m_streams.size()));
    for (const Stream &stream : m_streams) {
        const Track track = stream.leg->firstPart(stream.reached);
        looks.append({track, stream.isReply, stream.count, thinned(stream.marks)});
    }
    return looks;
}

/// Without those that would hide each other.
Track StreamBuilder::thinned(std::vector<Mark> marks)
{
    std::sort(marks.begin(), marks.end(),
              [](const Mark &a, const Mark &b) { return a.distance < b.distance; });
    Track result;
    double last = -nearest;
    for (const Mark &mark : marks) {
        if (mark.distance < last + nearest)
            continue;
        result.append(mark.at);
        last = mark.distance;
    }
    return result;
}

} // namespace podium
