// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/rule.h"

#include "base/enumname.h"

#include <QStringList>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString mark = u"0x4000/0x4000"_s;

QStringList addressWords(const QString &option, const std::optional<IpRange> &range, bool isExcept)
{
    if (!range)
        return {};
    QStringList words;
    if (isExcept)
        words.append(u"!"_s);
    words.append(option);
    words.append(range->prefix == 32 ? range->address.toString() : range->toString());
    return words;
}

QStringList portWords(const RuleMatch &match)
{
    if (!match.protocol)
        return {};
    const QString protocol = dashedName(*match.protocol).remove(u'-');
    QStringList words{u"-m"_s, protocol, u"-p"_s, protocol};
    if (match.destinationPort != 0)
        words += {u"--dport"_s, QString::number(match.destinationPort)};
    return words;
}

QStringList recentWords(const RuleMatch &match)
{
    if (match.recent.isEmpty())
        return {};
    const QStringList words{u"-m"_s, u"recent"_s, u"--name"_s, match.recent};
    if (match.recentSeconds == 0)
        return words + QStringList{u"--set"_s};
    return words + QStringList{u"--rcheck"_s, u"--seconds"_s, QString::number(match.recentSeconds),
                               u"--reap"_s};
}

QStringList stateWords(const RuleMatch &match)
{
    QStringList words;
    if (match.fromLocal)
        words += {u"-m"_s, u"addrtype"_s, u"--src-type"_s, u"LOCAL"_s};
    if (match.toLocal)
        words += {u"-m"_s, u"addrtype"_s, u"--dst-type"_s, u"LOCAL"_s};
    if (!match.state.isEmpty())
        words += {u"-m"_s, u"conntrack"_s, u"--ctstate"_s, match.state};
    if (match.isMarked && *match.isMarked)
        words += {u"-m"_s, u"mark"_s, u"--mark"_s, mark};
    else if (match.isMarked)
        words += {u"-m"_s, u"mark"_s, u"!"_s, u"--mark"_s, mark};
    if (match.probability > 0)
        words += {u"-m"_s,     u"statistic"_s,     u"--mode"_s,
                  u"random"_s, u"--probability"_s, QString::number(match.probability, 'f', 10)};
    return words;
}

QStringList actionWords(const Rule &rule)
{
    switch (rule.action) {
    case RuleAction::Nothing:
        break;
    case RuleAction::Jump:
        return {u"-j"_s, rule.argument};
    case RuleAction::Accept:
        return {u"-j"_s, u"ACCEPT"_s};
    case RuleAction::Drop:
        return {u"-j"_s, u"DROP"_s};
    case RuleAction::Reject:
        return {u"-j"_s, u"REJECT"_s};
    case RuleAction::Return:
        return {u"-j"_s, u"RETURN"_s};
    case RuleAction::Mark:
        return {u"-j"_s, u"MARK"_s, u"--or-mark"_s, u"0x4000"_s};
    case RuleAction::Unmark:
        return {u"-j"_s, u"MARK"_s, u"--xor-mark"_s, u"0x4000"_s};
    case RuleAction::Dnat:
        return {u"-j"_s, u"DNAT"_s, u"--to-destination"_s, rule.argument};
    case RuleAction::Masquerade:
        return {u"-j"_s, u"MASQUERADE"_s, u"--random-fully"_s};
    }
    return {};
}

} // namespace

QString ruleText(const Rule &rule)
{
    QStringList words{u"-A"_s, rule.chain};
    if (!rule.comment.isEmpty())
        words += {u"-m"_s, u"comment"_s, u"--comment"_s, u'"' + rule.comment + u'"'};
    words += recentWords(rule.match) + portWords(rule.match) +
             addressWords(u"-s"_s, rule.match.source, rule.match.exceptSource) +
             addressWords(u"-d"_s, rule.match.destination, rule.match.exceptDestination) +
             stateWords(rule.match) + actionWords(rule);
    return words.join(u' ');
}

} // namespace podium
