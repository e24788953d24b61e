// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/textlayout.h"

#include <optional>

namespace podium {

/// Bytes to put in the place of others.
struct Splice
{
    qsizetype begin{0};
    qsizetype end{0};
    QByteArray text{};
};

using Splices = std::vector<Splice>;

/// The splices must not overlap; their order does not matter.
QByteArray withSplices(QByteArray text, Splices splices);

/// A place in the text: a map or sequence, and which of its children.
struct TextSpot
{
    qint32 parent{YamlTree::none};
    size_t index{0};
};

/// Writes what is to change around one spot, in the style of what stands there: lines in block
/// style, commas in flow style. Nothing for a layout that it does not know.
class SpliceWriter
{
public:
    SpliceWriter(const YamlTree &tree, const TextLayout &layout);

    /// The map gets an entry in front of the one with this index; it must have one already.
    std::optional<Splices> addEntry(const TextSpot &place, const std::string &key,
                                    const YamlValue &value) const;
    /// The same for an item of a sequence.
    std::optional<Splices> addItem(const TextSpot &place, const YamlValue &value) const;
    std::optional<Splices> replaceValue(const TextSpot &spot, const YamlValue &value) const;
    /// One of several children. `leaf` is where the entry starts that shall go; what stands before
    /// it goes only because it would be left empty, so comments there stay.
    std::optional<Splices> removeChild(const TextSpot &spot, qsizetype leaf) const;
    std::optional<Splices> renameKey(const TextSpot &spot, const std::string &key) const;

private:
    Splices replaceInFlow(const TextSpot &spot, const TextChild &child,
                          const YamlValue &value) const;
    Splices replaceInMap(const TextChild &child, const YamlValue &value) const;
    Splices replaceInList(const TextChild &child, const YamlValue &value) const;
    Splices replaceLines(const TextChild &child, const QByteArray &written) const;
    Splices removeFromFlow(const std::vector<TextChild> &children, size_t index) const;
    Splices removeFromLines(const std::vector<TextChild> &children, size_t index,
                            qsizetype leaf) const;
    Splice insertInFlow(const TextSpot &place, const std::string *key,
                        const YamlValue &value) const;
    Splice insertFirst(const TextChild &first, const QByteArray &lines) const;
    Splice insertLines(qsizetype position, const QByteArray &lines, bool isText) const;
    QByteArray commentsBetween(qsizetype begin, qsizetype end) const;

    const YamlTree &m_tree;
    const TextLayout &m_layout;
};

} // namespace podium
