// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/journal/journalrecords.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace podium {

class JournalFile;
class LessonDraft;

/// Writes down the lesson that is being written while it is not saved, beside the journal of the
/// cluster's work and found in the same way. A lesson is small, so each time all of it is written;
/// away from the window, as the disk may take its time.
class LessonJournal : public QObject
{
    Q_OBJECT

public:
    /// The draft is borrowed and must outlive this. The folder may be missing.
    LessonJournal(LessonDraft &draft, const QString &folder, QObject *parent = nullptr);
    ~LessonJournal() override;

    void setWait(int milliseconds) { m_wait.setInterval(milliseconds); }

public slots:
    /// Without waiting.
    void write();

signals:
    /// So it is on the disk.
    void kept(const podium::KeptLesson &lesson);
    /// Nothing is written any more, for this reason of the system's. Once, until it works again.
    void failed(const QString &reason);

private:
    void note();
    void removeFile();
    void take(const KeptLesson &lesson, const QString &failure);

    LessonDraft &m_draft;
    std::shared_ptr<JournalFile>
        m_file; ///< shared with the thread that writes, which alone uses it
    QThreadPool m_pool{};
    QTimer m_wait{};
    bool m_isWritten{false};
    bool m_isFailing{false};
};

} // namespace podium
