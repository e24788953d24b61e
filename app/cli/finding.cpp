// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/finding.h"

#include "base/enumname.h"
#include "document/explain/problemsentence.h"
#include "manifest/problemlocator.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// English whatever the language: other programs read it.
QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

QString placeText(const SourceSpan &span)
{
    if (!span.isValid())
        return span.file.isEmpty() ? u"podium"_s : span.file;
    return u"%1:%2:%3"_s.arg(span.file).arg(span.line).arg(span.column);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOrNull(int number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

} // namespace

Problems findingsOf(const Input &input, const Settled &settled)
{
    Problems findings = input.unreadable;
    ProblemLocator locator(settled.cluster, input.texts, input.refused);
    for (const Problem &problem : input.read.problems + settled.problems)
        findings.append(locator.located(problem));
    return findings;
}

QString findingLine(const Problem &problem)
{
    QStringList parts{placeText(problem.span), severityName(problem.severity)};
    if (!problem.field.isEmpty())
        parts.append(problem.field);
    parts.append(sentence(problem));
    return parts.join(u": "_s);
}

QJsonObject findingJson(const Problem &problem)
{
    const QString object = problem.object.isNull() ? QString() : problem.object.text();
    return {{u"severity"_s, severityName(problem.severity)},
            {u"object"_s, textOrNull(object)},
            {u"field"_s, textOrNull(problem.field)},
            {u"code"_s, dashedName(problem.code)},
            {u"message"_s, sentence(problem)},
            {u"file"_s, textOrNull(problem.span.file)},
            {u"line"_s, numberOrNull(problem.span.line)},
            {u"column"_s, numberOrNull(problem.span.column)}};
}

} // namespace podium
