// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/valueedit.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

/// Makes one edit in a value, step by step down its path.
class ValueEditor
{
public:
    explicit ValueEditor(const ValueEdit &edit)
        : m_edit(edit)
    {}

    bool run(YamlValue &value, const FieldPlan *plan, qsizetype depth)
    {
        if (m_edit.path.isEmpty())
            return false;
        const FieldStep &step = m_edit.path[depth];
        if (value.kind == YamlKind::Null)
            return makeAll(value, depth);
        if (value.kind == YamlKind::Map)
            return runInMap(value, plan, step, depth);
        return value.kind == YamlKind::Sequence && runInSequence(value, plan, step, depth);
    }

private:
    bool isLast(qsizetype depth) const { return depth == m_edit.path.size() - 1; }

    bool makes() const
    {
        return m_edit.kind == ValueEdit::Kind::Set || m_edit.kind == ValueEdit::Kind::Insert;
    }

    bool makeAll(YamlValue &value, qsizetype depth)
    {
        if (!canMake(depth))
            return false;
        value = wrapped(m_edit.path.mid(depth), m_edit.value);
        return true;
    }

    /// A list that is made starts with its first item.
    bool canMake(qsizetype depth) const
    {
        const FieldSteps rest = m_edit.path.mid(depth);
        return makes() && std::ranges::all_of(rest, [](const FieldStep &step) {
                   return step.index().value_or(0) == 0;
               });
    }

    bool runInMap(YamlValue &map, const FieldPlan *plan, const FieldStep &step, qsizetype depth)
    {
        const std::string key = step.key();
        const qsizetype index = map.indexOf(key);
        if (index < 0)
            return canMake(depth + 1) && addKey(map, plan, key, depth);
        if (!isLast(depth))
            return descend(map, size_t(index), planBehind(plan, step), depth);
        switch (m_edit.kind) {
        case ValueEdit::Kind::Set:
            map.children[size_t(index)] = m_edit.value;
            return true;
        case ValueEdit::Kind::Remove:
            take(map, size_t(index));
            return true;
        case ValueEdit::Kind::Rename:
            map.keys[size_t(index)] = m_edit.key.toStdString();
            return true;
        case ValueEdit::Kind::Insert:
            break;
        }
        return false;
    }

    bool addKey(YamlValue &map, const FieldPlan *plan, const std::string &key, qsizetype depth)
    {
        const auto place = qsizetype(placeOfKey(plan, map.keys, key));
        map.keys.insert(map.keys.begin() + place, key);
        map.children.insert(map.children.begin() + place,
                            wrapped(m_edit.path.mid(depth + 1), m_edit.value));
        return true;
    }

    bool runInSequence(YamlValue &list, const FieldPlan *plan, const FieldStep &step,
                       qsizetype depth)
    {
        const size_t index = size_t(step.index().value_or(-1));
        const bool isBehind = index == list.children.size();
        if (index > list.children.size() || (isBehind && !makes()))
            return false;
        if (isBehind || (isLast(depth) && m_edit.kind == ValueEdit::Kind::Insert)) {
            list.children.insert(list.children.begin() + qsizetype(index),
                                 wrapped(m_edit.path.mid(depth + 1), m_edit.value));
            return true;
        }
        if (!isLast(depth))
            return descend(list, index, plan, depth);
        if (m_edit.kind == ValueEdit::Kind::Set)
            list.children[index] = m_edit.value;
        else if (m_edit.kind == ValueEdit::Kind::Remove)
            take(list, index);
        return m_edit.kind != ValueEdit::Kind::Rename;
    }

    bool descend(YamlValue &parent, size_t index, const FieldPlan *plan, qsizetype depth)
    {
        YamlValue &child = parent.children[index];
        if (!run(child, plan, depth + 1))
            return false;
        const bool isLeftEmpty = m_edit.kind == ValueEdit::Kind::Remove &&
                                 child.isEmptyCollection() && mayBeLeftOut(m_edit.path[depth]);
        if (isLeftEmpty && parent.kind == YamlKind::Map)
            take(parent, index);
        return true;
    }

    static void take(YamlValue &parent, size_t index)
    {
        if (parent.kind == YamlKind::Map)
            parent.keys.erase(parent.keys.begin() + qsizetype(index));
        parent.children.erase(parent.children.begin() + qsizetype(index));
    }

