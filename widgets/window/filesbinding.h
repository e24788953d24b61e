// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/savedsitting.h"
#include "document/savedtexts.h"
#include "window/actiontable.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace podium {

class ClusterDocument;
class DiskWatch;
class ManifestPanel;
class MessageBar;
class Playback;
class SittingViewBinding;
class WindowState;

/// Keeps what is open in its files: each text in its own, or all that was done in one .podium file.
/// Saves, asks before work is lost, and notices what others do to the files meanwhile. All is
/// borrowed and must outlive this.
class FilesBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        ManifestPanel &panel;
        MessageBar &messageBar;
        WindowState &windowState;
        const SittingViewBinding &view;
        Playback &playback;
        const QMap<Actions::Id, QAction *> &actions;
    };

    /// Child of the window, over which it asks.
    FilesBinding(const Parts &parts, QWidget &window);

    /// Whether what is open can go: all is saved, or the user says so.
    bool mayDiscard();

    /// What was opened is kept in this .podium file.
    void keepIn(const QString &path);

    /// What was opened was recovered, and was kept there.
    void resume(const KeptFiles &files);

    /// What the texts were when they were opened or saved last.
    QList<ManifestText> savedTexts() const;

    /// Where all is kept; to be called on any thread, at any time.
    std::function<KeptFiles()> keptFiles() const;

    /// Those that there are, absolute.
    QStringList paths() const;

    /// What is open is nobody's work: it may go unasked, as that of a lesson.
    void setDisposable(bool disposable);

    /// What the files are called, without folders.
    QStringList names() const;

    /// Whether something that was done in this run is in no file, wherever the playhead is.
    bool isModified() const;

public slots:
    /// The sitting, or the text in front. False: it was not saved.
    bool save();
    bool saveAs();
    /// Those that were changed.
    bool saveAll();
    /// See DiskWatch::check().
    void checkDisk();

signals:
    /// What is open may go now; what is to be kept of it elsewhere is to be taken first.
    void leaving();
    /// Names of the texts, or whether they are saved.
    void changed();
    /// A file has other bytes in it, or another file is the one.
    void filesChanged();
    /// All that was done is in its files.
    void saved();

private:
    QStringList textNames() const;
    /// Whether to save what is in sight; then it is.
    bool askToSave();
    bool saveText(int file);
    bool saveTextAs(int file);
    bool saveSitting();
    QString askForPath(int file);
    bool write(int file, const QString &path);
    bool writeSitting(const QString &path);
    void finishSaving(const QString &path);
    bool tellFailure(const QString &path, const QString &failure);
    void reload(int file);
    void refresh();

    Parts m_parts;
    QWidget &m_window;
    SavedTexts m_saved{};
    SavedSitting m_sitting{};
    QList<int> m_modified{}; ///< as they are in sight
    DiskWatch *m_disk;
    bool m_isDisposable{false};
};

} // namespace podium
