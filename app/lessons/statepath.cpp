// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/statepath.h"

#include "manifest/fieldplan.h"
#include "manifest/valueedit.h"

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct KindWord
{
    QLatin1StringView word;
    ObjectKind kind;
};

constexpr std::array kindWords{
    KindWord{"pod"_L1, ObjectKind::Pod},       KindWord{"service"_L1, ObjectKind::Service},
    KindWord{"node"_L1, ObjectKind::Node},     KindWord{"deployment"_L1, ObjectKind::Deployment},
    KindWord{"router"_L1, ObjectKind::Router},
};

/// "pods" as well as "pod".
std::optional<ObjectKind> kindFromWord(const QString &text)
{
    for (const KindWord &row : kindWords) {
        if (text == row.word || text == row.word + u's')
            return row.kind;
    }
    return {};
}

} // namespace

QString StatePath::text() const
{
    for (const KindWord &row : kindWords) {
        if (row.kind == kind)
            return row.word + u'/' + name + u'/' + field;
    }
    return {};
}

std::optional<StatePath> statePathFromText(const QString &text)
{
    const auto kind = kindFromWord(text.section(u'/', 0, 0));
    const StatePath path{
        kind.value_or(ObjectKind::Unknown), text.section(u'/', 1, 1), text.section(u'/', 2), {}};
    return kind && !path.name.isEmpty() && !path.field.isEmpty() ? std::optional(path)
                                                                 : std::nullopt;
}

QStringList stateWords(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Pod:
        return {u"ready"_s, u"node"_s, u"containers"_s, u"uid"_s};
    case ObjectKind::Service:
        return {u"status.external"_s};
    case ObjectKind::Router:
        return {u"forwards"_s};
    default:
        return {};
    }
}

bool isStateField(ObjectKind kind, const QString &field)
{
    if (field == u'*' || stateWords(kind).contains(field))
        return true;
    const FieldPlan &plan = planOf(kind);
    FieldSteps steps = stepsOf(field, &plan);
    if (!steps.isEmpty() && steps.last().isLabel)
        steps.removeLast();
    return fieldAt(&plan, steps) != nullptr;
}

QString stateText(const StateValue &value)
{
    if (const bool *boolean = std::get_if<bool>(&value))
        return *boolean ? u"true"_s : u"false"_s;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : u"null"_s;
}

} // namespace podium
