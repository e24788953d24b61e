// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/journal.h"

#include "document/clusterdocument.h"
#include "document/journal/journalfile.h"

namespace podium {

/// What the thread works with.
struct Journal::Desk
{
    explicit Desk(const QString &folder)
        : file(folder)
    {}

    JournalFile file;
    KeptFiles files{};
};

Journal::Journal(ClusterDocument &document, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_desk(std::make_shared<Desk>(folder))
    , m_saved(markOf(document.history()))
{
    // One after the other, as they were done.
    m_pool.setMaxThreadCount(1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(longestWait);
    connect(&m_wait, &QTimer::timeout, this, &Journal::write);
    connect(&document, &ClusterDocument::opened, this, &Journal::setSaved);
    connect(&document, &ClusterDocument::historyChanged, this, &Journal::note);
    connect(&document, &ClusterDocument::historyRestarted, this, [this] { m_written.reset(); });
}

Journal::~Journal()
{
    // Whoever ends in order has saved, or wants nothing to be kept.
    m_pool.waitForDone();
    m_desk->file.remove();
}

void Journal::setFiles(const std::function<KeptFiles()> &files)
{
    m_pool.start([desk = m_desk, files] { desk->files = files(); });
    if (m_written)
        note();
}

void Journal::note()
{
    if (!m_wait.isActive())
        m_wait.start();
}

void Journal::setSaved()
{
    m_saved = markOf(m_document.history());
    m_wait.stop();
    removeFile();
}

void Journal::setUnsaved()
{
    m_saved.reset();
    write();
}

void Journal::removeFile()
{
    if (!std::exchange(m_written, {}))
        return;
    m_pool.start([desk = m_desk] { desk->file.remove(); });
}

void Journal::write()
{
    const History &history = m_document.history();
    const HistoryMark mark = markOf(history);
    if (mark == m_saved || m_isResting)
        return;
    const double time = m_document.time();
    if (!m_written) {
        run(mark, [sitting = unverifiedSittingOf(history, time)](Desk &desk) {
            return desk.file.begin(firstRecord({sitting, desk.files}));
        });
    } else {
        run(mark, [entries = entriesSince(history, *m_written), time](Desk &desk) {
            return desk.file.append(nextRecord(entries, time, desk.files));
        });
    }
    m_written = mark;
}

void Journal::run(const HistoryMark &until, const std::function<QString(Desk &)> &work)
{
    m_pool.start([this, until, work, desk = m_desk, attempt = m_attempt] {
        const QString failure = work(*desk);
        QMetaObject::invokeMethod(
            this, [this, until, failure, attempt] { take(until, failure, attempt); },
            Qt::QueuedConnection);
    });
}

void Journal::take(const HistoryMark &until, const QString &failure, int attempt)
{
    if (attempt != m_attempt)
        return; // it follows one that failed
    if (failure.isEmpty()) {
        m_isFailing = false;
        emit kept(until);
        return;
    }
    ++m_attempt;
    // The next time all is written anew.
    m_written.reset();
    QTimer::singleShot(retryWait, this, &Journal::note);
    if (!std::exchange(m_isFailing, true))
        emit failed(failure);
}

} // namespace podium
