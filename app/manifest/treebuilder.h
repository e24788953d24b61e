// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/yamltree.h"

#include <functional>

namespace podium {

/// Fills a YamlTree from the events of a parser, and stops what would be too much: it throws
/// TreeFailure for nesting beyond depthLimit, for aliases that unfold to more than aliasLimit
/// nodes, for one inside its own anchor (SelfReference, without the name), and for a key that a map
/// has twice.
class TreeBuilder
{
public:
    static constexpr int depthLimit = 64;
    static constexpr qint64 aliasLimit = 100'000;

    /// Empties the tree. `lineOf` gives the line in the file for an offset, for messages. If
    /// `goesOn` says no, what is thrown has no code.
    TreeBuilder(YamlTree &tree, std::function<int(qsizetype)> lineOf,
                std::function<bool(qsizetype)> goesOn);

    void addNull(qsizetype offset, size_t anchor);
    void addScalar(qsizetype offset, size_t anchor, ScalarTag tag, std::string_view text);
    void addAlias(qsizetype offset, size_t anchor);
    /// A map or a sequence.
    void open(YamlKind kind, qsizetype offset, size_t anchor);
    void close();

private:
    struct Open
    {
        qint32 node{0};
        size_t anchor{0};
        qint64 unfolded{1}; ///< nodes below it, with aliases counted as what they stand for
    };

    struct Anchor
    {
        qint32 node{YamlTree::none};
        qint64 unfolded{0}; ///< 0 while it is open
    };

    qint32 append(YamlKind kind, qsizetype offset);
    void remember(size_t anchor, qint32 node, qint64 unfolded);
    void count(qint64 unfolded, qsizetype offset);
    void checkKeys(qint32 map);
    void checkMerges(qint32 map);
    [[noreturn]] void failDuplicate(qint32 first, qint32 second) const;

    YamlTree &m_tree;
    std::function<int(qsizetype)> m_lineOf;
    std::function<bool(qsizetype)> m_goesOn;
    std::vector<Open> m_open{};
    std::vector<Anchor> m_anchors{};
    std::vector<qint32> m_keys{}; ///< kept, as every map needs it
    bool m_hasAliases{false};
};

} // namespace podium
