// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>

namespace podium {

/// A line a row, indented by two, every column as wide as its widest cell. All rows have the same
/// number of cells; the last one is not padded.
QString inColumns(const QList<QStringList> &rows);

} // namespace podium