    const ValueEdit &m_edit;
};

const FieldPlan::Entry *entryOf(const FieldPlan *plan, const FieldStep &step)
{
    return plan ? plan->find(step.key()) : nullptr;
}

} // namespace

bool applyEdit(const ValueEdit &edit, YamlValue &object, const FieldPlan *plan)
{
    return ValueEditor(edit).run(object, plan, 0);
}

bool mayBeLeftOut(const FieldStep &step)
{
    constexpr std::array<QStringView, 5> kept{u"metadata", u"spec", u"status", u"template",
                                              u"items"};
    return !step.inBrackets && std::ranges::find(kept, QStringView(step.text)) == kept.end();
}

const FieldPlan *planBehind(const FieldPlan *plan, const FieldStep &step)
{
    const FieldPlan::Entry *entry = entryOf(plan, step);
    if (!entry)
        return nullptr;
    return entry->items ? entry->items.get() : entry->nested.get();
}

const YamlValue *childOf(const YamlValue &value, const FieldStep &step)
{
    if (value.kind == YamlKind::Map) {
        const qsizetype index = value.indexOf(step.key());
        return index < 0 ? nullptr : &value.children[size_t(index)];
    }
    const size_t index = size_t(step.index().value_or(-1));
    const bool isItem = value.kind == YamlKind::Sequence && index < value.children.size();
    return isItem ? &value.children[index] : nullptr;
}

FieldSteps stepsOf(const QString &field, const FieldPlan *plan)
{
    FieldSteps steps = stepsOf(field);
    bool inLabels = false;
    for (FieldStep &step : steps) {
        step.isLabel = inLabels;
        if (step.index())
            continue;
        const FieldPlan::Entry *entry = entryOf(plan, step);
        inLabels = entry && entry->field && entry->field->type == FieldType::TextMap;
        plan = planBehind(plan, step);
    }
    return steps;
}

const Field *fieldAt(const FieldPlan *plan, const FieldSteps &path)
{
    const Field *field = nullptr;
    for (const FieldStep &step : path) {
        if (step.index())
            continue;
        const FieldPlan::Entry *entry = entryOf(plan, step);
        field = entry ? entry->field : nullptr;
        plan = planBehind(plan, step);
    }
    return field;
}

size_t placeOfKey(const FieldPlan *plan, const std::vector<std::string> &keys, std::string_view key)
{
    const FieldPlan::Entry *entry = plan ? plan->find(key) : nullptr;
    if (!entry)
        return keys.size();
    const auto placeOf = [&keys](const FieldPlan::Entry &other) {
        return std::ranges::find(keys, other.key);
    };
    const size_t own = size_t(entry - plan->entries.data());
    for (size_t before = own; before-- > 0;) {
        const auto found = placeOf(plan->entries[before]);
        if (found != keys.end())
            return size_t(found - keys.begin()) + 1;
    }
    for (size_t behind = own + 1; behind < plan->entries.size(); ++behind) {
        const auto found = placeOf(plan->entries[behind]);
        if (found != keys.end())
            return size_t(found - keys.begin());
    }
    return keys.size();
}

void setFields(YamlValue &object, const FieldPlan *plan, const QList<FieldSetting> &settings)
{
    for (const FieldSetting &setting : settings) {
        const FieldSteps steps = stepsOf(setting.field, plan);
        const Field *field = fieldAt(plan, steps);
        const YamlValue value = valueOf(setting.value, field ? field->type : FieldType::Text);
        const bool isUnset = value.kind == YamlKind::Null || value.isEmptyCollection();
        applyEdit({isUnset ? ValueEdit::Kind::Remove : ValueEdit::Kind::Set, steps, value, {}},
                  object, plan);
    }
}

YamlValue wrapped(const FieldSteps &steps, YamlValue value)
{
    for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
        YamlValue outer;
        outer.kind = step->index() ? YamlKind::Sequence : YamlKind::Map;
        if (outer.kind == YamlKind::Map)
            outer.keys.push_back(step->key());
        outer.children.push_back(std::move(value));
        value = std::move(outer);
    }
    return value;
}

} // namespace podium
