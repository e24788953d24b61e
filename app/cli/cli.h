// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace podium {

/// Whether the call is for the command line: a subcommand, --help or --version, or a call that is
/// wrong before any window could open (cli/wrongstart.h). All other calls open the window.
bool isForCommandLine(int argc, char **argv);

/// Runs the subcommand, or says what is wrong; needs no display. Gives the exit status.
int runCommandLine(int argc, char **argv);

} // namespace podium
