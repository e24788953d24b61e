// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/checks/checkobject.h"
#include "cluster/checks/findings.h"

namespace podium {

/// Everything but the metadata. `old` is null for a new Service.
/// Source: Kubernetes 1.33, ValidateService and ValidateServiceUpdate.
void checkService(const Service &service, const Service *old, const CheckContext &context,
                  Findings &findings);

} // namespace podium
