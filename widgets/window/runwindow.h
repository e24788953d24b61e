// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace podium {

/// Runs the program with a window: `podium [FILE...]`, `-` for standard input, nothing for the
/// start scene. The exit status of the program.
///
/// With PODIUM_STARTUP_TRACE set, the milliseconds from the start of the process to the first
/// painted frame go to standard error, and the program ends: how tests/bench measures the start.
int runWindow(int argc, char **argv);

} // namespace podium
