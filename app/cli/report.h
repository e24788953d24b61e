// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "cli/streams.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonValue>

#include <optional>

namespace podium {

enum class OutputFormat { Text, Json };

/// --format, the same for all subcommands that have it.
QCommandLineOption formatOption();
/// Nothing for a format that does not exist.
std::optional<OutputFormat> formatFrom(const QCommandLineParser &parser);

/// One JSON value, indented.
void printJson(const QJsonValue &value, Streams &streams);

/// A line each, to `err`.
void printFindings(const Problems &findings, Streams &streams);

/// Whether it is the file that cannot be read, not what is in it that is wrong.
bool isOfFile(const Problem &problem);

/// "3 objects, 1 error, 2 warnings".
QString summary(qsizetype objects, const Problems &findings);

/// 2 if a file could not be read, else 1 if there is an error, else 0.
ExitStatus statusOf(const Problems &unreadable, const Problems &findings);

} // namespace podium
