// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace podium {

/// Titles and rows to be read elsewhere. A row has as many cells as there are titles.
struct TextTable
{
    QStringList titles{};
    QList<QStringList> rows{};

    bool operator==(const TextTable &) const = default;
};

/// As RFC 4180 has it, in UTF-8: lines end in CR LF, a cell is quoted where it has to be. A cell
/// that a spreadsheet would take for a formula gets an apostrophe in front.
QByteArray csvOf(const TextTable &table);

/// A table of GitHub's Markdown; what would end a cell or begin markup is escaped.
QString markdownOf(const TextTable &table);

} // namespace podium
