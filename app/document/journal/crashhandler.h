// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

namespace podium {

/// From now on a fault that ends the program leaves a report in the folder (see crashreport.h): the
/// heading, what happened, and the addresses of the calls. A fault is SIGSEGV, SIGBUS, SIGILL,
/// SIGFPE, SIGABRT, or an exception that nobody catches. What the system does about it, such as a
/// core file, is done afterwards all the same.
///
/// Nothing of what is open is looked at, neither to tell of it nor to keep it: after a fault nobody
/// knows what can be trusted. What was done until Journal::longestWait before is in the journal
/// already, each record with a checksum.
///
/// Once in a program, from its main thread, which can then also tell that its stack is full. Does
/// nothing where the system has no such signals.
void installCrashHandler(const QString &folder, const QByteArray &heading);

} // namespace podium
