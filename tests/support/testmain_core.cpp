// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/nosockets.h"
#include "support/testregistry.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    podium::test::forbidSocketsUnlessPermitted(argc, argv);
    QCoreApplication application(argc, argv);
    return podium::test::runTests(argc, argv);
}
