// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace podium {

/// Lets the program speak this language from now on. False if there is no translation. English
/// has one too, which knows its plurals.
bool installLanguage(const QString &code);

} // namespace podium
