// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/texteditor.h"

namespace podium {

TextEditor::TextEditor(const YamlTree &tree, const TextLayout &layout, const FieldPlan *plan)
    : m_tree(tree)
    , m_layout(layout)
    , m_writer(tree, layout)
    , m_plan(plan)
{}

std::optional<TextSpot> TextEditor::spotOf(qint32 collection, const FieldStep &step) const
{
    if (m_tree.written(collection).kind == YamlKind::Sequence) {
        const std::optional<qsizetype> index = step.index();
        const size_t count = m_tree.items(collection).size();
        if (!index || size_t(*index) >= count)
            return {};
        return TextSpot{collection, size_t(*index)};
    }
    const YamlTree::Entries entries = m_tree.ownEntries(collection);
    for (size_t i = 0; i < entries.size(); ++i) {
        if (m_tree.text(entries[i].first) == step.key())
            return TextSpot{collection, i};
    }
    return {};
}

TextEditor::Walk TextEditor::walk(const FieldSteps &path, qsizetype objectDepth) const
{
    Walk walk;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        if (depth == objectDepth)
            walk.plan = m_plan;
        const YamlKind kind = m_tree.written(walk.node).kind;
        if (kind != YamlKind::Map && kind != YamlKind::Sequence)
            break;
        const FieldStep &step = path[depth];
        const std::optional<TextSpot> spot = spotOf(walk.node, step);
        if (!spot) {
            walk.merged = m_tree.value(walk.node, step.key());
            break;
        }
        if (kind == YamlKind::Map) {
            walk.node = m_tree.ownEntries(walk.node)[spot->index].second;
            walk.plan = planBehind(walk.plan, step);
        } else {
            walk.node = m_tree.items(walk.node)[spot->index];
        }
        walk.spots.push_back(*spot);
    }
    if (path.size() == objectDepth)
        walk.plan = m_plan;
    return walk;
}

std::optional<Splices> TextEditor::splices(const ValueEdit &edit, qsizetype objectDepth) const
{
    const Walk found = walk(edit.path, objectDepth);
    for (const TextSpot &spot : found.spots) {
        if (m_layout.childrenOf(spot.parent).empty())
            return {};
    }
    switch (edit.kind) {
    case ValueEdit::Kind::Set:
        return set(edit, found);
    case ValueEdit::Kind::Insert:
        return insert(edit, found);
    case ValueEdit::Kind::Remove:
        return remove(edit, found);
    case ValueEdit::Kind::Rename:
        break;
    }
    return rename(edit, found);
}

QString TextEditor::anchorAt(const ValueEdit &edit) const
{
    const Walk found = walk(edit.path, -1);
    for (const TextSpot &spot : found.spots) {
        if (const QString anchor = m_layout.anchorOf(spot.parent); !anchor.isEmpty())
            return anchor;
    }
    const qint32 end = m_tree.written(found.node).next;
    for (qint32 node = found.node; node < end; ++node) {
        const qint32 shared = m_tree.resolved(node);
        if (const QString anchor = m_layout.anchorOf(shared); !anchor.isEmpty())
            return anchor;
    }
    return {};
}

ByteRange TextEditor::placeOf(const FieldSteps &path) const
{
    const Walk found = walk(path, -1);
    if (found.spots.empty())
        return rangeOf(m_tree, m_layout.text(), YamlTree::root);
    const TextSpot &spot = found.spots.back();
    if (m_layout.childrenOf(spot.parent).empty())
        return rangeOf(m_tree, m_layout.text(), found.node);
    const TextChild child = m_layout.childrenOf(spot.parent)[spot.index];
    return child.isWritten ? ByteRange{child.content, child.end}
                           : ByteRange{child.begin, child.end};
}

/// The value behind an alias, with the edit made, written out in its place.
std::optional<Splices> TextEditor::editCopy(const ValueEdit &edit, const Walk &walk) const
{
    const auto depth = qsizetype(walk.spots.size());
    const bool isMerged = walk.merged != YamlTree::none;
    YamlValue copy = valueOf(m_tree, isMerged ? walk.merged : walk.node);
    ValueEdit below = edit;
    below.path = edit.path.mid(isMerged ? depth + 1 : depth);
    if (!applyEdit(below, copy, isMerged ? planBehind(walk.plan, edit.path[depth]) : walk.plan))
        return {};
    return isMerged ? addKey(walk, edit.path[depth], copy) : replaceValue(walk, copy);
}

