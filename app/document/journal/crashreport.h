// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QList>

namespace podium {

/// What was told of a fault that ended the program (see crashhandler.h): a file of plain text.
struct CrashReport
{
    QString path{};
    QDateTime when{};

    /// The ending of those that nobody has been told of yet.
    static inline const QString suffix = QStringLiteral(".crash");
};

/// What every report begins with: the versions of Podium and of Qt, and the system.
QByteArray crashHeading();

/// Those in the folder that nobody has been told of yet, the newest first.
QList<CrashReport> crashReportsIn(const QString &folder);

/// Empty if it cannot be read.
QString textOf(const CrashReport &report);

/// Somebody was told: it stays, as a text file. The report under its new name; under the old one if
/// the system refuses.
CrashReport told(const CrashReport &report);

} // namespace podium
