// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace podium::test {

#ifdef Q_OS_UNIX
/// As long as it lives, files end after so many bytes, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }

    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};
#endif

} // namespace podium::test
