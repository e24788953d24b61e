// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/service.h"

namespace podium {

/// "10.96.0.10:9000", the address alone if there are several ports, "clusterIP: None" or "→ name".
QString addressText(const Service &service);
/// "9000 → 8080 +1".
QString ruleText(const Service &service);
/// "30000 +1"; empty if it has no node port.
QString nodePortText(const Service &service);
/// "198.51.100.10:9000" or "<pending>".
QString externalText(const Service &service);
/// 0 if it has none.
int firstNodePort(const Service &service);

} // namespace podium
