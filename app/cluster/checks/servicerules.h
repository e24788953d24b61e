// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/checks/checkobject.h"
#include "cluster/checks/findings.h"

namespace podium {

/// The Service to be checked, and what it is checked against.
struct ServiceSubject
{
    const Service &service;
    const Service *old{nullptr}; ///< null: it is new
    const CheckContext &context;
};

using ServiceRule = void (*)(const ServiceSubject &subject, Findings &findings);

// servicetyperules.cpp
void checkExternalName(const ServiceSubject &subject, Findings &findings);
void checkSelector(const ServiceSubject &subject, Findings &findings);
void checkTopologyAnnotations(const ServiceSubject &subject, Findings &findings);
void checkExternalIps(const ServiceSubject &subject, Findings &findings);
// serviceportrules.cpp
void checkPortsPresent(const ServiceSubject &subject, Findings &findings);
void checkPortNames(const ServiceSubject &subject, Findings &findings);
void checkPortNumbers(const ServiceSubject &subject, Findings &findings);
void checkTargetPorts(const ServiceSubject &subject, Findings &findings);
void checkAppProtocols(const ServiceSubject &subject, Findings &findings);
void checkPortsDiffer(const ServiceSubject &subject, Findings &findings);
void checkKubeletPort(const ServiceSubject &subject, Findings &findings);
// nodeportrules.cpp
void checkNodePortsAllowed(const ServiceSubject &subject, Findings &findings);
void checkNodePortRange(const ServiceSubject &subject, Findings &findings);
void checkNodePortsDiffer(const ServiceSubject &subject, Findings &findings);
void checkNodePortsFree(const ServiceSubject &subject, Findings &findings);
// clusteriprules.cpp
void checkClusterIpPair(const ServiceSubject &subject, Findings &findings);
void checkClusterIpValues(const ServiceSubject &subject, Findings &findings);
void checkHeadless(const ServiceSubject &subject, Findings &findings);
void checkClusterIpRange(const ServiceSubject &subject, Findings &findings);
void checkClusterIpsFree(const ServiceSubject &subject, Findings &findings);
// ipfamilyrules.cpp
void checkFamilies(const ServiceSubject &subject, Findings &findings);
void checkFamilyPolicy(const ServiceSubject &subject, Findings &findings);
void checkFamiliesMatchIps(const ServiceSubject &subject, Findings &findings);
// affinityrules.cpp
void checkAffinityTimeout(const ServiceSubject &subject, Findings &findings);
// trafficpolicyrules.cpp
void checkExternalPolicy(const ServiceSubject &subject, Findings &findings);
void checkHealthCheckPort(const ServiceSubject &subject, Findings &findings);
void checkTrafficDistribution(const ServiceSubject &subject, Findings &findings);
// loadbalancerrules.cpp
void checkSourceRanges(const ServiceSubject &subject, Findings &findings);
void checkSourceRangeAnnotation(const ServiceSubject &subject, Findings &findings);
void checkNodePortAllocation(const ServiceSubject &subject, Findings &findings);
void checkLoadBalancerClass(const ServiceSubject &subject, Findings &findings);
void checkIngress(const ServiceSubject &subject, Findings &findings);
// serviceupdaterules.cpp: only for a Service that replaces another.
void checkClusterIpsKept(const ServiceSubject &subject, Findings &findings);
void checkFamiliesKept(const ServiceSubject &subject, Findings &findings);
void checkLoadBalancerClassKept(const ServiceSubject &subject, Findings &findings);
void checkHealthCheckPortKept(const ServiceSubject &subject, Findings &findings);

/// "spec.ports[1].nodePort".
QString portField(qsizetype index, QLatin1StringView name);
/// Of type NodePort or LoadBalancer, or with external IPs.
bool isExternallyAccessible(const Service &service);
/// Of type LoadBalancer under policy Local.
bool needsHealthCheck(const Service &service);

} // namespace podium
