// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/documentloader.h"

#include "document/discard.h"
#include "document/sitting/replay.h"
#include "manifest/manifestfile.h"

#include <QSemaphore>

#include <algorithm>
#include <atomic>

namespace podium {

namespace {

constexpr int progressInterval = 100; ///< milliseconds

QList<ManifestText> readTexts(const QStringList &paths, const Checkpoint &checkpoint,
                              Problems &unreadable)
{
    QList<ManifestText> texts;
    for (const QString &path : paths) {
        if (isSittingName(path))
            continue;
        Result<ManifestText> text = readFile(path, checkpoint);
        if (text)
            texts.append(*std::move(text));
        else
            unreadable.append(text.problem());
    }
    return texts;
}

Problem notAlone(const QString &path)
{
    Problem problem;
    problem.code = ProblemCode::SittingNotAlone;
    problem.span.file = path;
    return problem;
}

/// The .podium file among the paths, if it is one and can be read.
std::optional<NamedSitting> readSitting(const QStringList &paths, const Checkpoint &checkpoint,
                                        Problems &unreadable)
{
    const auto path = std::find_if(paths.begin(), paths.end(), isSittingName);
    if (path == paths.end())
        return {};
    if (paths.size() > 1) {
        unreadable.append(notAlone(*path));
        return {};
    }
    const Result<ManifestText> text = readFile(*path, checkpoint);
    if (!text) {
        unreadable.append(text.problem());
        return {};
    }
    Result<Sitting> sitting = sittingFromBytes(*path, text->bytes());
    if (sitting)
        return NamedSitting{*path, *std::move(sitting)};
    unreadable.append(sitting.problem());
    return {};
}

/// Goes on with the sitting; what it cannot be gone on with is not opened at all.
void resume(const NamedSitting &named, const Checkpoint &checkpoint, LoadedDocument &document)
{
    const Result<Replayed> replayed =
        replay(named.name, named.sitting, revisionOf(document.state), checkpoint);
    if (!replayed) {
        document.state = {};
        document.unreadable.append(replayed.problem());
        return;
    }
    document.state.problems = replayed->problems + document.state.problems;
    document.resumed = ResumedSitting{named.isRecovered ? QString() : named.name, replayed->history,
                                      named.sitting.time, named.sitting.view};
}

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
    const std::optional<NamedSitting> sitting =
        order.sitting ? order.sitting : readSitting(order.paths, checkpoint, document.unreadable);
    const QList<ManifestText> texts =
        sitting ? sitting->sitting.texts
                : readTexts(order.paths, checkpoint, document.unreadable) + order.texts;
    std::optional<DocumentState> state = readDocument(texts, checkpoint);
    if (!state)
        return {};
    document.state = *std::move(state);
    if (sitting)
        resume(*sitting, checkpoint, document);
    if (!checkpoint.passes(WorkStep::Placing, 0))
        return {};
    const std::optional<ResumedSitting> &resumed = document.resumed;
    document.placement =
        place(resumed ? resumed->history.clusterAt(resumed->time) : document.state.cluster,
              order.placement);
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
    if (m_job && m_job->order.sitting)
        names.append(m_job->order.sitting->name);
    for (const ManifestText &text : m_job ? m_job->order.texts : QList<ManifestText>())
        names.append(text.name());
    return names;
}

} // namespace podium
