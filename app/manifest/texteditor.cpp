// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/texteditor.h"

#include <algorithm>

namespace podium {

namespace {

QByteArray spaces(int count)
{
    return QByteArray(count, ' ');
}

/// "text\n" as what stands in the middle of a line.
QByteArray withoutBreak(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

QByteArray withSplices(QByteArray text, Splices splices)
{
    std::ranges::stable_sort(splices, std::ranges::greater(), &Splice::begin);
    for (const Splice &splice : splices)
        text.replace(splice.begin, splice.end - splice.begin, splice.text);
    return text;
}

TextEditor::TextEditor(const YamlTree &tree, const TextLayout &layout, const FieldPlan *plan)
    : m_tree(tree)
    , m_layout(layout)
    , m_plan(plan)
{}

std::optional<TextEditor::Spot> TextEditor::spotOf(qint32 collection, const FieldStep &step) const
{
    if (m_tree.written(collection).kind == YamlKind::Sequence) {
        const std::optional<qsizetype> index = step.index();
        const size_t count = m_tree.items(collection).size();
        if (!index || size_t(*index) >= count)
            return {};
        return Spot{collection, size_t(*index)};
    }
    const YamlTree::Entries entries = m_tree.ownEntries(collection);
    for (size_t i = 0; i < entries.size(); ++i) {
        if (m_tree.text(entries[i].first) == step.key())
            return Spot{collection, i};
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
        const std::optional<Spot> spot = spotOf(walk.node, step);
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

TextChild TextEditor::childAt(const Spot &spot) const
{
    return m_layout.childrenOf(spot.parent)[spot.index];
}

std::optional<Splices> TextEditor::splices(const ValueEdit &edit, qsizetype objectDepth) const
{
    const Walk found = walk(edit.path, objectDepth);
    for (const Spot &spot : found.spots) {
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
    for (const Spot &spot : found.spots) {
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
    const Spot &spot = found.spots.back();
    if (m_layout.childrenOf(spot.parent).empty())
        return rangeOf(m_tree, m_layout.text(), found.node);
    const TextChild child = childAt(spot);
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
    return addItem(walk.node, count, wrapped(rest, edit.value));
}

std::optional<Splices> TextEditor::insert(const ValueEdit &edit, const Walk &walk) const
{
    const qsizetype listDepth = edit.path.size() - 1;
    const auto depth = qsizetype(walk.spots.size());
    if (depth <= listDepth && m_tree.written(walk.node).kind == YamlKind::Alias)
        return editCopy(edit, walk);
    if (depth <= listDepth)
        return set(edit, walk);
    const Spot &place = walk.spots.back();
    return addItem(place.parent, place.index, edit.value);
}

std::optional<Splices> TextEditor::addKey(const Walk &walk, const FieldStep &step,
                                          const YamlValue &value) const
{
    const qint32 map = walk.node;
    const std::vector<TextChild> children = m_layout.childrenOf(map);
    if (children.empty())
        return {};
    std::vector<std::string> keys;
    for (const TextChild &child : children)
        keys.emplace_back(m_tree.text(child.key));
    const std::string key = step.key();
    const size_t place = placeOfKey(walk.plan, keys, key);
    if (m_layout.isFlow(map))
        return Splices{insertInFlow(map, place, &key, value)};
    const int indent = m_layout.column(children[0].begin);
    const QByteArray lines = spaces(indent) + keyText(key, ScalarContext::Block) + ':' +
                             blockValue(value, indent, m_layout.blockStyle());
    if (place > 0)
        return Splices{insertLines(m_layout.behindChild(children[place - 1]), lines)};
    // The first key may stand behind a dash.
    const qsizetype first = children[0].begin;
    return Splices{{first, first, lines.mid(indent) + spaces(indent)}};
}

std::optional<Splices> TextEditor::addItem(qint32 list, size_t index, const YamlValue &value) const
{
    const std::vector<TextChild> children = m_layout.childrenOf(list);
    if (children.empty() || index > children.size())
        return {};
    if (m_layout.isFlow(list))
        return Splices{insertInFlow(list, index, nullptr, value)};
    const TextChild &first = children.front();
    const int indent = m_layout.column(first.begin);
    BlockStyle style = m_layout.blockStyle();
    if (first.isWritten && m_layout.isSameLine(first.begin, first.content))
        style.itemIndent = int(first.content - first.begin);
    const QByteArray item =
        '-' + spaces(style.itemIndent - 1) +
        blockItem(value, indent + style.itemIndent, style, m_layout.scalarStyle(first.content));
    if (index > 0)
        return Splices{
            insertLines(m_layout.behindChild(children[index - 1]), spaces(indent) + item)};
    return Splices{{first.begin, first.begin, item + spaces(indent)}};
}

Splice TextEditor::insertInFlow(qint32 collection, size_t index, const std::string *key,
                                const YamlValue &value) const
{
    const std::vector<TextChild> children = m_layout.childrenOf(collection);
    const FlowStyle style = m_layout.flowStyle(collection, YamlTree::none);
    const TextChild &neighbour = children[index > 0 ? index - 1 : 0];
    const bool hasOwnLine = m_layout.startsLine(neighbour.begin);
    const int indent =
        hasOwnLine ? m_layout.column(neighbour.begin) : m_layout.indentation(neighbour.begin);
    const ScalarStyle scalars =
        key ? ScalarStyle::Plain : m_layout.scalarStyle(children.front().content);
    const QByteArray written =
        key ? flowEntry(*key, value, indent, style) : flowValue(value, indent, style, scalars);
    const QByteArray comma =
        hasOwnLine ? "," + m_layout.blockStyle().lineBreak + spaces(indent) : style.comma;
    if (index > 0)
        return {neighbour.end, neighbour.end, comma + written};
    return {neighbour.begin, neighbour.begin, written + comma};
}

/// Whole lines, where a line starts; at the end of the text its last line may lack its break.
Splice TextEditor::insertLines(qsizetype position, QByteArray lines) const
{
    const bool isBehindText = position > 0 && m_layout.at(position - 1) != '\n';
    const QByteArray lineBreak = m_layout.blockStyle().lineBreak;
    if (isBehindText) // the break behind a block of text belongs to the text
        lines = lineBreak + (lines.contains(" |" + lineBreak) ? lines : withoutBreak(lines));
    return {position, position, lines};
}

std::optional<Splices> TextEditor::replaceValue(const Walk &walk, const YamlValue &value) const
{
    if (walk.spots.empty())
        return {};
    const Spot &spot = walk.spots.back();
    const TextChild child = childAt(spot);
    if (m_layout.isFlow(spot.parent))
        return replaceInFlow(spot, child, value);
    return child.key == YamlTree::none ? replaceInList(child, value) : replaceInMap(child, value);
}

Splices TextEditor::replaceInFlow(const Spot &spot, const TextChild &child,
                                  const YamlValue &value) const
{
    const FlowStyle style = m_layout.flowStyle(spot.parent, YamlTree::none);
    const int indent = m_layout.startsLine(child.begin) ? m_layout.column(child.begin)
                                                        : m_layout.indentation(child.begin);
    QByteArray written = flowValue(value, indent, style, m_layout.scalarStyle(child.content));
    if (!child.isWritten)
        written.prepend(' ');
    return {{child.content, child.end, written}};
}

Splices TextEditor::replaceInMap(const TextChild &child, const YamlValue &value) const
{
    const ScalarStyle scalars = m_layout.scalarStyle(child.content);
    const QByteArray written =
        blockValue(value, m_layout.column(child.begin), m_layout.blockStyle(), scalars);
    const bool isOneLine = written.startsWith(' ') && written.count('\n') == 1;
    const bool wasOneLine = m_layout.isSameLine(child.marker, child.end);
    if (isOneLine && wasOneLine && child.isWritten)
        return {{child.content, child.end, withoutBreak(written.mid(1))}};
    return replaceLines(child, written);
}

/// `written` is what blockValue() gives: the rest of the key's line, then lines. A comment on the
/// key's line stays there.
Splices TextEditor::replaceLines(const TextChild &child, const QByteArray &written) const
{
    const bool startsOnLine = child.isWritten && m_layout.isSameLine(child.marker, child.content);
    const bool isLiteral = m_layout.scalarStyle(child.content) == ScalarStyle::Literal;
    qsizetype headBegin = child.marker;
    if (child.isWritten && !m_layout.anchorOf(child.value).isEmpty())
        headBegin = m_layout.wordEnd(m_tree.written(child.value).offset);
    qsizetype headEnd = headBegin;
    if (startsOnLine)
        headEnd = isLiteral ? m_layout.wordEnd(child.content)
                            : std::min(child.end, m_layout.lineEnd(child.content));
    const qsizetype split = written.indexOf('\n') + 1;
    Splices splices{{headBegin, headEnd, withoutBreak(written.left(split))}};
    const qsizetype linesBegin = m_layout.behindLine(child.marker);
    const qsizetype linesEnd = std::max(linesBegin, m_layout.behindLine(child.end));
    const QByteArray lines = written.mid(split);
    if (linesEnd > linesBegin)
        splices.push_back({linesBegin, linesEnd, lines});
    else if (!lines.isEmpty())
        splices.push_back(insertLines(linesBegin, lines));
    return splices;
}

Splices TextEditor::replaceInList(const TextChild &child, const YamlValue &value) const
{
    const bool isOnLine = child.isWritten && m_layout.isSameLine(child.begin, child.content);
    const int column = isOnLine ? m_layout.column(child.content) : m_layout.column(child.begin) + 2;
    QByteArray written = withoutBreak(
        blockItem(value, column, m_layout.blockStyle(), m_layout.scalarStyle(child.content)));
    if (!isOnLine)
        written.prepend(' ');
    return {{isOnLine ? child.content : child.marker, child.end, written}};
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
    const qsizetype leaf = childAt(walk.spots.back()).begin;
    const auto isOnlyChild = [this](const Spot &spot) {
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
    return removeChild(walk.spots.back(), leaf);
}

/// `leaf` is where the entry starts that the edit names; what stands before it goes only because
/// it would be left empty.
std::optional<Splices> TextEditor::removeChild(const Spot &spot, qsizetype leaf) const
{
    const std::vector<TextChild> children = m_layout.childrenOf(spot.parent);
    if (children.size() < 2)
        return {};
    if (m_layout.isFlow(spot.parent))
        return removeFromFlow(children, spot.index);
    return removeFromLines(children, spot.index, leaf);
}

Splices TextEditor::removeFromFlow(const std::vector<TextChild> &children, size_t index) const
{
    if (index + 1 < children.size())
        return {{children[index].begin, children[index + 1].begin, {}}};
    return {{children[index - 1].end, children[index].end, {}}};
}

Splices TextEditor::removeFromLines(const std::vector<TextChild> &children, size_t index,
                                    qsizetype leaf) const
{
    const TextChild &child = children[index];
    const qsizetype behind = m_layout.behindLine(child.end);
    if (m_layout.startsLine(child.begin))
        return {{m_layout.lineStart(child.begin), behind, commentsBetween(child.begin, leaf)}};
    // Behind a dash, which stays.
    const qsizetype next = children[index + 1].begin;
    if (m_layout.isBlank(behind, next))
        return {{child.begin, next, {}}};
    return {{child.begin, m_layout.lineEnd(child.end), {}}};
}

QByteArray TextEditor::commentsBetween(qsizetype begin, qsizetype end) const
{
    QByteArray comments;
    for (qsizetype line = m_layout.behindLine(begin); line < end;
         line = m_layout.behindLine(line)) {
        if (m_layout.at(line + m_layout.indentation(line)) == '#')
            comments += QByteArray(m_layout.text().data() + line, m_layout.behindLine(line) - line);
    }
    return comments;
}

std::optional<Splices> TextEditor::rename(const ValueEdit &edit, const Walk &walk) const
{
    if (qsizetype(walk.spots.size()) < edit.path.size())
        return m_tree.written(walk.node).kind == YamlKind::Alias ? editCopy(edit, walk)
                                                                 : std::nullopt;
    const Spot &spot = walk.spots.back();
    const TextChild child = childAt(spot);
    if (child.key == YamlTree::none)
        return {};
    const bool isFlow = m_layout.isFlow(spot.parent);
    const ScalarContext context =
        isFlow ? m_layout.flowStyle(spot.parent, YamlTree::none).context : ScalarContext::Block;
    const QByteArray key =
        keyText(edit.key.toStdString(), context, m_layout.scalarStyle(child.begin));
    const ByteRange range = rangeOf(m_tree, m_layout.text(), child.key);
    return Splices{{range.begin, range.end, key}};
}

} // namespace podium
