// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/actiontable.h"

#include <QMap>
#include <QObject>

class QAction;

namespace podium {

class AuthoringPanel;
class ClusterDocument;
class DiskWatch;
class FilesBinding;
class LessonBinding;
class LessonDraft;
class LessonStudio;
class MessageBar;
struct KeptLesson;
class Playback;
class SentPackets;

/// Writing lessons in the window: begins and opens them, lets them be tried, saves them, and asks
/// before one is lost. All is borrowed and must outlive this.
class AuthoringBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        SentPackets &sentPackets;
        Playback &playback;
        FilesBinding &files;
        LessonBinding &lessons;
        MessageBar &messageBar;
        const QMap<Actions::Id, QAction *> &actions;
    };

    AuthoringBinding(const Parts &parts, QWidget &window);

    LessonDraft &draft() const { return *m_draft; }

    LessonStudio &studio() const { return *m_studio; }

    AuthoringPanel &panel() const { return *m_panel; }

    /// Whether the lesson that is written can go: it is saved, or the user says so. What is being
    /// recorded is in it then, as when it is saved.
    bool mayDiscard();

public slots:
    /// A new one, which starts with what is open.
    void begin();
    /// The lesson that is open, or else one from a file.
    void edit();
    void editFile(const QString &path);
    /// One that was not saved; false: the user keeps the one that is open.
    bool resume(const podium::KeptLesson &kept);
    /// False: it was not saved.
    bool save();
    bool saveAs();
    /// See DiskWatch::check().
    void checkDisk();

signals:
    /// There is something to be seen in the panel.
    void begun();

private:
    void tryFrom(int page);
    void close();
    /// What to do if the comments within the file cannot be kept.
    enum class CommentsAnswer { Lose, SaveElsewhere, Cancel };

    CommentsAnswer askForComments();
    bool writeTo(const QString &path);
    /// Whether a part of the lesson may be opened now: what is open is in it, or saved, or the user
    /// says what becomes of it.
    bool mayReplaceOpen();
    void followOpen();
    void refresh();
    void tellLeftOut(const QStringList &descriptions);
    /// As somebody else has written it.
    void reload();

    Parts m_parts;
    QWidget &m_window;
    LessonDraft *m_draft;
    LessonStudio *m_studio;
    AuthoringPanel *m_panel;
    DiskWatch *m_disk;
};

} // namespace podium
