// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/partforms.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <class Parsed, class Parse>
std::optional<Parsed> parsed(const LessonValue &value, const QString &rule, Parse parse)
{
    const std::optional<QString> text = value.text();
    if (!text)
        return {};
    const std::optional<Parsed> result = parse(*text);
    if (!result)
        value.reportInvalid(*text, rule);
    return result;
}

} // namespace

std::optional<ObjectRef> readObjectRef(const LessonValue &value)
{
    return parsed<ObjectRef>(value, u"lesson-object"_s, objectFromText);
}

std::optional<LessonSender> readSender(const LessonValue &value)
{
    return parsed<LessonSender>(value, u"lesson-sender"_s, lessonSenderFromText);
}

std::optional<LessonAddress> readAddress(const LessonValue &value, bool anyPort)
{
    return parsed<LessonAddress>(value, u"lesson-address"_s, [anyPort](const QString &text) {
        return lessonAddressFromText(text, anyPort);
    });
}

IpAddress readIp(const LessonValue &value)
{
    return parsed<IpAddress>(value, u"address"_s, parseIpAddress).value_or(IpAddress());
}

QList<IpAddress> readIps(const LessonValue &value)
{
    QList<IpAddress> result;
    for (const LessonValue &item : value.items()) {
        if (const IpAddress address = readIp(item); !address.isNull())
            result.append(address);
    }
    return result;
}

int readPort(const LessonValue &value)
{
    return int(value.integer(1, 65535).value_or(0));
}

} // namespace podium
