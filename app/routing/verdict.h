// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QObject>

namespace podium {

/// Holds the enums, so that Qt knows their names.
struct RouteEnums
{
    Q_GADGET

public:
    /// What becomes of a packet, as its sender sees it.
    enum class Verdict {
        Delivered,
        Refused, ///< an answer that says no, at once
        Dropped, ///< silence
        NoRoute,
        NoAddress,
        NoName,
    };
    Q_ENUM(Verdict)

    /// Why. One verdict each (verdictOf). Source: the outcome catalogue of the teaching design; the
    /// last group was added for what kube-proxy does beyond it.
    enum class Reason {
        Ok,
        SelectorMatchesNothing,
        EndpointsNotReady,
        NoListener,
        NodePortClosed,
        NoLocalEndpoints,
        ServicePortMissing,
        StalePodIp,
        LbNoHealthyNode,
        RouterNoForward,
        OutsideClusterIp,
        OutsidePodIp,
        NodeIpPrivate,
        LbPending,
        NotALoadbalancer,
        DnsNoSuchService,
        DnsOutside,

        SourceRangeDenied, ///< spec.loadBalancerSourceRanges leaves the sender out
        AddressUnknown,    ///< nobody here has this address
    };
    Q_ENUM(Reason)
};

using Verdict = RouteEnums::Verdict;
using Reason = RouteEnums::Reason;

/// "delivered", "noroute": as on the command line and in lessons.
QString verdictName(Verdict verdict);
/// "no-local-endpoints".
QString reasonName(Reason reason);
Verdict verdictOf(Reason reason);

/// The field of an object that decided. Null only for what was delivered.
struct ResponsibleField
{
    ObjectRef object{};
    QString path{}; ///< spelled as in manifests

    bool isNull() const { return object.isNull(); }

    bool operator==(const ResponsibleField &) const = default;
};

} // namespace podium
