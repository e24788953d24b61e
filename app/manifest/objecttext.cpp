// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/objecttext.h"

#include "base/quantity.h"
#include "manifest/documentsplitter.h"
#include "manifest/editproblem.h"
#include "manifest/linecounter.h"
#include "manifest/texteditor.h"
#include "manifest/yamlparser.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::optional<TreeFailure> parse(const QByteArray &bytes, YamlTree &tree)
{
    LineCounter lines(textOf(bytes), {0, bytes.size(), 1, 1, false});
    return parseDocument(textOf(bytes), tree,
                         [&lines](qsizetype offset) { return lines.lineAt(offset); });
}

FieldSteps behind(FieldSteps steps, const FieldStep &step)
{
    steps.append(step);
    return steps;
}

FieldStep labelStep(const std::string &key)
{
    return {QString::fromStdString(key), true, true};
}

FieldStep indexStep(qsizetype index)
{
    return {QString::number(index), true, false};
}

ObjectKind kindOf(const YamlValue &root, const YamlValue &object)
{
    const FieldStep step{u"kind"_s, false, false};
    if (const YamlValue *kind = childOf(object, step))
        return kindFromName(QString::fromStdString(kind->text));
    // The items of a PodList need not say that they are Pods.
    const YamlValue *list = childOf(root, step);
    return list ? kindFromName(QString::fromStdString(list->text)
                                   .chopped(std::min<qsizetype>(4, qsizetype(list->text.size()))))
                : ObjectKind::Unknown;
}

/// Whether the value of a field is spelled otherwise, but is the same: "0.5Gi" and "512Mi"; a label
/// with nothing behind the colon.
bool meansTheSame(const YamlValue &current, const YamlValue &wanted, FieldType type)
{
    if (current == wanted)
        return true;
    const auto quantity = [](const YamlValue &value) {
        return parseQuantity(QString::fromStdString(value.text));
    };
    return type == FieldType::Quantity && current.kind == YamlKind::Scalar && quantity(current) &&
           quantity(current) == quantity(wanted);
}

bool isSameLabel(const YamlValue &current, const YamlValue &wanted)
{
    return current == wanted || (current.kind == YamlKind::Null && wanted.text.empty());
}

} // namespace

Result<ObjectText> ObjectText::read(const QByteArray &bytes, const QString &path)
{
    ObjectText object;
    object.m_bytes = bytes;
    object.m_path = podium::stepsOf(path);
    if (const auto failure = parse(bytes, object.m_tree))
        return problemAt(bytes, failure->code, {failure->offset, failure->offset},
                         failure->arguments);
    if (object.m_tree.isEmpty())
        return problemAt(bytes, ProblemCode::FieldNotThere, {0, 0}, {path});
    object.m_root = valueOf(object.m_tree, YamlTree::root);
    const YamlValue *value = object.valueAt({});
    if (!value)
        return problemAt(bytes, ProblemCode::FieldNotThere, {0, 0}, {path});
    if (value->kind != YamlKind::Map)
        return problemAt(bytes, ProblemCode::NotAnObject, {0, 0}, {kindText(value->kind)});
    object.m_plan = &planOf(kindOf(object.m_root, *value));
    return object;
}

bool ObjectText::hasAnchors() const
{
    const TextLayout layout(m_tree, textOf(m_bytes));
    for (qint32 node = 0; node < m_tree.size(); ++node) {
        if (m_tree.written(node).kind == YamlKind::Alias || !layout.anchorOf(node).isEmpty())
            return true;
    }
    return false;
}

FieldSteps ObjectText::stepsOf(const QString &field) const
{
    return podium::stepsOf(field, m_plan);
}

const YamlValue *ObjectText::valueAt(const FieldSteps &steps) const
{
    const YamlValue *value = &m_root;
    for (const FieldStep &step : m_path + steps) {
        value = childOf(*value, step);
        if (!value)
            return nullptr;
    }
    return value;
}

std::optional<Problem> ObjectText::setField(const FieldSetting &setting)
{
    const FieldSteps steps = stepsOf(setting.field);
    const Field *field = fieldAt(m_plan, steps);
    const FieldType type = field ? field->type : FieldType::Text;
    const YamlValue wanted = valueOf(setting.value, type);
    const YamlValue *current = valueAt(steps);
    if (wanted.kind == YamlKind::Null || wanted.isEmptyCollection()) {
        const bool isUnset = !current || current->kind == YamlKind::Null || *current == wanted;
        return isUnset ? std::nullopt : apply({ValueEdit::Kind::Remove, steps, {}, {}});
    }
    if (current && meansTheSame(*current, wanted, type))
        return {};
    return setValue(steps, wanted);
}

std::optional<Problem> ObjectText::setValue(const FieldSteps &steps, const YamlValue &value)
{
    const YamlValue *current = valueAt(steps);
    const bool isPartial = current && !current->isEmptyCollection() && current->kind == value.kind;
    if (isPartial && value.kind == YamlKind::Map)
        return setLabels(steps, value);
    if (isPartial && value.kind == YamlKind::Sequence)
        return setList(steps, value);
    return apply({ValueEdit::Kind::Set, steps, value, {}});
}

std::optional<Problem> ObjectText::setLabels(const FieldSteps &steps, const YamlValue &value)
{
    const YamlValue before = *valueAt(steps);
    for (size_t i = 0; i < value.keys.size(); ++i) {
        const FieldStep step = labelStep(value.keys[i]);
        const YamlValue *current = childOf(before, step);
        if (current && isSameLabel(*current, value.children[i]))
            continue;
        if (auto problem =
                apply({ValueEdit::Kind::Set, behind(steps, step), value.children[i], {}}))
            return problem;
    }
    for (const std::string &key : before.keys) {
        if (value.indexOf(key) >= 0)
            continue;
        if (auto problem = apply({ValueEdit::Kind::Remove, behind(steps, labelStep(key)), {}, {}}))
            return problem;
    }
    return {};
}

