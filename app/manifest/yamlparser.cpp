// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/yamlparser.h"

#include "manifest/jsonparser.h"
#include "manifest/treebuilder.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Reads from memory without a copy.
class ViewBuffer : public std::streambuf
{
public:
    explicit ViewBuffer(std::string_view view)
    {
        char *begin = const_cast<char *>(view.data()); // streambuf's interface; it only reads
        setg(begin, begin, begin + view.size());
    }
};

ScalarTag scalarTag(const std::string &tag)
{
    constexpr std::string_view prefix = "tag:yaml.org,2002:";
    if (tag == "?")
        return ScalarTag::Plain;
    if (!tag.starts_with(prefix))
        return ScalarTag::Text;
    const std::string_view name = std::string_view(tag).substr(prefix.size());
    if (name == "int" || name == "float")
        return ScalarTag::Number;
    return name == "bool" ? ScalarTag::Boolean : ScalarTag::Text;
}

/// yaml-cpp's events, handed on to a TreeBuilder.
class EventReader : public YAML::EventHandler
{
public:
    explicit EventReader(TreeBuilder &builder)
        : m_builder(builder)
    {}

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (m_documents++ > 0)
            throw TreeFailure{ProblemCode::NotYaml, mark.pos, {u"text behind the document"_s}};
    }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        m_builder.addNull(mark.pos, anchor);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        m_builder.addAlias(mark.pos, anchor);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        m_builder.addScalar(mark.pos, anchor, scalarTag(tag), value);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        m_builder.open(YamlKind::Sequence, mark.pos, anchor);
    }

    void OnSequenceEnd() override { m_builder.close(); }

    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        m_builder.open(YamlKind::Map, mark.pos, anchor);
    }

    void OnMapEnd() override { m_builder.close(); }

private:
    TreeBuilder &m_builder;
    int m_documents{0};
};

/// The name behind "*" or "&".
QString anchorName(std::string_view text, qsizetype offset)
{
    const std::string_view name = text.substr(std::min(size_t(offset) + 1, text.size()));
    const size_t end = std::min(name.find_first_of(" \t\r\n,]}"), name.size());
    return QString::fromUtf8(name.data(), qsizetype(end));
}

/// The first tab in the indentation of the line; the parser only sees that something is illegal.
std::optional<qsizetype> findTab(std::string_view text, qsizetype offset)
{
    const size_t newline = offset > 0 ? text.rfind('\n', size_t(offset) - 1) : text.npos;
    const size_t start = newline == text.npos ? 0 : newline + 1;
    const size_t indented = std::min(text.find_first_not_of(" \t", start), text.size());
    const size_t tab = text.substr(0, indented).find('\t', start);
    return tab == text.npos ? std::nullopt : std::optional(qsizetype(tab));
}

TreeFailure failureOf(const YAML::Exception &exception, std::string_view text)
{
    const qsizetype offset =
        std::clamp(qsizetype(exception.mark.pos), qsizetype(0), qsizetype(text.size()));
    if (exception.msg.starts_with("the referenced anchor is not defined"))
        return {ProblemCode::UnknownAnchor, offset, {anchorName(text, offset)}};
    if (const auto tab = findTab(text, offset))
        return {ProblemCode::NotYaml, *tab, {u"a tab cannot indent, use spaces"_s}};
    return {ProblemCode::NotYaml, offset, {QString::fromStdString(exception.msg)}};
}

void parseYaml(std::string_view text, TreeBuilder &builder)
{
    ViewBuffer buffer(text);
    std::istream stream(&buffer);
    YAML::Parser parser(stream);
    EventReader reader(builder);
    while (parser.HandleNextDocument(reader)) {
    }
}

/// YAML allows no control characters; yaml-cpp takes one of them for the end of the text.
std::optional<TreeFailure> findControlCharacter(std::string_view text)
{
    const auto isControl = [](char byte) {
        return (byte >= 0 && byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r') ||
               byte == 0x7f;
    };
    const auto found = std::ranges::find_if(text, isControl);
    if (found == text.end())
        return {};
    return TreeFailure{
        ProblemCode::NotYaml, found - text.begin(), {u"control characters are not allowed"_s}};
}

} // namespace

std::optional<TreeFailure> parseDocument(std::string_view text, YamlTree &tree,
                                         const std::function<int(qsizetype)> &lineOf,
                                         const std::function<bool(qsizetype)> &goesOn)
{
    if (auto failure = findControlCharacter(text))
        return failure;
    // No manifest starts so, but templates do, and yaml-cpp remembers every brace for long.
    if (const size_t start = text.find_first_not_of(" \t\r\n");
        text.substr(std::min(start, text.size())).starts_with("{{"))
        return TreeFailure{ProblemCode::TemplateText, qsizetype(start), {u"{{"_s}};
    try {
        if (looksLikeJson(text)) {
            TreeBuilder builder(tree, lineOf, goesOn);
            if (parseJson(text, builder))
                return {};
        }
        TreeBuilder builder(tree, lineOf, goesOn);
        parseYaml(text, builder);
        return {};
    } catch (TreeFailure &failure) {
        if (failure.code == ProblemCode::SelfReference) // the events do not tell names
            failure.arguments = {anchorName(text, failure.offset)};
        return failure;
    } catch (const YAML::Exception &exception) {
        return failureOf(exception, text);
    }
}

} // namespace podium
