// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifesteditor.h"

#include "manifest/documentsplitter.h"
#include "manifest/listitems.h"
#include "manifest/objecttext.h"
#include "manifest/sourcemap.h"

#include <algorithm>
#include <functional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<std::optional<Problem>(ObjectText &)>;

/// Up to this size a whole document is parsed in a few milliseconds.
constexpr qsizetype smallDocument = 64 * 1024;

QString pathOf(int item)
{
    return item < 0 ? QString() : u"items[%1]"_s.arg(item);
}

std::optional<Problem> setAll(ObjectText &text, const QList<FieldSetting> &settings)
{
    for (const FieldSetting &setting : settings) {
        if (auto problem = text.setField(setting))
            return problem;
    }
    return {};
}

Result<QByteArray> changedText(const QByteArray &bytes, const QString &path, const Change &change)
{
    Result<ObjectText> object = ObjectText::read(bytes, path);
    if (!object)
        return object.problem();
    ObjectText text = std::move(object).value();
    if (const auto problem = change(text))
        return *problem;
    return text.bytes();
}

Problem tooLarge()
{
    Problem problem;
    problem.code = ProblemCode::DocumentTooLarge;
    problem.arguments = {QString::number(SourceMap::largestDocument / (1024 * 1024))};
    return problem;
}

Result<QByteArray> changedWhole(const QByteArray &document, int item, const Change &change)
{
    if (document.size() > SourceMap::largestDocument)
        return tooLarge();
    return changedText(document, pathOf(item), change);
}

/// Whether there may be a block of text that keeps the empty lines behind it: "|+".
bool keepsEmptyLines(const QByteArray &text)
{
    for (qsizetype at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) {
        const QByteArray before =
            text.mid(std::max(at - 2, qsizetype(0)), std::min(at, qsizetype(2)));
        if (before.contains('|') || before.contains('>'))
            return true;
    }
    return false;
}

/// One item of a List, cut out of it. With the spaces before it on its line, so that it is laid out
/// alone as it is there.
class ListItem
{
public:
    /// Nothing if the item cannot be found, or is not to be understood alone.
    static std::optional<ListItem> find(const QByteArray &document, int item)
    {
        const auto items = findListItems(textOf(document), item, item);
        if (!items || items->ranges.empty())
            return {};
        ListItem found;
        found.m_range = items->ranges.front();
        found.m_isJson = items->isJson;
        const qsizetype line = document.lastIndexOf('\n', found.m_range.begin) + 1;
        if (document.mid(line, found.m_range.begin - line).trimmed().isEmpty())
            found.m_range.begin = line;
        found.m_bytes = document.mid(found.m_range.begin, found.m_range.end - found.m_range.begin);
        if (keepsEmptyLines(found.m_bytes))
            return {};
        const auto object = ObjectText::read(found.m_bytes, found.path());
        return object && !object->hasAnchors() ? std::optional(found) : std::nullopt;
    }

    const QByteArray &bytes() const { return m_bytes; }

    const ByteRange &range() const { return m_range; }

    bool isJson() const { return m_isJson; }

    Result<QByteArray> changed(const Change &change) const
    {
        return changedText(m_bytes, path(), change);
    }

private:
    QString path() const { return m_isJson ? QString() : u"[0]"_s; }

    QByteArray m_bytes{};
    ByteRange m_range{};
    bool m_isJson{false};
};

/// Lines of the item become lines of the document.
Problem movedDown(Problem problem, const QByteArray &document, const ListItem &item)
{
    const auto lines =
        int(std::count(document.begin(), document.begin() + item.range().begin, '\n'));
    if (problem.span.isValid()) {
        problem.span.line += lines;
        problem.span.endLine += lines;
    }
    return problem;
}

Result<QByteArray> changed(const QByteArray &document, int item, const Change &change)
{
    if (item < 0 || document.size() <= smallDocument)
        return changedWhole(document, item, change);
    const auto found = ListItem::find(document, item);
    if (!found)
        return changedWhole(document, item, change);
    const Result<QByteArray> text = found->changed(change);
    if (!text)
        return movedDown(text.problem(), document, *found);
    QByteArray result = document;
    const ByteRange &range = found->range();
    return result.replace(range.begin, range.end - range.begin, *text);
}

