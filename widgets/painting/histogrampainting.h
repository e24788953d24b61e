// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"
#include "picture/timelineframe.h"

namespace podium {

/// How a Service has spread its connections: a bar for each endpoint with its number and name, and
/// in words how it chooses.
void paintHistogram(QPainter &painter, const HistogramLook &histogram, const Theme &theme);

} // namespace podium
