// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/scenario.h"

#include "cli/finding.h"
#include "cli/worldoptions.h"

namespace podium {

using namespace Qt::StringLiterals;

OrFault<Scenario> scenarioFrom(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().isEmpty())
        return u"no file was named."_s;
    Scenario scenario{admitted(readInput(parser.positionalArguments())), {}, {}};
    const OrFault<World> world = worldFrom(parser, scenario.input.read);
    if (const QString *fault = faultIn(world))
        return *fault;
    const Settled settled = settle(clusterOf(scenario.input.read).with(valueIn(world)));
    scenario.cluster = settled.cluster;
    scenario.findings = findingsOf(scenario.input, settled);
    return scenario;
}

} // namespace podium
