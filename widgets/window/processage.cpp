// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/processage.h"

#include <QFile>
#include <QList>

#include <ctime>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace podium {

#ifdef Q_OS_LINUX

double processAgeMilliseconds()
{
    // Field 22 of /proc/self/stat is the start in clock ticks since boot; the fields are counted
    // behind the name in brackets, which may hold spaces. Source: proc(5).
    constexpr int startField = 22 - 3;
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    const double started = fields.value(startField).toDouble() / double(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return (double(now.tv_sec) + double(now.tv_nsec) * 1e-9 - started) * 1000;
}

#else

double processAgeMilliseconds()
{
    return 0;
}

#endif

} // namespace podium
