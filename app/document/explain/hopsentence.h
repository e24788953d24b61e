// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/route.h"

namespace podium {

/// What happens at this stop of the way out: who rewrote what, and why.
QString hopSentence(const Hop &hop);

/// The same for the way back, where a rewriting undoes what was done on the way out.
QString replySentence(const Hop &hop);

/// "Pod pod-2", "kube-proxy on node-3", "the load balancer", "the router", ...: who acts at a hop.
QString placeWords(const Hop &hop);

/// "phone", "load balancer of svc-3", "socket 30000 of node-3", "svc-3 on node-3", ...: where it
/// happens, as a title.
QString placeTitle(const Hop &hop, bool isReply = false);

/// "DNAT" or "SNAT", in every language; empty for a hop that rewrites nothing.
QString rewritingWord(const Hop &hop);

} // namespace podium
