// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/wideningtree.h"

#include <QEvent>

#include <algorithm>

namespace podium {

void WideningTree::reset()
{
    m_widest.clear();
    QTreeView::reset();
}

int WideningTree::sizeHintForColumn(int column) const
{
    int &widest = m_widest[column];
    widest = std::max(widest, QTreeView::sizeHintForColumn(column));
    return widest;
}

void WideningTree::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_widest.clear();
    QTreeView::changeEvent(event);
}

} // namespace podium
