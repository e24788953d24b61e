// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace podium {

/// The sentence of a rule that a value breaks, by the code that InvalidValue carries. `value` is
/// what was found. A rule that has none of its own gets a general sentence with its code.
QString ruleSentence(const QString &value, const QString &rule);

/// Whether the rule has a sentence of its own.
bool hasRuleSentence(const QString &rule);

} // namespace podium
