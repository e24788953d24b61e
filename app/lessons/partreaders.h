// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"
#include "lessons/lessonvalue.h"

/// The parts that several places of a lesson's file have in common. Each reports what is wrong with
/// its value, and gives what could be read.
namespace podium {

QList<LessonAction> readActions(const LessonValue &value);
Expectation readExpectation(const LessonValue &value);
Criterion readCriterion(const LessonValue &value);
LessonWorld readLessonWorld(const LessonValue &value);
/// "pod/pod-1", "service/svc-2", "node/node-3".
std::optional<ObjectRef> readObjectRef(const LessonValue &value);

std::optional<LessonSender> readSender(const LessonValue &value);
std::optional<LessonAddress> readAddress(const LessonValue &value, bool anyPort = false);
/// Null if it is none.
IpAddress readIp(const LessonValue &value);
QList<IpAddress> readIps(const LessonValue &value);
/// 1 to 65535; 0 if it is none.
int readPort(const LessonValue &value);

/// One of the values of an enum, as dashedName() or verdictName() spells them.
template <class Enum, class NameOf>
std::optional<Enum> readEnum(const LessonValue &value, const QList<Enum> &values, NameOf nameOf)
{
    const std::optional<QString> text = value.text();
    if (!text)
        return {};
    QStringList names;
    for (const Enum candidate : values) {
        names.append(nameOf(candidate));
        if (names.last() == *text)
            return candidate;
    }
    value.report(ProblemCode::UnsupportedValue, {*text, names.join(QStringLiteral(", "))});
    return {};
}

} // namespace podium
