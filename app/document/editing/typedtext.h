// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

namespace podium {

/// The lines of a text as an editor shows them, without their ends; at least one.
QStringList shownLines(const QByteArray &bytes);

/// Whether an editor can give back all that the text holds: not for control characters, and line
/// ends that are neither LF nor CRLF.
bool canBeTyped(const QByteArray &bytes);

/// The bytes with other lines in them. Lines that stay the same keep their bytes, line ends
/// included; new ones end as the text's first line does.
QByteArray withTypedLines(const QByteArray &before, const QStringList &lines);

/// Where two lists of lines differ: those before and behind are the same.
struct LineDifference
{
    qsizetype first{0};    ///< of the lines that differ
    qsizetype removed{0};  ///< so many of the one list
    qsizetype inserted{0}; ///< so many of the other

    bool isEmpty() const { return removed == 0 && inserted == 0; }

    bool operator==(const LineDifference &) const = default;
};

LineDifference difference(const QStringList &before, const QStringList &after);

} // namespace podium
