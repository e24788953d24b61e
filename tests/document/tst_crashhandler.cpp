// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/crashhandler.h"
#include "document/journal/crashreport.h"

#include "support/testregistry.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// A program of its own dies in each way that there is.
class CrashHandlerTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aFaultLeavesAReport_data();
    void aFaultLeavesAReport();
    void anOrderlyEndLeavesNone();
    void aReportIsToldOfOnce();
    void theHeadingSaysWhatIsAskedFirst();

private:
    /// Whether the program went down as one that has no handler does.
    static bool diesOf(const QString &how, const QString &folder)
    {
        QProcess driver;
        driver.start(qEnvironmentVariable("PODIUM_CRASH_DRIVER"), {folder, how});
        driver.waitForFinished();
        return driver.exitStatus() == QProcess::CrashExit || driver.exitCode() != 0;
    }
};

void CrashHandlerTest::aFaultLeavesAReport_data()
{
    QTest::addColumn<QString>("line");
    for (const char *signal : {"SIGSEGV", "SIGBUS", "SIGILL", "SIGFPE", "SIGABRT"})
        QTest::newRow(signal) << u"signal: "_s + QLatin1StringView(signal);
    QTest::newRow("sent") << u"signal: SIGSEGV"_s;
    QTest::newRow("stack") << u"signal: SIGSEGV"_s;
    QTest::newRow("exception") << u"exception: St13runtime_error"_s;
}

void CrashHandlerTest::aFaultLeavesAReport()
{
    QFETCH(const QString, line);
    const QTemporaryDir parent;
    const QString folder = parent.filePath(u"new"_s);
    QVERIFY(diesOf(QString::fromLatin1(QTest::currentDataTag()), folder));

    const QList<CrashReport> reports = crashReportsIn(folder);
    QCOMPARE(reports.size(), 1);
    const QStringList lines = textOf(reports[0]).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.value(0), u"Podium 1.2"_s);
    QCOMPARE(lines.value(1), line);
    QVERIFY(lines.value(2).startsWith("seconds since 1970: "_L1));
    // This one, the handler's, and those that led here.
    QVERIFY2(lines.size() > 6, qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.last().contains("[0x"_L1), qPrintable(lines.last()));
    QVERIFY2(!lines.join(u'\n').contains("secret"_L1), "an exception's words may name files");
    // There is nothing for others to read.
    QVERIFY(!(QFileInfo(reports[0].path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

void CrashHandlerTest::anOrderlyEndLeavesNone()
{
    const QTemporaryDir folder;
    QVERIFY(!diesOf(u"not at all"_s, folder.path()));
    QCOMPARE(crashReportsIn(folder.path()).size(), 0);
}

void CrashHandlerTest::aReportIsToldOfOnce()
{
    const QTemporaryDir folder;
    QVERIFY(diesOf(u"SIGABRT"_s, folder.path()));
    const CrashReport report = crashReportsIn(folder.path()).value(0);
    const QString text = textOf(report);
    const CrashReport kept = told(report);
    QCOMPARE(crashReportsIn(folder.path()).size(), 0);
    QCOMPARE(kept.path, report.path + u".txt"_s);
    QCOMPARE(textOf(kept), text);
}

void CrashHandlerTest::theHeadingSaysWhatIsAskedFirst()
{
    QCoreApplication::setApplicationVersion(u"1.2.3"_s);
    const QByteArrayList lines = crashHeading().split('\n');
    QCOMPARE(lines.value(0), "Podium 1.2.3");
    QVERIFY(lines.value(1).startsWith(QByteArray("Qt ") + qVersion()));
    QVERIFY(lines.value(2).contains(QSysInfo::kernelVersion().toUtf8()));
    QVERIFY(lines.value(3).isEmpty());
    // It stands in a place of fixed size, from which nothing may be cut off.
    QVERIFY(crashHeading().size() < 500);
}

static const Registered<CrashHandlerTest> registered{"tst_crashhandler"};

#include "tst_crashhandler.moc"
