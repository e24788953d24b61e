// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"

namespace podium::test {

/// Three nodes, two pods and a LoadBalancer Service: what a visitor sees first.
Placement startScene();

} // namespace podium::test
