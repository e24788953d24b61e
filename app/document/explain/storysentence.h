// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/crowdcount.h"
#include "document/history/runcomparison.h"
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

/// "62 delivered, 3 refused, 35 under way"; empty for nobody.
QString crowdWords(const CrowdCount &count);

/// Where a crowd arrived: "pod-1: 31, pod-2: 30, 4 more pods"; empty if nowhere.
QString crowdPods(const CrowdCount &count);

/// What became of the packets of one send by this time: "delivered to pod-2", "62 delivered, 3
/// refused, 5 under way"; empty for a single packet that is still under way.
QString sendOutcome(const Run &run, qsizetype event, double time);

/// "= the same", "≠ another outcome", "◀ only in Run 1". The runs are those that were compared.
QString differenceWords(ComparedEvent::Difference difference, qsizetype firstRun,
                        qsizetype secondRun);

} // namespace podium
