// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "support/testregistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace podium::test;
using namespace Qt::StringLiterals;

/// What holds for every subcommand: help, exit statuses, files that cannot be read.
class CallTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void helpIsPrintedToStandardOutput_data();
    void helpIsPrintedToStandardOutput();
    void versionIsPrinted();
    void helpOfAllNamesEverySubcommand();
    void wrongCallIsExplained_data();
    void wrongCallIsExplained();
    void wrongStartIsOneLine_data();
    void wrongStartIsOneLine();
    void unreadableFileIsExplained_data();
    void unreadableFileIsExplained();
};

namespace {

const QStringList subcommands{u"check"_s, u"trace"_s, u"rules"_s, u"render"_s};

} // namespace

void CallTest::helpIsPrintedToStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("usage");

    QTest::newRow("all") << QStringList{u"--help"_s} << u"Usage: podium [FILE...]"_s;
    QTest::newRow("all, short") << QStringList{u"-h"_s} << u"Usage: podium [FILE...]"_s;
    for (const QString &name : subcommands)
        QTest::newRow(qPrintable(name))
            << QStringList{name, u"--help"_s} << u"Usage: podium %1 "_s.arg(name);
}

void CallTest::helpIsPrintedToStandardOutput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, usage);
    const Run run = runPodium(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.out.startsWith(usage), qPrintable(run.out));
    QCOMPARE(run.err, QString());
}

void CallTest::versionIsPrinted()
{
    const Run run = runPodium({u"--version"_s});
    QCOMPARE(run.status, 0);
    QVERIFY2(QRegularExpression(u"^podium \\d+\\.\\d+\\.\\d+\n$"_s).match(run.out).hasMatch(),
             qPrintable(run.out));
}

void CallTest::helpOfAllNamesEverySubcommand()
{
    const Run run = runPodium({u"--help"_s});
    for (const QString &name : subcommands)
        QVERIFY2(run.out.contains(u"\n  %1 "_s.arg(name)), qPrintable(run.out));
}

void CallTest::wrongCallIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");

    QTest::newRow("no file") << QStringList{u"check"_s} << u"no file was named"_s;
    QTest::newRow("unknown option")
        << QStringList{u"check"_s, u"--colour"_s, u"a.yaml"_s} << u"Unknown option 'colour'"_s;
    QTest::newRow("unknown format") << QStringList{u"check"_s, u"--format"_s, u"xml"_s, u"a.yaml"_s}
                                    << u"--format is text or json"_s;
    QTest::newRow("range") << QStringList{u"check"_s, u"--service-cidr"_s, u"10"_s, u"a.yaml"_s}
                           << u"--service-cidr is a range"_s;
    QTest::newRow("option without its value")
        << QStringList{u"check"_s, u"a.yaml"_s, u"--format"_s} << u"Missing value"_s;
}

void CallTest::wrongCallIsExplained()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const Run run = runPodium(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.startsWith("podium: "_L1), qPrintable(run.err));
    QVERIFY2(run.err.contains(said), qPrintable(run.err));
    QVERIFY2(run.err.contains(u"Try 'podium %1 --help'."_s.arg(arguments.first())),
             qPrintable(run.err));
}

void CallTest::wrongStartIsOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");

    const QString noDisplay = u"no display: set DISPLAY, or use a subcommand (podium --help)"_s;
    QTest::newRow("misspelled subcommand")
        << QStringList{u"trcae"_s, u"samples/pod.yaml"_s}
        << u"there is no subcommand or file trcae. Did you mean trace?"_s;
    QTest::newRow("unknown subcommand")
        << QStringList{u"nosuch"_s}
        << u"there is no subcommand or file nosuch. Choose one of: check, trace, rules, lesson, "
           "render."_s;
    QTest::newRow("window") << QStringList{} << noDisplay;
    QTest::newRow("window with a file") << QStringList{u"samples/pod.yaml"_s} << noDisplay;
    QTest::newRow("window with a file without dot or slash")
        << QStringList{u"LICENSE"_s} << noDisplay;
    QTest::newRow("window with standard input") << QStringList{u"-"_s} << noDisplay;
}

void CallTest::wrongStartIsOneLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const Run run = runPodium(arguments);
    QCOMPARE(run.status, 2);
    QCOMPARE(run.out, QString());
    QCOMPARE(run.err, u"podium: %1\n"_s.arg(said));
}

void CallTest::unreadableFileIsExplained_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");

    QTest::newRow("missing") << u"nowhere.yaml"_s
                             << u"nowhere.yaml: error: The file cannot be read: No such file"_s;
    QTest::newRow("directory") << u"samples"_s << u"samples: error: This is a directory."_s;
}

void CallTest::unreadableFileIsExplained()
{
    QFETCH(const QString, path);
    QFETCH(const QString, said);
    const Run run = runPodium({u"check"_s, u"samples/pod.yaml"_s, path});
    QCOMPARE(run.status, 2);
    QVERIFY2(run.err.startsWith(said), qPrintable(run.err));
}

static const Registered<CallTest> registered{"tst_call"};

#include "tst_call.moc"
