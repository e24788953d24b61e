// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/nosockets.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#ifdef __linux__
#include <linux/filter.h>
#include <linux/seccomp.h>

#include <cstddef>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#endif

namespace podium::test {

namespace {

std::vector<std::string> &permittedClasses()
{
    static std::vector<std::string> classes;
    return classes;
}

} // namespace

bool forbidSockets()
{
#if defined(__linux__) && defined(SYS_socket)
    // Of the low half of an argument, as all numbers of families are small.
    constexpr unsigned family = offsetof(seccomp_data, args);
    sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, family),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog program{sizeof(rules) / sizeof(rules[0]), rules};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
#else
    return false;
#endif
}

void forbidSocketsUnlessPermitted(int argc, char **argv)
{
    const std::string testClass = argc > 1 ? argv[1] : "";
    const bool isPermitted = std::ranges::count(permittedClasses(), testClass) > 0;
    if (!isPermitted && !forbidSockets())
        std::fputs("This system does not let tests forbid sockets.\n", stderr);
}

bool permitSockets(const char *testClass)
{
    permittedClasses().push_back(testClass);
    return true;
}

} // namespace podium::test
