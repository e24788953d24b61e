// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/looks.h"
#include "routing/route.h"

#include <QMap>
#include <QVarLengthArray>

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

/// A place where a packet stops, with the header that it comes there with: it is never larger
/// there, so its room can be kept from the first moment to the last.
struct HeaderStop
{
    QPointF at{};
    HeaderLine from{};
    HeaderLine to{};
    QList<Flip> flips{};

    bool operator==(const HeaderStop &) const = default;
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
    /// Open ones: the stop that it is at; or the one it comes from, and the one it goes to.
    QList<HeaderStop> stops{};
    double part{0}; ///< 0 to 1: of the way from the first stop to the second

    bool isOver() const { return state >= State::Delivered; }

    bool operator==(const PacketLook &) const = default;
};

/// What became of a packet, at the place where it did and at its sender.
struct OutcomeLook
{
    int number{1};
    Verdict verdict{Verdict::Delivered};
    ObjectRef object{}; ///< the pod or node that took it; null for other verdicts
    QRectF ring{};      ///< around the object, if it is a pod that is drawn
    QPointF at{};
    QPointF sender{};
    Track way{};        ///< refused: the way back so far, from the place to the sender
    double progress{1}; ///< 0 to 1: how far the sign has come out
    QString name{};     ///< NoName: the name that nobody knows
    int count{0};       ///< of a crowd: so many ended here in this way so far; 0: one alone

    bool operator==(const OutcomeLook &) const = default;
};

/// The way of a packet so far, or of many.
struct LitLook
{
    int number{1}; ///< 0: of several packets of a crowd
    bool isReply{false};
    Track track{};

    bool operator==(const LitLook &) const = default;
};

struct FanRay
{
    Track track{};
    bool chosen{false};
    int pods{1}; ///< candidates that it stands for: on a map those of another node share one

    bool operator==(const FanRay &) const = default;
};

/// A Service's choice: a ray to every candidate.
struct FanLook
{
    int number{1};
    QPointF from{};
    QList<FanRay> rays{};
    int candidates{0};    ///< as many as the rays stand for, or more
    bool byClient{false}; ///< sessionAffinity ClientIP: once for each client
    std::optional<quint64> seed{};
    double begins{0};   ///< story time in seconds
    double progress{1}; ///< 0 to 1: how far the rays have grown
    bool hasChosen{false};

    bool operator==(const FanLook &) const = default;
};

/// Reduced motion: a place where a packet was, in place of its way there.
struct FootprintLook
{
    int number{1}; ///< of the packet
    int step{1};   ///< from 1, on the way there and on the way back
    bool isReply{false};
    QPointF at{};

    bool operator==(const FootprintLook &) const = default;
};

/// The packets of a crowd between two stops.
struct StreamLook
{
    /// In a large crowd most streams have one.
    using Marks = QVarLengthArray<QPointF, 1>;

    Track track{}; ///< from stop to stop; one point where packets wait for their send
    bool isReply{false};
    int count{0};      ///< in flight, on the way or resting at its end; 0: all have just passed
    double reached{1}; ///< 0 to 1: how far the foremost has come
    Marks marks{};     ///< where they are, without those that would hide each other

    /// The track as far as a packet has come.
    Track lit() const;

    bool operator==(const StreamLook &) const = default;
};

/// How a Service has spread its connections over its endpoints.
struct HistogramLook
{
    struct Bar
    {
        QString name{}; ///< of a pod; empty for the rest, folded
        int folded{0};  ///< so many endpoints in one
        int count{0};

        bool operator==(const Bar &) const = default;
    };

    ObjectRef service{};
    QRectF rect{};
    QList<Bar> bars{};
    int total{0};
    int top{1}; ///< the count at which a bar is full
    bool byClient{false};
    std::optional<quint64> seed{};

    bool operator==(const HistogramLook &) const = default;
};

/// All that moves, at one moment.
struct TimelineFrame
{
    double time{0}; ///< story time in seconds
    QList<PacketLook> packets{};
    QList<OutcomeLook> outcomes{};
    QList<LitLook> lit{};
    QList<FanLook> fans{};
    QList<FanLook> comingFans{};       ///< not drawn yet: room is kept for what they will say
    QList<FootprintLook> footprints{}; ///< reduced motion: in place of lit ways
    QList<StreamLook> streams{};       ///< a crowd: in place of packets and lit ways
    QList<HistogramLook> histograms{};
    QMap<ObjectRef, int> tallies{}; ///< packets that reached a pod, or entered by a node
    QList<ObjectRef> spotlight{};   ///< the objects on the way so far
    double dim{0};                  ///< 0 to 1: how far all else is dimmed

    bool operator==(const TimelineFrame &) const = default;
};

} // namespace podium
