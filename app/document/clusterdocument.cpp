// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"

#include "control/settle.h"
#include "document/discard.h"
#include "manifest/fieldplace.h"

namespace podium {

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

void ClusterDocument::open(DocumentState state)
{
    DocumentState before = std::exchange(m_state, std::move(state));
    m_history = History({m_state.cluster, m_state.settleProblems});
    m_shown = m_history.versionAt(0);
    m_time = 0;
    emit opened();
    emit runChanged();
    ClusterDiff diff;
    diff.isAnother = true;
    emit clusterChanged(diff);
    emit historyChanged();
    discard(std::move(before));
}

void ClusterDocument::apply(const QString &description, const Cluster &after)
{
    const Settled settled = settle(after, *m_shown);
    if (settled.cluster == m_state.cluster)
        return;
    emit aboutToChange();
    const qsizetype runBefore = m_history.currentRun();
    tell(runBefore, m_history.edit(m_time, description, settled));
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
    const ClusterDiff diff = difference(m_state.cluster, present->cluster);
    m_shown = present;
    m_state.cluster = present->cluster;
    emit clusterChanged(diff);
}

SourceSpan ClusterDocument::locate(const ObjectRef &object, const QString &field) const
{
    const Origin origin = originOf(object, m_state.cluster);
    return origin.isKnown() ? placeOf(origin, field, m_state.texts) : SourceSpan();
}

} // namespace podium
