// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace podium {

/// What is wrong with a call that is meant for the window, as one line in English; null if the
/// window can open. `words` is the call without the program; `subcommands` are the words that
/// could have been meant. A first word that is no file, has neither dot nor slash and is no option
/// is taken for a subcommand; then a display is asked for, as Qt ends the process without one.
QString faultOfStart(const QStringList &words, const QStringList &subcommands);

} // namespace podium
