// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/looks.h"

#include <optional>

namespace podium {

/// Finds room for what is written on the picture while packets move: headers, signs, explanations.
/// Pure, so that they stand still as long as what they belong to does. What gives way to what, from
/// the last to the first: distance; things without words; words on the ground; other plates, signs
/// and packets. Units are the caller's: of the scene or of the view.
namespace room {

/// What a plate has to be placed among.
struct Surroundings
{
    QRectF anchor{};          ///< the thing that the plate belongs to
    QRectF area{};            ///< where the plate has to stay
    QList<QRectF> taken{};    ///< packets, headers, signs
    QList<Track> ways{};      ///< of packets
    double wayWidth{0};       ///< of these
    QList<QRectF> readable{}; ///< words on the ground
    QList<QRectF> others{};   ///< is covered only if there is no better place
    QList<QSizeF> sizes{};    ///< that the words can be set in, the best first
    double nearest{14};       ///< from the thing to the plate, so that what ties them is seen
    double farthest{100};
    double reach{260};        ///< as far instead, if words are covered or run over otherwise
    double step{14};          ///< between the places that are tried
    double slantCost{0};      ///< for each unit that what ties them leads aslant
    QList<QSizeF> captions{}; ///< in which the words can stand at an edge, the best first
    bool mayGiveUp{true};     ///< rather than cover what is taken, or a way
    bool likesAbove{false};   ///< of two places that are as good
};

struct Place
{
    QRectF plate{};
    QLineF leader{}; ///< from the plate to the thing; null for a caption

    bool operator==(const Place &) const = default;
};

/// The nearest good place; a caption at the upper or lower edge of the area if what is beside the
/// thing covers words, runs over something or leads far. Nothing if there is none inside the area,
/// or none that is good enough for one that may give up and has no captions.
std::optional<Place> find(const Surroundings &surroundings);

/// From the edge of one to the edge of the other; 0 if they touch.
double distance(const QRectF &a, const QRectF &b);
bool crosses(const Track &way, double width, const QRectF &rect);
/// How much of a rectangle these cover.
double covered(const QRectF &rect, const QList<QRectF> &by);

} // namespace room

} // namespace podium
