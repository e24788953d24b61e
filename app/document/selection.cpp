// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/selection.h"

namespace podium {

void Selection::select(const ObjectRef &object)
{
    if (object == m_current)
        return;
    m_current = object;
    emit selectionChanged(m_current);
}

} // namespace podium
