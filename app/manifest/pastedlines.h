// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <string_view>
#include <vector>

namespace podium {

/// What a line of a text is that may have been pasted from a web page.
enum class LineType {
    Blank,
    Comment,
    Number,    ///< of a run 1, 2, 3 ... that stood beside the text as line numbers
    FileName,  ///< "service_sample.yml", the caption above the text
    Separator, ///< "---", or the end of a document: "..."
    Entry,     ///< "key: value", "- key: value" or "- value"
    Other,     ///< prose
};

/// One line, in pieces. Views into the text.
struct PastedLine
{
    LineType type{LineType::Blank};
    int number{0};            ///< from 1
    size_t indentation{0};    ///< white space before it
    std::string_view text{};  ///< without indentation and line end
    bool isItem{false};       ///< starts with a dash
    std::string_view key{};   ///< empty for "- value"
    std::string_view value{}; ///< without the comment; empty if only a comment follows

    bool isKey(std::string_view name) const { return type == LineType::Entry && key == name; }
};

using PastedLines = std::vector<PastedLine>;

/// All lines of the text, with the runs of line numbers marked.
PastedLines pastedLines(std::string_view text);

/// The kind that the first "kind:" line names; Unknown if it is none of ours.
ObjectKind kindOf(const PastedLines &lines);

/// Whether these lines of one object lost their indentation: `metadata:` or `spec:` is left empty,
/// but what belongs under it follows at its own level.
bool isFlattened(const PastedLines &lines);

} // namespace podium
