// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/cutsentence.h"

namespace podium {

namespace {

constexpr std::string_view blanks = " \t\r";

/// The line around a place, without its line break.
ByteRange lineAround(std::string_view text, size_t at)
{
    const size_t begin = at == 0 ? 0 : text.rfind('\n', at - 1) + 1; // npos + 1 is 0
    const size_t end = text.find('\n', at);
    return {qsizetype(begin), qsizetype(end == std::string_view::npos ? text.size() : end)};
}

/// What stands behind the first colon of a line that holds a text in some language, "en: ...".
std::optional<ByteRange> textOfLanguage(std::string_view text, const ByteRange &line)
{
    const std::string_view content = textBetween(text, line);
    const size_t start = content.find_first_not_of("- \t");
    const size_t colon = content.find(':', start == std::string_view::npos ? 0 : start);
    if (start == std::string_view::npos || colon == std::string_view::npos)
        return {};
    const size_t value = content.find_first_not_of(blanks, colon + 1);
    if (value == std::string_view::npos || content[value] == '"' || content[value] == '\'')
        return {};
    return ByteRange{line.begin + qsizetype(value), line.end};
}

bool isCut(std::string_view sentence)
{
    return sentence.find(": ") != std::string_view::npos || sentence.ends_with(':') ||
           sentence.find(',') != std::string_view::npos || sentence.starts_with('{');
}

} // namespace

std::string_view textBetween(std::string_view text, const ByteRange &range)
{
    return text.substr(size_t(range.begin), size_t(range.end - range.begin));
}

std::optional<ByteRange> cutSentence(std::string_view text, const TreeFailure &failure)
{
    if (failure.code != ProblemCode::NotYaml)
        return {};
    // The parser may notice it at the start of the next line only.
    const size_t at = std::min(size_t(failure.offset), text.size());
    const ByteRange here = lineAround(text, at);
    const ByteRange before = lineAround(text, here.begin == 0 ? 0 : size_t(here.begin) - 1);
    for (const ByteRange &line : {here, before}) {
        const std::optional<ByteRange> sentence = textOfLanguage(text, line);
        if (sentence && isCut(textBetween(text, *sentence)))
            return sentence;
    }
    return {};
}

} // namespace podium
