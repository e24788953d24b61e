// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/lineplacer.h"

#include <algorithm>

namespace podium {

namespace {

constexpr int indentWidth = 2;
/// Trying is stopped after so many steps, for a text that no order makes sense of.
constexpr int mostSteps = 20'000;
/// The search goes one call deeper with each line.
constexpr size_t mostEntries = 1'000;

bool isBlockScalar(const PastedLine &line)
{
    return line.value.starts_with('|') || line.value.starts_with('>');
}

bool isOneOfChoices(const ManifestShape &shape, std::string_view value)
{
    return shape.choices.isEmpty() ||
           shape.choices.contains(QString::fromUtf8(value.data(), qsizetype(value.size())));
}

} // namespace

bool LinePlacer::Parent::has(std::string_view key) const
{
    return std::ranges::find(keys, key) != keys.end();
}

LinePlacer::LinePlacer(const PastedLines &lines)
    : m_lines(lines)
    , m_columns(lines.size(), 0)
{
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].type == LineType::Entry)
            m_entries.push_back(i);
    }
}

std::optional<std::vector<int>> LinePlacer::run()
{
    const bool hasBlockScalar = std::ranges::any_of(m_lines, isBlockScalar);
    if (hasBlockScalar || m_entries.size() > mostEntries)
        return {};
    m_parents = {Parent{&shapeOf(kindOf(m_lines)), Shape::Type::Map, 0, {}}};
    if (!place(0))
        return {};
    int below = 0;
    for (size_t i = m_lines.size(); i-- > 0;) {
        if (m_lines[i].type == LineType::Entry)
            below = m_columns[i];
        else
            m_columns[i] = below;
    }
    return m_columns;
}

bool LinePlacer::place(size_t entry)
{
    if (entry == m_entries.size())
        return true;
    if (++m_steps > mostSteps)
        return false;
    for (const size_t parent : candidates(m_lines[m_entries[entry]])) {
        const std::vector<Parent> before = m_parents;
        put(entry, parent);
        if (place(entry + 1))
            return true;
        m_parents = before;
    }
    return false;
}

std::vector<size_t> LinePlacer::candidates(const PastedLine &line) const
{
    return line.isItem ? itemCandidates(line) : keyCandidates(line);
}

std::vector<size_t> LinePlacer::itemCandidates(const PastedLine &line) const
{
    std::vector<size_t> result;
    for (size_t i = m_parents.size(); i-- > 0;) {
        const Parent &parent = m_parents[i];
        const bool isKnown = parent.type == Shape::Type::List && parent.shape &&
                             parent.shape->child(line.key) != nullptr;
        const bool isText = parent.type == Shape::Type::TextList && line.key.empty();
        if (isKnown || isText || !parent.shape)
            result.push_back(i);
    }
    return result;
}

bool LinePlacer::takesKey(const Parent &parent, const PastedLine &line) const
{
    if (parent.has(line.key))
        return false;
    switch (parent.type) {
    case Shape::Type::Map:
        return !parent.shape || parent.shape->child(line.key) != nullptr;
    case Shape::Type::FreeMap:
        return !line.value.empty();
    case Shape::Type::Scalar:
    case Shape::Type::List:
    case Shape::Type::TextList:
        break;
    }
    return false;
}

std::vector<size_t> LinePlacer::keyCandidates(const PastedLine &line) const
{
    // A label may be called as a field: right behind `labels:` it is a label, further down a field.
    std::vector<size_t> first;
    std::vector<size_t> fields;
    std::vector<size_t> last;
    for (size_t i = m_parents.size(); i-- > 0;) {
        const Parent &parent = m_parents[i];
        if (!takesKey(parent, line))
            continue;
        if (parent.type == Shape::Type::FreeMap && parent.keys.empty())
            first.push_back(i);
        else if (parent.type == Shape::Type::FreeMap || !parent.shape ||
                 !isOneOfChoices(*parent.shape->child(line.key), line.value))
            last.push_back(i);
        else
            fields.push_back(i);
    }
    first.insert(first.end(), fields.begin(), fields.end());
    first.insert(first.end(), last.begin(), last.end());
    if (!first.empty())
        return first;
    if (m_parents.front().shape->hasBelow(line.key))
        return {};
    // A field that the tables do not know: it stays with the line above it.
    for (size_t i = m_parents.size(); i-- > 0;) {
        if (m_parents[i].type == Shape::Type::Map && !m_parents[i].has(line.key))
            return {i};
    }
    return {};
}

void LinePlacer::put(size_t entry, size_t parent)
{
    const PastedLine &line = m_lines[m_entries[entry]];
    m_parents.resize(parent + 1);
    const int column = m_parents.back().column;
    m_columns[m_entries[entry]] = column;
    if (line.isItem) {
        const Shape *shape = m_parents.back().shape;
        if (line.key.empty())
            return;
        m_parents.push_back(Parent{shape, Shape::Type::Map, column + indentWidth, {}});
    }
    m_parents.back().keys.push_back(line.key);
    if (line.value.empty())
        openValue(Parent(m_parents.back()), line);
}

void LinePlacer::openValue(const Parent &parent, const PastedLine &line)
{
    const int column = parent.column + indentWidth;
    if (parent.type == Shape::Type::FreeMap)
        return;
    const Shape *shape = parent.shape ? parent.shape->child(line.key) : nullptr;
    if (!shape)
        m_parents.push_back(Parent{nullptr, Shape::Type::Map, column, {}});
    else if (shape->type != Shape::Type::Scalar)
        m_parents.push_back(Parent{shape, shape->type, column, {}});
}

} // namespace podium
