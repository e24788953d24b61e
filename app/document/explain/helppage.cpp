// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/helppage.h"

#include <QRegularExpression>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct KindPageRow
{
    ObjectKind kind;
    QLatin1StringView page;
};

constexpr KindPageRow kindRows[] = {
    {ObjectKind::Unknown, "index"_L1},
    {ObjectKind::Namespace, "namespaces"_L1},
    {ObjectKind::Node, "nodes"_L1},
    {ObjectKind::Pod, "pods"_L1},
    {ObjectKind::Service, "services"_L1},
    {ObjectKind::Deployment, "controllers"_L1},
    {ObjectKind::ReplicaSet, "controllers"_L1},
    {ObjectKind::ReplicationController, "controllers"_L1},
    {ObjectKind::StatefulSet, "controllers"_L1},
    {ObjectKind::DaemonSet, "controllers"_L1},
    {ObjectKind::Job, "controllers"_L1},
    {ObjectKind::Endpoints, "endpoints"_L1},
    {ObjectKind::EndpointSlice, "endpoints"_L1},
    {ObjectKind::World, "networks"_L1},
    {ObjectKind::Client, "networks"_L1},
    {ObjectKind::Router, "networks"_L1},
};

/// A page for the fields at or below a path, which has no indexes. Unknown: of every kind.
struct FieldPageRow
{
    ObjectKind kind;
    QLatin1StringView path;
    QLatin1StringView page;
};

/// The first that fits counts.
constexpr FieldPageRow pageRows[] = {
    {ObjectKind::Service, "spec.type"_L1, "services"_L1},
    {ObjectKind::Service, "spec.selector"_L1, "labels"_L1},
    {ObjectKind::Service, "spec.ports.nodePort"_L1, "node-port"_L1},
    {ObjectKind::Service, "spec.ports"_L1, "ports"_L1},
    {ObjectKind::Service, "spec.clusterIP"_L1, "cluster-ip"_L1},
    {ObjectKind::Service, "spec.clusterIPs"_L1, "cluster-ip"_L1},
    {ObjectKind::Service, "spec.externalIPs"_L1, "services"_L1},
    {ObjectKind::Service, "spec.externalName"_L1, "headless"_L1},
    {ObjectKind::Service, "spec.externalTrafficPolicy"_L1, "traffic-policies"_L1},
    {ObjectKind::Service, "spec.internalTrafficPolicy"_L1, "traffic-policies"_L1},
    {ObjectKind::Service, "spec.trafficDistribution"_L1, "traffic-policies"_L1},
    {ObjectKind::Service, "spec.healthCheckNodePort"_L1, "traffic-policies"_L1},
    {ObjectKind::Service, "spec.sessionAffinity"_L1, "session-affinity"_L1},
    {ObjectKind::Service, "spec.sessionAffinityConfig"_L1, "session-affinity"_L1},
    {ObjectKind::Service, "spec.loadBalancerIP"_L1, "load-balancer"_L1},
    {ObjectKind::Service, "spec.loadBalancerClass"_L1, "load-balancer"_L1},
    {ObjectKind::Service, "spec.loadBalancerSourceRanges"_L1, "load-balancer"_L1},
    {ObjectKind::Service, "spec.allocateLoadBalancerNodePorts"_L1, "load-balancer"_L1},
    {ObjectKind::Service, "status.loadBalancer"_L1, "load-balancer"_L1},
    {ObjectKind::Service, "spec.publishNotReadyAddresses"_L1, "readiness"_L1},

    {ObjectKind::Pod, "spec.nodeName"_L1, "scheduling"_L1},
    {ObjectKind::Pod, "spec.nodeSelector"_L1, "scheduling"_L1},
    {ObjectKind::Pod, "spec.containers.resources"_L1, "scheduling"_L1},
    {ObjectKind::Pod, "spec.containers.ports"_L1, "ports"_L1},
    {ObjectKind::Pod, "spec.hostname"_L1, "names"_L1},
    {ObjectKind::Pod, "spec.subdomain"_L1, "names"_L1},
    {ObjectKind::Pod, "status.conditions"_L1, "readiness"_L1},

    {ObjectKind::Node, "spec.unschedulable"_L1, "scheduling"_L1},
    {ObjectKind::Node, "status.allocatable"_L1, "scheduling"_L1},
    {ObjectKind::Node, "status.addresses"_L1, "networks"_L1},
    {ObjectKind::Node, "status.conditions"_L1, "readiness"_L1},

    {ObjectKind::Unknown, "spec.selector"_L1, "labels"_L1},
    {ObjectKind::Unknown, "spec.template.metadata.labels"_L1, "labels"_L1},
    {ObjectKind::Unknown, "spec.template.spec.nodeName"_L1, "scheduling"_L1},
    {ObjectKind::Unknown, "spec.template.spec.nodeSelector"_L1, "scheduling"_L1},
    {ObjectKind::Unknown, "spec.template.spec.containers.resources"_L1, "scheduling"_L1},
    {ObjectKind::Unknown, "spec.template.spec.containers.ports"_L1, "ports"_L1},
    {ObjectKind::Unknown, "spec.serviceName"_L1, "headless"_L1},
    {ObjectKind::Unknown, "metadata.labels"_L1, "labels"_L1},
    {ObjectKind::Unknown, "metadata.namespace"_L1, "namespaces"_L1},

    {ObjectKind::Unknown, "data.loadBalancerProvider"_L1, "load-balancer"_L1},
    {ObjectKind::Unknown, "data.forwards"_L1, "networks"_L1},
    {ObjectKind::Unknown, "data.clusterCIDR"_L1, "address-rewriting"_L1},
    {ObjectKind::Unknown, "data.masqueradeAll"_L1, "address-rewriting"_L1},
    {ObjectKind::Unknown, "data.localhostNodePorts"_L1, "kube-proxy"_L1},
    {ObjectKind::Unknown, "data.nodePortAddresses"_L1, "kube-proxy"_L1},
};

