// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace podium::test {

/// From here on this program, and every one that it starts, ends with SIGSYS as soon as it opens a
/// socket, but for those between programs of one machine, which windows and screen readers need.
/// False: this system does not know how to forbid it.
bool forbidSockets();

/// What the programs of tests do before anything else, unless the class that argv[1] names is
/// permitted to open sockets.
void forbidSocketsUnlessPermitted(int argc, char **argv);

/// For a test class whose purpose is a network of its own, apart from the machine's, or which runs
/// programs of others; to be called before main().
bool permitSockets(const char *testClass);

} // namespace podium::test
