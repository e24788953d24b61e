// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/iptablessentence.h"

#include "document/explain/phrase.h"
#include "document/explain/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// The first row that fits is taken. %1 the destination (or the source, where a row is for one), %2
/// the port, %3 the Service, %4 where the rule leads, %5 the chance in percent.
struct RuleRow
{
    QLatin1StringView chain; ///< how its name begins; empty: any
    RuleAction action;
    QLatin1StringView leadsTo; ///< how the chain that it jumps to begins; empty: any
    bool (*fits)(const RuleMatch &match);
    const char *text;
};

bool always(const RuleMatch &)
{
    return true;
}

bool hasDestination(const RuleMatch &match)
{
    return match.destination.has_value();
}

bool isFromThisNode(const RuleMatch &match)
{
    return match.fromLocal;
}

bool hasSource(const RuleMatch &match)
{
    return match.source.has_value();
}

bool isByChance(const RuleMatch &match)
{
    return match.probability > 0;
}

bool isRemembered(const RuleMatch &match)
{
    return !match.recent.isEmpty();
}

bool isMarked(const RuleMatch &match)
{
    return match.isMarked.value_or(false);
}

const RuleRow ruleRows[] = {
    {"KUBE-SERVICES"_L1, RuleAction::Jump, "KUBE-NODEPORTS"_L1, always,
     QT_TRANSLATE_NOOP("explain", "To an address of this node: on to the node ports.")},
    {"KUBE-SERVICES"_L1, RuleAction::Jump, "KUBE-EXT-"_L1, always,
     QT_TRANSLATE_NOOP("explain", "To %1, port %2: on to the outer door of %3.")},
    {"KUBE-SERVICES"_L1, RuleAction::Jump, "KUBE-FW-"_L1, always,
     QT_TRANSLATE_NOOP("explain", "To %1, port %2: on to the source ranges of %3.")},
    {"KUBE-SERVICES"_L1, RuleAction::Jump, ""_L1, hasDestination,
     QT_TRANSLATE_NOOP("explain", "To %1, port %2: on to the endpoints of %3.")},
    {"KUBE-NODEPORTS"_L1, RuleAction::Jump, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "To node port %2: on to the outer door of %3.")},
    {"KUBE-NODEPORTS"_L1, RuleAction::Accept, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "To the health-check port %2 of %3: let in to the node.")},
    {""_L1, RuleAction::Jump, "KUBE-MARK-MASQ"_L1, isFromThisNode,
     QT_TRANSLATE_NOOP("explain", "From this node itself: the sender will be rewritten.")},
    {"KUBE-SEP-"_L1, RuleAction::Jump, "KUBE-MARK-MASQ"_L1, hasSource,
     QT_TRANSLATE_NOOP("explain", "A pod that reaches itself (%1): the sender will be rewritten.")},
    {""_L1, RuleAction::Jump, "KUBE-MARK-MASQ"_L1, hasSource,
     QT_TRANSLATE_NOOP("explain", "Not from the pod range %1: the sender will be rewritten.")},
    {""_L1, RuleAction::Jump, "KUBE-MARK-MASQ"_L1, always,
     QT_TRANSLATE_NOOP("explain", "The sender will be rewritten when the packet leaves.")},
    {""_L1, RuleAction::Jump, "KUBE-SEP-"_L1, isRemembered,
     QT_TRANSLATE_NOOP("explain", "The client was here before: the same endpoint again.")},
    {""_L1, RuleAction::Jump, "KUBE-SEP-"_L1, isByChance,
     QT_TRANSLATE_NOOP("explain", "With a chance of %5 %: this endpoint.")},
    {""_L1, RuleAction::Jump, "KUBE-SEP-"_L1, always,
     QT_TRANSLATE_NOOP("explain", "Otherwise: this endpoint.")},
    {""_L1, RuleAction::Jump, "KUBE-SVL-"_L1, always,
     QT_TRANSLATE_NOOP("explain", "On to the endpoints of %3 on this node only.")},
    {""_L1, RuleAction::Jump, "KUBE-SVC-"_L1, hasSource,
     QT_TRANSLATE_NOOP("explain", "From the pod range %1: on to all endpoints of %3.")},
    {""_L1, RuleAction::Jump, "KUBE-SVC-"_L1, isFromThisNode,
     QT_TRANSLATE_NOOP("explain", "From this node itself: on to all endpoints of %3.")},
    {""_L1, RuleAction::Jump, "KUBE-SVC-"_L1, always,
     QT_TRANSLATE_NOOP("explain", "On to all endpoints of %3.")},
    {""_L1, RuleAction::Jump, "KUBE-EXT-"_L1, hasSource,
     QT_TRANSLATE_NOOP("explain", "From %1, which may: on to the outer door of %3.")},
    {""_L1, RuleAction::Jump, ""_L1, always, QT_TRANSLATE_NOOP("explain", "On to the chain %4.")},
    {""_L1, RuleAction::Dnat, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "The destination becomes %4.")},
    {""_L1, RuleAction::Mark, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "The packet is marked: its sender is to be rewritten.")},
    {""_L1, RuleAction::Unmark, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "The mark has done its work and is taken off.")},
    {""_L1, RuleAction::Masquerade, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "The sender becomes this node's own address.")},
    {"KUBE-POSTROUTING"_L1, RuleAction::Return, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "Not marked: the sender stays as it is.")},
    {""_L1, RuleAction::Return, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "Back to the chain before.")},
    {""_L1, RuleAction::Reject, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "Refused with an error: %3 has no endpoint that could answer.")},
    {"KUBE-FORWARD"_L1, RuleAction::Drop, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "What belongs to no connection is thrown away.")},
    {""_L1, RuleAction::Drop, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "Thrown away without a word.")},
    {""_L1, RuleAction::Accept, ""_L1, isMarked,
     QT_TRANSLATE_NOOP("explain", "Marked packets are let through.")},
    {""_L1, RuleAction::Accept, ""_L1, always, QT_TRANSLATE_NOOP("explain", "Let through.")},
    {""_L1, RuleAction::Nothing, ""_L1, isRemembered,
     QT_TRANSLATE_NOOP("explain", "The client is remembered with this endpoint.")},
    {""_L1, RuleAction::Nothing, ""_L1, always,
     QT_TRANSLATE_NOOP("explain", "Nothing happens here.")},
};

// A null text begins with nothing for Qt, not even with an empty one.
bool begins(const QString &text, QLatin1StringView with)
{
    return with.isEmpty() || text.startsWith(with);
}

bool fits(const RuleRow &row, const Rule &rule)
{
    return row.action == rule.action && begins(rule.chain, row.chain) &&
           begins(rule.argument, row.leadsTo) && row.fits(rule.match);
}

QString addressText(const std::optional<IpRange> &range)
{
    if (!range)
        return {};
    return range->prefix == 32 ? range->address.toString() : range->toString();
}

} // namespace

QString sentence(const Rule &rule)
{
    constexpr double percent = 100;
    for (const RuleRow &row : ruleRows) {
        if (!fits(row, rule))
            continue;
        const RuleMatch &match = rule.match;
        const std::optional<IpRange> &range =
            row.fits == hasSource ? match.source : match.destination;
        return phrase(row.text, {addressText(range), QString::number(match.destinationPort),
                                 shortName(rule.service), rule.argument,
                                 QLocale().toString(match.probability * percent, 'g', 3)});
    }
    return {};
}

} // namespace podium
