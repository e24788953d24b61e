// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/verdict.h"

#include "base/enumname.h"

namespace podium {

QString verdictName(Verdict verdict)
{
    return dashedName(verdict).remove(u'-');
}

QString reasonName(Reason reason)
{
    return dashedName(reason);
}

Verdict verdictOf(Reason reason)
{
    switch (reason) {
    case Reason::Ok:
        return Verdict::Delivered;
    case Reason::SelectorMatchesNothing:
    case Reason::EndpointsNotReady:
    case Reason::NoListener:
    case Reason::NodePortClosed:
        return Verdict::Refused;
    case Reason::NoLocalEndpoints:
    case Reason::ServicePortMissing:
    case Reason::StalePodIp:
    case Reason::LbNoHealthyNode:
    case Reason::RouterNoForward:
    case Reason::SourceRangeDenied:
        return Verdict::Dropped;
    case Reason::OutsideClusterIp:
    case Reason::OutsidePodIp:
    case Reason::NodeIpPrivate:
    case Reason::AddressUnknown:
        return Verdict::NoRoute;
    case Reason::LbPending:
    case Reason::NotALoadbalancer:
        return Verdict::NoAddress;
    case Reason::DnsNoSuchService:
    case Reason::DnsOutside:
        break;
    }
    return Verdict::NoName;
}

} // namespace podium
