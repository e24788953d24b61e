// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/history/runcomparison.h"

#include <algorithm>

namespace podium {

namespace {

/// What became of each send of a run, by its event.
struct Outcomes
{
    QMap<qsizetype, CrowdCount> counts{};
    QMap<qsizetype, Reason> reasons{}; ///< of the first packet: what sets single refusals apart
    QMap<qsizetype, double> last{};    ///< when the last outcome is there

    explicit Outcomes(const Run &run)
    {
        for (const SentPacket &packet : run.packets) {
            counts[packet.event].add(packet);
            if (!reasons.contains(packet.event))
                reasons.insert(packet.event, packet.route.reason);
            double &known = last[packet.event];
            known = std::max(known, packet.times.outcome);
        }
    }
};

bool doTheSame(const HistoryEvent &a, const HistoryEvent &b)
{
    if (a.send() && b.send())
        return *a.send() == *b.send();
    return a.edit() && b.edit() && a.edit()->kind == b.edit()->kind &&
           a.edit()->description == b.edit()->description;
}

} // namespace

QList<ComparedEvent> compareRuns(const Run &first, const Run &second)
{
    using Difference = ComparedEvent::Difference;
    const Outcomes outcomes[]{Outcomes(first), Outcomes(second)};
    const auto differs = [&](qsizetype a, qsizetype b) {
        return outcomes[0].counts.value(a) != outcomes[1].counts.value(b) ||
               outcomes[0].reasons.value(a) != outcomes[1].reasons.value(b);
    };
    QList<ComparedEvent> compared;
    qsizetype a = 0;
    qsizetype b = 0;
    while (a < first.events.size() || b < second.events.size()) {
        const bool hasFirst = a < first.events.size();
        const bool hasSecond = b < second.events.size();
        if (hasFirst && hasSecond && first.events[a].time == second.events[b].time &&
            doTheSame(first.events[a], second.events[b])) {
            compared.append({first.events[a].time, a, b,
                             differs(a, b) ? Difference::Outcome : Difference::None,
                             outcomes[1].last.value(b, first.events[a].time)});
            ++a;
            ++b;
        } else if (hasFirst && (!hasSecond || first.events[a].time <= second.events[b].time)) {
            compared.append(
                {first.events[a].time, a, -1, Difference::OnlyFirst, first.events[a].time});
            ++a;
        } else {
            compared.append(
                {second.events[b].time, -1, b, Difference::OnlySecond, second.events[b].time});
            ++b;
        }
    }
    return compared;
}

} // namespace podium
