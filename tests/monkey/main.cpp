// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// podium_monkey [--events N] [--seed N]: the whole window under random events, in a folder of its
// own. Fails if there is a warning, or if undoing everything does not give what was opened; a crash
// or a sanitizer ends it by itself. How long the window did not answer is printed, not judged: that
// depends on the machine.

#include "monkey/monkey.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>

#include <cstdio>

using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

int warnings = 0;
const Monkey *player = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    // The offscreen platform cannot do these, and says so for every window.
    static const QStringList platform{u"This plugin does not support"_s};
    const auto isPlatforms = [&](const QString &start) { return text.startsWith(start); };
    if (type == QtDebugMsg || type == QtInfoMsg ||
        std::any_of(platform.begin(), platform.end(), isPlatforms))
        return;
    ++warnings;
    std::fprintf(stderr, "step %d: %s\n", player ? player->done() : 0, qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption events(u"events"_s, u"How many."_s, u"N"_s, u"2000"_s);
    const QCommandLineOption seed(u"seed"_s, u"Of what is done."_s, u"N"_s, u"1"_s);
    parser.addHelpOption();
    parser.addOptions({events, seed});
    parser.process(application);

    qInstallMessageHandler(countWarnings);
    QElapsedTimer running;
    running.start();
    Monkey monkey(parser.value(seed).toUInt(), std::max(1, parser.value(events).toInt()));
    player = &monkey;
    monkey.play();
    const bool isOriginal = monkey.undoingAllGivesTheOriginal();
    std::printf("%d random events in %.1f s, %d warnings; longest without an answer %lld ms, at "
                "event %s; undoing all gives %s\n",
                monkey.done(), double(running.elapsed()) / 1000, warnings,
                static_cast<long long>(monkey.longestPause()), qPrintable(monkey.longestStep()),
                isOriginal ? "what was opened" : "SOMETHING ELSE");
    return warnings == 0 && isOriginal ? 0 : 1;
}
