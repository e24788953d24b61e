// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

namespace podium {

/// Why a Service has nobody to send to: "0 of 3 pods match app=web: they say app=wbe." One to a few
/// sentences; empty if the Service has ready endpoints of its own.
QString endpointSentence(const Service &service, const Cluster &cluster);

} // namespace podium
