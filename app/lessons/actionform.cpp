// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/objectref.h"
#include "lessons/lessonlimits.h"
#include "lessons/partforms.h"
#include "manifest/fieldplan.h"
#include "manifest/unknownfields.h"
#include "manifest/valueedit.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

SendAction readSend(const LessonValue &value)
{
    LessonMap map(value);
    SendAction action;
    readSending(map, action);
    return action;
}

YamlValue written(const SendAction &action)
{
    return writtenSending(action).value();
}

ApplyAction readApply(const LessonValue &value)
{
    return ApplyAction{value.manifest().value_or(LessonManifest())};
}

YamlValue written(const ApplyAction &action)
{
    return textValue(QString::fromUtf8(action.manifest.bytes));
}

DeleteAction readDelete(const LessonValue &value)
{
    const std::optional<ObjectRef> object = readObjectRef(value);
    if (!object)
        return DeleteAction{};
    const bool canBeDeleted = object->kind == ObjectKind::Pod ||
                              object->kind == ObjectKind::Service ||
                              object->kind == ObjectKind::Deployment;
    if (!canBeDeleted)
        value.reportInvalid(value.text().value_or(QString()), u"lesson-object"_s);
    return DeleteAction{object->kind, object->name};
}

YamlValue written(const DeleteAction &action)
{
    return textValue(objectText({action.kind, {}, action.name}));
}

/// Whole paths are taken as they are; all others are below `spec`.
QString wholePath(const QString &field)
{
    const QString first = field.section(u'.', 0, 0);
    const bool isWhole = first == "spec"_L1 || first == "metadata"_L1 || first == "status"_L1;
    return isWhole ? field : u"spec."_s + field;
}

/// The key of the path that there is none of, and what it was most likely meant to be.
QStringList misspelling(const QString &path)
{
    const FieldPlan *plan = &planOf(ObjectKind::Service);
    for (const FieldStep &step : stepsOf(path, plan)) {
        if (!step.index() && plan && !plan->find(step.key()))
            return {step.text, nearestKey(*plan, step.key())};
        plan = planBehind(plan, step);
    }
    return {path, {}};
}

std::optional<FieldValue> readChoice(const LessonValue &value, const QStringList &choices)
{
    const std::optional<QString> text = value.text();
    if (text && choices.contains(*text))
        return FieldValue(*text);
    if (text)
        value.report(ProblemCode::UnsupportedValue, {*text, choices.join(", "_L1)});
    return {};
}

std::optional<FieldValue> readIntegerOrText(const LessonValue &value)
{
    const std::optional<StateValue> scalar = value.scalar();
    if (!scalar)
        return {};
    if (const qint64 *number = std::get_if<qint64>(&*scalar))
        return FieldValue(*number);
    if (const QString *text = std::get_if<QString>(&*scalar))
        return FieldValue(*text);
    value.wrongType(u"number-or-text"_s);
    return {};
}

template <class T>
std::optional<FieldValue> asField(const std::optional<T> &value)
{
    return value ? std::optional(FieldValue(*value)) : std::nullopt;
}

std::optional<FieldValue> readFieldValue(const LessonValue &value, const Field &field)
{
    if (value.isNull())
        return FieldValue();
    switch (field.type) {
    case FieldType::Integer:
        return asField(value.integer(std::numeric_limits<int>::min()));
    case FieldType::Boolean:
        return asField(value.boolean());
    case FieldType::Choice:
        return readChoice(value, field.choices);
    case FieldType::IntegerOrText:
        return readIntegerOrText(value);
    case FieldType::TextList:
        return asField(value.texts());
    case FieldType::TextMap:
        return asField(value.labels());
    default:
        return asField(value.text());
    }
}

QList<FieldSetting> readSettings(const LessonValue &value)
{
    QList<FieldSetting> settings;
    for (const auto &[key, setting] : value.entries()) {
        const QString path = wholePath(key);
        const FieldPlan &plan = planOf(ObjectKind::Service);
        const Field *field = fieldAt(&plan, stepsOf(path, &plan));
        if (!field || field->type == FieldType::List || field->type == FieldType::Group)
            setting.reportUnknownKey(misspelling(path));
        else if (const auto read = readFieldValue(setting, *field))
            settings.append({path, *read});
    }
    return settings;
}

