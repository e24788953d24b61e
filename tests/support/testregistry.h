// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace podium::test {

struct TestClass
{
    QString name{};
    std::function<std::unique_ptr<QObject>()> create{};
};

/// All test classes of this program.
std::vector<TestClass> &testClasses();

/// Put `static const podium::test::Registered<SelectorTest> registered{"tst_selector"};` at the end
/// of a test's source: its name is the file's, without ".cpp".
template <class T>
struct Registered
{
    explicit Registered(const char *name)
    {
        testClasses().push_back({QString::fromLatin1(name), [] { return std::make_unique<T>(); }});
    }
};

/// Runs the class that argv[1] names, with the remaining arguments for Qt Test; all of them if
/// there is none.
int runTests(int argc, char **argv);

/// Call it from init(): a warning of Qt's or ours fails the test function.
void failOnAnyWarning();

/// A file of the source tree: sourcePath(u"tests/cases/x.yaml"_s).
QString sourcePath(const QString &relative);

} // namespace podium::test
