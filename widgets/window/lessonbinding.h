// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/lessons/lessonrecord.h"
#include "document/lessons/progressfile.h"
#include "lessons/lesson.h"
#include "window/actiontable.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace podium {

class ClusterDocument;
class FilesBinding;
class LessonPanel;
class LessonRoom;
class LessonSession;
class MessageBar;
class Playback;
class Selection;
class SendBar;
class SentPackets;
class StageView;
struct LessonReading;

/// Lessons in the window: opens them, shows what their pages point at, leaves out what they do not
/// need, and keeps how far one has come. All is borrowed and must outlive this.
class LessonBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        SentPackets &sentPackets;
        Playback &playback;
        Selection &selection;
        StageView &stage;
        SendBar &sendBar;
        FilesBinding &files;
        MessageBar &messageBar;
        LessonRoom &room;
        const QMap<Actions::Id, QAction *> &actions;
    };

    LessonBinding(const Parts &parts, ProgressFile progressFile, QWidget &window);
    ~LessonBinding() override;

    LessonPanel &panel() const { return *m_panel; }

    LessonSession &session() const { return *m_session; }

    /// Of the lesson that was started last.
    const QString &path() const { return m_path; }

    /// A lesson as its learners will have it, from this page on; nothing is kept of it.
    void tryOut(const Lesson &lesson, int page);
    /// Nothing if it has errors; that is told.
    std::optional<Lesson> readUsable(const QString &path);
    /// One that is to be written further: much may be missing, but none of it is lost. With a
    /// message if that cannot be.
    std::optional<Lesson> readToWrite(const QString &path, const QByteArray &file);

    /// The one that is open, or else the one that is chosen in the list; nothing if neither is, or
    /// if it has errors, which are told.
    std::optional<Lesson> lessonAtHand();

public slots:
    /// Lists the lessons that come with the program.
    void listLessons();
    void start(const QString &path);
    /// Asks for a file of one's own.
    void chooseFile();
    void resetProgress();
    void saveReport();

signals:
    /// Somebody wants to show this lesson to an audience.
    void presentRequested(const podium::Lesson &lesson);

private:
    void tellUnusable(const LessonReading &reading, const QString &path);
    void present(const QString &path);
    void followSession();
    void followPage();
    void setLessonMode(bool active);
    void keep(const QString &lesson, const LessonRecord &record);
    void saveProgress();

    Parts m_parts;
    QWidget &m_window;
    ProgressFile m_file;
    LessonProgress m_progress{};
    bool m_isProgressRead{false};
    bool m_isTrial{false};
    QString m_path{};
    LessonSession *m_session;
    LessonPanel *m_panel;
    QTimer m_saving{};
};

} // namespace podium
