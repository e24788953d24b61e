// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/nodespan.h"

#include "manifest/documentsplitter.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

/// Finds ends of nodes in one document's text.
class EndFinder
{
public:
    EndFinder(const YamlTree &tree, std::string_view text)
        : m_tree(tree)
        , m_text(text)
    {}

    size_t endOf(qint32 node) const
    {
        const YamlNode &written = m_tree.written(node);
        const size_t start = behindProperties(std::min(size_t(written.offset), m_text.size()));
        switch (written.kind) {
        case YamlKind::Alias:
            return endOfWord(start);
        case YamlKind::Null:
            return isWrittenNull(node) ? endOfWord(start) : start;
        case YamlKind::Scalar:
            return endOfScalar(node, start);
        case YamlKind::Sequence:
        case YamlKind::Map:
            break;
        }
        return endOfCollection(node, start);
    }

    bool isWrittenNull(qint32 node) const
    {
        constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
        const size_t start = behindProperties(size_t(m_tree.written(node).offset));
        return std::ranges::find(words, m_text.substr(start, endOfWord(start) - start)) !=
               words.end();
    }

private:
    char at(size_t position) const { return position < m_text.size() ? m_text[position] : '\0'; }

    size_t skip(size_t position, std::string_view characters) const
    {
        return std::min(m_text.find_first_not_of(characters, position), m_text.size());
    }

    size_t endOfLine(size_t position) const
    {
        return std::min(m_text.find('\n', position), m_text.size());
    }

    size_t endOfWord(size_t position) const
    {
        return std::min(m_text.find_first_of(" \t\r\n,]}:", position), m_text.size());
    }

    size_t behindProperties(size_t position) const
    {
        while (at(position) == '&' || at(position) == '!') {
            const size_t word = std::min(m_text.find_first_of(whiteSpace, position), m_text.size());
            position = skip(word, whiteSpace);
        }
        return position;
    }

    size_t endOfScalar(qint32 node, size_t start) const
    {
        switch (at(start)) {
        case '"':
            return endOfDoubleQuoted(start);
        case '\'':
            return endOfSingleQuoted(start);
        case '|':
        case '>':
            return endOfBlockScalar(start);
        default:
            return endOfPlain(m_tree.text(node), start);
        }
    }

    size_t endOfDoubleQuoted(size_t position) const
    {
        for (++position; position < m_text.size(); ++position) {
            if (m_text[position] == '\\')
                ++position;
            else if (m_text[position] == '"')
                return position + 1;
        }
        return m_text.size();
    }

    size_t endOfSingleQuoted(size_t position) const
    {
        for (++position; position < m_text.size(); ++position) {
            if (m_text[position] != '\'')
                continue;
            if (at(position + 1) != '\'')
                return position + 1;
            ++position;
        }
        return m_text.size();
    }

    size_t indentation(size_t lineStart) const
    {
        return std::min(m_text.find_first_not_of(' ', lineStart), m_text.size()) - lineStart;
    }

    /// The column of the key with this block scalar, or of the dash if it is an item: the dashes of
    /// "- name: |" count as indentation.
    size_t outerIndentation(size_t header, size_t start) const
    {
        size_t outer = header + indentation(header);
        while (at(outer) == '-' && at(outer + 1) == ' ') {
            const size_t next = skip(outer + 1, " ");
            if (next == start || at(next) == '!' || at(next) == '&')
                break;
            outer = next;
        }
        return outer - header;
    }

    /// Its lines are indented deeper than what the "|" belongs to.
    size_t endOfBlockScalar(size_t start) const
    {
        const size_t newline = m_text.rfind('\n', start);
        const size_t header = newline == std::string_view::npos ? 0 : newline + 1;
        const size_t outer = outerIndentation(header, start);
        size_t end = trimmedEnd(start, endOfLine(start));
        for (size_t line = endOfLine(start) + 1; line < m_text.size(); line = endOfLine(line) + 1) {
            const size_t lineEnd = trimmedEnd(line, endOfLine(line));
            if (lineEnd == line)
                continue;
            if (indentation(line) <= outer)
                break;
            end = lineEnd;
        }
        return end;
    }

    size_t trimmedEnd(size_t begin, size_t end) const
    {
        while (end > begin && whiteSpace.find(m_text[end - 1]) != std::string_view::npos)
            --end;
        return end;
    }

    /// White space in the value may be any amount of white space in the text.
    size_t endOfPlain(std::string_view value, size_t position) const
    {
        for (size_t i = 0; i < value.size(); ++i) {
            if (at(position) == value[i])
                ++position;
            else
                position = skip(position, whiteSpace) + (isSpace(value[i]) ? 0 : 1);
        }
        return std::min(position, m_text.size());
    }

    static bool isSpace(char character) { return character == ' ' || character == '\n'; }

    size_t endOfCollection(qint32 node, size_t start) const
    {
        const bool isFlow = at(start) == '{' || at(start) == '[';
        const size_t lastEnd = endOfLastChild(node, start + (isFlow ? 1 : 0));
        if (!isFlow)
            return lastEnd;
        const char closing = at(start) == '{' ? '}' : ']';
        size_t position = lastEnd;
        while (position < m_text.size() && m_text[position] != closing)
            position = m_text[position] == '#' ? endOfLine(position) : position + 1;
        return std::min(position + 1, m_text.size());
    }

    size_t endOfLastChild(qint32 node, size_t otherwise) const
    {
        qint32 before = YamlTree::none;
        qint32 last = YamlTree::none;
        const qint32 behind = m_tree.written(node).next;
        for (qint32 child = node + 1; child < behind; child = m_tree.written(child).next) {
            before = last;
            last = child;
        }
        if (last == YamlTree::none)
            return otherwise;
        const bool isEmpty = m_tree.written(last).kind == YamlKind::Null && !isWrittenNull(last);
        if (!isEmpty)
            return endOf(last);
        // An empty value has no place of its own: what ends is its key with the colon.
        const bool hasKey = m_tree.written(node).kind == YamlKind::Map;
        const size_t keyEnd = hasKey ? endOf(before) : otherwise;
        return at(keyEnd) == ':' ? keyEnd + 1 : keyEnd;
    }

    const YamlTree &m_tree;
    std::string_view m_text;
};

} // namespace

ByteRange rangeOf(const YamlTree &tree, std::string_view text, qint32 node)
{
    const EndFinder finder(tree, text);
    return {tree.written(node).offset, qsizetype(finder.endOf(node))};
}

ByteRange valueRange(const YamlTree &tree, std::string_view text, YamlTree::Entry entry)
{
    const EndFinder finder(tree, text);
    const bool isEmpty =
        tree.written(entry.second).kind == YamlKind::Null && !finder.isWrittenNull(entry.second);
    return rangeOf(tree, text, isEmpty ? entry.first : entry.second);
}

} // namespace podium
