// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/crashreport.h"
#include "window/crashreportdialog.h"

#include "support/killeddriver.h"
#include "support/testregistry.h"
#include "window/nextstart.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// Works until its journal has something, then dies of its own SIGSEGV.
void crash(const QString &folder)
{
    const QString sample = sourcePath(u"samples/start-scene.yaml"_s);
    const Told told = killedAfter(qEnvironmentVariable("PODIUM_WINDOW_DRIVER"), 10'000,
                                  {sample, folder, u"1"_s, u"1"_s, u"3"_s});
    QVERIFY2(told.kept >= 3, "nothing was kept before the fault");
}

QString fileIn(const QString &folder, const QString &pattern)
{
    QDirIterator it(folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
    return it.hasNext() ? it.next() : QString();
}

/// Opens the report from the message, and uses the dialog.
void withReport(NextStart &next, const std::function<void(CrashReportDialog &)> &use)
{
    bool wasThere = false;
    QTimer::singleShot(0, &next.window, [&] {
        auto *dialog = qobject_cast<CrashReportDialog *>(QApplication::activeModalWidget());
        wasThere = dialog != nullptr;
        if (dialog) {
            use(*dialog);
            dialog->reject();
        }
    });
    QVERIFY(press(next.window.messageBar(), u"Report…"_s));
    QVERIFY2(wasThere, "no dialog was opened");
}

QPushButton *buttonOf(const CrashReportDialog &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

/// A fault of Podium's own is told of at the next start: what happened, where the report is, and
/// where it can be reported. Work that was not saved comes back as ever.
class WindowCrashTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void theProgramLeavesAReport();
    void theNextStartTellsOfTheFault();
    void theWorkIsStillOffered();
    void aReportAloneIsTold();
    void aReportCanBeCopiedAndDiscarded();
};

void WindowCrashTest::theProgramLeavesAReport()
{
    const QTemporaryDir folder;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("PODIUM_PROGRAM"), QStringList());
    QVERIFY(program.waitForStarted());
    // The folder is made behind the handler.
    QTRY_VERIFY(QFileInfo::exists(folder.filePath(u"data/podium/journals"_s)));
    ::kill(pid_t(program.processId()), SIGSEGV);
    QVERIFY(program.waitForFinished());
    const QString report = fileIn(folder.path(), u"*.crash"_s);
    QVERIFY(!report.isEmpty());
    QVERIFY(textOf({report, {}}).contains("signal: SIGSEGV"_L1));
}

void WindowCrashTest::theNextStartTellsOfTheFault()
{
    const QTemporaryDir folder;
    crash(folder.path());
    NextStart next(folder.path());
    QTRY_VERIFY(!next.window.messageBar().isHidden());
    QVERIFY(next.window.messageBar().text().startsWith("Podium did not end as it should"_L1));
    withReport(next, [&](const CrashReportDialog &dialog) {
        const QString shown = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY(shown.startsWith("Podium 1.2.3\n"_L1));
        QVERIFY(shown.contains("signal: SIGSEGV"_L1));
        QVERIFY2(!shown.contains("start-scene"_L1), "files are not named");
        const QString explained = dialog.findChild<QLabel *>()->text();
        QVERIFY(explained.contains(fileIn(folder.path(), u"*.crash.txt"_s)));
        QVERIFY(explained.contains("/issues"_L1));
    });
}

void WindowCrashTest::theWorkIsStillOffered()
{
    const QTemporaryDir folder;
    crash(folder.path());
    NextStart next(folder.path());
    QTRY_VERIFY(!next.window.messageBar().isHidden());
    withReport(next, [](const CrashReportDialog &) {});
    QVERIFY(!next.window.messageBar().isHidden());
    QVERIFY(!press(next.window.messageBar(), u"Report…"_s));
    QVERIFY(press(next.window.messageBar(), u"Restore"_s));
    QTRY_VERIFY(next.window.journal()->leftOvers().isEmpty());
}

void WindowCrashTest::aReportAloneIsTold()
{
    const QTemporaryDir folder;
    crash(folder.path());
    QVERIFY(QFile::remove(fileIn(folder.path(), u"*.journal"_s)));
    {
        NextStart next(folder.path());
        QTRY_VERIFY(!next.window.messageBar().isHidden());
        QVERIFY(next.window.messageBar().text().startsWith("Podium crashed on"_L1));
        withReport(next, [](const CrashReportDialog &) {});
        QVERIFY(next.window.messageBar().isHidden());
    }
    QCOMPARE(crashReportsIn(folder.path()).size(), 0);
    QVERIFY(!fileIn(folder.path(), u"*.crash.txt"_s).isEmpty());
}

void WindowCrashTest::aReportCanBeCopiedAndDiscarded()
{
    const QTemporaryDir folder;
    crash(folder.path());
    NextStart next(folder.path());
    QTRY_VERIFY(!next.window.messageBar().isHidden());
    withReport(next, [](const CrashReportDialog &dialog) {
        const QString text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(!buttonOf(dialog, u"Discard Report"_s)->isDefault(), "Return must lose nothing");
        buttonOf(dialog, u"Copy Report"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        buttonOf(dialog, u"Discard Report"_s)->click();
    });
    QVERIFY(fileIn(folder.path(), u"*.crash*"_s).isEmpty());
}

static const Registered<WindowCrashTest> registered{"tst_windowcrash"};

#include "tst_windowcrash.moc"
