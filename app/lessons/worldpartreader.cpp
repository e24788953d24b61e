// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/quantity.h"
#include "lessons/lessonlimits.h"
#include "lessons/partreaders.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> readMemory(const LessonValue &value)
{
    const std::optional<StateValue> scalar = value.scalar();
    if (!scalar)
        return {};
    const QString text = stateText(*scalar);
    const std::optional<qint64> bytes = parseQuantity(text);
    if (!bytes)
        value.report(ProblemCode::InvalidQuantity, {text});
    return bytes;
}

LessonNode readNode(const LessonValue &value)
{
    LessonMap map(value);
    LessonNode node{map.requiredText(u"name"_s), {}, {}, 0};
    if (const auto ip = map.find(u"ip"_s))
        node.address = readIp(*ip);
    if (const auto memory = map.find(u"memory"_s))
        node.memory = readMemory(*memory);
    if (const auto used = map.find(u"used"_s))
        node.used = readMemory(*used).value_or(0);
    return node;
}

std::optional<Zone> readZone(const LessonValue &value)
{
    return readEnum<Zone>(value, {Zone::Office, Zone::Internet}, [](Zone zone) {
        return zone == Zone::Office ? u"lan"_s : u"internet"_s;
    });
}

Client readClient(const LessonValue &value)
{
    LessonMap map(value);
    Client client{map.requiredText(u"name"_s), Zone::Office, {}};
    if (const auto zone = map.require(u"zone"_s))
        client.zone = readZone(*zone).value_or(Zone::Office);
    if (const auto ip = map.require(u"ip"_s))
        client.address = readIp(*ip);
    return client;
}

Forward readRule(const LessonValue &value)
{
    LessonMap map(value);
    Forward rule;
    if (const auto port = map.require(u"port"_s))
        rule.port = readPort(*port);
    rule.nodeName = map.requiredText(u"node"_s);
    if (const auto port = map.require(u"nodePort"_s))
        rule.nodePort = readPort(*port);
    return rule;
}

void readRouter(const LessonValue &value, LessonWorld &world)
{
    LessonMap map(value);
    if (const auto ip = map.find(u"ip"_s))
        world.routerAddress = readIp(*ip);
    if (const auto forwards = map.find(u"forwards"_s)) {
        for (const LessonValue &item : forwards->items())
            world.forwards.append(readRule(item));
    }
}

/// Two of one name.
template <class Named>
void reportTwins(const LessonValue &list, const QList<Named> &named)
{
    QStringList names;
    const QList<LessonValue> items = list.items();
    for (qsizetype i = 0; i < named.size(); ++i) {
        const qsizetype first = names.indexOf(named[i].name);
        if (first >= 0 && !named[i].name.isEmpty())
            items[i].report(ProblemCode::DuplicateId,
                            {named[i].name, QString::number(items[first].place().span.line)});
        names.append(named[i].name);
    }
}

void readNodes(const LessonValue &list, LessonWorld &world)
{
    for (const LessonValue &item : list.items())
        world.nodes.append(readNode(item));
    reportTwins(list, world.nodes);
    if (world.nodes.size() > LessonLimits::nodes)
        list.report(ProblemCode::TooMany,
                    {QString::number(world.nodes.size()), QString::number(LessonLimits::nodes)});
}

} // namespace

LessonWorld readLessonWorld(const LessonValue &value)
{
    LessonMap map(value);
    LessonWorld world;
    if (const auto preset = map.find(u"preset"_s)) {
        const std::optional<QString> name = preset->text();
        if (name && *name != "trio"_L1)
            preset->report(ProblemCode::UnsupportedValue, {*name, u"trio"_s});
    }
    if (const auto nodes = map.find(u"nodes"_s))
        readNodes(*nodes, world);
    if (const auto clients = map.find(u"clients"_s)) {
        for (const LessonValue &item : clients->items())
            world.clients.append(readClient(item));
        reportTwins(*clients, world.clients);
    }
    if (const auto pool = map.find(u"lbPool"_s))
        world.pool = readIps(*pool);
    if (const auto router = map.find(u"router"_s))
        readRouter(*router, world);
    return world;
}

} // namespace podium
