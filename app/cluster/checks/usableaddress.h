// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"

namespace podium {

/// Why packets could never be sent on to this address, as the reason of an InvalidValue; empty if
/// they can. Source: Kubernetes pkg/apis/core/validation, ValidateEndpointIP.
QString unusableAddress(const IpAddress &address);

} // namespace podium
