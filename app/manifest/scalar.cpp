// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/scalar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 11> trueWords{"y",    "Y",    "yes", "Yes", "YES", "true",
                                                     "True", "TRUE", "on",  "On",  "ON"};
constexpr std::array<std::string_view, 11> falseWords{"n",     "N",     "no",  "No",  "NO", "false",
                                                      "False", "FALSE", "off", "Off", "OFF"};
constexpr std::array<std::string_view, 4> nullWords{"~", "null", "Null", "NULL"};
constexpr std::array<std::string_view, 12> floatWords{".inf",  ".Inf",  ".INF",  "+.inf",
                                                      "+.Inf", "+.INF", "-.inf", "-.Inf",
                                                      "-.INF", ".nan",  ".NaN",  ".NAN"};

bool isOneOf(std::string_view text, const auto &words)
{
    return std::ranges::find(words, text) != words.end();
}

/// The base that a prefix asks for; the prefix is taken off.
int takeBase(std::string_view &digits)
{
    const auto take = [&digits](size_t size) { digits.remove_prefix(size); };
    if (digits.size() < 2 || digits[0] != '0')
        return 10;
    switch (digits[1]) {
    case 'x':
    case 'X':
        take(2);
        return 16;
    case 'b':
    case 'B':
        take(2);
        return 2;
    case 'o':
    case 'O':
        take(2);
        return 8;
    default:
        take(1);
        return 8;
    }
}

std::optional<qint64> readInteger(std::string_view text)
{
    const bool negative = text.starts_with('-');
    std::string_view digits = text;
    if (negative || text.starts_with('+'))
        digits.remove_prefix(1);
    const int base = takeBase(digits);
    quint64 number = 0;
    const char *end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number, base);
    if (digits.empty() || stop != end || error == std::errc::invalid_argument)
        return {};
    const quint64 largest = quint64(std::numeric_limits<qint64>::max());
    const qint64 whole = error == std::errc::result_out_of_range || number > largest
                             ? qint64(largest)
                             : qint64(number);
    return negative ? -whole : whole;
}

std::optional<double> readDecimal(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    constexpr std::string_view allowed = "+-.eE0123456789";
    double number = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    if (text.find_first_not_of(allowed) != std::string_view::npos || stop != end ||
        error == std::errc::invalid_argument)
        return {};
    return number;
}

Scalar fromDecimal(double number)
{
    // JSON writes 80.0 as 80, so it counts as a whole number.
    if (std::abs(number) < 0x1p53 && number == std::floor(number))
        return {ScalarType::Integer, false, qint64(number)};
    return {ScalarType::Decimal, false, 0};
}

Scalar resolveNumber(std::string_view text)
{
    std::string plain(text);
    std::erase(plain, '_');
    if (const auto integer = readInteger(plain))
        return {ScalarType::Integer, false, *integer};
    if (const auto number = readDecimal(plain))
        return fromDecimal(*number);
    return {};
}

} // namespace

Scalar resolvePlain(std::string_view text)
{
    if (text.empty() || isOneOf(text, nullWords))
        return {ScalarType::Null, false, 0};
    constexpr std::string_view numberStarts = "+-.0123456789";
    if (numberStarts.find(text[0]) != std::string_view::npos)
        return isOneOf(text, floatWords) ? Scalar{ScalarType::Decimal, false, 0}
                                         : resolveNumber(text);
    if (text.size() > 5)
        return {};
    if (isOneOf(text, trueWords))
        return {ScalarType::Boolean, true, 0};
    if (isOneOf(text, falseWords))
        return {ScalarType::Boolean, false, 0};
    return {};
}

Scalar resolveScalar(const YamlTree &tree, qint32 node)
{
    const YamlNode &found = tree.at(node);
    if (found.kind == YamlKind::Null)
        return {ScalarType::Null, false, 0};
    switch (found.tag) {
    case ScalarTag::Text:
        return {};
    case ScalarTag::Number:
        return resolveNumber(tree.text(node));
    case ScalarTag::Plain:
    case ScalarTag::Boolean:
        break;
    }
    return resolvePlain(tree.text(node));
}

QString typeText(ScalarType type)
{
    switch (type) {
    case ScalarType::Null:
        return u"nothing"_s;
    case ScalarType::Boolean:
        return u"boolean"_s;
    case ScalarType::Integer:
    case ScalarType::Decimal:
        return u"number"_s;
    case ScalarType::Text:
        break;
    }
    return u"text"_s;
}

} // namespace podium
