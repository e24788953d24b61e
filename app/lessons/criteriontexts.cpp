// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/criteriontexts.h"

#include "lessons/partforms.h"
#include "lessons/partlines.h"
#include "manifest/yamlparser.h"
#include "manifest/yamlwriter.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// How a text of a form is written in a file.
enum class Spelling {
    Text,
    Value, ///< a number, true or false if it reads as one
    List,  ///< parted by commas
};

struct KeyForm
{
    QLatin1StringView kind;
    QLatin1StringView key;
    Spelling spelling;
};

constexpr std::array keyForms{
    KeyForm{"packet"_L1, "from"_L1, Spelling::Text},
    KeyForm{"packet"_L1, "to"_L1, Spelling::Text},
    KeyForm{"packet"_L1, "expect.verdict"_L1, Spelling::Text},
    KeyForm{"packet"_L1, "expect.reason"_L1, Spelling::Text},
    KeyForm{"packet"_L1, "expect.pod"_L1, Spelling::Text},
    KeyForm{"packet"_L1, "expect.node"_L1, Spelling::Text},
    KeyForm{"packet"_L1, "expect.entry"_L1, Spelling::Text},
    KeyForm{"packet"_L1, "expect.src"_L1, Spelling::Text},
    KeyForm{"packet"_L1, "expect.container"_L1, Spelling::Text},
    KeyForm{"packet"_L1, "expect.spread"_L1, Spelling::Value},
    KeyForm{"packet"_L1, "count"_L1, Spelling::Value},
    KeyForm{"endpoints"_L1, "service"_L1, Spelling::Text},
    KeyForm{"endpoints"_L1, "min"_L1, Spelling::Value},
    KeyForm{"endpoints"_L1, "equals"_L1, Spelling::List},
    KeyForm{"state"_L1, "path"_L1, Spelling::Text},
    KeyForm{"state"_L1, "equals"_L1, Spelling::Value},
    KeyForm{"unchanged"_L1, ""_L1, Spelling::Text},
    KeyForm{"history"_L1, "from"_L1, Spelling::Text},
    KeyForm{"history"_L1, "to"_L1, Spelling::Text},
    KeyForm{"history"_L1, "verdict"_L1, Spelling::Text},
    KeyForm{"history"_L1, "reason"_L1, Spelling::Text},
    KeyForm{"history"_L1, "pod"_L1, Spelling::Text},
    KeyForm{"history"_L1, "node"_L1, Spelling::Text},
    KeyForm{"history"_L1, "entry"_L1, Spelling::Text},
    KeyForm{"history"_L1, "src"_L1, Spelling::Text},
    KeyForm{"history"_L1, "pods"_L1, Spelling::Text},
    KeyForm{"history"_L1, "distinct"_L1, Spelling::Text},
    KeyForm{"history"_L1, "min"_L1, Spelling::Value},
    KeyForm{"podsPerNode"_L1, "selector"_L1, Spelling::Text},
    KeyForm{"podsPerNode"_L1, "min"_L1, Spelling::Value},
};

YamlValue valueFrom(const QString &text, Spelling spelling)
{
    if (spelling == Spelling::List) {
        QStringList parts = text.split(u',', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = part.trimmed();
        return listYaml(parts);
    }
    if (spelling == Spelling::Text)
        return textValue(text);
    const std::string plain = text.toStdString();
    return {YamlKind::Scalar, resolvePlain(plain), plain, {}, {}};
}

YamlValue &childIn(YamlValue &map, const QString &key)
{
    const qsizetype index = map.indexOf(key.toStdString());
    if (index >= 0)
        return map.children[size_t(index)];
    map.keys.push_back(key.toStdString());
    map.children.push_back(YamlValue::map());
    return map.children.back();
}

YamlValue yamlFrom(const CriterionTexts &texts)
{
    YamlValue what = YamlValue::map();
    for (const KeyForm &form : keyForms) {
        const QString text = texts.byKey.value(form.key).trimmed();
        if (form.kind != texts.kind || text.isEmpty())
            continue;
        if (form.key.isEmpty())
            what = valueFrom(text, form.spelling);
        else if (const QString inner = QString(form.key).section(u'.', 1); inner.isEmpty())
            childIn(what, form.key) = valueFrom(text, form.spelling);
        else
            childIn(childIn(what, QString(form.key).section(u'.', 0, 0)), inner) =
                valueFrom(text, form.spelling);
    }
    return LessonYaml().add(texts.kind, what).value();
}

QString textOf(const YamlValue &value)
{
    if (!value.isCollection())
        return QString::fromStdString(value.text);
    QStringList parts;
    for (size_t i = 0; i < value.children.size(); ++i) {
        const QString text = textOf(value.children[i]);
        parts.append(value.keys.empty() ? text
                                        : QString::fromStdString(value.keys[i]) + u'=' + text);
    }
    return parts.join(value.keys.empty() ? u", "_s : u","_s);
}

const YamlValue *valueAt(const YamlValue &what, const QString &key)
{
    const YamlValue *value = &what;
    for (const QString &part : key.split(u'.', Qt::SkipEmptyParts)) {
        const qsizetype index = value->indexOf(part.toStdString());
        if (index < 0)
            return nullptr;
        value = &value->children[size_t(index)];
    }
    return value;
}

} // namespace

QStringList criterionKinds()
{
    QStringList kinds;
    for (const KeyForm &form : keyForms)
        kinds.append(form.kind);
    kinds.removeDuplicates();
    return kinds;
}

QStringList criterionKeys(const QString &kind)
{
    QStringList keys;
    for (const KeyForm &form : keyForms) {
        if (form.kind == kind)
            keys.append(form.key);
    }
    return keys;
}

std::optional<CriterionTexts> textsOf(const Criterion &criterion)
{
    if (std::holds_alternative<GroupCriterion>(criterion.what))
        return {};
    const YamlValue yaml = written(criterion);
    CriterionTexts texts{QString::fromStdString(yaml.keys.front()), {}};
    for (const QString &key : criterionKeys(texts.kind)) {
        const YamlValue *value = valueAt(yaml.children.front(), key);
        if (value && value->kind != YamlKind::Null)
            texts.byKey.insert(key, textOf(*value));
    }
    return texts;
}

CriterionReading criterionFrom(const CriterionTexts &texts)
{
    CriterionReading reading;
    reading.problems =
        readAlone(blockLines(yamlFrom(texts), 0, {}), [&reading](const LessonValue &value) {
            reading.criterion = readCriterion(value);
            reading.criterion.place = {};
        });
    for (Problem &problem : reading.problems) {
        if (problem.field.startsWith(texts.kind))
            problem.field.remove(0, texts.kind.size() + 1);
    }
    return reading;
}

} // namespace podium
