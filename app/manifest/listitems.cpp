// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/listitems.h"

#include "manifest/jsonparser.h"

#include <algorithm>

namespace podium {

namespace {

bool isBlank(char character)
{
    return character == ' ' || character == '\r' || character == '\t';
}

/// One line after the other.
class LineScanner
{
public:
    LineScanner(std::string_view text, size_t start)
        : m_text(text)
        , m_next(start)
    {}

    /// False behind the last line.
    bool next()
    {
        m_begin = m_next;
        if (m_begin >= m_text.size())
            return false;
        const size_t newline = m_text.find('\n', m_begin);
        m_next = newline == m_text.npos ? m_text.size() : newline + 1;
        m_first = m_begin;
        while (m_first < m_next && m_text[m_first] == ' ')
            ++m_first;
        return true;
    }

    size_t begin() const { return m_begin; }

    size_t end() const { return m_next; }

    size_t indentation() const { return m_first - m_begin; }

    std::string_view content() const { return m_text.substr(m_first, m_next - m_first); }

    bool isDash() const
    {
        const std::string_view line = content();
        return line.starts_with('-') && (line.size() == 1 || isBlank(line[1]) || line[1] == '\n');
    }

    bool isEmpty() const { return content().find_first_not_of(" \t\r\n") == m_text.npos; }

    bool isEmptyOrComment() const
    {
        const std::string_view line = content();
        const size_t start = line.find_first_not_of(" \t\r\n");
        return start == line.npos || line[start] == '#';
    }

private:
    std::string_view m_text;
    size_t m_begin{0};
    size_t m_first{0};
    size_t m_next{0};
};

/// Behind the line "items:"; npos if there is none.
size_t behindItemsKey(std::string_view document)
{
    constexpr std::string_view key = "items:";
    LineScanner lines(document, 0);
    while (lines.next()) {
        if (lines.indentation() > 0 || !lines.content().starts_with(key))
            continue;
        const std::string_view rest = lines.content().substr(key.size());
        const size_t start = rest.find_first_not_of(" \t\r\n");
        return start == rest.npos || rest[start] == '#' ? lines.end() : document.npos;
    }
    return document.npos;
}

std::optional<ListItems> findBlockItems(std::string_view document, int first, int last)
{
    const size_t start = behindItemsKey(document);
    if (start == document.npos)
        return {};
    LineScanner lines(document, start);
    std::optional<size_t> indentation;
    ListItems items;
    int number = -1;
    while (lines.next()) {
        // A line that looks like a comment may belong to a block of text.
        const bool isInItem = number >= 0 && lines.indentation() > *indentation;
        if (lines.isEmptyOrComment() && (!isInItem || lines.isEmpty()))
            continue;
        if (!indentation && !lines.isDash())
            return {};
        if (!indentation)
            indentation = lines.indentation();
        if (lines.indentation() == *indentation && lines.isDash()) {
            if (++number > last)
                break;
            if (number >= first)
                items.ranges.push_back({qsizetype(lines.begin()), 0});
        } else if (lines.indentation() <= *indentation) {
            break;
        }
        if (number >= first)
            items.ranges.back().end = qsizetype(lines.end());
    }
    return items;
}

/// Walks over JSON, bracket by bracket.
class JsonScanner
{
public:
    explicit JsonScanner(std::string_view text)
        : m_text(text)
    {}

    /// To the next bracket outside of strings; npos at the end. Tells the last string that
    /// it passed.
    size_t next()
    {
        while ((m_at = std::min(m_text.find_first_of("\"{}[]", m_at), m_text.size())) <
               m_text.size()) {
            if (m_text[m_at] != '"')
                return m_at++;
            passString();
        }
        return m_text.npos;
    }

    std::string_view lastString() const { return m_string; }

private:
    void passString()
    {
        const size_t begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        m_string = m_text.substr(begin, std::min(m_at, m_text.size()) - begin);
        ++m_at;
    }

    std::string_view m_text;
    std::string_view m_string{};
    size_t m_at{0};
};

std::optional<ListItems> findJsonItems(std::string_view document, int first, int last)
{
    constexpr int listDepth = 2; // the root's braces, the list's brackets
    JsonScanner scanner(document);
    ListItems items{true, {}};
    bool isInItems = false;
    int depth = 0;
    int number = -1;
    for (size_t at = scanner.next(); at != document.npos; at = scanner.next()) {
        const char character = document[at];
        if (character == '{' || character == '[') {
            if (++depth == listDepth)
                isInItems = character == '[' && scanner.lastString() == "items";
            const bool isItem = isInItems && depth == listDepth + 1 && ++number >= first;
            if (isItem && number > last)
                break;
            if (isItem)
                items.ranges.push_back({qsizetype(at), 0});
            continue;
        }
        if (isInItems && depth == listDepth + 1 && number >= first)
            items.ranges.back().end = qsizetype(at) + 1;
        if (--depth < listDepth && isInItems)
            break;
    }
    const bool isWhole =
        std::ranges::all_of(items.ranges, [](const ByteRange &range) { return range.end > 0; });
    return isWhole ? std::optional(items) : std::nullopt;
}

} // namespace

std::optional<ListItems> findListItems(std::string_view document, int first, int last)
{
    return looksLikeJson(document) ? findJsonItems(document, first, last)
                                   : findBlockItems(document, first, last);
}

} // namespace podium
