// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifestreader.h"

namespace podium {

/// The world that a manifest states, or else the default one with the ranges that its nodes show:
/// a dump of a cluster tells the pod ranges of its nodes and their addresses, and kube-proxy of
/// that cluster knows the whole range. IPv4 only, as the rest of the world is.
///
/// podRange and proxy.clusterCidr: the smallest range around every spec.podCIDR, /16 or wider, if
/// one of them lies outside the default. nodeRange: the same for every InternalIP, /24 or wider.
World worldOf(const ReadResult &read);

} // namespace podium
