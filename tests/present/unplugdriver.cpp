// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Presents a lesson on two screens of Qt's "offscreen" platform, takes the second one away in the
// middle, plugs it in again, and says each time where things are, a line each:
//
//     STEP BEAT AUDIENCE'S-SCREEN RUNNING FILLS-ITS-SCREEN
//
// A program of its own, as screens are what a platform starts with. It cannot be made to lose one
// by what Qt offers to programs, so Qt's signal is sent for it.

#include "present/lessonshow.h"

#include <QApplication>
#include <QScreen>
#include <QTextStream>

using namespace podium;
using namespace podium::test;

namespace {

void tell(LessonShow &show, QTextStream &out)
{
    QCoreApplication::processEvents();
    const PresentationWindow &window = show.presentation.window();
    out << show.script().currentPage() << ' ' << int(show.script().beat()->words) << ' '
        << window.screen()->name() << ' ' << show.presentation.isRunning() << ' '
        << (window.geometry() == window.screen()->geometry()) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    LessonShow show(QString::fromLocal8Bit(argv[1]));
    for (int press = 0; press < 9; ++press)
        show.pressNext();
    tell(show, out);
    QScreen *second = show.presentation.window().screen();
    show.screens.removeAll(second->name());
    emit application.screenRemoved(second);
    tell(show, out);
    show.press(Qt::Key_PageUp);
    show.pressNext();
    show.screens.append(second->name());
    emit application.screenAdded(second);
    tell(show, out);
    return EXIT_SUCCESS;
}
