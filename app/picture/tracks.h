// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"

/// The ways that packets may take through a picture, between the points of its things.
namespace podium::tracks {

/// From the right edge of a crossing's plate to a pod of the same lane.
Track crossingToPod(const Placement &placement, const CrossingLook &from, const PodLook &pod,
                    int port);
/// From the gutter of the pod's bank, at the height of its door or channel, to its door.
Track gutterToPod(const Placement &placement, const PodLook &pod, int port);
/// Straight ends, round corners.
Track rounded(const Track &track, double radius = 9);
double length(const Track &track);
/// The point after `distance`; clamped to the ends.
QPointF pointAt(const Track &track, double distance);
/// The part from the start to `distance`.
Track firstPart(const Track &track, double distance);
/// The same way by another number of points, which are as far from each other as they can be.
Track resampled(const Track &track, qsizetype points);
Track reversed(const Track &track);

} // namespace podium::tracks