QByteArray lineBreakOf(const QByteArray &document)
{
    return document.contains("\r\n") ? "\r\n" : "\n";
}

/// What stands between an item and the next: in JSON a comma and white space.
QByteArray separator(const QByteArray &document, int item, const ListItem &found)
{
    if (!found.isJson())
        return {};
    const int first = std::max(item - 1, 0);
    const auto items = findListItems(textOf(document), first, first + 1);
    if (items && items->ranges.size() == 2)
        return document.mid(items->ranges[0].end, items->ranges[1].begin - items->ranges[0].end);
    const QByteArray &bytes = found.bytes();
    return bytes.startsWith(' ') ? "," + lineBreakOf(document) : QByteArray(", ");
}

/// Cuts an item out of a large List; nothing if it must be parsed for that.
std::optional<QByteArray> withoutListItem(const QByteArray &document, int item)
{
    const int first = std::max(item - 1, 0);
    const auto items = findListItems(textOf(document), first, item + 1);
    if (document.size() <= smallDocument || !items || items->ranges.size() < 2 ||
        !ListItem::find(document, item))
        return {};
    const std::vector<ByteRange> &ranges = items->ranges;
    const size_t own = size_t(item - first);
    ByteRange range = ranges[own];
    if (items->isJson && own + 1 < ranges.size())
        range.end = ranges[own + 1].begin;
    else if (items->isJson)
        range.begin = ranges[own - 1].end;
    return QByteArray(document).remove(range.begin, range.end - range.begin);
}

/// A copy with its comments; nothing if the item cannot be cut out.
std::optional<QByteArray> withListItemDuplicated(const QByteArray &document, int item,
                                                 const Change &change)
{
    const auto found = ListItem::find(document, item);
    if (!found)
        return {};
    const Result<QByteArray> copy = found->changed(change);
    if (!copy)
        return {};
    QByteArray before = separator(document, item, *found);
    const QByteArray text = found->isJson() ? copy->trimmed() : *copy;
    const bool lacksBreak = !found->isJson() && !found->bytes().endsWith('\n');
    if (lacksBreak)
        before = lineBreakOf(document);
    return QByteArray(document).insert(found->range().end, before + text);
}

} // namespace

Result<QByteArray> withField(const QByteArray &document, int item, const FieldSetting &setting)
{
    return withFields(document, item, {setting});
}

Result<QByteArray> withFields(const QByteArray &document, int item,
                              const QList<FieldSetting> &settings)
{
    return changed(document, item,
                   [&settings](ObjectText &text) { return setAll(text, settings); });
}

Result<QByteArray> withItem(const QByteArray &document, int item, const NewItem &newItem)
{
    return changed(document, item, [&](ObjectText &text) { return text.insertItem(newItem); });
}

Result<QByteArray> withoutItem(const QByteArray &document, int item, const QString &itemPath)
{
    return changed(document, item, [&](ObjectText &text) { return text.removeField(itemPath); });
}

Result<QByteArray> withKeyRenamed(const QByteArray &document, int item, const QString &field,
                                  const QString &key)
{
    return changed(document, item, [&](ObjectText &text) { return text.renameKey(field, key); });
}

Result<QByteArray> withoutObject(const QByteArray &document, int item)
{
    if (const auto text = withoutListItem(document, item))
        return *text;
    return changedWhole(document, item, [](ObjectText &text) { return text.removeObject(); });
}

Result<QByteArray> withObjectDuplicated(const QByteArray &document, int item,
                                        const QList<FieldSetting> &settings)
{
    if (item < 0)
        return withFields(document, item, settings);
    const auto fill = [&settings](ObjectText &text) { return setAll(text, settings); };
    if (const auto text = withListItemDuplicated(document, item, fill))
        return *text;
    return changedWhole(document, item,
                        [&settings](ObjectText &text) { return text.duplicateObject(settings); });
}

} // namespace podium
