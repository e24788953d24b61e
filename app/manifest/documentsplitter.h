// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

namespace podium {

/// Where one document stands in its file.
struct DocumentRange
{
    qsizetype offset{0}; ///< bytes from the start of the file
    qsizetype size{0};   ///< bytes
    int line{1};         ///< of its first byte, from 1
    int column{1};       ///< of its first byte, in characters from 1
    bool isBlank{false}; ///< nothing but white space, comments and directives
};

/// The documents of a file in their order; a byte order mark is left
/// out. Cut before parsing, so that a mistake costs its own document only and documents can be read
/// in parallel: "---" at the start of a line ends a document wherever it stands, in block scalars
/// too (YAML 1.2, 9.1.2). JSON values one behind the other are documents as well.
std::vector<DocumentRange> splitDocuments(std::string_view file);

/// Both from 1, columns in characters.
struct TextPlace
{
    int line{1};
    int column{1};
};

/// Where one is after reading `text` from `place` on.
TextPlace placeBehind(TextPlace place, std::string_view text);

/// Between the parts of a document.
inline constexpr std::string_view whiteSpace = " \t\r\n";

inline std::string_view textOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

inline std::string_view textOf(std::string_view file, const DocumentRange &range)
{
    return file.substr(size_t(range.offset), size_t(range.size));
}

} // namespace podium
