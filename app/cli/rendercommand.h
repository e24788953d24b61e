// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/usage.h"

namespace podium {

Usage renderUsage();

/// `podium render`: one picture, as the window shows it at one moment. Needs a QGuiApplication.
ExitStatus runRender(const QStringList &arguments, Streams &streams);

} // namespace podium
