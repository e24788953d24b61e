// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifesteditor.h"

#include "manifest/objecttext.h"
#include "manifest/sourcemap.h"

#include <functional>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<std::optional<Problem>(ObjectText &)>;

QString pathOf(int item)
{
    return item < 0 ? QString() : u"items[%1]"_s.arg(item);
}

Result<QByteArray> changed(const QByteArray &document, int item, const Change &change)
{
    Result<ObjectText> object = ObjectText::read(document, pathOf(item));
    if (!object)
        return object.problem();
    ObjectText text = std::move(object).value();
    if (const auto problem = change(text))
        return *problem;
    return text.bytes();
}

} // namespace

Result<QByteArray> withField(const QByteArray &document, int item, const FieldSetting &setting)
{
    return withFields(document, item, {setting});
}

Result<QByteArray> withFields(const QByteArray &document, int item,
                              const QList<FieldSetting> &settings)
{
    return changed(document, item, [&settings](ObjectText &text) -> std::optional<Problem> {
        for (const FieldSetting &setting : settings) {
            if (auto problem = text.setField(setting))
                return problem;
        }
        return {};
    });
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
    return changed(document, item, [](ObjectText &text) { return text.removeObject(); });
}

Result<QByteArray> withObjectDuplicated(const QByteArray &document, int item,
                                        const QList<FieldSetting> &settings)
{
    if (item < 0)
        return withFields(document, item, settings);
    return changed(document, item,
                   [&settings](ObjectText &text) { return text.duplicateObject(settings); });
}

} // namespace podium
