// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/nosockets.h"
#include "support/testregistry.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    podium::test::forbidSocketsUnlessPermitted(argc, argv);
    // What a user keeps is not a test's to read or to write.
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    return podium::test::runTests(argc, argv);
}
