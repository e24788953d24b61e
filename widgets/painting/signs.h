// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"

namespace podium {

/// The shape that a namespace is known by, filled with ink; signs repeat after a few.
void paintNamespaceSign(QPainter &painter, const QPointF &center, double radius, int sign,
                        const Theme &theme);

/// The signs of what became of a packet: each has a shape of its own, so that no colour is needed.
/// `radius` is half their height.

void paintCheckSign(QPainter &painter, const QPointF &center, double radius, const Theme &theme);
void paintStopSign(QPainter &painter, const QPointF &center, double radius, const Theme &theme);
void paintGrave(QPainter &painter, const QPointF &center, double radius, const Theme &theme);
void paintHourglass(QPainter &painter, const QPointF &center, double radius, const Theme &theme);
void paintBarrier(QPainter &painter, const QPointF &center, double radius, const Theme &theme);
void paintUnknownAddress(QPainter &painter, const QPointF &center, double radius,
                         const Theme &theme);
void paintUnknownName(QPainter &painter, const QPointF &center, double radius, const Theme &theme);

} // namespace podium