SetAction readSet(const LessonValue &value)
{
    LessonMap map(value);
    SetAction action{map.requiredText(u"service"_s), {}};
    if (const auto fields = map.require(u"fields"_s))
        action.settings = readSettings(*fields);
    return action;
}

YamlValue written(const SetAction &action)
{
    const FieldPlan &plan = planOf(ObjectKind::Service);
    LessonYaml fields;
    for (const FieldSetting &setting : action.settings) {
        const Field *field = fieldAt(&plan, stepsOf(setting.field, &plan));
        fields.add(setting.field, valueOf(setting.value, field ? field->type : FieldType::Text));
    }
    return LessonYaml().add(u"service"_s, action.service).add(u"fields"_s, fields.value()).value();
}

LabelAction readLabel(const LessonValue &value)
{
    LessonMap map(value);
    LabelAction action{map.requiredText(u"pod"_s), {}, map.texts(u"remove"_s)};
    if (const auto set = map.find(u"set"_s))
        action.set = set->labels().value_or(LabelSet());
    return action;
}

YamlValue written(const LabelAction &action)
{
    return LessonYaml()
        .add(u"pod"_s, action.pod)
        .add(u"set"_s, action.set)
        .add(u"remove"_s, action.remove)
        .value();
}

ScaleAction readScale(const LessonValue &value)
{
    LessonMap map(value);
    ScaleAction action{map.requiredText(u"deployment"_s), 0};
    if (const auto replicas = map.require(u"replicas"_s))
        action.replicas = int(replicas->integer(0, LessonLimits::pods).value_or(0));
    return action;
}

YamlValue written(const ScaleAction &action)
{
    return LessonYaml()
        .add(u"deployment"_s, action.deployment)
        .add(u"replicas"_s, numberValue(action.replicas))
        .value();
}

InstallLoadBalancerAction readInstall(const LessonValue &value)
{
    LessonMap map(value);
    InstallLoadBalancerAction action;
    const std::optional<LessonValue> pool = map.require(u"pool"_s);
    if (pool)
        action.pool = readIps(*pool);
    if (pool && pool->kind() == YamlKind::Sequence && pool->items().isEmpty())
        pool->report(ProblemCode::RequiredField);
    return action;
}

YamlValue written(const InstallLoadBalancerAction &action)
{
    return LessonYaml().add(u"pool"_s, action.pool).value();
}

ForwardAction readForward(const LessonValue &value)
{
    return {readForwardRule(value)};
}

YamlValue written(const ForwardAction &action)
{
    return written(action.rule);
}

UnforwardAction readUnforward(const LessonValue &value)
{
    return UnforwardAction{readPort(value)};
}

YamlValue written(const UnforwardAction &action)
{
    return numberValue(action.port);
}

constexpr std::array deedForms{
    partForm<LessonDeed, SendAction, readSend, written>("send"_L1),
    partForm<LessonDeed, ApplyAction, readApply, written>("apply"_L1),
    partForm<LessonDeed, DeleteAction, readDelete, written>("delete"_L1),
    partForm<LessonDeed, SetAction, readSet, written>("set"_L1),
    partForm<LessonDeed, LabelAction, readLabel, written>("label"_L1),
    partForm<LessonDeed, ScaleAction, readScale, written>("scale"_L1),
    partForm<LessonDeed, InstallLoadBalancerAction, readInstall, written>("installLoadBalancer"_L1),
    partForm<LessonDeed, ForwardAction, readForward, written>("forward"_L1),
    partForm<LessonDeed, UnforwardAction, readUnforward, written>("unforward"_L1),
};

/// A map with one key, which says what is done.
void readAction(const LessonValue &value, QList<LessonAction> &actions)
{
    LessonMap map(value);
    for (const LessonDeed &deed : readParts<LessonDeed>(map, deedForms))
        actions.append({deed, value.place()});
}

YamlValue written(const LessonAction &action)
{
    LessonYaml map;
    writePart(map, action.deed, deedForms);
    return map.value();
}

} // namespace

QList<LessonAction> readActions(const LessonValue &value)
{
    QList<LessonAction> actions;
    for (const LessonValue &item : value.itemOrItems())
        readAction(item, actions);
    return actions;
}

YamlValue written(const QList<LessonAction> &actions)
{
    return writtenList(actions, written);
}

} // namespace podium
