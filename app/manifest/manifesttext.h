// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/documentsplitter.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace podium {

/// One YAML document of a text, or one of several JSON values behind each other.
struct TextDocument
{
    int id{-1};                          ///< see ManifestText; -1: there is no such document
    std::string_view bytes{};            ///< UTF-8, its "---" line included
    TextPlace place{};                   ///< of its first byte in the text
    qsizetype offset{0};                 ///< likewise
    std::shared_ptr<const void> owner{}; ///< keeps the bytes

    bool isValid() const { return id >= 0; }
};

/// A text that objects are read from, as its documents one behind the other. A value: an edit makes
/// another text, which shares all but a few documents, so that a history of texts costs what was
/// changed in them.
///
/// Each document has an id that it keeps whatever is done to the others, so that an object can say
/// once and for all where it was read (Origin). In a text that was never edited the id is the
/// number of the document.
class ManifestText
{
public:
    ManifestText() = default;
    /// `name` is what messages call it: a path, or "-". The bytes are UTF-8.
    ManifestText(const QString &name, const QByteArray &bytes);

    const QString &name() const { return m_name; }

    [[nodiscard]] ManifestText named(const QString &name) const;

    /// In bytes.
    qsizetype size() const { return m_size; }

    /// All of it; put together at each call if it was edited.
    QByteArray bytes() const;

    /// In the order of the text, blank ones included.
    QList<int> documentIds() const;
    /// In the order of the text; places count from its start.
    std::vector<DocumentRange> documentRanges() const;
    TextDocument document(int id) const;

    /// With other bytes in the place of a document. If they make several documents, the first keeps
    /// the id; if they make none, there is one document less.
    [[nodiscard]] ManifestText withDocument(int id, const QByteArray &bytes) const;
    /// With a document at its end; "---" is put in between where it is needed.
    [[nodiscard]] ManifestText withAppended(const QByteArray &document) const;
    /// With other bytes in all. Documents before and behind what differs keep their ids, and so
    /// does the one that differs if it is one still.
    [[nodiscard]] ManifestText withBytes(const QByteArray &bytes) const;
    /// The ids of the documents that are only in one of the texts, or have other bytes in them.
    /// Skips what both share.
    QList<int> changedSince(const ManifestText &before) const;

    /// At least 1: behind the last line break there is a line, too, be it empty.
    int lineCount() const { return m_lineBreaks + 1; }

    /// So many lines from this one on, counted from 1, without the line break behind the last.
    QString lines(int first, int count) const;

    /// Same name and same bytes.
    bool operator==(const ManifestText &other) const;

private:
    struct Block;
    using BlockPointer = std::shared_ptr<const Block>;

    /// Documents that stand in other places than they did.
    struct Region
    {
        qsizetype firstBlock{0};
        qsizetype blockCount{0};
        qsizetype offset{0}; ///< of its first byte
        QByteArray bytes{};
    };

    /// How many blocks two texts have in common at their start and at their end.
    struct Shared
    {
        qsizetype head{0};
        qsizetype tail{0};
    };

    Shared sharedWith(const ManifestText &other) const;
    QByteArray bytesBetween(const Shared &shared) const;
    ManifestText withReplaced(qsizetype offset, qsizetype removed,
                              const QByteArray &inserted) const;
    Region regionAround(qsizetype offset, qsizetype size) const;
    qsizetype offsetOfLine(int line) const;
    void count();

    QString m_name{};
    QByteArray m_unedited{}; ///< all bytes, as long as no document was edited
    QList<BlockPointer> m_blocks{};
    qsizetype m_size{0};
    int m_lineBreaks{0};
    int m_nextId{0};
};

} // namespace podium
