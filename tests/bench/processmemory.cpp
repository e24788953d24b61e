// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/processmemory.h"

#include <QFile>

namespace podium::bench {

namespace {

/// A row of /proc/self/status, which counts in KiB. Source: proc(5).
double statusRow(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

} // namespace

double residentMegabytes()
{
    return statusRow("VmRSS");
}

double peakMegabytes()
{
    return statusRow("VmHWM");
}

} // namespace podium::bench
