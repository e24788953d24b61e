// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/node.h"

namespace podium {

using namespace Qt::StringLiterals;

QList<IpAddress> Node::ipAddresses() const
{
    QList<IpAddress> result;
    for (const NodeAddress &row : addresses) {
        if (const auto parsed = parseIpAddress(row.address))
            result.append(*parsed);
    }
    return result;
}

IpAddress Node::primaryAddress() const
{
    for (const NodeAddress &row : addresses) {
        if (const auto parsed = parseIpAddress(row.address))
            return *parsed;
    }
    return {};
}

bool Node::isReady() const
{
    for (const Condition &condition : conditions) {
        if (condition.type == "Ready"_L1)
            return condition.status == "True"_L1;
    }
    return true;
}

QString Node::zone() const
{
    return meta.labels.value(u"topology.kubernetes.io/zone"_s);
}

} // namespace podium
