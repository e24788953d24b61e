// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/ruletrace.h"

#include <QHash>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

class Tracer
{
public:
    Tracer(const RuleChains &chains, const ProxyNode &node, const Packet &packet,
           const Endpoint *chosen)
        : m_chains(chains)
        , m_node(node)
        , m_goal(chosen ? chosen->text() : QString())
    {
        for (qsizetype i = 0; i < chains.size(); ++i)
            m_index.insert({int(chains[i].table), chains[i].name}, i);
        m_trace.packet = packet;
    }

    RuleTrace take()
    {
        const bool isOwn = m_node.owns(m_trace.packet.source);
        pass(RuleTable::Nat, isOwn ? u"OUTPUT"_s : u"PREROUTING"_s);
        const bool isForUs = m_node.owns(m_trace.packet.destination);
        bool isPassing = true;
        if (isOwn)
            isPassing = pass(RuleTable::Filter, u"OUTPUT"_s);
        else if (!isForUs)
            isPassing = pass(RuleTable::Filter, u"FORWARD"_s);
        m_trace.isMarked = m_isMarked;
        if (isPassing && isForUs)
            isPassing = pass(RuleTable::Filter, u"INPUT"_s);
        if (isPassing && (isOwn || !isForUs))
            pass(RuleTable::Nat, u"POSTROUTING"_s);
        return m_trace;
    }

private:
    /// False if the packet ends in this hook.
    bool pass(RuleTable table, const QString &chain)
    {
        const std::optional<RuleAction> verdict = walk(table, chain);
        if (verdict == RuleAction::Drop || verdict == RuleAction::Reject)
            m_trace.end = *verdict;
        return m_trace.end == RuleAction::Accept;
    }

    /// Nothing if the chain has no verdict.
    std::optional<RuleAction> walk(RuleTable table, const QString &name)
    {
        const qsizetype index = m_index.value({int(table), name}, -1);
        for (const Rule &rule : index < 0 ? QList<Rule>() : m_chains[index].rules) {
            if (!matches(rule))
                continue;
            m_trace.matched.append(rule);
            if (rule.action == RuleAction::Return)
                return {};
            const std::optional<RuleAction> verdict = apply(rule);
            if (verdict)
                return verdict;
        }
        return {};
    }

    std::optional<RuleAction> apply(const Rule &rule)
    {
        switch (rule.action) {
        case RuleAction::Jump:
            return walk(rule.table, rule.argument);
        case RuleAction::Mark:
        case RuleAction::Unmark:
            m_isMarked = rule.action == RuleAction::Mark;
            return {};
        case RuleAction::Dnat:
            m_trace.packet.destination = *parseIpAddress(rule.argument.section(u':', 0, 0));
            m_trace.packet.destinationPort = rule.argument.section(u':', 1).toInt();
            return RuleAction::Accept;
        case RuleAction::Masquerade:
            m_trace.packet.source = m_node.primaryAddress();
            return RuleAction::Accept;
        case RuleAction::Nothing:
        case RuleAction::Return:
            return {};
        default:
            return rule.action;
        }
    }

    bool matches(const Rule &rule) const
    {
        const RuleMatch &match = rule.match;
        const Packet &packet = m_trace.packet;
        const auto fits = [](const std::optional<IpRange> &range, bool isExcept,
                             const IpAddress &address) {
            return !range || range->contains(address) != isExcept;
        };
        return (!match.protocol || *match.protocol == packet.protocol) &&
               (match.destinationPort == 0 || match.destinationPort == packet.destinationPort) &&
               fits(match.source, match.exceptSource, packet.source) &&
               fits(match.destination, match.exceptDestination, packet.destination) &&
               (!match.fromLocal || m_node.owns(packet.source)) &&
               (!match.toLocal || m_node.owns(packet.destination)) &&
               (match.state.isEmpty() || match.state == "NEW"_L1) &&
               (!match.isMarked || *match.isMarked == m_isMarked) && isTaken(rule);
    }

    /// Chance and memory: only towards the goal. Memory is left to chance, as it is the same pod.
    bool isTaken(const Rule &rule) const
    {
        if (rule.match.recentSeconds > 0)
            return false;
        return rule.match.probability <= 0 || leadsToGoal(rule.argument);
    }

    bool leadsToGoal(const QString &chain) const
    {
        const qsizetype index = m_index.value({int(RuleTable::Nat), chain}, -1);
        return index >= 0 && m_chains[index].rules.last().argument == m_goal;
    }

    const RuleChains &m_chains;
    const ProxyNode &m_node;
    QString m_goal;
    QHash<std::pair<int, QString>, qsizetype> m_index{};
    RuleTrace m_trace{};
    bool m_isMarked{false};
};

} // namespace

RuleTrace traceRules(const RuleChains &chains, const ProxyNode &node, const Packet &packet,
                     const Endpoint *chosen)
{
    return Tracer(chains, node, packet, chosen).take();
}

} // namespace podium
