// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace podium::test {

/// From here on this program, and every one that it starts, ends with SIGSYS as soon as it opens a
/// socket, but for those between programs of one machine, which windows and screen readers need.
/// False: this system does not know how to forbid it.
bool forbidSockets();

/// What the programs of tests do before anything else, unless their purpose is a network: see
/// permitSockets().
void forbidSocketsUnlessPermitted();

/// For a test whose purpose is a network of its own, apart from the machine's; to be called before
/// main().
bool permitSockets();

} // namespace podium::test
