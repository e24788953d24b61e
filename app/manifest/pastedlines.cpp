// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/pastedlines.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace podium {

namespace {

constexpr std::string_view blanks = " \t\r";

std::string_view trimmed(std::string_view text)
{
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// Without " # ..." behind a value; quoted text may have a "#".
std::string_view withoutComment(std::string_view value)
{
    char quote = '\0';
    for (size_t i = 0; i < value.size(); ++i) {
        const char character = value[i];
        const bool isQuote = character == '"' || character == '\'';
        if (quote != '\0')
            quote = character == quote ? '\0' : quote;
        else if (isQuote)
            quote = character;
        else if (character == '#' && (i == 0 || blanks.find(value[i - 1]) < blanks.size()))
            return trimmed(value.substr(0, i));
    }
    return trimmed(value);
}

bool isKeyCharacter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') ||
           std::string_view("_-./\"'").find(character) != std::string_view::npos;
}

/// Takes "key: value" apart; false if it is none.
bool splitEntry(std::string_view text, PastedLine &line)
{
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return false;
    const std::string_view key = text.substr(0, colon);
    const std::string_view rest = text.substr(colon + 1);
    if (!std::ranges::all_of(key, isKeyCharacter) ||
        (!rest.empty() && blanks.find(rest.front()) == std::string_view::npos))
        return false;
    line.key = key;
    line.value = withoutComment(rest);
    return true;
}

bool isFileName(std::string_view text)
{
    return text.find_first_of(" \t:") == std::string_view::npos &&
           (text.ends_with(".yml") || text.ends_with(".yaml"));
}

LineType typeOf(PastedLine &line)
{
    if (line.text.empty())
        return LineType::Blank;
    if (line.text.starts_with('#'))
        return LineType::Comment;
    if (line.text == "---" || line.text.starts_with("--- "))
        return LineType::Separator;
    if (line.text == "..." && line.indentation == 0)
        return LineType::Separator;
    line.isItem = line.text.starts_with("- ");
    const std::string_view content = line.isItem ? trimmed(line.text.substr(2)) : line.text;
    if (splitEntry(content, line))
        return LineType::Entry;
    if (line.isItem) {
        line.value = withoutComment(content);
        return LineType::Entry;
    }
    return isFileName(line.text) ? LineType::FileName : LineType::Other;
}

PastedLine pastedLine(std::string_view raw, int number)
{
    PastedLine line;
    line.number = number;
    line.text = trimmed(raw);
    line.indentation = std::min(raw.find_first_not_of(blanks), raw.size());
    line.type = typeOf(line);
    return line;
}

int numberIn(const PastedLine &line)
{
    int number = 0;
    const char *end = line.text.data() + line.text.size();
    const auto [stop, error] = std::from_chars(line.text.data(), end, number);
    return line.type == LineType::Other && stop == end && error == std::errc() ? number : 0;
}

/// Runs that start with 1 and have at least two lines.
void markNumbers(PastedLines &lines)
{
    for (size_t start = 0; start < lines.size(); ++start) {
        size_t end = start;
        while (end < lines.size() && numberIn(lines[end]) == int(end - start) + 1)
            ++end;
        if (end - start < 2)
            continue;
        for (size_t i = start; i < end; ++i)
            lines[i].type = LineType::Number;
        start = end - 1;
    }
}

/// What may rightly follow an empty `metadata:` or `spec:` at its own level.
bool isTopLevelKey(std::string_view key)
{
    constexpr std::array<std::string_view, 6> keys{"apiVersion", "kind",   "metadata",
                                                   "spec",       "status", "items"};
    return std::ranges::find(keys, key) != keys.end();
}

} // namespace

PastedLines pastedLines(std::string_view text)
{
    PastedLines lines;
    int number = 0;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(pastedLine(text.substr(at, end - at), ++number));
        at = end + 1;
    }
    markNumbers(lines);
    return lines;
}

ObjectKind kindOf(const PastedLines &lines)
{
    for (const PastedLine &line : lines) {
        if (!line.isKey("kind") || line.isItem)
            continue;
        const ObjectKind kind =
            kindFromName(QString::fromUtf8(line.value.data(), qsizetype(line.value.size())));
        if (kind != ObjectKind::Unknown)
            return kind;
    }
    return ObjectKind::Unknown;
}

bool isFlattened(const PastedLines &lines)
{
    const PastedLine *open = nullptr;
    for (const PastedLine &line : lines) {
        if (line.type == LineType::Separator)
            open = nullptr;
        if (line.type != LineType::Entry)
            continue;
        if (open && line.indentation == open->indentation && !isTopLevelKey(line.key))
            return true;
        const bool opens = (line.key == "metadata" || line.key == "spec") && line.value.empty();
        open = opens ? &line : nullptr;
    }
    return false;
}

} // namespace podium
