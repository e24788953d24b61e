// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/looks.h"

#include <optional>

namespace podium {

/// A plate of words that stands beside the thing it explains. All in pixels of the view, as words
/// keep their size whatever the zoom.
namespace callout {

constexpr double farthest = 100; ///< from the thing to the plate
constexpr double nearest = 14;   ///< so that its leader line is seen

/// What a plate has to be placed among.
struct Surroundings
{
    QRectF anchor{};        ///< the thing that is explained
    QRectF area{};          ///< where the plate has to stay
    QList<QRectF> taken{};  ///< is never covered: the packet, its header, signs
    QList<Track> ways{};    ///< is never covered: the way of the packet
    double wayWidth{0};     ///< of these
    QList<QRectF> others{}; ///< is covered only if there is no better place
    QList<QSizeF> sizes{};  ///< that the words can be set in, the best first
};

struct Place
{
    QRectF plate{};
    QLineF leader{}; ///< from the plate to the thing

    bool operator==(const Place &) const = default;
};

/// The nearest good place. Nothing if every place would cover what may not be covered, leave the
/// area, or stand too far away.
std::optional<Place> place(const Surroundings &surroundings);

/// From the edge of one to the edge of the other; 0 if they touch.
double distance(const QRectF &a, const QRectF &b);
bool crosses(const Track &way, double width, const QRectF &rect);

} // namespace callout

} // namespace podium
