// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLockFile>
#include <QString>

namespace podium {

/// A journal on the disk, locked as long as this lives, so that no other Podium takes it for one
/// that was left over. Written so that it is there also if the power goes.
class JournalFile
{
public:
    /// Its path is new, in a folder that may not be there yet.
    explicit JournalFile(const QString &folder);

    /// Both return the system's own message, or nothing. What could not be written leaves what was
    /// there before.
    [[nodiscard]] QString begin(const QByteArray &record);
    [[nodiscard]] QString append(const QByteArray &record);
    void remove();

    const QString &path() const { return m_path; }

    static QString lockPathOf(const QString &journal);

    /// The ending of the files.
    static inline const QString suffix = QStringLiteral(".journal");

private:
    QString m_path;
    QLockFile m_lock;
    bool m_isBegun{false};
};

} // namespace podium
