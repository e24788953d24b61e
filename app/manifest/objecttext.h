// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "manifest/manifesteditor.h"
#include "manifest/valueedit.h"

#include <QByteArray>

namespace podium {

/// One object of one document, while its text is changed edit by edit. After each edit the text is
/// read again: it must mean what it meant before with the edit made.
class ObjectText
{
public:
    /// `path` leads from the document's root to the object: "items[2]"; empty for the root.
    /// Problems as in manifesteditor.h.
    static Result<ObjectText> read(const QByteArray &bytes, const QString &path);

    const QByteArray &bytes() const { return m_bytes; }

    /// What the text means, all of it.
    const YamlValue &value() const { return m_root; }

    /// Whether another place could refer to a part of this text.
    bool hasAnchors() const;

    /// All of these give the problem that prevented it. Then some of several labels may be set
    /// already: the text is to be thrown away.
    std::optional<Problem> setField(const FieldSetting &setting);
    std::optional<Problem> edit(const ValueEdit &edit);
    std::optional<Problem> insertItem(const NewItem &item);
    std::optional<Problem> removeField(const QString &field);
    std::optional<Problem> renameKey(const QString &field, const QString &key);
    /// The object itself, out of the list that it is in.
    std::optional<Problem> removeObject();
    /// A copy of the object with these fields, right behind it.
    std::optional<Problem> duplicateObject(const QList<FieldSetting> &settings);

private:
    ObjectText() = default;

    FieldSteps stepsOf(const QString &field) const;
    /// Null if there is none.
    const YamlValue *valueAt(const FieldSteps &steps) const;
    std::optional<Problem> setValue(const FieldSteps &steps, const YamlValue &value);
    std::optional<Problem> setLabels(const FieldSteps &steps, const YamlValue &value);
    std::optional<Problem> setList(const FieldSteps &steps, const YamlValue &value);
    /// The path of `edit` is the object's; it becomes that of the root.
    std::optional<Problem> apply(ValueEdit edit);
    /// The same for a path from the root.
    std::optional<Problem> applyFromRoot(const ValueEdit &edit);
    bool accept(const QByteArray &bytes, const YamlValue &wanted);

    QByteArray m_bytes{};
    YamlTree m_tree{};
    YamlValue m_root{};
    FieldSteps m_path{};
    const FieldPlan *m_plan{nullptr};
};

} // namespace podium
