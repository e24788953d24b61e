// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonmeasure.h"

#include "lessons/lessonpages.h"
#include "lessons/mismatch.h"
#include "lessons/rejectiontext.h"

#include <algorithm>

namespace podium {

std::optional<Expectation> measured(const Performance &performance)
{
    Expectation found;
    if (!performance.rejected.isEmpty()) {
        found.rejected = rejectionCode(performance.rejected.first());
        return found;
    }
    const QList<LessonPacket> &packets = performance.packets;
    if (packets.isEmpty())
        return {};
    const Route &first = packets.first().route;
    const auto hasVerdict = [&](const LessonPacket &packet) {
        return packet.route.verdict == first.verdict;
    };
    const auto hasReason = [&](const LessonPacket &packet) {
        return packet.route.reason == first.reason;
    };
    if (!std::ranges::all_of(packets, hasVerdict))
        return {};
    found.verdict = first.verdict;
    if (first.verdict != Verdict::Delivered && std::ranges::all_of(packets, hasReason))
        found.reason = first.reason;
    if (const int pods = spreadOf(packets); pods > 1)
        found.spread = pods;
    return found;
}

void remeasure(Lesson &lesson, int step)
{
    LessonStep &changed = lesson.steps[step];
    const Performance played = perform(stateAtPage(lesson, step, nullptr), changed.actions);
    changed.expect = measured(played);
    if (!changed.predict)
        return;
    changed.predict->isConceptual = !changed.expect;
    for (Choice &choice : changed.predict->choices) {
        if (choice.isCorrect)
            choice.is = changed.expect;
    }
}

} // namespace podium
