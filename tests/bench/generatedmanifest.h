// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace podium::bench {

/// A cluster dump with so many pods, 30 on a node, and a NodePort Service for every 20 of them:
/// default/web-0 with node port 30000 and so on. The pods state what a dump states: addresses,
/// conditions, labels.
QByteArray generatedManifest(int pods);

/// How many objects it holds.
int generatedObjects(int pods);

} // namespace podium::bench
