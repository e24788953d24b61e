// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/yamltree.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

qint32 YamlTree::resolved(qint32 node) const
{
    while (written(node).kind == YamlKind::Alias)
        node = written(node).textBegin;
    return node;
}

std::string_view YamlTree::text(qint32 node) const
{
    const YamlNode &found = at(node);
    if (found.kind != YamlKind::Scalar)
        return {};
    return std::string_view(m_text).substr(size_t(found.textBegin), size_t(found.textSize));
}

QString YamlTree::string(qint32 node) const
{
    const std::string_view utf8 = text(node);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::vector<qint32> YamlTree::items(qint32 sequence) const
{
    std::vector<qint32> result;
    const qint32 start = resolved(sequence);
    for (qint32 child = start + 1; child < written(start).next; child = written(child).next)
        result.push_back(child);
    return result;
}

YamlTree::Entries YamlTree::ownEntries(qint32 map) const
{
    Entries result;
    const qint32 start = resolved(map);
    const qint32 end = written(start).next;
    for (qint32 key = start + 1; key < end;) {
        const qint32 value = written(key).next;
        result.emplace_back(key, value);
        key = written(value).next;
    }
    return result;
}

void YamlTree::addMerged(qint32 source, Entries &entries) const
{
    if (kind(source) == YamlKind::Sequence) {
        for (const qint32 item : items(source))
            addMerged(item, entries);
        return;
    }
    for (const Entry &candidate : this->entries(source)) {
        const bool isTaken = std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
            return text(entry.first) == text(candidate.first);
        });
        if (!isTaken)
            entries.push_back(candidate);
    }
}

YamlTree::Entries YamlTree::entries(qint32 map) const
{
    Entries own = ownEntries(map);
    if (!m_hasMerges)
        return own;
    const auto isMerge = [this](const Entry &entry) {
        return text(entry.first) == "<<" && written(entry.first).tag == ScalarTag::Plain;
    };
    Entries result;
    std::remove_copy_if(own.begin(), own.end(), std::back_inserter(result), isMerge);
    for (const Entry &entry : own) {
        if (isMerge(entry) && kind(entry.second) != YamlKind::Null)
            addMerged(entry.second, result);
    }
    return result;
}

YamlTree::Entry YamlTree::entry(qint32 map, std::string_view key) const
{
    if (map == none || kind(map) != YamlKind::Map)
        return {none, none};
    return m_hasMerges ? mergedEntry(map, key) : ownEntry(map, key);
}

YamlTree::Entry YamlTree::ownEntry(qint32 map, std::string_view key) const
{
    const qint32 start = resolved(map);
    const qint32 end = written(start).next;
    for (qint32 candidate = start + 1; candidate < end;) {
        const qint32 value = written(candidate).next;
        if (text(candidate) == key)
            return {candidate, value};
        candidate = written(value).next;
    }
    return {none, none};
}

YamlTree::Entry YamlTree::mergedEntry(qint32 map, std::string_view key) const
{
    for (const Entry &entry : entries(map)) {
        if (text(entry.first) == key)
            return entry;
    }
    return {none, none};
}

qint32 YamlTree::value(qint32 map, std::string_view key) const
{
    return entry(map, key).second;
}

QString kindText(YamlKind kind)
{
    switch (kind) {
    case YamlKind::Sequence:
        return u"list"_s;
    case YamlKind::Map:
        return u"map"_s;
    case YamlKind::Null:
        return u"nothing"_s;
    case YamlKind::Scalar:
    case YamlKind::Alias:
        break;
    }
    return u"text"_s;
}

} // namespace podium
