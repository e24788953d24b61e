// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/fieldsteps.h"

namespace podium {

using namespace Qt::StringLiterals;

std::optional<qsizetype> FieldStep::index() const
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    const bool isIndex = inBrackets && !isLabel && isNumber && number >= 0;
    return isIndex ? std::optional<qsizetype>(number) : std::nullopt;
}

FieldSteps stepsOf(const QString &field)
{
    FieldSteps steps;
    qsizetype at = 0;
    while (at < field.size()) {
        const bool inBrackets = field[at] == u'[';
        const qsizetype start = inBrackets ? at + 1 : at;
        qsizetype end = start;
        while (end < field.size() &&
               (inBrackets ? field[end] != u']' : field[end] != u'.' && field[end] != u'['))
            ++end;
        if (end > start)
            steps.append({field.mid(start, end - start), inBrackets});
        at = end < field.size() && field[end] != u'[' ? end + 1 : end;
    }
    return steps;
}

QString fieldOf(const FieldSteps &steps)
{
    QString text;
    for (const FieldStep &step : steps) {
        if (step.inBrackets)
            text += u'[' + step.text + u']';
        else
            text += (text.isEmpty() ? QString() : u"."_s) + step.text;
    }
    return text;
}

} // namespace podium
