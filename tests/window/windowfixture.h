// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/windowstate.h"

#include "support/manualclock.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>

namespace podium::test {

/// A window with settings of its own and a clock that the test beats.
struct WindowFixture
{
    QTemporaryDir folder{};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    WindowState state{settings};
    ManualClock clock{};
    MainWindow window{state, clock};

    /// What is said above the stage.
    QString told()
    {
        return window.messageBar().isHidden() ? QString() : window.messageBar().text();
    }
};

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    Q_ASSERT(opened);
    file.write(bytes);
}

/// Presses the button of the message above the stage, which is called this or shows this when the
/// mouse rests on it; false if there is none.
inline bool press(const MessageBar &bar, const QString &text)
{
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        if ((button->text() == text || button->toolTip() == text) && !button->isHidden()) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace podium::test
