// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/textlayout.h"

#include <algorithm>

namespace podium {

TextLayout::TextLayout(const YamlTree &tree, std::string_view text)
    : m_tree(tree)
    , m_text(text)
{
    const size_t newline = text.find('\n');
    if (newline != text.npos && newline > 0 && text[newline - 1] == '\r')
        m_blockStyle.lineBreak = "\r\n";
    learnBlockStyle();
}

char TextLayout::at(qsizetype position) const
{
    return position >= 0 && size_t(position) < m_text.size() ? m_text[size_t(position)] : '\0';
}

qsizetype TextLayout::lineStart(qsizetype position) const
{
    const size_t newline = position > 0 ? m_text.rfind('\n', size_t(position) - 1) : m_text.npos;
    return newline == m_text.npos ? 0 : qsizetype(newline) + 1;
}

qsizetype TextLayout::lineEnd(qsizetype position) const
{
    const auto end = qsizetype(std::min(m_text.find('\n', size_t(position)), m_text.size()));
    return end > position && at(end - 1) == '\r' ? end - 1 : end;
}

qsizetype TextLayout::wordEnd(qsizetype position) const
{
    return qsizetype(std::min(m_text.find_first_of(" \t\r\n", size_t(position)), m_text.size()));
}

qsizetype TextLayout::behindLine(qsizetype position) const
{
    const size_t newline = m_text.find('\n', size_t(position));
    return newline == m_text.npos ? qsizetype(m_text.size()) : qsizetype(newline) + 1;
}

int TextLayout::indentation(qsizetype position) const
{
    const qsizetype start = lineStart(position);
    const size_t first = std::min(m_text.find_first_not_of(' ', size_t(start)), m_text.size());
    return int(qsizetype(first) - start);
}

bool TextLayout::startsLine(qsizetype position) const
{
    return isBlank(lineStart(position), position);
}

bool TextLayout::isBlank(qsizetype begin, qsizetype end) const
{
    return m_text.substr(size_t(begin), size_t(std::max(end - begin, qsizetype(0))))
               .find_first_not_of(" \t\r\n") == m_text.npos;
}

qsizetype TextLayout::behindAnchor(qsizetype position) const
{
    if (at(position) != '&')
        return position;
    const auto word = size_t(wordEnd(position));
    return qsizetype(std::min(m_text.find_first_not_of(" \t\r\n", word), m_text.size()));
}

QString TextLayout::anchorOf(qint32 node) const
{
    qsizetype position = m_tree.written(node).offset;
    if (at(position) == '!')
        position = qsizetype(m_text.find_first_of(" \n", size_t(position))) + 1;
    if (at(position) != '&')
        return {};
    const size_t start = size_t(position) + 1;
    const size_t end = std::min(m_text.find_first_of(" \t\r\n,]}", start), m_text.size());
    return QString::fromUtf8(m_text.data() + start, qsizetype(end - start));
}

bool TextLayout::isFlow(qint32 collection) const
{
    const char first = at(behindAnchor(m_tree.written(collection).offset));
    return first == '{' || first == '[';
}

std::vector<TextChild> TextLayout::childrenOf(qint32 collection) const
{
    switch (m_tree.written(collection).kind) {
    case YamlKind::Map:
        return entriesOf(collection);
    case YamlKind::Sequence:
        return itemsOf(collection);
    default:
        return {};
    }
}

/// Content and end of a child whose value and marker are known; whether anything is written.
bool TextLayout::fillValue(TextChild &child) const
{
    const ByteRange range = rangeOf(m_tree, m_text, child.value);
    const bool isNull = m_tree.written(child.value).kind == YamlKind::Null;
    child.isWritten = !isNull || range.end > range.begin;
    child.content = child.isWritten ? behindAnchor(range.begin) : child.marker;
    child.end = child.isWritten ? range.end : child.marker;
    return child.isWritten;
}

std::vector<TextChild> TextLayout::entriesOf(qint32 map) const
{
    std::vector<TextChild> children;
    for (const auto &[key, value] : m_tree.ownEntries(map)) {
        const ByteRange range = rangeOf(m_tree, m_text, key);
        const auto colon = qsizetype(
            std::min(m_text.find_first_not_of(" \t\r\n", size_t(range.end)), m_text.size()));
        if (at(colon) != ':')
            return {};
        TextChild child{key, value, range.begin, colon + 1, 0, 0, true};
        fillValue(child);
        children.push_back(child);
    }
    return children;
}

/// The first byte behind white space and comments.
qsizetype TextLayout::nextToken(qsizetype position) const
{
    for (;;) {
        position = qsizetype(
            std::min(m_text.find_first_not_of(" \t\r\n", size_t(position)), m_text.size()));
        if (at(position) != '#')
            return position;
        position = behindLine(position);
    }
}

std::vector<TextChild> TextLayout::itemsOf(qint32 sequence) const
{
    const bool isBlock = !isFlow(sequence);
    std::vector<TextChild> children;
    qsizetype dash = behindAnchor(m_tree.written(sequence).offset);
    for (const qint32 item : m_tree.items(sequence)) {
        TextChild child{YamlTree::none, item, 0, 0, 0, 0, true};
        child.begin = isBlock ? dash : m_tree.written(item).offset;
        child.marker = isBlock ? dash + 1 : child.begin;
        if ((isBlock && at(dash) != '-') || (!fillValue(child) && !isBlock))
            return {};
        children.push_back(child);
        dash = nextToken(child.end);
    }
    return children;
}

/// Empty lines belong to a block of text that keeps them: "|+".
qsizetype TextLayout::behindText(qint32 scalar, qsizetype position) const
{
    const qsizetype content = behindAnchor(m_tree.written(scalar).offset);
    if (scalarStyle(content) != ScalarStyle::Literal)
        return position;
    const QByteArrayView marks(m_text.data() + content, wordEnd(content) - content);
    while (marks.contains('+') && size_t(position) < m_text.size() &&
           isBlank(position, lineEnd(position)))
        position = behindLine(position);
    return position;
}

qsizetype TextLayout::behindChild(const TextChild &child) const
{
    const qint32 last = m_tree.written(child.value).next - 1;
    qsizetype position = behindText(last, behindLine(child.end));
    const int own = column(child.begin);
    while (at(position + indentation(position)) == '#' && indentation(position) > own)
        position = behindLine(position);
    return position;
}

qsizetype TextLayout::aboveChild(const TextChild &child) const
{
    qsizetype line = lineStart(child.begin);
    const int own = column(child.begin);
    while (line > 0) {
        const qsizetype above = lineStart(line - 1);
        if (at(above + own) != '#' || indentation(above) != own)
            break;
        line = above;
    }
    return line;
}

ScalarStyle TextLayout::scalarStyle(qsizetype begin) const
{
    switch (at(begin)) {
    case '\'':
        return ScalarStyle::SingleQuoted;
    case '"':
        return ScalarStyle::DoubleQuoted;
    case '|':
    case '>':
        return ScalarStyle::Literal;
    default:
        return ScalarStyle::Plain;
    }
}

void TextLayout::learnBlockStyle()
{
    bool knowsMaps = false;
    bool knowsLists = false;
    for (qint32 node = 0; node < m_tree.size() && !(knowsMaps && knowsLists); ++node) {
        if (m_tree.written(node).kind == YamlKind::Map && !isFlow(node))
            learnFrom(node, knowsMaps, knowsLists);
    }
}

bool TextLayout::learnFrom(qint32 map, bool &knowsMaps, bool &knowsLists)
{
    for (const TextChild &child : entriesOf(map)) {
        const YamlKind kind = m_tree.written(child.value).kind;
        const bool isList = kind == YamlKind::Sequence;
        if ((kind != YamlKind::Map && !isList) || isFlow(child.value) ||
            isSameLine(child.marker, child.content))
            continue;
        const int indent = column(child.content) - column(child.begin);
        if (!isList && !knowsMaps && indent > 0) {
            m_blockStyle.mapIndent = indent;
            knowsMaps = true;
        } else if (isList && !knowsLists && indent >= 0) {
            m_blockStyle.listIndent = indent;
            knowsLists = true;
        }
    }
    return knowsMaps && knowsLists;
}

/// ":" or ": ", as the collection or the first map in it has it; empty if there is none.
QByteArray TextLayout::colonOf(qint32 collection) const
{
    const qint32 end = m_tree.written(collection).next;
    for (qint32 node = collection; node < end; ++node) {
        if (m_tree.written(node).kind != YamlKind::Map)
            continue;
        const std::vector<TextChild> children = entriesOf(node);
        if (!children.empty() && isBlank(children[0].marker, children[0].content) &&
            isSameLine(children[0].marker, children[0].content))
            return QByteArray(":") + QByteArray(children[0].content - children[0].marker, ' ');
    }
    return {};
}

FlowStyle TextLayout::flowStyle(qint32 collection) const
{
    const qsizetype root = m_tree.written(YamlTree::root).offset;
    const bool isJson = at(root) == '{' && at(nextToken(root + 1)) == '"';
    FlowStyle style;
    if (isJson)
        style.context = ScalarContext::Json;
    if (const QByteArray colon = colonOf(collection); !colon.isEmpty())
        style.colon = colon;
    style.comma = style.colon == ":" ? "," : ", ";
    const std::vector<TextChild> children = childrenOf(collection);
    if (children.empty())
        return style;
    const TextChild &first = children.front();
    if (first.key != YamlTree::none)
        style.keys = scalarStyle(first.begin);
    if (style.keys == ScalarStyle::DoubleQuoted)
        style.context = ScalarContext::Json;
    if (startsLine(first.begin)) {
        style.lineBreak = m_blockStyle.lineBreak;
        style.indent =
            std::max(column(first.begin) - indentation(m_tree.written(collection).offset), 0);
    }
    if (children.size() > 1 && isSameLine(first.end, children[1].begin))
        style.comma = QByteArray(m_text.data() + first.end, children[1].begin - first.end);
    return style;
}

} // namespace podium
