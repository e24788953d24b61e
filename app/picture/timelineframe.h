// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/looks.h"
#include "routing/route.h"

#include <QMap>

#include <optional>

namespace podium {

/// One of the two lines printed on a packet.
struct HeaderLine
{
    QString text{};
    QString struck{}; ///< the value before, while its rewriting is shown; empty otherwise

    bool operator==(const HeaderLine &) const = default;
};

/// A rewriting that has just happened.
struct Flip
{
    enum class Kind { Dnat, Snat };
    /// Who rewrote: a node, the load balancer or the router.
    enum class By { Node, LoadBalancer, Router };

    Kind kind{Kind::Dnat};
    By by{By::Node};
    QString node{}; ///< By::Node only
    int hop{0};     ///< index into Route::hops, or into Route::reply for an answer

    bool operator==(const Flip &) const = default;
};

struct PacketLook
{
    enum class State {
        Waiting, ///< at its sender, about to leave
        Moving,
        Resting, ///< at a hop
        Delivered,
        Refused,
        Dropped,
        NoRoute,
        NoAddress,
        NoName,
    };

    int number{1}; ///< from 1, in the order of the sends
    /// The hop that it is at, or comes from: index into Route::hops, those of the reply counted on.
    int hop{0};
    State state{State::Waiting};
    bool isReply{false};
    bool isOpen{true}; ///< with its header; in a crowd most are only numbers
    QPointF at{};
    HeaderLine from{};
    HeaderLine to{};
    QList<Flip> flips{}; ///< that are shown now, oldest first

    bool isOver() const { return state >= State::Delivered; }

    bool operator==(const PacketLook &) const = default;
};

/// What became of a packet, at the place where it did and at its sender.
struct OutcomeLook
{
    int number{1};
    Verdict verdict{Verdict::Delivered};
    ObjectRef object{}; ///< the pod or node that took it; null for other verdicts
    QPointF at{};
    QPointF sender{};
    Track way{};        ///< refused: the way back so far, from the place to the sender
    double progress{1}; ///< 0 to 1: how far the sign has come out
    QString name{};     ///< NoName: the name that nobody knows

    bool operator==(const OutcomeLook &) const = default;
};

/// The way of a packet so far.
struct LitLook
{
    int number{1};
    bool isReply{false};
    Track track{};

    bool operator==(const LitLook &) const = default;
};

struct FanRay
{
    Track track{};
    bool chosen{false};

    bool operator==(const FanRay &) const = default;
};

/// A Service's choice: a ray to every candidate.
struct FanLook
{
    int number{1};
    QList<FanRay> rays{};
    double progress{1}; ///< 0 to 1: how far the rays have grown
    bool hasChosen{false};

    bool operator==(const FanLook &) const = default;
};

/// All that moves, at one moment.
struct TimelineFrame
{
    double time{0}; ///< story time in seconds
    QList<PacketLook> packets{};
    QList<OutcomeLook> outcomes{};
    QList<LitLook> lit{};
    QList<FanLook> fans{};
    QMap<ObjectRef, int> tallies{}; ///< packets that reached a pod, or entered by a node
    QList<ObjectRef> spotlight{};   ///< the objects on the way so far
    double dim{0};                  ///< 0 to 1: how far all else is dimmed

    bool operator==(const TimelineFrame &) const = default;
};

} // namespace podium
