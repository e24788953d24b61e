// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/findings.h"

namespace podium {

using namespace Qt::StringLiterals;

void Findings::invalid(const QString &field, const QString &value, const QString &reason)
{
    add(ProblemCode::InvalidValue, field, {value, reason});
}

void Findings::invalid(const QString &field, qint64 value, const QString &reason)
{
    invalid(field, QString::number(value), reason);
}

void Findings::required(const QString &field)
{
    add(ProblemCode::RequiredField, field, {});
}

void Findings::unsupported(const QString &field, const QString &value, const QStringList &choices)
{
    add(ProblemCode::UnsupportedValue, field, {value, choices.join(u", "_s)});
}

void Findings::add(ProblemCode code, const QString &field, const QStringList &arguments)
{
    Problem problem;
    problem.code = code;
    problem.object = m_object;
    problem.field = field;
    problem.arguments = arguments;
    m_problems.append(problem);
}

} // namespace podium
