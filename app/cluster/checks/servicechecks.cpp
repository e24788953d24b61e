// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/servicechecks.h"

#include "cluster/checks/servicerules.h"
#include "cluster/checks/storedvalues.h"

namespace podium {

namespace {

constexpr ServiceRule rules[] = {
    checkTopologyAnnotations,
    checkPortsPresent,
    checkKubeletPort,
    checkHeadless,
    checkExternalName,
    checkPortNames,
    checkPortNumbers,
    checkTargetPorts,
    checkAppProtocols,
    checkSelector,
    checkAffinityTimeout,
    checkClusterIpPair,
    checkFamilies,
    checkFamilyPolicy,
    checkClusterIpValues,
    checkFamiliesMatchIps,
    checkExternalIps,
    checkNodePortsAllowed,
    checkNodePortsDiffer,
    checkPortsDiffer,
    checkSourceRanges,
    checkSourceRangeAnnotation,
    checkNodePortAllocation,
    checkLoadBalancerClass,
    checkExternalPolicy,
    checkHealthCheckPort,
    checkTrafficDistribution,
    checkIngress,
    checkClusterIpRange,
    checkClusterIpsFree,
    checkNodePortRange,
    checkNodePortsFree,
};

constexpr ServiceRule updateRules[] = {
    checkClusterIpsKept,
    checkFamiliesKept,
    checkLoadBalancerClassKept,
    checkHealthCheckPortKept,
};

} // namespace

void checkService(const Service &service, const Service *old, const CheckContext &context,
                  Findings &findings)
{
    std::optional<Service> stored;
    if (old)
        stored = withClusterIpsPaired(*old);
    const Service completed =
        withClusterIpsPaired(stored ? withStoredValues(service, *stored) : service);
    const ServiceSubject subject{completed, stored ? &*stored : nullptr, context};
    for (const ServiceRule rule : rules)
        rule(subject, findings);
    if (!stored)
        return;
    for (const ServiceRule rule : updateRules)
        rule(subject, findings);
}

} // namespace podium
