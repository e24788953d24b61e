// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sitting/replay.h"

#include "document/editing/edited.h"
#include "document/sitting/clusterdigest.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Story time ends somewhere: a day.
constexpr double longestStory = 86'400;

/// Does one entry after the other. Each says whether it could be done.
class Player
{
public:
    Player(const Revision &opened, quint64 seed)
        : m_history(opened, Traffic{seed, 0, 0, {}})
    {}

    const History &history() const { return m_history; }

    bool operator()(const BeginRun &entry)
    {
        const QList<Run> &runs = m_history.runs();
        if (entry.from < 0 || entry.from >= runs.size() || entry.events < 0 ||
            entry.events > runs[entry.from].events.size() || entry.packets < 0 ||
            entry.packets > runs[entry.from].packets.size() || !isTime(entry.time))
            return false;
        Run fork;
        fork.from = entry.from;
        fork.forkTime = entry.time;
        fork.forkEvents = entry.events;
        fork.forkPackets = entry.packets;
        m_history.beginRun(fork);
        return true;
    }

    bool operator()(const FollowRun &entry)
    {
        if (entry.run < 0 || entry.run >= m_history.runs().size())
            return false;
        m_history.followRun(entry.run);
        return true;
    }

    bool operator()(const MakeEdit &entry)
    {
        if (!canCome(entry.time))
            return false;
        const std::optional<Revision> after = made(entry.changes);
        if (!after)
            return false;
        append(entry.time, Edit{Edit::Kind::Apply, entry.description, -1,
                                std::make_shared<const Revision>(*after), entry.changes});
        return true;
    }

    bool operator()(const ContinueEdit &entry)
    {
        const QList<HistoryEvent> &events = m_history.run().events;
        if (events.isEmpty() || !events.last().edit())
            return false;
        const std::optional<Revision> after = made(entry.changes);
        if (!after)
            return false;
        m_history.amendEdit(*after, entry.changes);
        return true;
    }

    bool operator()(const UndoEdit &entry)
    {
        const UndoTrail trail = m_history.undoTrailAt(longestStory);
        if (trail.done.isEmpty() || !canCome(entry.time))
            return false;
        append(entry.time, m_history.undoOf(trail.done.last()));
        return true;
    }

    bool operator()(const RedoEdit &entry)
    {
        const UndoTrail trail = m_history.undoTrailAt(longestStory);
        if (trail.undone.isEmpty() || !canCome(entry.time))
            return false;
        append(entry.time, m_history.redoOf(trail.undone.last()));
        return true;
    }

    bool operator()(const MakeSend &entry)
    {
        const SendPlan &plan = entry.send.plan;
        if (!canCome(entry.time) || plan.count < 0 || plan.count > SendPlan::mostPackets)
            return false;
        append(entry.time, entry.send);
        return true;
    }

    bool operator()(const MakePacket &entry)
    {
        const Run &run = m_history.run();
        const Send *send = entry.event >= 0 && entry.event < run.events.size()
                               ? run.events[entry.event].send()
                               : nullptr;
        const double start = entry.times.start;
        if (!send || !areTimes(entry.times) || run.packets.size() >= mostPackets ||
            (!run.packets.isEmpty() && start < run.packets.last().startTime))
            return false;
        addPacket(entry, send->request);
        return true;
    }

private:
    static constexpr qsizetype mostPackets = 1'000'000;

    static bool isTime(double time) { return time >= 0 && time <= longestStory; }

    static bool areTimes(const FlightTimes &times)
    {
        const auto isStay = [](const FlightTimes::Stay &stay) {
            return isTime(stay.depart) && isTime(stay.arrive) && isTime(stay.leave);
        };
        return isTime(times.start) && isTime(times.outcome) && isTime(times.settled) &&
               isTime(times.answered) &&
               std::all_of(times.hops.begin(), times.hops.end(), isStay) &&
               std::all_of(times.reply.begin(), times.reply.end(), isStay);
    }

    /// Events come in the order of their times.
    bool canCome(double time) const
    {
        const QList<HistoryEvent> &events = m_history.run().events;
        return isTime(time) && (events.isEmpty() || time >= events.last().time);
    }

    void append(double time, const std::variant<Send, Edit> &what)
    {
        m_history.append({time, what});
    }

    /// Nothing if a change has no text to be made in.
    std::optional<Revision> made(const QList<RecordedChange> &changes) const
    {
        Revision revision = *m_history.versionAt(longestStory);
        for (const RecordedChange &recorded : changes) {
            const std::optional<Change> change = replayable(revision, recorded);
            if (!change)
                return {};
            const TextUpdate update = edited(revision, *change);
            if (update.refused.isEmpty() || std::holds_alternative<ReplaceText>(*change))
                revision = update.after;
        }
        return revision;
    }

    void addPacket(const MakePacket &entry, const Request &request)
    {
        Traffic traffic = m_history.trafficAt(entry.times.start);
        traffic.seconds = entry.times.start;
        SentPacket packet;
        packet.startTime = entry.times.start;
        packet.route = journey(packet.startTime).trace(request, traffic);
        packet.times = entry.times;
        // A route that came out otherwise has no such stays.
        packet.times.hops.resize(packet.route.hops.size());
        if (!packet.times.reply.isEmpty())
            packet.times.reply.resize(packet.route.reply.size());
        packet.event = entry.event;
        packet.after = traffic;
        m_history.addPacket(packet);
    }

    const Journey &journey(double time)
    {
        const Version version = m_history.versionAt(time);
        if (!m_journey || m_journeyThrough != version)
            m_journey.emplace(version->cluster());
        m_journeyThrough = version;
        return *m_journey;
    }

    History m_history;
    std::optional<Journey> m_journey{};
    Version m_journeyThrough{};
};

Problem problemAt(const QString &file, ProblemCode code, qsizetype entry)
{
    Problem problem;
    problem.code = code;
    problem.span.file = file;
    if (entry >= 0)
        problem.field = u"history[%1]"_s.arg(entry);
    return problem;
}

} // namespace

Result<Replayed> replay(const QString &file, const Sitting &sitting, const Revision &opened,
                        const Checkpoint &checkpoint)
{
    if (sitting.time < 0 || sitting.time > longestStory) {
        Problem problem = problemAt(file, ProblemCode::SittingValue, -1);
        problem.field = u"time"_s;
        problem.arguments = {u"number"_s};
        return problem;
    }
    Player player(opened, sitting.seed);
    const qsizetype count = sitting.history.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (!checkpoint.passes(WorkStep::Replaying, double(i) / double(count)))
            break;
        if (!std::visit(player, sitting.history[i]))
            return problemAt(file, ProblemCode::SittingStep, i);
    }
    Replayed replayed{player.history(), {}};
    const Cluster &cluster = replayed.history.clusterAt(sitting.time);
    if (!sitting.digest.isEmpty() && clusterDigest(cluster) != sitting.digest) {
        Problem problem = problemAt(file, ProblemCode::SittingDiffers, -1);
        problem.severity = Severity::Warning;
        replayed.problems.append(problem);
    }
    return replayed;
}

} // namespace podium
