// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/rulesbinding.h"

#include "document/clusterdocument.h"
#include "document/models/rulesmodel.h"
#include "document/packetselection.h"
#include "document/playback.h"
#include "document/selection.h"
#include "panels/rulespanel.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// When a hop of the way there begins; the outcome for one that there is not.
double timeOfHop(const SentPacket &packet, int hop)
{
    const QList<FlightTimes::Stay> &stays = packet.times.hops;
    return hop < stays.size() ? stays[hop].arrive : packet.times.outcome;
}

} // namespace

RulesBinding::RulesBinding(const Parts &parts, RulesPanel &panel, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_panel(panel)
{
    connect(&parts.document, &ClusterDocument::clusterChanged, this, &RulesBinding::forget);
    connect(&parts.selection, &Selection::selectionChanged, this, &RulesBinding::refresh);
    connect(&parts.playback, &Playback::timeChanged, this, &RulesBinding::refresh);
    connect(&parts.packetSelection, &PacketSelection::packetChanged, this, &RulesBinding::refresh);
    connect(&parts.sentPackets, &SentPackets::reset, this, &RulesBinding::forget);
    connect(&panel, &RulesPanel::shownOrHidden, this, &RulesBinding::refresh);
    connect(&panel, &RulesPanel::ruleActivated, this, &RulesBinding::selectWhatItIsAbout);
}

void RulesBinding::forget()
{
    m_node.clear();
    m_chains.clear();
    m_met.forget();
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
        if (timeOfHop(*packet, passage.firstHop) <= now)
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
    const QList<Rule> &met =
        m_met.of(m_chains, m_parts.sentPackets.journey().router().table(), *present, *packet);
    const double from = timeOfHop(*packet, present->firstHop);
    const double to = timeOfHop(*packet, present->lastHop + 1);
    const double share = to > from ? std::clamp((now - from) / (to - from), 0.0, 1.0) : 1.0;
    m_parts.rules.setMet(met, qsizetype(std::ceil(share * double(met.size()))));
    m_panel.followLatest();
}

const SentPacket *RulesBinding::presentPacket() const
{
    const QList<SentPacket> &packets = m_parts.sentPackets.packets();
    const int selected = m_parts.packetSelection.packet();
    if (selected > 0 && selected <= packets.size())
        return &packets[selected - 1];
    const auto later = std::upper_bound(
        packets.begin(), packets.end(), m_parts.playback.time(),
        [](double time, const SentPacket &packet) { return time < packet.startTime; });
    return later == packets.begin() ? nullptr : &*(later - 1);
}

void RulesBinding::showRule(const QString &node, const Rule &rule)
{
    showNode(node);
    const int row = m_parts.rules.rowOf(rule);
    if (row >= 0)
        m_panel.showRow(row);
}

void RulesBinding::selectWhatItIsAbout(const Rule &rule)
{
    const IpAddress address =
        parseIpAddress(rule.argument.section(u':', 0, 0)).value_or(IpAddress());
    const Pod *pod = rule.action == RuleAction::Dnat
                         ? m_parts.sentPackets.journey().addressBook().podAt(address)
                         : nullptr;
    const ObjectRef service = rule.service.isNull() ? nodeRef(m_node) : rule.service;
    m_parts.selection.select(pod ? refOf(*pod) : service);
}

void RulesBinding::showNode(const QString &node)
{
    if (node == m_node)
        return;
    m_node = node;
    m_met.forget();
    m_chains = rulesOf(m_parts.sentPackets.journey().router().table(), node);
    m_parts.rules.setRules(m_chains);
}

} // namespace podium