constexpr FieldPageRow cardRows[] = {
    {ObjectKind::Pod, "spec.containers"_L1, "note-one-address"_L1},
    {ObjectKind::Pod, "spec.nodeName"_L1, "note-scheduler"_L1},
    {ObjectKind::Pod, "status.conditions"_L1, "note-made-again"_L1},
    {ObjectKind::Pod, "metadata.labels"_L1, "note-label-not-name"_L1},
    {ObjectKind::Node, "status.allocatable.memory"_L1, "note-scheduler"_L1},
    {ObjectKind::Service, "spec.selector"_L1, "note-label-not-name"_L1},
    {ObjectKind::Service, "spec.type"_L1, "note-type-line"_L1},
    {ObjectKind::Service, "spec.ports"_L1, "note-type-line"_L1},
    {ObjectKind::Service, "spec.externalTrafficPolicy"_L1, "note-policy-line"_L1},
    {ObjectKind::Service, "spec.loadBalancerSourceRanges"_L1, "note-exposure"_L1},
    {ObjectKind::Service, "spec.allocateLoadBalancerNodePorts"_L1, "note-load-balancer-name"_L1},
    {ObjectKind::Unknown, "spec.replicas"_L1, "note-made-again"_L1},
    {ObjectKind::Unknown, "data.loadBalancerProvider"_L1, "note-load-balancer-name"_L1},
    {ObjectKind::Unknown, "data.forwards"_L1, "note-port-forwarding"_L1},
};

/// "spec.ports[0].nodePort" and "data[forwards]" as in the rows.
QString withoutIndexes(QString field)
{
    static const QRegularExpression index(u"\\[\\d+\\]"_s);
    field.remove(index);
    return field.replace(u'[', u'.').remove(u']');
}

bool isAtOrBelow(const QString &field, QLatin1StringView path)
{
    return field.startsWith(path) && (field.size() == path.size() || field[path.size()] == u'.');
}

template <size_t size>
QString firstFit(const FieldPageRow (&rows)[size], ObjectKind kind, const QString &field)
{
    const QString plain = withoutIndexes(field);
    for (const FieldPageRow &row : rows) {
        const bool fitsKind = row.kind == kind || row.kind == ObjectKind::Unknown;
        if (fitsKind && isAtOrBelow(plain, row.path))
            return row.page;
    }
    return {};
}

} // namespace

QString helpPage(Reason reason)
{
    return u"reason-"_s + reasonName(reason);
}

QString helpPage(ObjectKind kind)
{
    for (const KindPageRow &row : kindRows) {
        if (row.kind == kind)
            return row.page;
    }
    return {};
}

QString helpPage(ObjectKind kind, const QString &field)
{
    const QString own = firstFit(pageRows, kind, field);
    return own.isEmpty() ? helpPage(kind) : own;
}

QString realityCard(ObjectKind kind, const QString &field)
{
    return firstFit(cardRows, kind, field);
}

} // namespace podium
