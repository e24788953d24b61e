// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/journal/journalrecords.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace podium {

class ClusterDocument;

/// Writes down what is done to the document and not saved yet, so that it can be got back when the
/// program did not end as it should: all of it once, then what is new. Works away from the window;
/// a journal that is not needed any more is removed.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// Between something done and its being written, in milliseconds; together with the writing at
    /// most two seconds.
    static constexpr int longestWait = 1'000;
    /// After a failure, in milliseconds: for a disk to get room again.
    static constexpr int retryWait = 10'000;

    /// The document is borrowed and must outlive this. The folder may be missing.
    Journal(ClusterDocument &document, const QString &folder, QObject *parent = nullptr);
    ~Journal() override;

    void setWait(int milliseconds) { m_wait.setInterval(milliseconds); }

    /// Where the document is kept, from now on. Asked away from the window, as what is in large
    /// files takes its time to sum up.
    void setFiles(const std::function<KeptFiles()> &files);

public slots:
    /// Something was done that the document does not tell of: packets left.
    void note();
    /// All that was done is in its files.
    void setSaved();

    /// What is open is nobody's work, such as a lesson's: nothing is written meanwhile.
    void setResting(bool resting) { m_isResting = resting; }

    /// What was opened is in no file: it was recovered. Comes after ClusterDocument::opened().
    void setUnsaved();

signals:
    /// All that was done until then is on the disk.
    void kept(const podium::HistoryMark &until);
    /// Nothing is written any more, for this reason of the system's. Once, until it works again.
    void failed(const QString &reason);

private:
    struct Desk;

    void write();
    void run(const HistoryMark &until, const std::function<QString(Desk &)> &work);
    void removeFile();
    void take(const HistoryMark &until, const QString &failure, int attempt);

    ClusterDocument &m_document;
    std::shared_ptr<Desk> m_desk; ///< shared with the thread that writes, which alone uses it
    QThreadPool m_pool{};
    QTimer m_wait{};
    std::optional<HistoryMark> m_saved{};
    std::optional<HistoryMark> m_written{}; ///< nothing: all has to be written
    int m_attempt{0};
    bool m_isFailing{false};
    bool m_isResting{false};
};

} // namespace podium
