// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/runwindow.h"

#include "document/frameclock.h"
#include "document/journal/crashhandler.h"
#include "document/journal/crashreport.h"
#include "window/controlstyle.h"
#include "window/mainwindow.h"
#include "window/processage.h"
#include "window/windowstate.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void traceStartUp(const MainWindow &window, QApplication &application)
{
    QObject::connect(
        &window, &MainWindow::firstFramePainted, &application,
        [] {
            std::fprintf(stderr, "first-frame-ms: %.1f\n", processAgeMilliseconds());
            QApplication::quit();
        },
        Qt::QueuedConnection);
}

} // namespace

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"podium"_s);
    QApplication::setApplicationDisplayName(u"Podium"_s);
    QApplication::setApplicationVersion(QStringLiteral(PODIUM_VERSION));
    // The desktop finds the program's name and icon by the name of its file.
    QGuiApplication::setDesktopFileName(u"io.github.podium_project.Podium"_s);
    QApplication::setWindowIcon(QIcon(u":/podium/icons/podium.svg"_s));
    // One look on every desktop, as the theme colours it.
    QApplication::setStyle(new ControlStyle); // the application's

    const QString journals =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/journals"_s;
    installCrashHandler(journals, crashHeading());

    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"podium"_s, u"podium"_s);
    WindowState windowState(settings);
    RealFrameClock clock;
    MainWindow window(windowState, clock);
    if (qEnvironmentVariableIsSet("PODIUM_STARTUP_TRACE"))
        traceStartUp(window, application);
    // The start scene is there also if none of the files can be opened.
    window.openStartScene();
    window.show();
    window.keepJournalIn(journals);
    if (const QStringList files = application.arguments().mid(1); !files.isEmpty())
        window.openFiles(files);
    return QApplication::exec();
}

} // namespace podium
