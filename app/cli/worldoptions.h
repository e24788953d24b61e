// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/fault.h"
#include "manifest/manifestreader.h"

#include <QCommandLineParser>

namespace podium {

/// --proxy and --provider.
QList<QCommandLineOption> worldOptions();
/// --proxy alone.
QCommandLineOption proxyOption();

/// The world that the input states, or the default one, with what the call changes in it.
OrFault<World> worldFrom(const QCommandLineParser &parser, const ReadResult &read);

} // namespace podium
