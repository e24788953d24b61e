// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/packetpath.h"
#include "picture/timelineframe.h"

namespace podium {

/// How long things take, in seconds of story time at 1x, and scene units.
namespace pace {

constexpr double speed = 320;  ///< units a second in a picture of ordinary size
constexpr double crossing = 3; ///< seconds across a wide picture: larger ones go faster
constexpr double shortestMove = 0.7;
constexpr double beforeLeaving = 0.6;
constexpr double rewriteRest = 1.0; ///< a packet rests while it is rewritten
constexpr double passRest = 0.1;
constexpr double flipShown = 1.8; ///< the old value stays readable while the packet goes on
constexpr double fanGrows = 0.5;
constexpr double signGrows = 0.4;
constexpr double afterEnd = 0.8;
constexpr double dimming = 0.5; ///< the rest fades out and in again
constexpr double beforeReply = 0.8;

} // namespace pace

/// One packet's journey in time: everything that at() needs, computed once.
class Flight
{
public:
    struct Timing
    {
        double start{0};
        int number{1};
        bool showReply{false};
    };

    Flight(const Placement &placement, const Route &route, const Timing &timing);

    int number() const { return m_timing.number; }

    double start() const { return m_timing.start; }

    /// When its outcome is there.
    double outcomeTime() const { return m_outcomeTime; }

    /// When nothing of it changes any more.
    double end() const { return m_end; }

    bool isDelivered() const { return m_route.verdict == Verdict::Delivered; }

    /// Moments to stop at, one a hop: when what happens there can be read.
    QList<double> hopTimes() const;

    PacketLook packetAt(double time) const;
    LitLook litAt(double time) const;
    /// Nothing before the outcome.
    std::optional<OutcomeLook> outcomeAt(double time) const;
    /// Nothing unless a Service is choosing just now.
    std::optional<FanLook> fanAt(double time) const;
    QList<ObjectRef> visitedAt(double time) const;
    /// The pod that it reached by then, and the node it entered by.
    QList<ObjectRef> talliedAt(double time) const;

private:
    /// A hop and the way to it.
    struct Leg
    {
        Hop hop{};
        int index{0}; ///< in its list of hops
        bool isReply{false};
        Track track{};
        double length{0};
        double depart{0};
        double arrive{0};
        double leave{0};
    };

    void addLegs(const QList<Hop> &hops, const PacketPath &path, bool isReply);
    void addFan(const Placement &placement, const PacketPath &path);
    void finish();
    /// The leg that is being walked or rested on.
    const Leg &legAt(double time) const;
    QList<Flip> flipsAt(double time) const;
    void writeHeader(PacketLook &packet, const Leg &leg, double time) const;
    PacketLook::State stateAt(const Leg &leg, double time) const;
    double moveTime(double length) const;

    Route m_route;
    Timing m_timing;
    QList<Leg> m_legs{};
    QList<FanRay> m_rays{};
    qsizetype m_fanLeg{-1};
    qsizetype m_lastLeg{0}; ///< of the way there
    double m_speed{pace::speed};
    double m_outcomeTime{0};
    double m_end{0};
};

} // namespace podium
