// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/parallelreader.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace podium {

namespace {

/// Documents that one processor takes at a time.
constexpr size_t runLength = 64;
/// Below this, starting threads costs more than it gains.
constexpr qsizetype parallelFrom = 256 * 1024;

class ParallelReader
{
public:
    ParallelReader(const ManifestText &text, int fileIndex, const Checkpoint &checkpoint)
        : m_text(text)
        , m_all(text.bytes())
        , m_bytes(m_all.constData(), size_t(m_all.size()))
        , m_fileIndex(fileIndex)
        , m_checkpoint(checkpoint)
        , m_ranges(text.documentRanges())
        , m_ids(text.documentIds())
        , m_results((m_ranges.size() + runLength - 1) / runLength)
    {}

    std::vector<DocumentResult> run()
    {
        const size_t helpers =
            m_all.size() < parallelFrom
                ? 0
                : std::min(size_t(std::thread::hardware_concurrency()), m_results.size());
        {
            std::vector<std::jthread> threads;
            for (size_t i = 1; i < helpers; ++i)
                threads.emplace_back([this] { readRuns(); });
            readRuns();
        }
        return std::move(m_results);
    }

private:
    void readRuns()
    {
        DocumentReader reader;
        for (size_t run = m_nextRun++; run < m_results.size() && goesOn(run); run = m_nextRun++)
            readRun(run, reader);
    }

    bool goesOn(size_t run) const
    {
        const auto offset = double(m_ranges[run * runLength].offset);
        return m_checkpoint.passes(WorkStep::Reading, offset / double(m_bytes.size()));
    }

    void readRun(size_t run, DocumentReader &reader)
    {
        const size_t end = std::min((run + 1) * runLength, m_ranges.size());
        for (size_t i = run * runLength; i < end; ++i)
            reader.read({m_bytes, m_text.name(), m_fileIndex, m_ids[qsizetype(i)], m_ranges[i],
                         m_checkpoint},
                        m_results[run]);
    }

    const ManifestText &m_text;
    QByteArray m_all;
    std::string_view m_bytes;
    int m_fileIndex;
    const Checkpoint &m_checkpoint;
    std::vector<DocumentRange> m_ranges;
    QList<int> m_ids;
    std::vector<DocumentResult> m_results;
    std::atomic<size_t> m_nextRun{0};
};

} // namespace

std::vector<DocumentResult> readDocuments(const ManifestText &text, int fileIndex,
                                          const Checkpoint &checkpoint)
{
    return ParallelReader(text, fileIndex, checkpoint).run();
}

} // namespace podium
