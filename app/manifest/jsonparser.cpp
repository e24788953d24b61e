// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/jsonparser.h"

#include "manifest/documentsplitter.h"

#include <QChar>

#include <charconv>

namespace podium {

namespace {

/// What may stand in a number or a word: true, false, null.
constexpr std::string_view barewords =
    "+-.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

void appendUtf8(std::string &text, char32_t character)
{
    const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
    text.append(utf8.constData(), size_t(utf8.size()));
}

/// A recursive-descent parser; the builder limits the depth.
class JsonParser
{
public:
    JsonParser(std::string_view text, TreeBuilder &builder)
        : m_text(text)
        , m_builder(builder)
    {}

    bool run()
    {
        skipSpace();
        if (!readValue())
            return false;
        skipSpace();
        return m_at == m_text.size();
    }

private:
    char current() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_text.size() && whiteSpace.find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool take(char character)
    {
        if (current() != character)
            return false;
        ++m_at;
        return true;
    }

    bool readValue()
    {
        switch (current()) {
        case '{':
            return readCollection(YamlKind::Map, '}');
        case '[':
            return readCollection(YamlKind::Sequence, ']');
        case '"':
            return readString();
        default:
            return readBareword();
        }
    }

    bool readCollection(YamlKind kind, char closing)
    {
        m_builder.open(kind, qsizetype(m_at), 0);
        ++m_at;
        skipSpace();
        if (!take(closing) && !readMembers(kind, closing))
            return false;
        m_builder.close();
        return true;
    }

    bool readMembers(YamlKind kind, char closing)
    {
        do {
            skipSpace();
            if (kind == YamlKind::Map && !readKey())
                return false;
            if (!readValue())
                return false;
            skipSpace();
        } while (take(','));
        return take(closing);
    }

    bool readKey()
    {
        if (current() != '"' || !readString())
            return false;
        skipSpace();
        const bool hasColon = take(':');
        skipSpace();
        return hasColon;
    }

    bool readBareword()
    {
        const size_t start = m_at;
        while (m_at < m_text.size() && barewords.find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
        const std::string_view word = m_text.substr(start, m_at - start);
        if (word == "null")
            m_builder.addNull(qsizetype(start), 0);
        else if (word == "true" || word == "false" || isNumber(word))
            m_builder.addScalar(qsizetype(start), 0, ScalarTag::Plain, word);
        else
            return false;
        return true;
    }

    static bool isNumber(std::string_view word)
    {
        double number = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
        return error != std::errc::invalid_argument && end == word.data() + word.size();
    }

    bool readString()
    {
        const size_t start = m_at++;
        m_string.clear();
        while (m_at < m_text.size()) {
            const char character = m_text[m_at++];
            if (character == '"') {
                m_builder.addScalar(qsizetype(start), 0, ScalarTag::Text, m_string);
                return true;
            }
            if (character == '\n')
                return false;
            if (character != '\\')
                m_string += character;
            else if (!readEscape())
                return false;
        }
        return false;
    }

    bool readEscape()
    {
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char name = current();
        ++m_at;
        if (name == 'u')
            return readUnicode();
        const size_t index = names.find(name);
        if (index == std::string_view::npos)
            return false;
        m_string += meanings[index];
        return true;
    }

    bool readUnicode()
    {
        const std::optional<char32_t> first = readHex();
        if (!first)
            return false;
        if (!QChar::isHighSurrogate(*first)) {
            appendUtf8(m_string, *first);
            return true;
        }
        if (!take('\\') || !take('u'))
            return false;
        const std::optional<char32_t> second = readHex();
        if (!second || !QChar::isLowSurrogate(*second))
            return false;
        appendUtf8(m_string, QChar::surrogateToUcs4(char16_t(*first), char16_t(*second)));
        return true;
    }

    std::optional<char32_t> readHex()
    {
        const std::string_view digits = m_text.substr(std::min(m_at, m_text.size()), 4);
        quint32 number = 0;
        const char *end = digits.data() + digits.size();
        if (digits.size() != 4 || std::from_chars(digits.data(), end, number, 16).ptr != end)
            return {};
        m_at += 4;
        return number;
    }

    std::string_view m_text;
    TreeBuilder &m_builder;
    std::string m_string{};
    size_t m_at{0};
};

/// Behind the bracket that closes the first one; strings are passed over.
size_t endOfFirstValue(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (inString && character == '\\')
            ++i;
        else if (character == '"')
            inString = !inString;
        else if (!inString && (character == '{' || character == '['))
            ++depth;
        else if (!inString && (character == '}' || character == ']') && --depth == 0)
            return i + 1;
    }
    return text.size();
}

} // namespace

bool looksLikeJson(std::string_view text)
{
    const size_t first = text.find_first_not_of(whiteSpace);
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

bool parseJson(std::string_view text, TreeBuilder &builder)
{
    return JsonParser(text, builder).run();
}

qsizetype sizeOfFirstJsonValue(std::string_view text)
{
    if (!looksLikeJson(text))
        return qsizetype(text.size());
    const size_t end = endOfFirstValue(text);
    const size_t next = text.find_first_not_of(whiteSpace, end);
    const bool isFollowed = next != std::string_view::npos && looksLikeJson(text.substr(next));
    return qsizetype(isFollowed ? next : text.size());
}

} // namespace podium
