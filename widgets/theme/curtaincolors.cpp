// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "theme/curtaincolors.h"

namespace podium {

QColor blackScreen()
{
    return Qt::black;
}

QColor whiteScreen()
{
    return Qt::white;
}

} // namespace podium
