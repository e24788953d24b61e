// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Dies as it is told to: podium_crash_driver FOLDER HOW, where the report is left in the folder.

#include "document/journal/crashhandler.h"

#include <sys/mman.h>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <map>
#include <stdexcept>
#include <string>

namespace {

/// No memory of anybody's.
volatile char *forbiddenPage()
{
    constexpr size_t size = 4096;
    return static_cast<char *>(
        ::mmap(nullptr, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
}

/// More calls than any stack has room for.
int callOften(int left)
{
    volatile char room[1024]{};
    return left == 0 ? 0 : callOften(left - 1) + room[left % 1024];
}

/// Called where nobody catches.
void throwAnything()
{
    throw std::runtime_error("/home/somebody/secret.yaml");
}

void dieOf(const char *how)
{
    const std::map<std::string, int> numbers{
        {"SIGBUS", SIGBUS}, {"SIGILL", SIGILL}, {"SIGFPE", SIGFPE}, {"sent", SIGSEGV}};
    if (const auto found = numbers.find(how); found != numbers.end())
        std::raise(found->second);
    else if (std::strcmp(how, "SIGSEGV") == 0)
        *forbiddenPage() = 1;
    else if (std::strcmp(how, "stack") == 0)
        callOften(1'000'000);
    else if (std::strcmp(how, "SIGABRT") == 0)
        std::abort();
    else if (std::strcmp(how, "exception") == 0)
        throwAnything();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    podium::installCrashHandler(QString::fromLocal8Bit(argv[1]), "Podium 1.2\n");
    dieOf(argv[2]);
    return 0;
}
