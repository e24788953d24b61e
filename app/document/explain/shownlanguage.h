// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace podium {

/// The code of the language that is installed, "en" or "ko": of texts that come in several
/// languages, and not through translators.
QString shownLanguage();

} // namespace podium
