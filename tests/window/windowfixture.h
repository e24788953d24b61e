// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/mainwindow.h"
#include "window/windowstate.h"

#include "support/manualclock.h"

#include <QSettings>
#include <QTemporaryDir>

namespace podium::test {

/// A window with settings of its own and a clock that the test beats.
struct WindowFixture
{
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    WindowState state{settings};
    ManualClock clock{};
    MainWindow window{state, clock};
};

} // namespace podium::test
