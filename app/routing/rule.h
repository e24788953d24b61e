// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"
#include "base/objectref.h"
#include "cluster/protocol.h"

#include <QList>
#include <QObject>

#include <optional>

namespace podium {

/// Holds the enums, so that Qt knows their names.
struct RuleEnums
{
    Q_GADGET

public:
    enum class Table { Filter, Nat };
    Q_ENUM(Table)

    /// What a rule does with a packet that it matches.
    enum class Action {
        Nothing, ///< it only remembers or explains
        Jump,    ///< to another chain
        Accept,
        Drop,
        Reject,
        Return,
        Mark,       ///< to be rewritten when it leaves (0x4000)
        Unmark,     ///< the mark is taken off
        Dnat,       ///< to an endpoint
        Masquerade, ///< the source becomes the address it leaves by
    };
    Q_ENUM(Action)
};

using RuleTable = RuleEnums::Table;
using RuleAction = RuleEnums::Action;

/// What a rule asks of a packet; what is unset is not asked.
struct RuleMatch
{
    std::optional<Protocol> protocol{};
    int destinationPort{0}; ///< 0: any
    std::optional<IpRange> source{};
    bool exceptSource{false}; ///< `source` must not match
    std::optional<IpRange> destination{};
    bool exceptDestination{false};
    bool fromLocal{false};          ///< the source is an address of the node
    bool toLocal{false};            ///< so is the destination
    QString state{};                ///< of the connection: "NEW", "RELATED,ESTABLISHED"
    std::optional<bool> isMarked{}; ///< to be rewritten
    double probability{0};          ///< 0: always
    QString recent{};               ///< the list of clients that is asked or added to
    int recentSeconds{0};           ///< 0: adds to the list; else how long ago counts

    bool operator==(const RuleMatch &) const = default;
};

/// One line of iptables.
struct Rule
{
    RuleTable table{RuleTable::Nat};
    QString chain{};
    RuleMatch match{};
    RuleAction action{RuleAction::Nothing};
    QString argument{}; ///< Jump: the chain; Dnat: "10.244.1.2:8080"
    QString comment{};
    ObjectRef service{}; ///< null for rules that are there for all Services

    bool operator==(const Rule &) const = default;
};

/// `-A KUBE-SERVICES -m comment --comment "…" -p tcp -m tcp …`, as iptables-restore reads it.
QString ruleText(const Rule &rule);

} // namespace podium
