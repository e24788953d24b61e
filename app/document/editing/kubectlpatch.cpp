// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/kubectlpatch.h"

#include "manifest/fieldsteps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct JsonOf
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }

    QJsonValue operator()(bool value) const { return value; }

    QJsonValue operator()(qint64 value) const { return value; }

    QJsonValue operator()(const QString &value) const { return value; }

    QJsonValue operator()(const QStringList &values) const
    {
        return QJsonArray::fromStringList(values);
    }

    QJsonValue operator()(const LabelSet &labels) const
    {
        QJsonObject object;
        for (const auto &[key, value] : labels)
            object.insert(key, value);
        return object;
    }
};

bool isTakenOut(const FieldSetting &setting)
{
    return std::holds_alternative<std::monostate>(setting.value);
}

/// The index of an item; brackets hold keys of maps, too.
bool isIndex(const FieldSteps &steps, qsizetype place)
{
    static const QStringList maps{u"labels"_s,   u"annotations"_s,  u"matchLabels"_s,
                                  u"selector"_s, u"nodeSelector"_s, u"data"_s};
    const FieldStep &step = steps[place];
    const bool inMap = place > 0 && maps.contains(steps[place - 1].text);
    return step.inBrackets && !step.isLabel && !inMap && step.index();
}

/// Where the last index stands; -1: nowhere.
qsizetype lastIndex(const FieldSteps &steps)
{
    qsizetype last = steps.size() - 1;
    while (last >= 0 && !isIndex(steps, last))
        --last;
    return last;
}

QJsonObject merged(QJsonObject object, const FieldSteps &steps, const QJsonValue &value)
{
    const QString key = steps.first().text;
    object[key] = steps.size() == 1
                      ? value
                      : QJsonValue(merged(object.value(key).toObject(), steps.sliced(1), value));
    return object;
}

/// "~1" is a slash in a JSON pointer, as in the keys of many labels.
QString pointer(const FieldSteps &steps)
{
    QString text;
    for (const FieldStep &step : steps)
        text += u'/' + QString(step.text).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
    return text;
}

QJsonObject operation(const FieldSetting &setting, const FieldSteps &steps)
{
    const QString path = pointer(steps);
    if (isTakenOut(setting))
        return {{u"op"_s, u"remove"_s}, {u"path"_s, path}};
    // "add" puts a value in the place of the one that is there.
    return {
        {u"op"_s, u"add"_s}, {u"path"_s, path}, {u"value"_s, std::visit(JsonOf(), setting.value)}};
}

} // namespace

KubectlPatch patchOf(const QList<FieldSetting> &settings)
{
    QJsonObject merge;
    QJsonArray operations;
    bool canMerge = true;
    bool canOperate = true;
    for (const FieldSetting &setting : settings) {
        const FieldSteps steps = stepsOf(setting.field);
        const qsizetype index = lastIndex(steps);
        // A map that is merged keeps what the new one does not name.
        canMerge = canMerge && index < 0 && !std::holds_alternative<LabelSet>(setting.value);
        // What the value stands in has to be there.
        canOperate = canOperate && steps.size() - index <= 2 + (index < 0 ? 1 : 0);
        merge = merged(merge, steps, std::visit(JsonOf(), setting.value));
        operations.append(operation(setting, steps));
    }
    const auto compact = [](const QJsonDocument &document) {
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    };
    if (canMerge)
        return {u"merge"_s, compact(QJsonDocument(merge))};
    if (canOperate)
        return {u"json"_s, compact(QJsonDocument(operations))};
    return {};
}

} // namespace podium
