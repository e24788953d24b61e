// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/route.h"

namespace podium {

/// The way of the answer: back over the same places, where every rewriting is undone. Begins with
/// Send where the last hop was, ends with Deliver at the sender. `hops` end with Deliver or Refuse.
QList<Hop> replyTo(const QList<Hop> &hops);

} // namespace podium
