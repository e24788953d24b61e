// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/arrivals.h"
#include "picture/placement.h"
#include "picture/timelineframe.h"

namespace podium {

/// A chart for each Service, beside its plate: as many as there is room for, the latest first.
QList<HistogramLook> histogramsOf(const Placement &placement,
                                  const QList<Arrivals::Spread> &spreads);

} // namespace podium
