// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRectF>

#include <vector>

namespace podium {

/// A plate of a row, and how wide it would have to be.
struct RowPlate
{
    QRectF rect{};
    double need{0};
};

/// Plates that need more take what their neighbours do not need, and those give way; each stays
/// around its middle as far as there is room. `row`: from left to right, none over another;
/// `left`, `right`: as far as the outermost may go.
void widenRow(std::vector<RowPlate> &row, double left, double right, double gap);

} // namespace podium
