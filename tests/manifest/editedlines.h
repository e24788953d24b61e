// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/sourcemap.h"

#include <QSet>

#include <optional>

namespace podium::test {

/// The lines that an edit of the field may touch: its own, and that of the key that it is put
/// below or was alone in.
QSet<int> linesOfField(const SourceMap &map, const QString &path);

/// The first line of `before`, other than those, that is not in `after` in its place; nothing if
/// there is none. Indentation, dashes, commas, and brackets and anchors that stand alone are not
/// looked at, as they may change as a neighbour comes or goes.
std::optional<QByteArray> lostLine(const QByteArray &before, const QSet<int> &exceptions,
                                   const QByteArray &after);

} // namespace podium::test
