// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/presentationsettings.h"
#include "window/actiontable.h"

#include <QElapsedTimer>
#include <QMap>

#include <functional>
#include <memory>
#include <optional>

namespace podium {

class ClusterDocument;
class FrameClock;
class LessonDraft;
class LessonSession;
class Playback;
class PresentedLesson;
class Presentation;
class SandboxScript;
class SentPackets;
class StageBinding;
class StageView;
class WindowState;
struct Lesson;

/// Ties the commands of the Present menu to a presentation of what the window shows: the lesson
/// that is open or written there, or else its cluster.
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
        FrameClock &clock;
        StageView &stage;
        StageBinding &story;
        LessonSession &session;
        const LessonDraft &draft;
        WindowState &windowState;
        const QMap<Actions::Id, QAction *> &actions;
        std::function<void()> send;
        std::function<QString()> title;
        /// Of the lesson that is written: the page that is in front.
        std::function<int()> writtenPage;
    };

    /// Child of the window, which is in front again when a presentation ends.
    PresentBinding(const Parts &parts, QWidget &window);
    ~PresentBinding() override;

    Presentation &presentation() { return *m_presentation; }

    /// Null before a lesson was presented.
    PresentedLesson *lesson() { return m_lesson.get(); }

public slots:
    /// At its first step, or where it was left.
    void presentLesson(const podium::Lesson &lesson);

private:
    void start();
    void startFromHere();
    /// What the window shows is presented from now on.
    void chooseSubject();
    /// Of the lesson that is presented: what of it the window shows; nothing without a lesson.
    std::optional<int> shownPage() const;
    void chooseSandbox();
    void chooseLesson(const Lesson &lesson);
    void connectCommands(const QMap<Actions::Id, QAction *> &actions);
    void connectChoices(const QMap<Actions::Id, QAction *> &actions);

    Parts m_parts;
    PresentationSettings m_settings;
    QElapsedTimer m_clock{};
    // Children by Qt's ownership.
    Presentation *m_presentation;
    SandboxScript *m_sandbox;
    std::unique_ptr<PresentedLesson> m_lesson;
};

} // namespace podium
