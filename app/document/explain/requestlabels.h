// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "routing/packet.h"

namespace podium {

/// What a person picks a sender by: "phone, on the internet", "pod pod-1", "node node-1".
QString senderLabel(const Sender &sender, const Cluster &cluster);
/// The name alone, for columns: "phone", "pod-1", "203.0.113.9".
QString senderName(const Sender &sender);
/// What a person picks a target by, with the address it stands for now: "node-3, node port –
/// 192.168.0.13:30000".
QString targetLabel(const Target &target, const Cluster &cluster);

} // namespace podium