/// Items that both lists start or end with stay as they are.
std::optional<Problem> ObjectText::setList(const FieldSteps &steps, const YamlValue &value)
{
    const std::vector<YamlValue> before = valueAt(steps)->children;
    const std::vector<YamlValue> &after = value.children;
    const auto [differsBefore, differsAfter] = std::ranges::mismatch(before, after);
    const auto first = differsAfter - after.begin();
    qsizetype oldEnd = qsizetype(before.size());
    qsizetype newEnd = qsizetype(after.size());
    while (oldEnd > first && newEnd > first &&
           before[size_t(oldEnd - 1)] == after[size_t(newEnd - 1)]) {
        --oldEnd;
        --newEnd;
    }
    std::optional<Problem> problem;
    for (qsizetype i = first; i < newEnd && !problem; ++i) {
        const auto kind = i < oldEnd ? ValueEdit::Kind::Set : ValueEdit::Kind::Insert;
        problem = apply({kind, behind(steps, indexStep(i)), after[size_t(i)], {}});
    }
    for (qsizetype i = oldEnd - 1; i >= newEnd && !problem; --i)
        problem = apply({ValueEdit::Kind::Remove, behind(steps, indexStep(i)), {}, {}});
    return problem;
}

std::optional<Problem> ObjectText::edit(const ValueEdit &edit)
{
    return apply(edit);
}

std::optional<Problem> ObjectText::insertItem(const NewItem &item)
{
    const FieldSteps list = stepsOf(item.list);
    const YamlValue *current = valueAt(list);
    const auto count = current ? qsizetype(current->children.size()) : 0;
    const qsizetype index = item.index < 0 ? count : item.index;
    const FieldPlan *plan = m_plan;
    for (const FieldStep &step : list)
        plan = step.index() ? plan : planBehind(plan, step);
    YamlValue value = YamlValue::map();
    setFields(value, plan, item.fields);
    return apply({ValueEdit::Kind::Insert, behind(list, indexStep(index)), value, {}});
}

std::optional<Problem> ObjectText::removeField(const QString &field)
{
    return apply({ValueEdit::Kind::Remove, stepsOf(field), {}, {}});
}

std::optional<Problem> ObjectText::renameKey(const QString &field, const QString &key)
{
    const FieldSteps steps = stepsOf(field);
    const YamlValue *parent = steps.isEmpty() ? nullptr : valueAt(steps.first(steps.size() - 1));
    if (parent && steps.constLast().text == key)
        return {};
    if (parent && parent->indexOf(key.toStdString()) >= 0) {
        const TextLayout layout(m_tree, textOf(m_bytes));
        const TextEditor editor(m_tree, layout, m_plan);
        const ByteRange twin = editor.placeOf(
            m_path + behind(steps.first(steps.size() - 1), labelStep(key.toStdString())));
        const int line = int(std::count(m_bytes.begin(), m_bytes.begin() + twin.begin, '\n')) + 1;
        return problemAt(m_bytes, ProblemCode::DuplicateKey, twin, {key, QString::number(line)});
    }
    return apply({ValueEdit::Kind::Rename, steps, {}, key});
}

std::optional<Problem> ObjectText::removeObject()
{
    return apply({ValueEdit::Kind::Remove, {}, {}, {}});
}

std::optional<Problem> ObjectText::duplicateObject(const QList<FieldSetting> &settings)
{
    YamlValue copy = *valueAt({});
    setFields(copy, m_plan, settings);
    FieldSteps path = m_path;
    path.last() = indexStep(path.constLast().index().value_or(0) + 1);
    return applyFromRoot({ValueEdit::Kind::Insert, path, copy, {}});
}

std::optional<Problem> ObjectText::apply(ValueEdit edit)
{
    edit.path = m_path + edit.path;
    return applyFromRoot(edit);
}

std::optional<Problem> ObjectText::applyFromRoot(const ValueEdit &edit)
{
    const TextLayout layout(m_tree, textOf(m_bytes));
    const TextEditor editor(m_tree, layout, m_plan);
    const ByteRange place = editor.placeOf(edit.path);
    YamlValue wanted = m_root;
    if (!applyEdit(edit, wanted, nullptr))
        return blockedProblem(m_bytes, place, m_root, edit.path, m_path.size());
    const auto splices = editor.splices(edit, m_path.size());
    if (splices && accept(withSplices(m_bytes, *splices), wanted))
        return {};
    const QString anchor = editor.anchorAt(edit);
    const QString field = fieldOf(edit.path.mid(m_path.size()));
    const bool isShared = !anchor.isEmpty();
    Problem problem =
        problemAt(m_bytes, isShared ? ProblemCode::SharedByAnchor : ProblemCode::EditNotPossible,
                  place, {isShared ? anchor : field});
    problem.field = field;
    return problem;
}

/// Takes these bytes for the text if they mean what they should.
bool ObjectText::accept(const QByteArray &bytes, const YamlValue &wanted)
{
    YamlTree tree;
    if (parse(bytes, tree) || tree.isEmpty() || !(valueOf(tree, YamlTree::root) == wanted))
        return false;
    m_bytes = bytes;
    m_tree = std::move(tree);
    m_root = wanted;
    return true;
}

} // namespace podium
