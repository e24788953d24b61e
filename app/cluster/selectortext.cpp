// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/selectortext.h"

#include "cluster/checks/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// At the commas that are not in brackets.
QStringList requirementsOf(const QString &text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u',' && depth <= 0)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

/// Nothing if the text is no requirement.
std::optional<SelectorExpression> setBased(const QString &text)
{
    static const QRegularExpression form(uR"(^(!?)\s*([^\s=!(),]+)$)"_s);
    static const QRegularExpression list(uR"(^([^\s=!(),]+)\s+(in|notin)\s*\(([^()]*)\)$)"_s);
    if (const auto match = form.match(text); match.hasMatch()) {
        const bool wanted = match.captured(1).isEmpty();
        return SelectorExpression{match.captured(2), wanted ? u"Exists"_s : u"DoesNotExist"_s, {}};
    }
    const auto match = list.match(text);
    if (!match.hasMatch())
        return {};
    QStringList values = match.captured(3).split(u',');
    for (QString &value : values)
        value = value.trimmed();
    return SelectorExpression{match.captured(1),
                              match.captured(2) == "in"_L1 ? u"In"_s : u"NotIn"_s, values};
}

std::optional<SelectorExpression> equalityBased(const QString &text)
{
    static const QRegularExpression form(uR"(^([^\s=!(),]+)\s*(==|=|!=)\s*([^\s=!(),]*)$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const bool wanted = match.captured(2) != "!="_L1;
    return SelectorExpression{
        match.captured(1), wanted ? u"In"_s : u"NotIn"_s, {match.captured(3)}};
}

bool isPossible(const SelectorExpression &expression)
{
    return isQualifiedName(expression.key) &&
           std::all_of(expression.values.begin(), expression.values.end(), isLabelValue);
}

/// "app=web" is a pair, as in a Service; all else, and a second value for a key, is an expression.
void add(Selector &selector, const SelectorExpression &expression)
{
    const bool isPair = expression.operatorName == "In"_L1 && expression.values.size() == 1;
    if (isPair && !selector.matchLabels.contains(expression.key))
        selector.matchLabels.insert(expression.key, expression.values.first());
    else
        selector.matchExpressions.append(expression);
}

QString textOf(const SelectorExpression &expression)
{
    const QString values = u'(' + expression.values.join(", "_L1) + u')';
    if (expression.operatorName == "Exists"_L1)
        return expression.key;
    if (expression.operatorName == "DoesNotExist"_L1)
        return u'!' + expression.key;
    if (expression.operatorName == "NotIn"_L1 && expression.values.size() == 1)
        return expression.key + "!="_L1 + expression.values.first();
    return expression.key + (expression.operatorName == "In"_L1 ? " in "_L1 : " notin "_L1) +
           values;
}

} // namespace

Result<Selector> selectorFromText(const QString &text)
{
    Selector selector;
    if (text.trimmed().isEmpty())
        return selector;
    for (const QString &part : requirementsOf(text)) {
        std::optional<SelectorExpression> expression = equalityBased(part);
        if (!expression)
            expression = setBased(part);
        if (!expression || !isPossible(*expression)) {
            Problem problem;
            problem.code = ProblemCode::InvalidValue;
            problem.arguments = {part.isEmpty() ? text : part, u"label-selector"_s};
            return problem;
        }
        add(selector, *expression);
    }
    return selector;
}

QString selectorText(const Selector &selector)
{
    QStringList parts;
    if (!selector.matchLabels.isEmpty())
        parts.append(selector.matchLabels.text());
    for (const SelectorExpression &expression : selector.matchExpressions)
        parts.append(textOf(expression));
    return parts.join(u',');
}

} // namespace podium
