// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/presentationsettings.h"
#include "window/actiontable.h"

#include <QElapsedTimer>
#include <QMap>

#include <functional>

namespace podium {

class ClusterDocument;
class Playback;
class Presentation;
class SandboxScript;
class SentPackets;
class StageView;
class WindowState;

/// Ties the commands of the Present menu to a presentation of what the window shows.
class PresentBinding : public QObject
{
    Q_OBJECT

public:
    /// All is borrowed and must outlive this.
    struct Parts
    {
        ClusterDocument &document;
        SentPackets &sentPackets;
        Playback &playback;
        StageView &stage;
        WindowState &windowState;
        const QMap<Actions::Id, QAction *> &actions;
        std::function<void()> send;
        std::function<QString()> title;
    };

    /// Child of the window, which is in front again when a presentation ends.
    PresentBinding(const Parts &parts, QWidget &window);

    Presentation &presentation() { return *m_presentation; }

private:
    void connectCommands(const QMap<Actions::Id, QAction *> &actions);
    void connectChoices(const QMap<Actions::Id, QAction *> &actions);

    PresentationSettings m_settings;
    QElapsedTimer m_clock{};
    // Children by Qt's ownership.
    Presentation *m_presentation;
    SandboxScript *m_sandbox;
};

} // namespace podium
