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

std::optional<ObjectRef> objectFromText(const QString &text)
{
    const QString kind = text.section(u'/', 0, 0);
    const QString name = text.section(u'/', 1);
    if (name.isEmpty() || name.contains(u'/'))
        return {};
    if (kind == "node"_L1)
        return ObjectRef{ObjectKind::Node, {}, name};
    for (const ObjectKind known : {ObjectKind::Pod, ObjectKind::Service, ObjectKind::Deployment}) {
        if (kind == kindName(known).toLower())
            return ObjectRef{known, u"default"_s, name};
    }
    for (const ObjectKind known : {ObjectKind::Client, ObjectKind::Router}) {
        if (kind == kindName(known).toLower())
            return ObjectRef{known, {}, name};
    }
    return {};
}

} // namespace

std::optional<ObjectRef> readObjectRef(const LessonValue &value)
{
    return parsed<ObjectRef>(value, u"lesson-object"_s, objectFromText);
}

QString objectText(const ObjectRef &object)
{
    return kindName(object.kind).toLower() + u'/' + object.name;
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
