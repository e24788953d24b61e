// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/nodespan.h"
#include "manifest/yamlwriter.h"

namespace podium {

/// One entry of a map or item of a sequence, and the bytes it covers.
struct TextChild
{
    qint32 key{YamlTree::none}; ///< none for items
    qint32 value{YamlTree::none};
    qsizetype begin{0};   ///< of the key, of the dash in block style, of the item in flow style
    qsizetype marker{0};  ///< behind the colon or the dash; in flow style an item's begin
    qsizetype content{0}; ///< of the value, behind its anchor; `marker` if nothing is written
    qsizetype end{0};     ///< behind the value, or behind the marker
    bool isWritten{true}; ///< false if nothing stands behind the marker
};

/// Where the parts of a document stand in its text, and how they are laid out. Borrows both.
class TextLayout
{
public:
    TextLayout(const YamlTree &tree, std::string_view text);

    std::string_view text() const { return m_text; }

    char at(qsizetype position) const;
    qsizetype lineStart(qsizetype position) const;
    /// Without the line break.
    qsizetype lineEnd(qsizetype position) const;
    /// Of the characters up to white space or the end.
    qsizetype wordEnd(qsizetype position) const;
    /// Where the next line starts; the end of the text behind the last.
    qsizetype behindLine(qsizetype position) const;

    int column(qsizetype position) const { return int(position - lineStart(position)); }

    /// Of the line that this place is in: how many spaces it starts with.
    int indentation(qsizetype position) const;
    bool startsLine(qsizetype position) const;

    bool isSameLine(qsizetype a, qsizetype b) const { return lineStart(a) == lineStart(b); }

    bool isBlank(qsizetype begin, qsizetype end) const;

    /// Whether a map or sequence is written in braces or brackets.
    bool isFlow(qint32 collection) const;
    /// Of a map or sequence as written, so not of an alias. Empty if they are written in a way that
    /// this does not know, such as "? key".
    std::vector<TextChild> childrenOf(qint32 collection) const;
    /// Behind the lines of a child in block style, and the comments below it that are indented
    /// deeper than it.
    qsizetype behindChild(const TextChild &child) const;

    /// Where lines can be put in front of a child that starts a line: above the comments right
    /// above it that are indented as it is, as they speak of it.
    qsizetype aboveChild(const TextChild &child) const;

    const BlockStyle &blockStyle() const { return m_blockStyle; }

    /// Of a map or sequence in braces or brackets.
    FlowStyle flowStyle(qint32 collection) const;
    /// How a key or value that starts here is written.
    ScalarStyle scalarStyle(qsizetype begin) const;
    /// The name of the anchor that a node carries; empty if it has none.
    QString anchorOf(qint32 node) const;

private:
    qsizetype behindText(qint32 scalar, qsizetype position) const;
    qsizetype behindAnchor(qsizetype position) const;
    bool fillValue(TextChild &child) const;
    std::vector<TextChild> entriesOf(qint32 map) const;
    std::vector<TextChild> itemsOf(qint32 sequence) const;
    qsizetype nextToken(qsizetype position) const;
    void learnBlockStyle();
    bool learnFrom(qint32 map, bool &knowsMaps, bool &knowsLists);
    QByteArray colonOf(qint32 collection) const;

    const YamlTree &m_tree;
    std::string_view m_text;
    BlockStyle m_blockStyle{};
};

} // namespace podium
