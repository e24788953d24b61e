// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/lessons/lessonsession.h"
#include "window/mainwindow.h"
#include "window/windowstate.h"

#include "support/manualclock.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace podium::test {

/// A window on the smallest screen that is asked for, and the ways through all that the program
/// shows: whoever looks sees each place once it has been laid out.
class WalkedWindow
{
public:
    static constexpr QSize smallScreen{1366, 768};

    /// `window`: the main window or one above it; `place`: what is shown in it.
    using Look = std::function<void(QWidget &window, const QString &place)>;

    explicit WalkedWindow(int percent = 100, const QString &language = QStringLiteral("en"));
    ~WalkedWindow();

    MainWindow &window() { return *m_window; }

    WindowState &state() { return m_state; }

    ManualClock &clock() { return m_clock; }

    QAction *action(Actions::Id id) const { return m_window->action(id); }

    LessonSession &session();

    /// By its name.
    void useTheme(const QString &theme);
    /// The dock of this name comes to the front.
    void raise(const QString &dock);
    void select(ObjectKind kind);

    /// Every dock, what is searched for, and a message.
    void walkPanels(const Look &look);
    /// The form of each kind of object, and the one for writing lessons.
    void walkForms(const Look &look);
    /// The first page of a lesson, and its challenge when it was checked and not met.
    void walkLesson(const QString &path, const Look &look);
    /// What commands and events ask before they go on.
    void walkDialogs(const Look &look);
    /// Help, and what the presenter sees.
    void walkOtherWindows(const Look &look);

private:
    /// Does it, looks at the dialog that comes of it, and refuses that.
    void lookAtDialog(const QString &place, const std::function<void()> &bringUp, const Look &look);
    void finishPages();

    QTemporaryDir m_folder{};
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    WindowState m_state{m_settings};
    ManualClock m_clock{};
    std::optional<MainWindow> m_window{};
};

} // namespace podium::test
