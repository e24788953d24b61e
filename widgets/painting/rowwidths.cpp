// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/rowwidths.h"

#include <algorithm>

namespace podium {

namespace {

/// Never smaller than it was.
void spread(QRectF &rect, double width, double left, double right)
{
    const double from = std::max(left, std::min(rect.center().x() - width / 2, right - width));
    const double to = std::min(right, from + width);
    rect.setLeft(std::min(rect.left(), from));
    rect.setRight(std::max(rect.right(), to));
}

} // namespace

void widenRow(std::vector<RowPlate> &row, double left, double right, double gap)
{
    for (size_t i = 0; i < row.size(); ++i) {
        RowPlate &plate = row[i];
        if (plate.need <= plate.rect.width())
            continue;
        RowPlate *before = i > 0 ? &row[i - 1] : nullptr;
        RowPlate *after = i + 1 < row.size() ? &row[i + 1] : nullptr;
        const double from = before ? before->rect.center().x() + before->need / 2 + gap : left;
        const double to = after ? after->rect.center().x() - after->need / 2 - gap : right;
        spread(plate.rect, plate.need, from, to);
        if (before)
            before->rect.setRight(std::min(before->rect.right(), plate.rect.left() - gap));
        if (after)
            after->rect.setLeft(std::max(after->rect.left(), plate.rect.right() + gap));
    }
}

} // namespace podium
