// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/savedtexts.h"
#include "window/actiontable.h"

#include <QFileSystemWatcher>
#include <QMap>
#include <QTimer>

namespace podium {

class ClusterDocument;
class ManifestPanel;
class MessageBar;
class WindowState;

/// Keeps the open texts in their files: saves them, asks before work is lost, and notices what
/// others do to the files meanwhile. All is borrowed and must outlive this.
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
        const QMap<Actions::Id, QAction *> &actions;
    };

    /// Child of the window, over which it asks.
    FilesBinding(const Parts &parts, QWidget &window);

    /// Whether what is open can go: all is saved, or the user says so.
    bool mayDiscard();

    /// What the texts are called, without folders.
    QStringList names() const;

    bool isModified() const { return !m_modified.isEmpty(); }

public slots:
    /// The text in front. False: it was not saved.
    bool save();
    bool saveAs();
    /// Those that were changed.
    bool saveAll();
    /// Looks whether the files are as they were saved, and tells if they are not.
    void checkDisk();

signals:
    /// Names of the texts, or whether they are saved.
    void changed();

private:
    bool saveText(int file);
    bool saveTextAs(int file);
    /// Whether a file that somebody else has changed is to be overwritten.
    bool mayOverwrite(int file);
    bool write(int file, const QString &path);
    void tellDisk(int file);
    void reload(int file);
    void refresh();
    void watch();

    Parts m_parts;
    QWidget &m_window;
    SavedTexts m_saved{};
    QList<int> m_modified{};
    QMap<int, SavedTexts::OnDisk> m_told{};
    QFileSystemWatcher m_watcher{};
    QTimer m_settling{}; ///< others write a file in several steps
};

} // namespace podium
