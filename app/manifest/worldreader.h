// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/world.h"
#include "manifest/documentreport.h"

namespace podium {

/// The world that a ConfigMap called podium-world describes; what it leaves out is as in
/// defaultWorld(). Keys of `data`: loadBalancerProvider (None, NodePort, AddressKept), clusterCIDR
/// (a range or "none"), masqueradeAll, localhostNodePorts (true, false), nodePortAddresses (ranges,
/// parted by commas), forwards ("8080>node-3:30000", parted by commas). Problems: WrongType,
/// UnsupportedValue, InvalidValue, UnknownField; a value in error counts as left out.
World readWorld(qint32 map, DocumentReport &report);

} // namespace podium
