// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli.h"

#include <cstdio>

namespace {

int runWindow(int, char **)
{
    std::fputs("podium: the window is not built yet\n", stderr);
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    if (podium::isForCommandLine(argc, argv))
        return podium::runCommandLine(argc, argv);
    return runWindow(argc, argv);
}
