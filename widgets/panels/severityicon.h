// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"

#include <QStyle>

namespace podium {

/// The desktop's own sign.
QStyle::StandardPixmap severityIcon(Severity severity);

} // namespace podium
