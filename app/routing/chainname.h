// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/routingtable.h"

namespace podium {

/// "default/web:http", "default/web" for a port without a name.
QString servicePortName(const ProxiedPort &port);

/// "KUBE-SVC-" and the like with the hash that kube-proxy makes of the Service port.
/// `prefix` is "KUBE-SVC-", "KUBE-SVL-", "KUBE-EXT-" or "KUBE-FW-".
QString chainName(const QString &prefix, const ProxiedPort &port);
/// "KUBE-SEP-…".
QString endpointChainName(const ProxiedPort &port, const Endpoint &endpoint);

} // namespace podium
