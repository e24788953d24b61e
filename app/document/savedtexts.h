// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/journal/journalrecords.h"

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

    /// The texts were recovered, and these were their files then. A file that is otherwise now was
    /// changed by somebody else.
    void resume(const QList<ManifestText> &texts, const QList<KeptFile> &files);

    /// What is in the files; of texts without one, what they were when they were opened.
    QList<ManifestText> texts() const;

    /// The files of the texts and what is in them, to be resumed; reads all that is in them.
    QList<KeptFile> keptFiles() const;

    /// The file of a text, absolute; empty if it has none yet.
    QString path(int file) const;
    /// All of them.
    QStringList paths() const;
    /// What a text is called, without folders.
    QString name(const QList<ManifestText> &texts, int file) const;

    /// Indexes of those that are otherwise than in their files.
    QList<int> modified(const QList<ManifestText> &texts) const;

    OnDisk onDisk(int file) const;
    /// The same for all; reads what has the size that it had, so it takes its time for large files.
    QList<OnDisk> onDisk() const;
    /// How much is in the files, in bytes.
    qsizetype size() const;

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
