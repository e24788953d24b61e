// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "routing/verdict.h"

namespace podium {

/// The world around the cluster; its fields are spelled as the keys of the ConfigMap podium-world,
/// or as the members of World where there is no key.
inline ObjectRef worldRef()
{
    return {ObjectKind::World, {}, QStringLiteral("podium-world")};
}

inline ObjectRef routerRef()
{
    return {ObjectKind::Router, {}, QStringLiteral("router")};
}

/// Whether the object is in the cluster or around it: the world and the router always are.
bool exists(const Cluster &cluster, const ObjectRef &ref);

ResponsibleField worldField(const QString &path);
/// The row of status.addresses with this address.
ResponsibleField nodeAddressField(const Node &node, const IpAddress &address);
/// Where a Service would need the port: the row that differs in its protocol only, the only row,
/// or else the list.
ResponsibleField missingPortField(const Service &service, int port);
/// Who should have this address of the pod range: a pod that has stopped, the slice that still
/// lists it, the node whose range it is in, or else the world's podRange. Linear, as it is rare.
ResponsibleField stalePodField(const Cluster &cluster, const IpAddress &address);

} // namespace podium
