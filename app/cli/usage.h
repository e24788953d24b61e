// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/streams.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

#include <optional>

namespace podium {

/// How a subcommand is called.
struct Usage
{
    QString synopsis{}; ///< "podium check [OPTIONS] FILE..."
    QString summary{};  ///< what it does, in a sentence or two
    QList<QCommandLineOption> options{};
};

/// The help of a subcommand: synopsis, summary, options in two columns.
QString helpText(const Usage &usage);

/// Parses what stands behind the subcommand. Gives the exit status if there is nothing more to do:
/// help was asked for (printed to `out`), or the call is wrong (said on `err`).
std::optional<ExitStatus> parseCall(const Usage &usage, const QStringList &arguments,
                                    QCommandLineParser &parser, Streams &streams);

/// Says what is wrong with the call and where to read more.
ExitStatus wrongCall(const Usage &usage, const QString &what, Streams &streams);

} // namespace podium
