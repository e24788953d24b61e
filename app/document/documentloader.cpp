// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/documentloader.h"

#include "document/discard.h"
#include "manifest/manifestfile.h"

#include <QSemaphore>

#include <atomic>

namespace podium {

namespace {

constexpr int progressInterval = 100; ///< milliseconds

} // namespace

/// An order, and what its thread and the window's tell each other about it.
struct DocumentLoader::Job
{
    explicit Job(LoadOrder loadOrder)
        : order(std::move(loadOrder))
    {}

    const LoadOrder order;
    std::atomic<bool> isCancelled{false};
    std::atomic<WorkStep> step{WorkStep::Reading};
    std::atomic<double> share{0};
    QSemaphore done{0};
    std::optional<LoadedDocument> result{}; ///< the window's once `done` was released

    bool goesOn(WorkStep atStep, double atShare)
    {
        step = atStep;
        share = atShare;
        return !isCancelled;
    }

    void run()
    {
        result = load(order, Checkpoint([this](WorkStep atStep, double atShare) {
                          return goesOn(atStep, atShare);
                      }));
        done.release();
    }
};

std::optional<LoadedDocument> load(const LoadOrder &order, const Checkpoint &checkpoint)
{
    LoadedDocument document;
    QList<ManifestText> texts;
    for (const QString &path : order.paths) {
        Result<ManifestText> text = readFile(path, checkpoint);
        if (text)
            texts.append(*std::move(text));
        else
            document.unreadable.append(text.problem());
    }
    std::optional<DocumentState> state = readDocument(texts + order.texts, checkpoint);
    if (!state || !checkpoint.passes(WorkStep::Placing, 0))
        return {};
    document.state = *std::move(state);
    document.placement = place(document.state.cluster, order.placement);
    document.filter = order.placement.filter;
    return document;
}

DocumentLoader::DocumentLoader(QObject *parent)
    : QObject(parent)
{
    // One after the other: there is no memory for two large clusters at a time.
    m_pool.setMaxThreadCount(1);
    connect(&m_progressTimer, &QTimer::timeout, this, &DocumentLoader::tellProgress);
}

DocumentLoader::~DocumentLoader()
{
    if (m_job)
        m_job->isCancelled = true;
    m_pool.waitForDone();
}

void DocumentLoader::start(LoadOrder order)
{
    cancel();
    m_job = std::make_shared<Job>(std::move(order));
    m_pool.start([this, job = m_job] {
        job->run();
        QMetaObject::invokeMethod(
            this, [this, job] { finish(job); }, Qt::QueuedConnection);
    });
    if (m_job->done.tryAcquire(1, m_patience))
        finish(std::shared_ptr(m_job));
    else
        m_progressTimer.start(progressAfter);
}

void DocumentLoader::cancel()
{
    if (!m_job)
        return;
    m_job->isCancelled = true;
    m_job.reset();
    m_progressTimer.stop();
    emit cancelled();
}

void DocumentLoader::finish(const std::shared_ptr<Job> &job)
{
    if (job != m_job) {
        // Finished before it heard that nobody wants it, or was given away by start() already.
        if (job->result)
            discard(std::exchange(job->result, {}));
        return;
    }
    m_job.reset();
    m_progressTimer.stop();
    emit loaded(std::make_shared<LoadedDocument>(*std::exchange(job->result, {})));
}

void DocumentLoader::tellProgress()
{
    m_progressTimer.setInterval(progressInterval);
    emit progressed(m_job->step, m_job->share);
}

QStringList DocumentLoader::names() const
{
    QStringList names = m_job ? m_job->order.paths : QStringList();
    for (const ManifestText &text : m_job ? m_job->order.texts : QList<ManifestText>())
        names.append(text.name());
    return names;
}

} // namespace podium
