// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/objectchanges.h"

#include <QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

QString freeName(const Cluster &cluster, const ObjectRef &object)
{
    static const QRegularExpression numbered(u"^(.+)-([0-9]{1,6})$"_s);
    const QRegularExpressionMatch match = numbered.match(object.name);
    const QString stem = match.hasMatch() ? match.captured(1) : object.name;
    ObjectRef other = object;
    int number = match.hasMatch() ? match.captured(2).toInt() : 1;
    do {
        other.name = u"%1-%2"_s.arg(stem).arg(++number);
    } while (cluster.contains(other));
    return other.name;
}

ObjectRef topController(const Cluster &cluster, const ObjectRef &object)
{
    ObjectRef top;
    const ObjectMeta *meta = cluster.meta(object);
    while (meta && !meta->controller.isNull() && meta->controller != top) {
        top = meta->controller;
        meta = cluster.meta(top);
    }
    return top;
}

ObjectRef scaledObject(const Cluster &cluster, const ObjectRef &object)
{
    const ObjectRef top = topController(cluster, object);
    const ObjectRef workload = top.isNull() ? object : top;
    const bool hasReplicas = cluster.workload(workload) && workload.kind != ObjectKind::DaemonSet;
    return hasReplicas ? workload : ObjectRef();
}

int replicasOf(const Workload &workload)
{
    return workload.replicas.value_or(1);
}

SetFields scaled(const ObjectRef &workload, int replicas)
{
    const QString field =
        workload.kind == ObjectKind::Job ? u"spec.parallelism"_s : u"spec.replicas"_s;
    return {workload, {{field, qint64(replicas)}}};
}

SetFields boundTo(const ObjectRef &pod, const QString &node)
{
    return {pod, {{u"spec.nodeName"_s, node}}};
}

std::optional<SetFields> connection(const Cluster &cluster, const ObjectRef &pod,
                                    const ObjectRef &service)
{
    const Pod *labelled = cluster.pod(pod);
    const Service *asking = cluster.service(service);
    if (!labelled || !asking || pod.namespaceName != service.namespaceName)
        return {};
    SetFields change{pod, {}};
    for (const auto &[key, value] : asking->selector) {
        if (!labelled->meta.labels.contains(key) || labelled->meta.labels.value(key) != value)
            change.settings.append({u"metadata.labels[%1]"_s.arg(key), value});
    }
    return change.settings.isEmpty() ? std::nullopt : std::optional(change);
}

ObjectRef dropTarget(const Cluster &cluster, const ObjectRef &dragged, const ObjectRef &under)
{
    if (dragged.kind == ObjectKind::Service)
        return connection(cluster, under, dragged) ? under : ObjectRef();
    const Pod *pod = cluster.pod(dragged);
    if (!pod)
        return {};
    if (under.kind == ObjectKind::Service)
        return connection(cluster, dragged, under) ? under : ObjectRef();
    const Pod *neighbour = cluster.pod(under);
    const QString node = neighbour                        ? neighbour->spec.nodeName
                         : under.kind == ObjectKind::Node ? under.name
                                                          : QString();
    return node.isEmpty() || node == pod->spec.nodeName ? ObjectRef() : nodeRef(node);
}

} // namespace podium
