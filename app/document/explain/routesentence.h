// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "routing/route.h"

namespace podium {

/// What became of the packet, why, what the sender notices, and which field of which object
/// decided. Two to five sentences.
QString sentence(const Route &route, const Cluster &cluster);

/// The reason alone, one sentence with the names filled in: "svc-1 has no port 80."
QString reasonSentence(const Route &route, const Cluster &cluster);

/// "Look at spec.selector of Service default/svc-1."; empty for a null field.
QString fieldSentence(const ResponsibleField &field);

} // namespace podium
