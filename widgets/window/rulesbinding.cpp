// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/rulesbinding.h"

#include "document/clusterdocument.h"
#include "document/models/rulesmodel.h"
#include "document/nodepassage.h"
#include "document/playback.h"
#include "document/selection.h"
#include "panels/rulespanel.h"

#include <algorithm>
#include <cmath>

namespace podium {

RulesBinding::RulesBinding(const Parts &parts, RulesPanel &panel, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_panel(panel)
{
    connect(&parts.document, &ClusterDocument::clusterChanged, this, &RulesBinding::forget);
    connect(&parts.selection, &Selection::selectionChanged, this, &RulesBinding::refresh);
    connect(&parts.playback, &Playback::timeChanged, this, &RulesBinding::refresh);
    connect(&panel, &RulesPanel::shownOrHidden, this, &RulesBinding::refresh);
}

void RulesBinding::setMarks(const QList<TimelineMark> &marks)
{
    m_marks = marks;
    refresh();
}

void RulesBinding::forget()
{
    m_node.clear();
    m_chains.clear();
    m_parts.rules.setRules({});
    refresh();
}

void RulesBinding::refresh()
{
    if (!m_panel.isVisible())
        return;
    const SentPacket *packet = presentPacket();
    const double now = m_parts.playback.time();
    const QList<NodePassage> passages = packet ? passagesOf(packet->route) : QList<NodePassage>();
    const NodePassage *present = nullptr;
    for (const NodePassage &passage : passages) {
        if (timeOfHop(packet->number, passage.firstHop) <= now)
            present = &passage;
    }
    const ObjectRef selected = m_parts.selection.current();
    if (selected.kind == ObjectKind::Node)
        showNode(selected.name);
    else if (present)
        showNode(present->node);

    if (!present || present->node != m_node) {
        m_parts.rules.setMet({}, 0);
        return;
    }
    const QList<Rule> met =
        rulesMet(m_chains, m_parts.sentPackets.journey().router().table(), *present, packet->route);
    const double from = timeOfHop(packet->number, present->firstHop);
    const double to = timeOfHop(packet->number, present->lastHop + 1);
    const double share = to > from ? std::clamp((now - from) / (to - from), 0.0, 1.0) : 1.0;
    m_parts.rules.setMet(met, qsizetype(std::ceil(share * double(met.size()))));
    m_panel.followLatest();
}

const SentPacket *RulesBinding::presentPacket() const
{
    const SentPacket *present = nullptr;
    for (const SentPacket &packet : m_parts.sentPackets.packets()) {
        if (packet.startTime <= m_parts.playback.time())
            present = &packet;
    }
    return present;
}

double RulesBinding::timeOfHop(int packet, int hop) const
{
    for (const TimelineMark &mark : m_marks) {
        if (mark.packet == packet && mark.hop >= hop)
            return mark.time;
    }
    return m_parts.playback.duration();
}

void RulesBinding::showNode(const QString &node)
{
    if (node == m_node)
        return;
    m_node = node;
    m_chains = rulesOf(m_parts.sentPackets.journey().router().table(), node);
    m_parts.rules.setRules(m_chains);
}

} // namespace podium
