// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/flight.h"

#include <vector>

namespace podium {

/// Makes streams of packets: each is counted once, on the leg that it is on.
class StreamBuilder
{
public:
    explicit StreamBuilder(int streamCount);

    /// One that is over lights its legs but is not counted.
    void add(const Flight &flight, double time, bool isOver);
    /// In the order in which they were first met.
    QList<StreamLook> streams();

private:
    struct Mark
    {
        int stream{0}; ///< index into m_streams
        double distance{0};
        QPointF at{};
    };

    struct Stream
    {
        const WayLeg *leg{nullptr};
        bool isReply{false};
        int count{0};
        double reached{0}; ///< 0 to 1: by the foremost packet
    };

    int streamOf(const Flight::Step &step);
    void addMarks(QList<StreamLook> &looks);

    std::vector<int> m_places; ///< by WayLeg::stream: index into m_streams, or -1
    std::vector<Stream> m_streams{};
    std::vector<Mark> m_marks{};
};

} // namespace podium
