// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/preview/editpreview.h"

#include "cluster/applied.h"
#include "picture/clusterview.h"
#include "routing/journey.h"

#include <QMap>

#include <algorithm>

namespace podium {

namespace {

using ByAddress = QMap<IpAddress, Endpoint>;

/// Those that get packets, whichever port they are for.
ByAddress endpointsOf(const Cluster &cluster, const ObjectRef &service)
{
    ByAddress found;
    const ServiceEndpoints *derived =
        cluster.endpoints().find({service.namespaceName, service.name});
    for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
        for (const Endpoint &endpoint : port.endpoints) {
            if (getsPackets(endpoint) && !found.contains(endpoint.address))
                found.insert(endpoint.address, endpoint);
        }
    }
    return found;
}

/// A pod that took over the address of another one is another endpoint.
Endpoints without(const ByAddress &endpoints, const ByAddress &others)
{
    Endpoints rest;
    for (auto it = endpoints.cbegin(); it != endpoints.cend(); ++it) {
        const auto other = others.constFind(it.key());
        if (other == others.constEnd() || other->pod != it->pod)
            rest.append(*it);
    }
    return rest;
}

PacketEnd endOf(const Journey &journey, const PastPacket &packet)
{
    Traffic traffic = packet.traffic;
    const Route route = journey.trace(packet.request, traffic);
    return {route.verdict, route.reason, route.pod};
}

/// Looks at what differs between two clusters, kind by kind.
class Comparison
{
public:
    Comparison(const Cluster &before, const Cluster &after)
        : m_before(before)
        , m_after(after)
        , m_diff(difference(before, after))
    {
        m_preview.nodeCount = after.nodes().size();
    }

    EditPreview run(const QList<PastPacket> &packets)
    {
        comparePods();
        compareServices();
        compareNodes();
        if (!m_diff.isEmpty() && !packets.isEmpty())
            comparePackets(packets);
        return m_preview;
    }

private:
    void comparePods()
    {
        for (const ObjectRef &ref : m_diff.added) {
            if (ref.kind == ObjectKind::Pod)
                m_preview.podsCreated.append(ref);
        }
        for (const ObjectRef &ref : m_diff.removed) {
            if (ref.kind == ObjectKind::Pod)
                m_preview.podsRemoved.append(ref);
        }
        for (const ObjectRef &ref : m_diff.changed) {
            if (ref.kind == ObjectKind::Pod && isMadeAnew(*m_before.pod(ref), *m_after.pod(ref)))
                m_preview.podsReplaced.append(ref);
        }
    }

    void compareServices()
    {
        QList<ObjectRef> services = m_diff.added + m_diff.removed + m_diff.changed;
        services.removeIf([](const ObjectRef &ref) { return ref.kind != ObjectKind::Service; });
        std::sort(services.begin(), services.end());
        for (const ObjectRef &service : std::as_const(services)) {
            compareEndpoints(service);
            compareDoors(service);
        }
    }

    void compareEndpoints(const ObjectRef &service)
    {
        const ByAddress before = endpointsOf(m_before, service);
        const ByAddress after = endpointsOf(m_after, service);
        const EndpointChange change{service, without(after, before), without(before, after),
                                    after.size()};
        if (!change.gained.isEmpty() || !change.lost.isEmpty())
            m_preview.endpoints.append(change);
    }

    void compareDoors(const ObjectRef &service)
    {
        const Service *before = m_before.service(service);
        const Service *after = m_after.service(service);
        const QList<Doorway> had = before ? doorwaysOf(*before) : QList<Doorway>();
        const QList<Doorway> has = after ? doorwaysOf(*after) : QList<Doorway>();
        for (const Doorway &door : has) {
            if (!had.contains(door))
                m_preview.opened.append(door);
        }
        for (const Doorway &door : had) {
            if (!has.contains(door))
                m_preview.closed.append(door);
        }
    }

    /// A node that comes or goes has all the node ports there are.
    void compareNodes()
    {
        for (const ObjectRef &ref : m_diff.added) {
            if (ref.kind == ObjectKind::Node)
                m_preview.opened += nodePortsOn(ref.name);
        }
        for (const ObjectRef &ref : m_diff.removed) {
            if (ref.kind == ObjectKind::Node)
                m_preview.closed += nodePortsOn(ref.name);
        }
    }

    /// Of the Services that are there before and after: the others tell of every node.
    QList<Doorway> nodePortsOn(const QString &node) const
    {
        QList<Doorway> doorways;
        for (const Service &service : m_after.services()) {
            const Service *before =
                service.hasNodePorts() ? m_before.service(refOf(service)) : nullptr;
            if (!before)
                continue;
            const QList<Doorway> had = doorwaysOf(*before);
            for (Doorway door : doorwaysOf(service)) {
                if (door.kind != Doorway::Kind::NodePort || !had.contains(door))
                    continue;
                door.node = node;
                doorways.append(door);
            }
        }
        return doorways;
    }

    void comparePackets(const QList<PastPacket> &packets)
    {
        const Journey before(m_before);
        const Journey after(m_after);
        for (const PastPacket &packet : packets) {
            const PacketChange change{packet.number, endOf(before, packet), endOf(after, packet)};
            if (change.before != change.after)
                m_preview.packets.append(change);
        }
        m_preview.packetsTried = packets.size();
    }

    const Cluster &m_before;
    const Cluster &m_after;
    ClusterDiff m_diff;
    EditPreview m_preview{};
};

} // namespace

bool EditPreview::isEmpty() const
{
    return refused.isEmpty() && endpoints.isEmpty() && opened.isEmpty() && closed.isEmpty() &&
           podsReplaced.isEmpty() && podsCreated.isEmpty() && podsRemoved.isEmpty() &&
           packets.isEmpty();
}

EditPreview previewOf(const Revision &before, const Change &change,
                      const QList<PastPacket> &packets)
{
    const TextUpdate update = edited(before, change);
    if (!update.refused.isEmpty() && !std::holds_alternative<ReplaceText>(change)) {
        EditPreview preview;
        preview.refused = update.refused;
        return preview;
    }
    return previewOf(before.cluster(), update.after.cluster(), packets);
}

EditPreview previewOf(const Cluster &before, const Cluster &after, const QList<PastPacket> &packets)
{
    return Comparison(before, after).run(packets);
}

} // namespace podium
