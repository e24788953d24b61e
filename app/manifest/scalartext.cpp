// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/scalartext.h"

#include <algorithm>

namespace podium {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool contains(std::string_view characters, char character)
{
    return characters.find(character) != std::string_view::npos;
}

bool isControl(char byte)
{
    return (byte >= 0 && byte < ' ') || byte == 0x7f;
}

bool mayStart(char character)
{
    return contains(letters, character) || contains(digits, character) ||
           contains("/_.$(", character);
}

bool mayStandInside(char character, ScalarContext context)
{
    if (contains(letters, character) || contains(digits, character))
        return true;
    return contains(context == ScalarContext::Flow ? " _-./@+;()~^$<>'\"\\=#"
                                                   : " _-./:@+,;()~^$<>?'\"\\=#&*!|",
                    character);
}

/// Other programs read "2026-01-31" and "12:30" as a date and a number.
bool looksLikeTime(std::string_view text)
{
    return contains(digits, text.front()) && text.find_first_of("-:") != text.npos &&
           text.find_first_not_of("0123456789-:.TtZz+ ") == text.npos;
}

bool isPlainText(std::string_view text, ScalarContext context)
{
    if (context == ScalarContext::Json || text.empty() || !mayStart(text.front()) ||
        text.back() == ' ' || text.back() == ':')
        return false;
    const bool isAllowed = std::ranges::all_of(
        text, [context](char character) { return mayStandInside(character, context); });
    const bool isParted = text.find(": ") != text.npos || text.find(" #") != text.npos;
    return isAllowed && !isParted && !looksLikeTime(text) && !text.starts_with("...") &&
           resolvePlain(text).type == ScalarType::Text;
}

bool fitsSingleQuotes(std::string_view text)
{
    return std::ranges::none_of(text, isControl);
}

QByteArray singleQuoted(const std::string &text)
{
    QByteArray quoted = QByteArray::fromStdString(text);
    quoted.replace('\'', "''");
    return '\'' + quoted + '\'';
}

QByteArray escaped(char byte, ScalarContext context)
{
    switch (byte) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\t':
        return "\\t";
    case '\r':
        return "\\r";
    default:
        break;
    }
    if (!isControl(byte))
        return QByteArray(1, byte);
    const QByteArray hex = QByteArray::number(int(byte), 16).rightJustified(2, '0');
    return (context == ScalarContext::Json ? "\\u00" : "\\x") + hex;
}

QByteArray doubleQuoted(const std::string &text, ScalarContext context)
{
    QByteArray quoted = "\"";
    for (const char byte : text)
        quoted += escaped(byte, context);
    return quoted + '"';
}

QByteArray quotedText(const std::string &text, ScalarContext context, ScalarStyle wanted)
{
    const bool wantsQuotes =
        wanted == ScalarStyle::SingleQuoted || wanted == ScalarStyle::DoubleQuoted;
    if (!wantsQuotes && isPlainText(text, context))
        return QByteArray::fromStdString(text);
    if (context == ScalarContext::Json || !fitsSingleQuotes(text))
        return doubleQuoted(text, context);
    const bool hasEscapes = text.find_first_of("\"\\") != std::string::npos;
    const bool isSingle =
        wanted == ScalarStyle::SingleQuoted || (wanted != ScalarStyle::DoubleQuoted && hasEscapes);
    return isSingle ? singleQuoted(text) : doubleQuoted(text, context);
}

} // namespace

QByteArray scalarText(const YamlValue &scalar, ScalarContext context, ScalarStyle wanted)
{
    if (scalar.kind != YamlKind::Scalar)
        return "null";
    if (scalar.scalar.type != ScalarType::Text)
        return QByteArray::fromStdString(scalar.text);
    return quotedText(scalar.text, context, wanted);
}

QByteArray keyText(const std::string &key, ScalarContext context, ScalarStyle wanted)
{
    return quotedText(key, context, wanted);
}

bool fitsLiteral(const YamlValue &scalar)
{
    const std::string_view text = scalar.text;
    if (scalar.kind != YamlKind::Scalar || scalar.scalar.type != ScalarType::Text ||
        text.find('\n') == text.npos || contains(" \t\n", text.front()))
        return false;
    const auto isOdd = [](char byte) { return isControl(byte) && byte != '\n' && byte != '\t'; };
    return std::ranges::none_of(text, isOdd) && text.find(" \n") == text.npos &&
           text.find("\t\n") == text.npos && !text.ends_with("\n\n") && text.back() != ' ';
}

} // namespace podium
