// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/textcheck.h"

#include "manifest/linecounter.h"
#include "manifest/manifestfile.h"

#include <algorithm>

namespace podium {

namespace {

/// How many bytes a character that starts with this byte has; 0 if none starts so.
int lengthFromFirst(quint8 byte)
{
    if (byte < 0x80)
        return 1;
    if (byte >= 0xc2 && byte <= 0xdf)
        return 2;
    if (byte >= 0xe0 && byte <= 0xef)
        return 3;
    return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

/// What the second byte may be at least and at most: no overlong forms, no surrogates, nothing
/// beyond U+10FFFF.
std::pair<quint8, quint8> secondRange(quint8 first)
{
    switch (first) {
    case 0xe0:
        return {0xa0, 0xbf};
    case 0xed:
        return {0x80, 0x9f};
    case 0xf0:
        return {0x90, 0xbf};
    case 0xf4:
        return {0x80, 0x8f};
    default:
        return {0x80, 0xbf};
    }
}

bool isCharacter(std::string_view bytes, size_t at, int length)
{
    if (at + size_t(length) > bytes.size())
        return false;
    const auto [least, most] = secondRange(quint8(bytes[at]));
    for (int i = 1; i < length; ++i) {
        const quint8 byte = quint8(bytes[at + size_t(i)]);
        if (byte < (i == 1 ? least : 0x80) || byte > (i == 1 ? most : 0xbf))
            return false;
    }
    return true;
}

/// The first byte that is no UTF-8.
std::optional<qsizetype> findInvalidByte(std::string_view bytes)
{
    for (size_t at = 0; at < bytes.size();) {
        const int length = lengthFromFirst(quint8(bytes[at]));
        if (length == 0 || (length > 1 && !isCharacter(bytes, at, length)))
            return qsizetype(at);
        at += size_t(length);
    }
    return {};
}

/// A byte order mark of UTF-16 or UTF-32, or the zero byte that such a text has beside its first
/// letter.
bool isUtf16(std::string_view bytes)
{
    return bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff") ||
           (bytes.size() >= 2 && (bytes[0] == '\0') != (bytes[1] == '\0'));
}

Problem problemAt(const ManifestText &text, std::string_view bytes, qsizetype offset,
                  ProblemCode code, qsizetype argument)
{
    LineCounter lines(bytes, DocumentRange{0, qsizetype(bytes.size()), 1, 1, false});
    return {Severity::Error,
            code,
            {},
            {},
            lines.span(text.name(), offset, offset),
            {QString::number(argument)}};
}

/// Where the first line begins that is too long.
std::optional<qsizetype> findLongLine(std::string_view bytes)
{
    constexpr size_t longest = longestLineMebibytes * 1024 * 1024;
    for (size_t start = 0; start + longest < bytes.size();) {
        const size_t end = std::min(bytes.find('\n', start), bytes.size());
        if (end - start > longest)
            return qsizetype(start);
        start = end + 1;
    }
    return {};
}

} // namespace

std::optional<Problem> checkText(const ManifestText &text)
{
    if (text.size() > largestFileMebibytes * 1024 * 1024)
        return Problem{Severity::Error,
                       ProblemCode::FileTooLarge,
                       {},
                       {},
                       SourceSpan{text.name()},
                       {QString::number(largestFileMebibytes)}};
    const QByteArray all = text.bytes();
    const std::string_view bytes(all.constData(), size_t(all.size()));
    if (isUtf16(bytes))
        return problemAt(text, bytes, 0, ProblemCode::NotUtf8, 0);
    if (const auto start = findLongLine(bytes))
        return problemAt(text, bytes, *start, ProblemCode::LineTooLong, longestLineMebibytes);
    if (const auto offset = findInvalidByte(bytes))
        return problemAt(text, bytes, *offset, ProblemCode::NotUtf8, *offset);
    return {};
}

} // namespace podium
