// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"

namespace podium {

/// What the API server says when it refuses, "spec.ports[0].nodePort: Invalid value: 80: provided
/// port is not in the valid range. The range of valid ports is 30000-32767". For rules whose words
/// are not known here, the field and the code of the rule. Source: Kubernetes 1.33,
/// pkg/apis/core/validation and pkg/registry/core/service/portallocator.
QString rejectionText(const Problem &problem);

/// Whether the words of the API server are known here.
bool hasRejectionWords(const Problem &problem);

/// "node-port-range": the code of the rule, or else of the problem.
QString rejectionCode(const Problem &problem);

} // namespace podium
