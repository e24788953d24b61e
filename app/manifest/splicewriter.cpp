// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/splicewriter.h"

#include <algorithm>

namespace podium {

namespace {

/// "text\n" as what stands in the middle of a line.
QByteArray withoutBreak(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Whether there is a block of text that ends with a line break.
bool hasLiteral(const QByteArray &lines)
{
    return lines.contains(" |\n") || lines.contains(" |\r\n");
}

} // namespace

QByteArray withSplices(QByteArray text, Splices splices)
{
    // From the end, so that places before stay; of two at one place the first comes out first.
    std::ranges::reverse(splices);
    std::ranges::stable_sort(splices, std::ranges::greater(), &Splice::begin);
    for (const Splice &splice : splices)
        text.replace(splice.begin, splice.end - splice.begin, splice.text);
    return text;
}

SpliceWriter::SpliceWriter(const YamlTree &tree, const TextLayout &layout)
    : m_tree(tree)
    , m_layout(layout)
{}

std::optional<Splices> SpliceWriter::addEntry(const TextSpot &place, const std::string &key,
                                              const YamlValue &value) const
{
    const std::vector<TextChild> children = m_layout.childrenOf(place.parent);
    if (children.empty())
        return {};
    if (m_layout.isFlow(place.parent))
        return Splices{insertInFlow(place, &key, value)};
    const int indent = m_layout.column(children[0].begin);
    const QByteArray lines = spaces(indent) + keyText(key, ScalarContext::Block) + ':' +
                             blockValue(value, indent, m_layout.blockStyle());
    if (place.index > 0)
        return Splices{
            insertLines(m_layout.behindChild(children[place.index - 1]), lines, hasLiteral(lines))};
    return Splices{insertFirst(children[0], lines)};
}

std::optional<Splices> SpliceWriter::addItem(const TextSpot &place, const YamlValue &value) const
{
    const std::vector<TextChild> children = m_layout.childrenOf(place.parent);
    if (children.empty() || place.index > children.size())
        return {};
    if (m_layout.isFlow(place.parent))
        return Splices{insertInFlow(place, nullptr, value)};
    const TextChild &first = children.front();
    const int indent = m_layout.column(first.begin);
    BlockStyle style = m_layout.blockStyle();
    if (first.isWritten && m_layout.isSameLine(first.begin, first.content))
        style.itemIndent = int(first.content - first.begin);
    const QByteArray item =
        '-' + spaces(style.itemIndent - 1) +
        blockItem(value, indent + style.itemIndent, style, m_layout.scalarStyle(first.content));
    if (place.index > 0)
        return Splices{insertLines(m_layout.behindChild(children[place.index - 1]),
                                   spaces(indent) + item, hasLiteral(item))};
    return Splices{insertFirst(first, spaces(indent) + item)};
}

/// Lines in front of the first key or dash, which may itself stand behind a dash. What is said
/// above a whole document is not about its first key.
Splice SpliceWriter::insertFirst(const TextChild &first, const QByteArray &lines) const
{
    const int indent = m_layout.column(first.begin);
    const bool isRoot = indent == 0 && first.key != YamlTree::none;
    if (isRoot || !m_layout.startsLine(first.begin))
        return {first.begin, first.begin, lines.mid(indent) + spaces(indent)};
    const qsizetype above = m_layout.aboveChild(first);
    return {above, above, lines};
}

Splice SpliceWriter::insertInFlow(const TextSpot &place, const std::string *key,
                                  const YamlValue &value) const
{
    const std::vector<TextChild> children = m_layout.childrenOf(place.parent);
    const FlowStyle style = m_layout.flowStyle(place.parent);
    const TextChild &neighbour = children[place.index > 0 ? place.index - 1 : 0];
    const bool hasOwnLine = m_layout.startsLine(neighbour.begin);
    const int indent =
        hasOwnLine ? m_layout.column(neighbour.begin) : m_layout.indentation(neighbour.begin);
    const ScalarStyle scalars =
        key ? ScalarStyle::Plain : m_layout.scalarStyle(children.front().content);
    const QByteArray written =
        key ? flowEntry(*key, value, indent, style) : flowValue(value, indent, style, scalars);
    const QByteArray comma =
        hasOwnLine ? "," + m_layout.blockStyle().lineBreak + spaces(indent) : style.comma;
    if (place.index > 0)
        return {neighbour.end, neighbour.end, comma + written};
    return {neighbour.begin, neighbour.begin, written + comma};
}

/// Whole lines, where a line starts; at the end of the text its last line may lack its break, and
/// then the last of these does, unless they are a block of text, which the break belongs to.
Splice SpliceWriter::insertLines(qsizetype position, const QByteArray &lines, bool isText) const
{
    const bool isBehindText = position > 0 && m_layout.at(position - 1) != '\n';
    if (!isBehindText)
        return {position, position, lines};
    const QByteArray lineBreak = m_layout.blockStyle().lineBreak;
    return {position, position, lineBreak + (isText ? lines : withoutBreak(lines))};
}

std::optional<Splices> SpliceWriter::replaceValue(const TextSpot &spot,
                                                  const YamlValue &value) const
{
    const std::vector<TextChild> children = m_layout.childrenOf(spot.parent);
    if (children.empty())
        return {};
    const TextChild &child = children[spot.index];
    if (m_layout.isFlow(spot.parent))
        return replaceInFlow(spot, child, value);
    return child.key == YamlTree::none ? replaceInList(child, value) : replaceInMap(child, value);
}

Splices SpliceWriter::replaceInFlow(const TextSpot &spot, const TextChild &child,
                                    const YamlValue &value) const
{
    const FlowStyle style = m_layout.flowStyle(spot.parent);
    const int indent = m_layout.startsLine(child.begin) ? m_layout.column(child.begin)
                                                        : m_layout.indentation(child.begin);
    QByteArray written = flowValue(value, indent, style, m_layout.scalarStyle(child.content));
    if (!child.isWritten)
        written.prepend(' ');
    return {{child.content, child.end, written}};
}

Splices SpliceWriter::replaceInMap(const TextChild &child, const YamlValue &value) const
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
Splices SpliceWriter::replaceLines(const TextChild &child, const QByteArray &written) const
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
        splices.push_back(insertLines(linesBegin, lines, hasLiteral(written)));
    return splices;
}

Splices SpliceWriter::replaceInList(const TextChild &child, const YamlValue &value) const
{
    const bool isOnLine = child.isWritten && m_layout.isSameLine(child.begin, child.content);
    const int column = isOnLine ? m_layout.column(child.content) : m_layout.column(child.begin) + 2;
    QByteArray written = withoutBreak(
        blockItem(value, column, m_layout.blockStyle(), m_layout.scalarStyle(child.content)));
    if (!isOnLine)
        written.prepend(' ');
    return {{isOnLine ? child.content : child.marker, child.end, written}};
}

std::optional<Splices> SpliceWriter::removeChild(const TextSpot &spot, qsizetype leaf) const
{
    const std::vector<TextChild> children = m_layout.childrenOf(spot.parent);
    if (children.size() < 2)
        return {};
    if (m_layout.isFlow(spot.parent))
        return removeFromFlow(children, spot.index);
    return removeFromLines(children, spot.index, leaf);
}

Splices SpliceWriter::removeFromFlow(const std::vector<TextChild> &children, size_t index) const
{
    if (index + 1 < children.size())
        return {{children[index].begin, children[index + 1].begin, {}}};
    return {{children[index - 1].end, children[index].end, {}}};
}

Splices SpliceWriter::removeFromLines(const std::vector<TextChild> &children, size_t index,
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
    qsizetype begin = child.begin;
    while (m_layout.at(begin - 1) == ' ')
        --begin;
    return {{begin, m_layout.lineEnd(child.end), {}}};
}

QByteArray SpliceWriter::commentsBetween(qsizetype begin, qsizetype end) const
{
    QByteArray comments;
    for (qsizetype line = m_layout.behindLine(begin); line < end;
         line = m_layout.behindLine(line)) {
        if (m_layout.at(line + m_layout.indentation(line)) == '#')
            comments += QByteArray(m_layout.text().data() + line, m_layout.behindLine(line) - line);
    }
    return comments;
}

std::optional<Splices> SpliceWriter::renameKey(const TextSpot &spot, const std::string &key) const
{
    const std::vector<TextChild> children = m_layout.childrenOf(spot.parent);
    if (children.empty() || children[spot.index].key == YamlTree::none)
        return {};
    const TextChild &child = children[spot.index];
    const bool isFlow = m_layout.isFlow(spot.parent);
    const ScalarContext context =
        isFlow ? m_layout.flowStyle(spot.parent).context : ScalarContext::Block;
    const ByteRange range = rangeOf(m_tree, m_layout.text(), child.key);
    return Splices{
        {range.begin, range.end, keyText(key, context, m_layout.scalarStyle(child.begin))}};
}

} // namespace podium
