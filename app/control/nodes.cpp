// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/nodes.h"

#include "control/addresspool.h"
#include "control/naturalorder.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int podRangePrefix = 24;
constexpr quint32 addressesPerPodRange = 256;
constexpr quint32 firstNodeOffset = 11;

void makeNode(Draft &draft, const QString &name)
{
    Node node;
    node.meta.name = name;
    draft.cluster = draft.cluster.with(std::move(node));
}

QSet<QString> namedNodes(const Cluster &cluster)
{
    QSet<QString> names;
    for (const Pod &pod : cluster.pods())
        names.insert(pod.spec.nodeName);
    for (int kind = int(ObjectKind::Deployment); kind <= int(ObjectKind::Job); ++kind) {
        for (const Workload &workload : cluster.workloads(ObjectKind(kind)))
            names.insert(workload.templateSpec.nodeName);
    }
    names.remove(QString());
    return names;
}

void addImplicitNodes(Draft &draft)
{
    if (!draft.cluster.nodes().isEmpty())
        return;
    QSet<QString> names = namedNodes(draft.cluster);
    if (names.isEmpty())
        names = {u"node-1"_s, u"node-2"_s, u"node-3"_s};
    for (const QString &name : std::as_const(names))
        makeNode(draft, name);
}

std::vector<Node> inNaturalOrder(const ObjectTable<Node> &table)
{
    std::vector<Node> nodes(table.size());
    std::copy(table.begin(), table.end(), nodes.begin());
    std::sort(nodes.begin(), nodes.end(),
              [](const Node &a, const Node &b) { return naturalLess(a.meta.name, b.meta.name); });
    return nodes;
}

AddressPool nodeAddresses(const Draft &draft)
{
    const World &world = draft.cluster.world();
    AddressPool pool(world.nodeRange, firstNodeOffset, draft.allocations.lastNodeAddress);
    pool.reserve(world.routerAddress);
    for (const Client &client : world.clients)
        pool.reserve(client.address);
    for (const Node &node : draft.cluster.nodes()) {
        for (const IpAddress &address : node.ipAddresses())
            pool.take(address);
    }
    return pool;
}

bool overlaps(const IpRange &a, const IpRange &b)
{
    return a.contains(b.address.masked(b.prefix)) || b.contains(a.address.masked(a.prefix));
}

/// Gives out the /24 ranges of the pod range.
class PodRanges
{
public:
    explicit PodRanges(const Draft &draft)
        : m_all(draft.cluster.world().podRange)
        , m_count(draft.allocations.nodeCount)
    {
        for (const Node &node : draft.cluster.nodes()) {
            if (const auto stated = parseIpRange(node.podCidr))
                m_taken.append(*stated);
        }
    }

    std::optional<IpRange> next()
    {
        const quint32 network = m_all.address.masked(m_all.prefix).toV4();
        for (;;) {
            ++m_count;
            const IpRange range{
                IpAddress::fromV4(network + quint32(m_count) * addressesPerPodRange),
                podRangePrefix};
            if (!m_all.contains(range.address)) {
                --m_count;
                return {};
            }
            const auto clash = [&](const IpRange &other) { return overlaps(range, other); };
            if (std::none_of(m_taken.begin(), m_taken.end(), clash))
                return range;
        }
    }

    int count() const { return m_count; }

private:
    IpRange m_all;
    int m_count;
    QList<IpRange> m_taken{};
};

Problem exhausted(const Node &node, const QString &field, const IpRange &range)
{
    Problem problem;
    problem.code = ProblemCode::AddressesExhausted;
    problem.object = refOf(node);
    problem.field = field;
    problem.arguments = {range.toString()};
    return problem;
}

void giveAddress(Node &node, AddressPool &pool, Problems &problems)
{
    if (!node.primaryAddress().isNull())
        return;
    if (const auto address = pool.next())
        node.addresses.prepend(NodeAddress{u"InternalIP"_s, address->toString()});
    else
        problems.append(exhausted(node, u"status.addresses"_s, pool.range()));
}

void givePodRange(Node &node, PodRanges &ranges, const IpRange &all, Problems &problems)
{
    if (node.podCidr.isEmpty() && !node.podCidrs.isEmpty())
        node.podCidr = node.podCidrs.first();
    if (node.podCidr.isEmpty()) {
        const auto range = ranges.next();
        if (!range) {
            problems.append(exhausted(node, u"spec.podCIDR"_s, all));
            return;
        }
        node.podCidr = range->toString();
    }
    if (node.podCidrs.isEmpty())
        node.podCidrs = {node.podCidr};
}

} // namespace

void settleNodes(Draft &draft)
{
    addImplicitNodes(draft);
    AddressPool addresses = nodeAddresses(draft);
    PodRanges ranges(draft);
    const IpRange podRange = draft.cluster.world().podRange;
    std::vector<Node> nodes = inNaturalOrder(draft.cluster.nodes());
    for (Node &node : nodes) {
        giveAddress(node, addresses, draft.problems);
        givePodRange(node, ranges, podRange, draft.problems);
        if (node != *draft.cluster.node(node.meta.name))
            draft.cluster = draft.cluster.with(node);
    }
    draft.allocations.lastNodeAddress = addresses.last();
    draft.allocations.nodeCount = ranges.count();
}

} // namespace podium
