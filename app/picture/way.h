// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/packetpath.h"

#include <QHash>

#include <memory>
#include <unordered_map>

namespace podium {

/// From one stop to the next.
struct WayLeg
{
    Track track{};             ///< one point where a packet stays
    QList<double> distances{}; ///< from the start to each of its points
    int stream{0};             ///< equal for legs between the same two stops in one picture

    double length() const { return distances.last(); }

    /// `part` is 0 to 1.
    QPointF pointAt(double part) const;
    Track firstPart(double part) const;
};

/// The way that packets take through one picture; many packets share it.
struct Way
{
    QList<PathStop> stops{};
    QList<WayLeg> there{}; ///< one for each hop; the first is the sender's place
    QList<WayLeg> back{};  ///< the same for an answer over the same stops
};

/// Makes ways in one picture, each once.
class WayBook
{
public:
    explicit WayBook(const Placement &placement);

    const Placement &placement() const { return m_placement; }

    /// Stays where it is as long as the book.
    const Way &wayOf(const Route &route);

    int streamCount() const { return int(m_streams.size()); }

private:
    struct Ends
    {
        QPointF from{};
        QPointF to{};

        bool operator==(const Ends &) const = default;

        friend size_t qHash(const Ends &ends, size_t seed)
        {
            return qHashMulti(seed, ends.from.x(), ends.from.y(), ends.to.x(), ends.to.y());
        }
    };

    std::unique_ptr<Way> makeWay(const Route &route);
    WayLeg makeLeg(const Track &track);
    int streamOf(const Track &track);

    Placement m_placement;
    std::unordered_map<QString, std::unique_ptr<Way>> m_ways{};
    QHash<Ends, int> m_streams{};
};

} // namespace podium
