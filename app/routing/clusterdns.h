// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "routing/random.h"
#include "routing/verdict.h"

namespace podium {

/// The address that is dialled, or why there is none.
struct Dialled
{
    IpAddress address{};
    Reason reason{Reason::Ok};
    ResponsibleField field{}; ///< null only with an address
};

/// What cluster DNS answers when the name is typed in this pod: `svc`, `svc.ns`, `svc.ns.svc`,
/// `svc.ns.svc.cluster.local`, and with a pod's host name before the Service's. An address typed
/// as a name is that address. A headless Service gives one of the addresses of its ready pods,
/// at random; an ExternalName is followed while it stays in the cluster.
/// Reasons: DnsNoSuchService, AddressUnknown (an ExternalName that leads out of the cluster).
/// Simplified: one address an answer, no SRV records, no name of a pod by its address.
/// Source: Kubernetes, DNS for Services and Pods.
Dialled resolveName(const Cluster &cluster, const QString &name, const Pod &typedIn,
                    Random &random);

/// The Service that the name means inside the cluster, with `namespaceName` as the namespace it is
/// typed in; null if there is none.
const Service *serviceByName(const Cluster &cluster, const QString &name,
                             const QString &namespaceName);

} // namespace podium
