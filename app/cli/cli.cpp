// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli.h"

#include "cli/checkcommand.h"
#include "cli/lessoncommand.h"
#include "cli/rendercommand.h"
#include "cli/rulescommand.h"
#include "cli/tracecommand.h"
#include "cli/wrongstart.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Subcommand
{
    QLatin1StringView name;
    QLatin1StringView summary;
    ExitStatus (*run)(const QStringList &arguments, Streams &streams);
    bool drawing; ///< needs fonts and painters, though no display
};

constexpr Subcommand subcommands[] = {
    {"check"_L1, "read and validate manifests"_L1, runCheck, false},
    {"trace"_L1, "send packets and say what becomes of them"_L1, runTrace, false},
    {"rules"_L1, "print what kube-proxy would write on a node"_L1, runRules, false},
    {"lesson"_L1, "check that lessons can be played and passed, or print them"_L1, runLesson,
     false},
    {"render"_L1, "draw one picture"_L1, runRender, true},
};

const Subcommand *subcommand(const char *name)
{
    for (const Subcommand &candidate : subcommands) {
        if (candidate.name == QLatin1StringView(name))
            return &candidate;
    }
    return nullptr;
}

bool isHelp(const char *argument)
{
    const QLatin1StringView text(argument);
    return text == "--help"_L1 || text == "-h"_L1;
}

bool isVersion(const char *argument)
{
    const QLatin1StringView text(argument);
    return text == "--version"_L1 || text == "-v"_L1;
}

void printHelp(QTextStream &out)
{
    out << "Usage: podium [FILE...]\n"
           "       podium SUBCOMMAND [OPTIONS] FILE...\n\n"
           "Shows how a Kubernetes Service carries a packet. Without a subcommand it opens a\n"
           "window; the subcommands need no display. FILE is a manifest: YAML or JSON, with one\n"
           "document or many; - is standard input.\n\n"
           "Subcommands:\n";
    for (const Subcommand &row : subcommands)
        out << "  " << QString(row.name).leftJustified(8) << row.summary << '\n';
    out << "\n'podium SUBCOMMAND --help' tells the options.\n\n"
           "Options:\n"
           "  -h, --help     Show this help.\n"
           "  -v, --version  Show the version.\n\n"
           "Exit status: 0 done and nothing wrong; 1 the input has errors; 2 the call is wrong or\n"
           "a file cannot be read.\n";
}

/// What Qt has to say goes to standard error, but for what a script can do nothing about.
void printMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith("QStandardPaths: XDG_RUNTIME_DIR not set"_L1))
        std::fprintf(stderr, "podium: %s\n", qPrintable(message));
}

/// Pictures are drawn without a display, too.
void doWithoutDisplay()
{
    qInstallMessageHandler(printMessage);
    const auto isUnset = [](const char *name) { return qEnvironmentVariableIsEmpty(name); };
    if (isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY") && isUnset("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// Of the lessons, hand-outs alone are drawn.
bool isDrawing(const Subcommand &command, int argc, char **argv)
{
    return command.drawing || (argc > 2 && QLatin1StringView(argv[2]) == "handout"_L1);
}

/// Only what the subcommand needs: the plugins of Qt Gui take time to load.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const Subcommand *command = subcommand(argv[1]);
    if (!command || !isDrawing(*command, argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    doWithoutDisplay();
    return std::make_unique<QGuiApplication>(argc, argv);
}

bool isCommandLine(int argc, char **argv)
{
    return argc > 1 && (isHelp(argv[1]) || isVersion(argv[1]) || subcommand(argv[1]));
}

QString faultOfWords(int argc, char **argv)
{
    QStringList names;
    for (const Subcommand &row : subcommands)
        names.append(row.name);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return faultOfStart(words, names);
}

} // namespace

bool isForCommandLine(int argc, char **argv)
{
    return isCommandLine(argc, argv) || !faultOfWords(argc, argv).isEmpty();
}

int runCommandLine(int argc, char **argv)
{
    if (!isCommandLine(argc, argv)) {
        QTextStream(stderr) << "podium: " << faultOfWords(argc, argv) << '\n';
        return int(ExitStatus::CallIsWrong);
    }
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (isVersion(argv[1])) {
        out << "podium " << QLatin1StringView(PODIUM_VERSION) << '\n';
        return int(ExitStatus::Done);
    }
    const Subcommand *command = subcommand(argv[1]);
    if (!command) {
        printHelp(out);
        return int(ExitStatus::Done);
    }
    Streams streams{out, err};
    return int(command->run(QCoreApplication::arguments().sliced(1), streams));
}

} // namespace podium
