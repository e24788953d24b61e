// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/tables/clusterevents.h"

#include "base/enumname.h"
#include "cluster/clusterdiff.h"
#include "document/tables/podevents.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

ClusterEvent normal(const ObjectRef &object, const QString &reason, const QString &message)
{
    return {object, false, reason, message};
}

ClusterEvent nodeStatus(const QString &node, const QString &status)
{
    return normal(nodeRef(node), status, u"Node %1 status is now: %2"_s.arg(node, status));
}

QList<ClusterEvent> nodeEvents(const Cluster &before, const Cluster &after, const ClusterDiff &diff)
{
    QList<ClusterEvent> events;
    for (const ObjectRef &ref : diff.added) {
        if (ref.kind == ObjectKind::Node)
            events.append(
                normal(ref, u"RegisteredNode"_s,
                       u"Node %1 event: Registered Node %1 in Controller"_s.arg(ref.name)));
    }
    for (const ObjectRef &ref : diff.removed) {
        if (ref.kind == ObjectKind::Node)
            events.append(
                normal(ref, u"RemovingNode"_s,
                       u"Node %1 event: Removing Node %1 from Controller"_s.arg(ref.name)));
    }
    for (const ObjectRef &ref : diff.changed) {
        if (ref.kind != ObjectKind::Node)
            continue;
        const Node &had = *before.node(ref.name);
        const Node &has = *after.node(ref.name);
        if (had.isReady() != has.isReady())
            events.append(nodeStatus(ref.name, has.isReady() ? u"NodeReady"_s : u"NodeNotReady"_s));
        if (had.unschedulable != has.unschedulable)
            events.append(nodeStatus(ref.name, has.unschedulable ? u"NodeNotSchedulable"_s
                                                                 : u"NodeSchedulable"_s));
    }
    return events;
}

bool isBalanced(const Service *service)
{
    return service && service->effectiveType() == ServiceType::LoadBalancer &&
           !service->ingress.isEmpty();
}

/// Whether the load balancer has to be told of the change.
bool needsBalancing(const Service &before, const Service &after)
{
    return before.ports != after.ports || before.externalIps != after.externalIps ||
           before.loadBalancerSourceRanges != after.loadBalancerSourceRanges ||
           before.externalTrafficPolicy != after.externalTrafficPolicy ||
           before.ingress != after.ingress;
}

/// What the service controller of whoever provides load balancers did; where nobody does, there is
/// none.
class BalancerEvents
{
public:
    BalancerEvents(const Cluster &before, const Cluster &after)
        : m_before(before)
        , m_after(after)
    {}

    QList<ClusterEvent> run(const ClusterDiff &diff)
    {
        QList<ObjectRef> services = diff.added + diff.removed + diff.changed;
        services.removeIf([](const ObjectRef &ref) { return ref.kind != ObjectKind::Service; });
        std::sort(services.begin(), services.end());
        for (const ObjectRef &service : std::as_const(services))
            tell(service, m_before.service(service), m_after.service(service));
        const auto isNode = [](const ObjectRef &ref) { return ref.kind == ObjectKind::Node; };
        // Source: since 1.30 a node that is not ready stays with its load balancers.
        if (std::any_of(diff.added.begin(), diff.added.end(), isNode) ||
            std::any_of(diff.removed.begin(), diff.removed.end(), isNode))
            tellHosts();
        return m_events;
    }

private:
    void tell(const ObjectRef &ref, const Service *before, const Service *after)
    {
        const bool had = isBalanced(before);
        const bool has = isBalanced(after);
        if ((had || has) && before && after && before->type != after->type)
            m_events.append(normal(ref, u"Type"_s,
                                   u"%1 -> %2"_s.arg(keyOfEnum(before->effectiveType()),
                                                     keyOfEnum(after->effectiveType()))));
        if (has && (!had || needsBalancing(*before, *after))) {
            m_events.append(normal(ref, u"EnsuringLoadBalancer"_s, u"Ensuring load balancer"_s));
            m_events.append(normal(ref, u"EnsuredLoadBalancer"_s, u"Ensured load balancer"_s));
        }
        if (had && !has) {
            m_events.append(normal(ref, u"DeletingLoadBalancer"_s, u"Deleting load balancer"_s));
            m_events.append(normal(ref, u"DeletedLoadBalancer"_s, u"Deleted load balancer"_s));
        }
    }

    void tellHosts()
    {
        for (const Service &service : m_after.services()) {
            if (isBalanced(&service) && isBalanced(m_before.service(refOf(service))))
                m_events.append(normal(refOf(service), u"UpdatedLoadBalancer"_s,
                                       u"Updated load balancer with new hosts"_s));
        }
    }

    const Cluster &m_before;
    const Cluster &m_after;
    QList<ClusterEvent> m_events{};
};

} // namespace

QList<ClusterEvent> eventsBetween(const Cluster &before, const Cluster &after)
{
    const ClusterDiff diff = difference(before, after);
    return nodeEvents(before, after, diff) + podEvents(before, after, diff) +
           BalancerEvents(before, after).run(diff);
}

const ClusterEventLog::Step &ClusterEventLog::step(qsizetype index, const Version &after,
                                                   double time)
{
    if (index < m_steps.size() && m_steps[index].after == after && m_steps[index].time == time)
        return m_steps[index];
    m_steps.resize(index);
    Step step{after, time, {}};
    if (index > 0)
        step.events = eventsBetween(m_steps.last().after->cluster(), after->cluster());
    else if (after->cluster().pods().size() <= mostPodsOpened)
        step.events = eventsBetween(Cluster(), after->cluster());
    m_steps.append(step);
    return m_steps.last();
}

QList<TimedClusterEvent> ClusterEventLog::until(const History &history, double time)
{
    QList<TimedClusterEvent> log;
    qsizetype index = 0;
    const auto tell = [&](const Version &after, double at) {
        for (const ClusterEvent &event : step(index++, after, at).events)
            log.append({at, event});
    };
    tell(history.versionAt(-1), 0);
    for (const HistoryEvent &event : history.run().events) {
        if (event.edit() && event.time <= time)
            tell(event.edit()->after, event.time);
    }
    return log;
}

} // namespace podium
