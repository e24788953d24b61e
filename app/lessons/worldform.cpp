// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/quantity.h"
#include "lessons/lessonlimits.h"
#include "lessons/partforms.h"

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

QString zoneText(Zone zone)
{
    return zone == Zone::Office ? u"lan"_s : u"internet"_s;
}

std::optional<Zone> readZone(const LessonValue &value)
{
    return readEnum<Zone>(value, {Zone::Office, Zone::Internet}, zoneText);
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

void readRouter(const LessonValue &value, LessonWorld &world)
{
    LessonMap map(value);
    if (const auto ip = map.find(u"ip"_s))
        world.routerAddress = readIp(*ip);
    if (const auto forwards = map.find(u"forwards"_s)) {
        for (const LessonValue &item : forwards->items())
            world.forwards.append(readForwardRule(item));
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

YamlValue written(const LessonNode &node)
{
    LessonYaml map;
    map.add(u"name"_s, node.name).add(u"ip"_s, node.address);
    if (node.memory)
        map.add(u"memory"_s, valueOf(FieldValue(*node.memory), FieldType::Quantity));
    if (node.used != 0)
        map.add(u"used"_s, valueOf(FieldValue(node.used), FieldType::Quantity));
    return map.value();
}

YamlValue written(const Client &client)
{
    return LessonYaml()
        .add(u"name"_s, client.name)
        .add(u"zone"_s, zoneText(client.zone))
        .add(u"ip"_s, client.address)
        .value();
}

YamlValue writtenRouter(const LessonWorld &world)
{
    LessonYaml map;
    map.add(u"ip"_s, world.routerAddress);
    if (!world.forwards.isEmpty())
        map.add(u"forwards"_s, writtenList(world.forwards, podium::written));
    return map.value();
}

} // namespace

Forward readForwardRule(const LessonValue &value)
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

YamlValue written(const Forward &rule)
{
    return LessonYaml()
        .add(u"port"_s, numberValue(rule.port))
        .add(u"node"_s, rule.nodeName)
        .add(u"nodePort"_s, numberValue(rule.nodePort))
        .value();
}

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

YamlValue written(const LessonWorld &world)
{
    LessonYaml map;
    map.add(u"preset"_s, u"trio"_s);
    if (!world.nodes.isEmpty())
        map.add(u"nodes"_s, writtenList(world.nodes, written));
    if (!world.clients.isEmpty())
        map.add(u"clients"_s, writtenList(world.clients, written));
    map.add(u"lbPool"_s, world.pool);
    if (const YamlValue router = writtenRouter(world); !router.isEmptyCollection())
        map.add(u"router"_s, router);
    return map.value();
}

} // namespace podium
