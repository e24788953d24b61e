// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"
#include "cluster/objectmeta.h"
#include "cluster/protocol.h"
#include "cluster/selector.h"

#include <optional>

namespace podium {

/// Holds the enums, so that Qt knows their names, which are Kubernetes' spellings.
struct ServiceEnums
{
    Q_GADGET

public:
    enum class Type { ClusterIP, NodePort, LoadBalancer, ExternalName };
    Q_ENUM(Type)
    enum class TrafficPolicy { Cluster, Local };
    Q_ENUM(TrafficPolicy)
    enum class SessionAffinity { None, ClientIP };
    Q_ENUM(SessionAffinity)
    enum class IpMode { VIP, Proxy };
    Q_ENUM(IpMode)
};

using ServiceType = ServiceEnums::Type;
using TrafficPolicy = ServiceEnums::TrafficPolicy;
using SessionAffinity = ServiceEnums::SessionAffinity;
using IpMode = ServiceEnums::IpMode;

/// A port number, or the name of a container port. Unset: the same as `port`.
struct TargetPort
{
    int number{0};
    QString name{};

    bool isSet() const { return number != 0 || !name.isEmpty(); }

    bool isName() const { return !name.isEmpty(); }

    QString text() const { return isName() ? name : QString::number(number); }

    bool operator==(const TargetPort &) const = default;
};

struct ServicePort
{
    QString name{};
    Protocol protocol{Protocol::TCP};
    int port{0};
    TargetPort targetPort{};
    int nodePort{0}; ///< 0: none (yet)
    QString appProtocol{};

    bool operator==(const ServicePort &) const = default;
};

/// A row of `status.loadBalancer.ingress`.
struct LoadBalancerIngress
{
    QString ip{};
    QString hostname{};
    std::optional<IpMode> ipMode{}; ///< unset counts as VIP

    bool operator==(const LoadBalancerIngress &) const = default;
};

/// With session affinity and no other time stated. Source: Kubernetes API v1, ClientIPConfig.
inline constexpr int defaultAffinityTimeoutSeconds = 10800;

/// A Service as the API stores it. What the API defaults is optional here; settle fills it in, so
/// in a settled cluster the optionals that apply to the Service's type are set. Source: Kubernetes
/// API v1, ServiceSpec and ServiceStatus.
struct Service
{
    ObjectMeta meta{};
    std::optional<ServiceType> type{};
    LabelSet selector{};
    QList<ServicePort> ports{};
    QString clusterIp{}; ///< "", "None" or an address
    QStringList clusterIps{};
    QStringList externalIps{};
    QString externalName{};
    std::optional<TrafficPolicy> externalTrafficPolicy{};
    std::optional<TrafficPolicy> internalTrafficPolicy{};
    std::optional<SessionAffinity> sessionAffinity{};
    std::optional<int> affinityTimeoutSeconds{}; ///< sessionAffinityConfig.clientIP.timeoutSeconds
    QString loadBalancerIp{};
    QString loadBalancerClass{};
    QStringList loadBalancerSourceRanges{};
    std::optional<bool> allocateLoadBalancerNodePorts{};
    int healthCheckNodePort{0}; ///< 0: none
    bool publishNotReadyAddresses{false};
    QStringList ipFamilies{};
    QString ipFamilyPolicy{};
    QString trafficDistribution{};
    QList<LoadBalancerIngress> ingress{};

    ServiceType effectiveType() const { return type.value_or(ServiceType::ClusterIP); }

    bool isHeadless() const;
    /// Has a cluster IP that kube-proxy serves: neither headless nor ExternalName.
    bool isProxied() const;
    /// NodePort and LoadBalancer.
    bool hasNodePorts() const;

    bool isExternallyLocal() const { return externalTrafficPolicy == TrafficPolicy::Local; }

    bool isInternallyLocal() const { return internalTrafficPolicy == TrafficPolicy::Local; }

    bool operator==(const Service &) const = default;
};

} // namespace podium
