// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/fieldrows.h"

#include "base/enumname.h"
#include "cluster/fields/fieldtables.h"
#include "manifest/sourcemap.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Walks a field table and keeps what is set.
class RowCollector
{
public:
    void collect(const FieldTable &table, const void *object, const QString &prefix)
    {
        for (const Field &field : table) {
            const QString path = prefix.isEmpty() ? field.path : prefix + u'.' + field.path;
            if (field.type == FieldType::Group)
                collect(field.items, field.item(object, 0), path);
            else if (field.type == FieldType::List)
                collectItems(field, object, path);
            else
                add(path, field.value(object));
        }
    }

    QList<FieldRow> rows() const { return m_rows; }

private:
    void collectItems(const Field &field, const void *object, const QString &path)
    {
        for (qsizetype i = 0; i < field.count(object); ++i)
            collect(field.items, field.item(object, i), path + u"[%1]"_s.arg(i));
    }

    void add(const QString &path, const FieldValue &value)
    {
        if (!std::holds_alternative<std::monostate>(value))
            m_rows.append({path, fieldText(value), false, value});
    }

    QList<FieldRow> m_rows{};
};

QString rangeText(const IpRange &range)
{
    return range.toString();
}

QString forwardText(const Forward &forward)
{
    return u"%1>%2:%3"_s.arg(forward.port).arg(forward.nodeName).arg(forward.nodePort);
}

QString clientsText(const World &world)
{
    QStringList texts;
    for (const Client &client : world.clients)
        texts.append(client.name + u' ' + client.address.toString());
    return texts.join(u", "_s);
}

QString rangesText(const QList<IpRange> &ranges)
{
    QStringList texts;
    for (const IpRange &range : ranges)
        texts.append(range.toString());
    return texts.join(u", "_s);
}

/// Spelled as in the ConfigMap podium-world, or as the members of World where that has no key.
QList<FieldRow> worldRows(const World &world)
{
    const ProxySettings &proxy = world.proxy;
    return {{u"loadBalancerProvider"_s, keyOfEnum(world.provider)},
            {u"clusterCIDR"_s, proxy.clusterCidr ? rangeText(*proxy.clusterCidr) : u"none"_s},
            {u"masqueradeAll"_s, fieldText(proxy.masqueradeAll)},
            {u"localhostNodePorts"_s, fieldText(proxy.localhostNodePorts)},
            {u"nodePortAddresses"_s, rangesText(proxy.nodePortAddresses)},
            {u"nodeRange"_s, rangeText(world.nodeRange)},
            {u"podRange"_s, rangeText(world.podRange)},
            {u"serviceRange"_s, rangeText(world.serviceRange)},
            {u"clients"_s, clientsText(world)}};
}

QList<FieldRow> routerRows(const World &world)
{
    QList<FieldRow> rows{{u"address"_s, world.routerAddress.toString()}};
    for (qsizetype i = 0; i < world.forwards.size(); ++i)
        rows.append({u"forwards[%1]"_s.arg(i), forwardText(world.forwards[i])});
    if (world.forwards.isEmpty())
        rows.append({u"forwards"_s, QString()});
    return rows;
}

/// What stands around the cluster has a value in any case; what differs from the usual was stated.
QList<FieldRow> surroundingRows(const World &world, ObjectKind kind)
{
    const auto rowsOf = kind == ObjectKind::Router ? routerRows : worldRows;
    const QList<FieldRow> usual = rowsOf(defaultWorld());
    QList<FieldRow> rows = rowsOf(world);
    for (FieldRow &row : rows)
        row.stated = !usual.contains(row);
    return rows;
}

const void *dataIn(const Cluster &cluster, const ObjectRef &object)
{
    switch (object.kind) {
    case ObjectKind::Namespace:
        return cluster.namespaceNamed(object.name);
    case ObjectKind::Node:
        return cluster.node(object.name);
    case ObjectKind::Pod:
        return cluster.pod(object);
    case ObjectKind::Service:
        return cluster.service(object);
    case ObjectKind::Endpoints:
        return cluster.endpointsObject(object);
    case ObjectKind::EndpointSlice:
        return cluster.endpointSlice(object);
    default:
        return cluster.workload(object);
    }
}

} // namespace

QString fieldText(const FieldValue &value)
{
    struct Writer
    {
        QString operator()(std::monostate) const { return {}; }

        QString operator()(bool on) const { return on ? u"true"_s : u"false"_s; }

        QString operator()(qint64 number) const { return QString::number(number); }

        QString operator()(const QString &text) const { return text; }

        QString operator()(const QStringList &list) const { return list.join(u", "_s); }

        QString operator()(const LabelSet &labels) const { return labels.text(); }
    };

    return std::visit(Writer(), value);
}

QList<FieldRow> fieldRows(const Cluster &cluster, const QList<ManifestText> &texts,
                          const ObjectRef &object)
{
    if (object.kind == ObjectKind::World || object.kind == ObjectKind::Router)
        return surroundingRows(cluster.world(), object.kind);
    const void *data = dataIn(cluster, object);
    if (!data)
        return {};
    RowCollector collector;
    collector.collect(fieldsOf(object.kind), data, {});
    QList<FieldRow> rows = collector.rows();
    const SourceMap map(texts, cluster.meta(object)->origin);
    for (FieldRow &row : rows)
        row.stated = map.isStated(row.path);
    return rows;
}

} // namespace podium
