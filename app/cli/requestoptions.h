// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/fault.h"
#include "cluster/cluster.h"
#include "routing/packet.h"

#include <QCommandLineParser>

namespace podium {

/// --from, --to, --at, --protocol and --seed.
QList<QCommandLineOption> requestOptions();

/// The connection that the call asks for, in a settled cluster.
OrFault<Request> requestFrom(const QCommandLineParser &parser, const Cluster &cluster);
/// The seed of every random choice.
OrFault<quint64> seedFrom(const QCommandLineParser &parser);

} // namespace podium
