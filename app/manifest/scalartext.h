// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/yamlvalue.h"

#include <QByteArray>

namespace podium {

/// How a scalar is written. Literal: a block of lines behind "|".
enum class ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Literal };

/// Where a scalar is written, and so what may stand there without quotes.
enum class ScalarContext { Block, Flow, Json };

/// A scalar on one line. It gets the wanted style if that says the same thing; else quotes. Text
/// that would be read as a number, boolean, null, date or time gets quotes, as does all that is not
/// plain ASCII.
QByteArray scalarText(const YamlValue &scalar, ScalarContext context,
                      ScalarStyle wanted = ScalarStyle::Plain);

/// The same for the key of a map.
QByteArray keyText(const std::string &key, ScalarContext context,
                   ScalarStyle wanted = ScalarStyle::Plain);

/// Whether the text can be written as a block of lines behind "|".
bool fitsLiteral(const YamlValue &scalar);

} // namespace podium
