// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/journal/journalrecords.h"

#include <optional>

namespace podium {

/// The .podium file that a document is kept in, if it is kept in one.
class SavedSitting
{
public:
    /// Another document was opened; the path is empty if it is kept as manifests.
    void open(const QString &path, const History &history);

    bool isOpen() const { return !m_path.isEmpty(); }

    /// Absolute.
    const QString &path() const { return m_path; }

    /// Whether something was done since; what is looked at does not count.
    bool isModified(const History &history) const { return markOf(history) != m_mark; }

    /// What was done was recovered, and this was its file then.
    void resume(const KeptFile &file);

    KeptFile keptFile() const { return {m_path, m_digest}; }

    /// Whether somebody else has written the file since.
    bool isChangedOnDisk() const;

    /// As writeFile(); on success this is the file from now on.
    QString save(const QString &path, const Sitting &sitting, const History &history);

    /// Whether Secrets are in the file as it was saved last: then nobody but the user may read it.
    bool holdsSecrets() const { return m_holdsSecrets; }

private:
    QString m_path{};
    std::optional<HistoryMark> m_mark{};
    QByteArray m_digest{}; ///< of the file's bytes
    bool m_holdsSecrets{false};
};

} // namespace podium
