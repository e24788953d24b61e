// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/storymarks.h"

namespace podium {

/// "Run 1".
QString runName(qsizetype index);

/// What was done, as one line: "1 packet: phone to svc-3, load balancer – 198.51.100.10:9000",
/// "1,000 packets at once: ...", "Delete pod-1", "Undo: Delete pod-1". The cluster is that of the
/// moment.
QString eventTitle(const HistoryEvent &event, const Cluster &cluster);

/// What is to be seen at this moment: the event's title, what happens at the hop, who forks.
QString markSentence(const StoryMark &mark, const History &history);

} // namespace podium
