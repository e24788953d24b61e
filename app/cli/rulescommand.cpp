// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/rulescommand.h"

#include "cli/report.h"
#include "cli/scenario.h"
#include "cli/worldoptions.h"
#include "routing/rulewriter.h"

namespace podium {

using namespace Qt::StringLiterals;

Usage rulesUsage()
{
    return {u"podium rules --node NAME [OPTIONS] FILE..."_s,
            u"Prints what kube-proxy (iptables mode) would write on that node, in the format of\n"
            "iptables-restore. FILE may be - for standard input."_s,
            QList{QCommandLineOption(u"node"_s, u"The node."_s, u"NAME"_s)} + worldOptions()};
}

ExitStatus runRules(const QStringList &arguments, Streams &streams)
{
    QCommandLineParser parser;
    const Usage usage = rulesUsage();
    if (const auto status = parseCall(usage, arguments, parser, streams))
        return *status;
    const QString node = parser.value(u"node"_s);
    if (node.isEmpty())
        return wrongCall(usage, u"--node is needed."_s, streams);
    const OrFault<Scenario> read = scenarioFrom(parser);
    if (const QString *fault = faultIn(read))
        return wrongCall(usage, *fault, streams);
    const Scenario &scenario = valueIn(read);
    printFindings(scenario.findings, streams);
    if (!scenario.cluster.node(node))
        return wrongCall(usage, u"--node: there is no node %1."_s.arg(node), streams);
    streams.out << rulesText(rulesOf(RoutingTable(scenario.cluster), node));
    return statusOf(scenario.input.unreadable, scenario.findings);
}

} // namespace podium
