// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/objectchecks.h"

#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void checkPodRanges(const Node &node, Findings &findings)
{
    const QStringList ranges = node.podCidrs.isEmpty() && !node.podCidr.isEmpty()
                                   ? QStringList{node.podCidr}
                                   : node.podCidrs;
    QSet<QString> seen;
    QSet<int> families;
    bool allRead = true;
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const QString field = u"spec.podCIDRs[%1]"_s.arg(i);
        const auto range = parseIpRange(ranges[i]);
        if (!range)
            findings.invalid(field, ranges[i], u"range"_s);
        else if (seen.contains(ranges[i]))
            findings.invalid(field, ranges[i], u"duplicate"_s);
        allRead = allRead && range;
        seen.insert(ranges[i]);
        families.insert(range ? int(range->address.family()) : 0);
    }
    if (allRead && ranges.size() != families.size())
        findings.invalid(u"spec.podCIDRs"_s, ranges.join(u','), u"one-per-family"_s);
}

void checkNodeUpdate(const Node &node, const Node &old, Findings &findings)
{
    if (!old.podCidrs.isEmpty() && node.podCidrs != old.podCidrs)
        findings.invalid(u"spec.podCIDRs"_s, node.podCidrs.join(u','), u"immutable"_s);
    // The older name of the first range.
    if (!old.podCidr.isEmpty() && node.podCidr != old.podCidr)
        findings.invalid(u"spec.podCIDR"_s, node.podCidr, u"immutable"_s);
    if (!old.providerId.isEmpty() && node.providerId != old.providerId)
        findings.invalid(u"spec.providerID"_s, node.providerId, u"immutable"_s);
    QSet<std::pair<QString, QString>> seen;
    for (qsizetype i = 0; i < node.addresses.size(); ++i) {
        const std::pair<QString, QString> key{node.addresses[i].type, node.addresses[i].address};
        if (seen.contains(key))
            findings.invalid(u"status.addresses[%1]"_s.arg(i), key.second, u"duplicate"_s);
        seen.insert(key);
    }
}

} // namespace

void checkNode(const Node &node, const Node *old, Findings &findings)
{
    checkPodRanges(node, findings);
    if (old)
        checkNodeUpdate(node, *old, findings);
}

} // namespace podium
