// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/treebuilder.h"

#include "manifest/treefailure.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// So many nodes are made between two questions whether to go on: about a millisecond.
constexpr qint32 nodesBetweenQuestions = 4096;

} // namespace

TreeBuilder::TreeBuilder(YamlTree &tree, std::function<int(qsizetype)> lineOf,
                         std::function<bool(qsizetype)> goesOn)
    : m_tree(tree)
    , m_lineOf(std::move(lineOf))
    , m_goesOn(std::move(goesOn))
{
    m_tree.m_nodes.clear();
    m_tree.m_text.clear();
    m_tree.m_hasMerges = false;
}

qint32 TreeBuilder::append(YamlKind kind, qsizetype offset)
{
    const qint32 index = m_tree.size();
    if (index % nodesBetweenQuestions == nodesBetweenQuestions - 1 && m_goesOn && !m_goesOn(offset))
        throw TreeFailure{ProblemCode::None, offset, {}};
    m_tree.m_nodes.push_back({kind, ScalarTag::Plain, qint32(offset), index + 1, 0, 0});
    return index;
}

void TreeBuilder::remember(size_t anchor, qint32 node, qint64 unfolded)
{
    if (anchor == 0)
        return;
    if (m_anchors.size() <= anchor)
        m_anchors.resize(anchor + 1);
    m_anchors[anchor] = {node, unfolded};
}

void TreeBuilder::count(qint64 unfolded, qsizetype offset)
{
    if (m_open.empty())
        return;
    m_open.back().unfolded += unfolded;
    if (m_hasAliases && m_open.back().unfolded > aliasLimit + m_tree.size())
        throw TreeFailure{ProblemCode::TooManyAliases, offset, {QString::number(aliasLimit)}};
}

void TreeBuilder::addNull(qsizetype offset, size_t anchor)
{
    remember(anchor, append(YamlKind::Null, offset), 1);
    count(1, offset);
}

void TreeBuilder::addScalar(qsizetype offset, size_t anchor, ScalarTag tag, std::string_view text)
{
    const qint32 index = append(YamlKind::Scalar, offset);
    YamlNode &node = m_tree.m_nodes.back();
    node.tag = tag;
    node.textBegin = qint32(m_tree.m_text.size());
    node.textSize = qint32(text.size());
    m_tree.m_text.append(text);
    m_tree.m_hasMerges |= tag == ScalarTag::Plain && text == "<<";
    remember(anchor, index, 1);
    count(1, offset);
}

void TreeBuilder::addAlias(qsizetype offset, size_t anchor)
{
    m_hasAliases = true;
    const Anchor target = anchor < m_anchors.size() ? m_anchors[anchor] : Anchor();
    // An anchor that is still open contains this alias: it would unfold for ever.
    if (target.unfolded == 0)
        throw TreeFailure{ProblemCode::SelfReference, offset, {}};
    append(YamlKind::Alias, offset);
    m_tree.m_nodes.back().textBegin = target.node;
    count(target.unfolded, offset);
}

void TreeBuilder::open(YamlKind kind, qsizetype offset, size_t anchor)
{
    if (m_open.size() >= depthLimit)
        throw TreeFailure{ProblemCode::TooDeep, offset, {QString::number(depthLimit)}};
    const qint32 index = append(kind, offset);
    remember(anchor, index, 0);
    m_open.push_back({index, anchor, 1});
}

void TreeBuilder::close()
{
    const Open closed = m_open.back();
    m_open.pop_back();
    YamlNode &node = m_tree.m_nodes[size_t(closed.node)];
    node.next = m_tree.size();
    remember(closed.anchor, closed.node, closed.unfolded);
    count(closed.unfolded, node.offset);
    if (node.kind == YamlKind::Map) {
        if (m_tree.m_hasMerges)
            checkMerges(closed.node);
        checkKeys(closed.node);
    }
}

void TreeBuilder::failDuplicate(qint32 first, qint32 second) const
{
    const int line = m_lineOf(m_tree.written(first).offset);
    throw TreeFailure{ProblemCode::DuplicateKey,
                      m_tree.written(second).offset,
                      {m_tree.string(second), QString::number(line)}};
}

void TreeBuilder::checkKeys(qint32 map)
{
    m_keys.clear();
    for (const auto &[key, value] : m_tree.ownEntries(map)) {
        if (m_tree.kind(key) == YamlKind::Scalar)
            m_keys.push_back(key);
    }
    const auto text = [this](qint32 key) { return m_tree.text(key); };
    std::ranges::stable_sort(m_keys, {}, text);
    const auto twin = std::ranges::adjacent_find(m_keys, {}, text);
    if (twin != m_keys.end())
        failDuplicate(*twin, *(twin + 1));
}

void TreeBuilder::checkMerges(qint32 map)
{
    const auto isMap = [this](qint32 node) { return m_tree.kind(node) == YamlKind::Map; };
    for (const auto &[key, value] : m_tree.ownEntries(map)) {
        if (m_tree.text(key) != "<<" || m_tree.kind(value) == YamlKind::Null || isMap(value))
            continue;
        if (m_tree.kind(value) == YamlKind::Sequence &&
            std::ranges::all_of(m_tree.items(value), isMap))
            continue;
        throw TreeFailure{ProblemCode::NotYaml,
                          m_tree.written(value).offset,
                          {u"map merge requires a map or a list of maps"_s}};
    }
}

} // namespace podium
