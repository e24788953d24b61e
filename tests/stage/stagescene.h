// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"

namespace podium::test {

/// Of a cluster written as clusterFromText takes it.
Placement placementOf(const QString &clusterText);

/// Three nodes, two pods and a LoadBalancer Service: what a visitor sees first.
QString startText();
Placement startScene();

} // namespace podium::test
