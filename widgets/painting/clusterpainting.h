// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/podpainting.h"

namespace podium {

/// The wall around the cluster and the ground inside.
void paintBorder(QPainter &painter, const QRectF &border, const Theme &theme);
void paintLane(QPainter &painter, const LaneLook &lane, const Theme &theme);
/// Name and address of a lane, above what crosses it.
void paintLaneLabels(QPainter &painter, const LaneLook &lane, const Theme &theme);
/// The sign and the name of a namespace; nothing if there is but one.
void paintNamespace(QPainter &painter, const NamespaceLook &space, const Theme &theme);
void paintTray(QPainter &painter, const QRectF &tray, const Theme &theme);

} // namespace podium
