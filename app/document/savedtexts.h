// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifesttext.h"

#include <QStringList>

namespace podium {

/// Which files the open texts are kept in, and what is in those, so that nothing is lost and
/// nothing overwritten unseen. What is on the disk is compared by its bytes: times and sizes can
/// deceive.
class SavedTexts
{
public:
    enum class OnDisk {
        AsSaved, ///< also of a text that has no file
        Changed, ///< by somebody else
        Gone,    ///< or it cannot be read any more
    };

    /// Other texts were opened. Those that go by the name of a file are kept there.
    void open(const QList<ManifestText> &texts);

    /// The file of a text, absolute; empty if it has none yet.
    QString path(int file) const;
    /// All of them.
    QStringList paths() const;
    /// What a text is called, without folders.
    QString name(const QList<ManifestText> &texts, int file) const;

    /// Indexes of those that are otherwise than in their files.
    QList<int> modified(const QList<ManifestText> &texts) const;

    OnDisk onDisk(int file) const;

    /// Writes all of the text or, on failure, nothing: the system's own message is returned, and
    /// the file stays as it was. Empty: it was written, and is the text's file from now on.
    QString save(const ManifestText &text, int file, const QString &path);
    /// The text has been read from its file again.
    void setSaved(const ManifestText &text, int file);

private:
    struct Kept
    {
        QString path{};
        ManifestText text{}; ///< as it is in the file
    };

    QList<Kept> m_kept{};
};

} // namespace podium
