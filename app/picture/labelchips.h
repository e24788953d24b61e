// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/labels.h"
#include "picture/looks.h"

namespace podium {

/// A selector that a pod's labels are held against.
struct SelectorLight
{
    LabelSet selector{};
    bool isSelected{false}; ///< false: only near misses show
};

/// One row of a pod's labels within `area`, as many as fit and the count of the rest. Those that
/// `light` falls on are among the shown.
QList<ChipLook> labelChips(const LabelSet &labels, const SelectorLight &light, const QRectF &area,
                           const MeasureText &measure);

/// "prod ≠ production" for the first label that has a key of the selector with another value, no
/// wider than `width`; empty if there is none.
QString mismatchText(const LabelSet &labels, const SelectorLight &light, double width,
                     const MeasureText &measure);

} // namespace podium
