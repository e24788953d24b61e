// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/usage.h"

namespace podium {

Usage lessonUsage();

/// `podium lesson check`: reads lessons and plays them, and tells where what they say is not so.
ExitStatus runLesson(const QStringList &arguments, Streams &streams);

} // namespace podium
