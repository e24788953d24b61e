// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace podium {

enum class YamlKind : quint8 { Null, Scalar, Sequence, Map, Alias };

/// What a tag or quotes say about a scalar. Plain: its spelling decides.
enum class ScalarTag : quint8 { Plain, Text, Number, Boolean };

/// One node. Children follow their parent, a map's as key, value, key, value.
struct YamlNode
{
    YamlKind kind{YamlKind::Null};
    ScalarTag tag{ScalarTag::Plain};
    qint32 offset{0};    ///< where it starts, in bytes from the start of the document
    qint32 next{0};      ///< the node behind this one and all below it
    qint32 textBegin{0}; ///< scalars; an alias keeps its target here
    qint32 textSize{0};
};

/// A YAML or JSON document as a flat list of nodes, in the order of the text. yaml-cpp's own tree
/// takes 20 times the memory and three times the time of its events, which fill this one.
class YamlTree
{
public:
    using Entry = std::pair<qint32, qint32>; ///< key node, value node
    using Entries = std::vector<Entry>;

    bool isEmpty() const { return m_nodes.empty(); }

    qint32 size() const { return qint32(m_nodes.size()); }

    static constexpr qint32 root = 0;
    static constexpr qint32 none = -1;

    /// The node itself; for an alias the node it stands for.
    qint32 resolved(qint32 node) const;

    /// As written, so an alias stays one.
    const YamlNode &written(qint32 node) const { return m_nodes[size_t(node)]; }

    /// Aliases are followed.
    const YamlNode &at(qint32 node) const { return written(resolved(node)); }

    YamlKind kind(qint32 node) const { return at(node).kind; }

    /// Of a scalar, as UTF-8; empty for other nodes.
    std::string_view text(qint32 node) const;
    QString string(qint32 node) const;

    /// The children of a sequence.
    std::vector<qint32> items(qint32 sequence) const;
    /// The pairs of a map; those merged in by "<<" come last, and only if the map has no such key.
    Entries entries(qint32 map) const;
    /// Only the pairs that the map itself states, "<<" among them, in the order of the text.
    Entries ownEntries(qint32 map) const;
    /// The value of a key; `none` if there is none or the node is no map.
    qint32 value(qint32 map, std::string_view key) const;
    /// The key node itself; `none` likewise.
    Entry entry(qint32 map, std::string_view key) const;

private:
    friend class TreeBuilder;

    Entry ownEntry(qint32 map, std::string_view key) const;
    Entry mergedEntry(qint32 map, std::string_view key) const;
    void addMerged(qint32 source, Entries &entries) const;

    std::vector<YamlNode> m_nodes{};
    std::string m_text{};
    bool m_hasMerges{false};
};

/// What messages call a kind of node: "text", "list", "map", "nothing".
QString kindText(YamlKind kind);

} // namespace podium
