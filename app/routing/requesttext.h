// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "cluster/cluster.h"
#include "routing/packet.h"

namespace podium {

/// Reads `external[:IP]`, `client:NAME`, `pod:NAMESPACE/NAME`, `node:NAME[:IP]`. Without a
/// namespace it is "default"; `external` alone is 203.0.113.2, an address for documentation.
/// Problem: UnsupportedValue with field "--from" for anything else, and for an object that the
/// cluster does not have, and for an address that is neither the node's nor loopback.
Result<Sender> senderFromText(const QString &text, const Cluster &cluster);

/// Reads `IP:PORT` (IPv6 in brackets), `svc:NAMESPACE/NAME:PORT`, `node:NAME:PORT`,
/// `lb:NAMESPACE/NAME:PORT`, `dns:NAME:PORT`, `pod:NAMESPACE/NAME:PORT`, `router:PORT`.
/// Problem: UnsupportedValue with field "--to", as above. A name for DNS may be anything.
Result<Target> targetFromText(const QString &text, const Cluster &cluster);

/// What senderFromText reads.
QString senderText(const Sender &sender);
/// What targetFromText reads.
QString targetText(const Target &target);

} // namespace podium
