// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/lessonjournal.h"

#include "document/journal/journal.h"
#include "document/journal/journalfile.h"
#include "document/lessons/lessondraft.h"

#include <utility>

namespace podium {

LessonJournal::LessonJournal(LessonDraft &draft, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_draft(draft)
    , m_file(std::make_shared<JournalFile>(folder))
{
    // One after the other, as it was written.
    m_pool.setMaxThreadCount(1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(Journal::longestWait);
    connect(&m_wait, &QTimer::timeout, this, &LessonJournal::write);
    connect(&draft, &LessonDraft::changed, this, &LessonJournal::note);
    connect(&draft, &LessonDraft::opened, this, &LessonJournal::write);
    connect(&draft, &LessonDraft::saved, this, &LessonJournal::write);
}

LessonJournal::~LessonJournal()
{
    // Whoever ends in order has saved, or wants nothing to be kept.
    m_pool.waitForDone();
    m_file->remove();
}

void LessonJournal::note()
{
    if (!m_wait.isActive())
        m_wait.start();
}

void LessonJournal::write()
{
    m_wait.stop();
    if (!m_draft.isModified()) {
        removeFile();
        return;
    }
    m_isWritten = true;
    m_pool.start([this, file = m_file, lesson = m_draft.kept()] {
        const QString failure = file->begin(lessonRecord(lesson));
        QMetaObject::invokeMethod(
            this, [this, lesson, failure] { take(lesson, failure); }, Qt::QueuedConnection);
    });
}

void LessonJournal::removeFile()
{
    if (std::exchange(m_isWritten, false))
        m_pool.start([file = m_file] { file->remove(); });
}

void LessonJournal::take(const KeptLesson &lesson, const QString &failure)
{
    const bool wasFailing = std::exchange(m_isFailing, !failure.isEmpty());
    if (failure.isEmpty()) {
        emit kept(lesson);
        return;
    }
    QTimer::singleShot(Journal::retryWait, this, &LessonJournal::note);
    if (!wasFailing)
        emit failed(failure);
}

} // namespace podium
