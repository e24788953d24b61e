// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/savedtexts.h"

#include <QFileSystemWatcher>
#include <QMap>
#include <QThreadPool>
#include <QTimer>

#include <functional>

class QWidget;

namespace podium {

class MessageBar;

/// Notices what other programs do to the files that are open, and tells it above the stage, once
/// for each change.
class DiskWatch : public QObject
{
    Q_OBJECT

public:
    /// All is borrowed and must outlive this.
    struct Parts
    {
        const SavedTexts &saved;
        MessageBar &messageBar;
        /// What a file is called, without folders.
        std::function<QString(int file)> name;
        /// Whether it was changed here.
        std::function<bool(int file)> isModified;
    };

    explicit DiskWatch(const Parts &parts, QObject *parent = nullptr);
    ~DiskWatch() override;

public slots:
    /// Looks whether the files are as they were saved, and tells if they are not; of large files
    /// a moment later.
    void check();
    /// Other files are open: what was found until now is not true any more.
    void forget();
    /// The same of one, which was read or written.
    void forgetFile(int file);

signals:
    /// The user wants it as it is on the disk.
    void reloadRequested(int file);

private:
    struct Told
    {
        SavedTexts::OnDisk state{SavedTexts::OnDisk::AsSaved};
        QString sentence{};
    };

    void take(const QList<SavedTexts::OnDisk> &states);
    QString sentenceOf(int file, SavedTexts::OnDisk state) const;
    void tell(int file);
    /// What was told of it is not true any more.
    void withdraw(int file);
    void watch();

    Parts m_parts;
    QMap<int, Told> m_told{};
    QFileSystemWatcher m_watcher{};
    QTimer m_settling{}; ///< others write a file in several steps
    QThreadPool m_reading{};
    int m_readings{0}; ///< counts what was read from the disk or written there
};

/// Asks whether a file that somebody else has changed is to be overwritten.
bool mayOverwrite(const QString &name, QWidget &window);

} // namespace podium
