// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"

#include "control/settle.h"
#include "document/discard.h"
#include "manifest/fieldplace.h"

namespace podium {

namespace {

/// Looking for what learners trip over takes its time in a larger cluster, at every edit.
constexpr qsizetype mostPodsLookedAt = 5'000;

/// Of what belongs to one step back: a pause as between two thoughts.
constexpr qint64 longestPause = 2'000; // milliseconds

} // namespace

ClusterDocument::ClusterDocument(QObject *parent)
    : QObject(parent)
    , m_shown(m_history.versionAt(0))
{}

bool ClusterDocument::canUndo() const
{
    return !m_history.undoTrailAt(m_time).done.isEmpty();
}

bool ClusterDocument::canRedo() const
{
    return !m_history.undoTrailAt(m_time).undone.isEmpty();
}

void ClusterDocument::open(DocumentState state, const Traffic &start)
{
    const History history(revisionOf(state), start);
    open(std::move(state), history, 0);
}

void ClusterDocument::open(DocumentState state, const History &history, double time)
{
    Version before = m_shown;
    History historyBefore = std::exchange(m_history, history);
    m_shown = m_history.versionAt(time);
    m_problems = DocumentProblems{state.problems, state.problemsLeftOut};
    if (m_shown != m_history.versionAt(0) && cluster().pods().size() <= mostPodsLookedAt)
        m_problems.reset();
    m_time = time;
    m_burst.clear();
    emit opened();
    emit runChanged();
    ClusterDiff diff;
    diff.isAnother = true;
    emit clusterChanged(diff);
    emit historyChanged();
    discard(std::pair(std::move(before), std::move(historyBefore)));
}

Problems ClusterDocument::edit(const QString &description, const Change &change,
                               const QString &burst)
{
    if (const std::optional<Problem> problem = objection(change))
        return {*problem};
    const Version before = m_shown;
    const TextUpdate update = edited(*before, change);
    if (update.refused.isEmpty() || std::holds_alternative<ReplaceText>(change)) {
        commit(description, update.after, {{recorded(*before, change)}, burst});
        emit changeMade(*before, change);
    }
    return update.refused;
}

void ClusterDocument::setEditRule(EditRule rule)
{
    m_editRule = std::move(rule);
    emit editRuleChanged();
}

std::optional<Problem> ClusterDocument::objection(const Change &change) const
{
    return m_editRule ? m_editRule(change) : std::nullopt;
}

void ClusterDocument::apply(const QString &description, const Cluster &after)
{
    Revision revision = *m_shown;
    revision.settled = settle(after, m_shown->settled);
    commit(description, revision, {});
}

void ClusterDocument::commit(const QString &description, const Revision &after, const Doing &doing)
{
    if (after.texts == texts() && after.cluster() == cluster())
        return;
    emit aboutToChange();
    const qsizetype runBefore = m_history.currentRun();
    const bool isContinued = continuesBurst(doing.burst);
    m_burst = doing.burst;
    m_sinceBurst.start();
    if (!isContinued) {
        tell(runBefore, m_history.edit(m_time, description, after, doing.changes));
        return;
    }
    m_history.amendEdit(after, doing.changes);
    tell(runBefore, m_time);
}

bool ClusterDocument::continuesBurst(const QString &burst) const
{
    const QList<HistoryEvent> &events = m_history.run().events;
    const Edit *last = events.isEmpty() ? nullptr : events.last().edit();
    return !burst.isEmpty() && burst == m_burst && m_sinceBurst.elapsed() < longestPause && last &&
           last->kind == Edit::Kind::Apply && m_time >= events.last().time &&
           !m_history.hasLater(events.last().time);
}

void ClusterDocument::undo()
{
    if (!canUndo())
        return;
    emit aboutToChange();
    const qsizetype runBefore = m_history.currentRun();
    tell(runBefore, m_history.undo(m_time));
}

void ClusterDocument::redo()
{
    if (!canRedo())
        return;
    emit aboutToChange();
    const qsizetype runBefore = m_history.currentRun();
    tell(runBefore, m_history.redo(m_time));
}

qsizetype ClusterDocument::addSend(const Send &send)
{
    emit aboutToChange();
    const qsizetype runBefore = m_history.currentRun();
    const qsizetype index = m_history.send(m_time, send);
    tell(runBefore, m_time);
    return index;
}

qsizetype ClusterDocument::repeatSend(qsizetype run, qsizetype event)
{
    const qsizetype index = m_history.repeatSend(run, event);
    emit historyChanged();
    return index;
}

void ClusterDocument::addPacket(const SentPacket &packet)
{
    m_history.addPacket(packet);
}

void ClusterDocument::setTime(double time)
{
    if (time == m_time)
        return;
    m_time = time;
    showPresent();
}

void ClusterDocument::followRun(qsizetype index)
{
    if (index == m_history.currentRun())
        return;
    emit aboutToChange();
    m_history.followRun(index);
    emit runChanged();
    showPresent();
    emit historyChanged();
}

void ClusterDocument::clearPackets()
{
    emit aboutToChange();
    m_history = m_history.withoutPackets(m_time);
    m_time = m_history.lastTime();
    emit historyRestarted();
    emit runChanged();
    emit historyChanged();
}

void ClusterDocument::tell(qsizetype runBefore, double time)
{
    m_time = time;
    if (m_history.currentRun() != runBefore)
        emit runChanged();
    showPresent();
    emit historyChanged();
}

void ClusterDocument::showPresent()
{
    const Version present = m_history.versionAt(m_time);
    if (present == m_shown)
        return;
    show(present);
}

void ClusterDocument::show(const Version &version)
{
    const ClusterDiff diff = difference(cluster(), version->cluster());
    m_shown = version;
    if (cluster().pods().size() <= mostPodsLookedAt)
        m_problems.reset();
    emit clusterChanged(diff);
}

const DocumentProblems &ClusterDocument::allProblems() const
{
    if (!m_problems)
        m_problems = problemsOf(*m_shown);
    return *m_problems;
}

SourceSpan ClusterDocument::locate(const ObjectRef &object, const QString &field) const
{
    const Origin origin = originOf(object, cluster());
    return origin.isKnown() ? placeOf(origin, field, texts()) : SourceSpan();
}

} // namespace podium
