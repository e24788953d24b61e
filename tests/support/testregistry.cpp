// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/testregistry.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

#include <cstdio>

namespace podium::test {

std::vector<TestClass> &testClasses()
{
    static std::vector<TestClass> classes;
    return classes;
}

int runTests(int argc, char **argv)
{
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        if (i != 1)
            arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    int failures = 0;
    int run = 0;
    for (const TestClass &test : testClasses()) {
        if (!wanted.isEmpty() && wanted != test.name)
            continue;
        ++run;
        failures += QTest::qExec(test.create().get(), arguments);
    }
    if (run == 0)
        std::fprintf(stderr, "no test class is called %s\n", qPrintable(wanted));
    return run == 0 ? 1 : failures;
}

void failOnAnyWarning()
{
    // The offscreen platform cannot pass on a window's smallest size, and says so for every window.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

QString sourcePath(const QString &relative)
{
    return qEnvironmentVariable("PODIUM_SOURCE_DIR") + u'/' + relative;
}

} // namespace podium::test
