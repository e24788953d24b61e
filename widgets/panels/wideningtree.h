// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTreeView>

namespace podium {

/// A tree whose columns, measured by the rows in sight, never get narrower while it shows the same
/// model in the same font. If they did, a wide last row could bring a scroll bar that hides this
/// row, whereupon the bar goes and the row is back: without end.
class WideningTree : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

    void reset() override;

protected:
    int sizeHintForColumn(int column) const override;
    void changeEvent(QEvent *event) override;

private:
    mutable QHash<int, int> m_widest; ///< pixels, by column
};

} // namespace podium
