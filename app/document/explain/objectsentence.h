// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

namespace podium {

/// In one word, how an object is: "ready", "not ready", "pending", "no endpoints". Empty for what
/// has no state.
QString objectState(const ObjectRef &object, const Cluster &cluster);

/// In sentences, what the picture shows of an object: addresses, where it is, what it does.
QString objectSentence(const ObjectRef &object, const Cluster &cluster);

} // namespace podium