std::optional<Splices> TextEditor::set(const ValueEdit &edit, const Walk &walk) const
{
    const auto depth = qsizetype(walk.spots.size());
    if (depth == edit.path.size())
        return replaceValue(walk, edit.value);
    const FieldSteps rest = edit.path.mid(depth + 1);
    const YamlNode &node = m_tree.written(walk.node);
    if (node.kind == YamlKind::Alias || (walk.merged != YamlTree::none && !rest.isEmpty()))
        return editCopy(edit, walk);
    const bool isEmpty = m_tree.kind(walk.node) == YamlKind::Null || node.next == walk.node + 1;
    if (isEmpty)
        return replaceValue(walk, wrapped(edit.path.mid(depth), edit.value));
    if (node.kind == YamlKind::Map)
        return addKey(walk, edit.path[depth], wrapped(rest, edit.value));
    const size_t count = m_tree.items(walk.node).size();
    return m_writer.addItem({walk.node, count}, wrapped(rest, edit.value));
}

std::optional<Splices> TextEditor::insert(const ValueEdit &edit, const Walk &walk) const
{
    const qsizetype listDepth = edit.path.size() - 1;
    const auto depth = qsizetype(walk.spots.size());
    if (depth <= listDepth && m_tree.written(walk.node).kind == YamlKind::Alias)
        return editCopy(edit, walk);
    if (depth <= listDepth)
        return set(edit, walk);
    return m_writer.addItem(walk.spots.back(), edit.value);
}

std::optional<Splices> TextEditor::remove(const ValueEdit &edit, Walk walk) const
{
    const auto depth = qsizetype(walk.spots.size());
    const bool isAlias = m_tree.written(walk.node).kind == YamlKind::Alias;
    if (depth < edit.path.size()) {
        if (!isAlias)
            return {}; // what a merge brings cannot be taken out of it
        YamlValue copy = valueOf(m_tree, walk.node);
        ValueEdit below = edit;
        below.path = edit.path.mid(depth);
        if (!applyEdit(below, copy, walk.plan))
            return {};
        if (!copy.isEmptyCollection() || !mayBeLeftOut(edit.path[depth - 1]))
            return replaceValue(walk, copy);
    }
    const TextSpot &own = walk.spots.back();
    const qsizetype leaf = m_layout.childrenOf(own.parent)[own.index].begin;
    const auto isOnlyChild = [this](const TextSpot &spot) {
        return m_layout.childrenOf(spot.parent).size() == 1;
    };
    while (walk.spots.size() > 1 && isOnlyChild(walk.spots.back())) {
        walk.node = walk.spots.back().parent;
        walk.spots.pop_back();
        const bool isEntry = m_tree.written(walk.spots.back().parent).kind == YamlKind::Map;
        if (isEntry && mayBeLeftOut(edit.path[qsizetype(walk.spots.size()) - 1]))
            continue;
        YamlValue empty;
        empty.kind = m_tree.written(walk.node).kind;
        return replaceValue(walk, empty);
    }
    return m_writer.removeChild(walk.spots.back(), leaf);
}

std::optional<Splices> TextEditor::addKey(const Walk &walk, const FieldStep &step,
                                          const YamlValue &value) const
{
    std::vector<std::string> keys;
    for (const auto &[key, child] : m_tree.ownEntries(walk.node))
        keys.emplace_back(m_tree.text(key));
    const std::string key = step.key();
    return m_writer.addEntry({walk.node, placeOfKey(walk.plan, keys, key)}, key, value);
}

std::optional<Splices> TextEditor::replaceValue(const Walk &walk, const YamlValue &value) const
{
    if (walk.spots.empty())
        return {};
    return m_writer.replaceValue(walk.spots.back(), value);
}

std::optional<Splices> TextEditor::rename(const ValueEdit &edit, const Walk &walk) const
{
    if (qsizetype(walk.spots.size()) == edit.path.size())
        return m_writer.renameKey(walk.spots.back(), edit.key.toStdString());
    const bool isAlias = m_tree.written(walk.node).kind == YamlKind::Alias;
    return isAlias ? editCopy(edit, walk) : std::nullopt;
}

} // namespace podium
