// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli.h"
#include "window/runwindow.h"

int main(int argc, char **argv)
{
    if (podium::isForCommandLine(argc, argv))
        return podium::runCommandLine(argc, argv);
    return podium::runWindow(argc, argv);
}
