// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/cli.h"

#include "cli/checkcommand.h"
#include "cli/tracecommand.h"

#include <QCoreApplication>

#include <cstdio>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct Subcommand
{
    QLatin1StringView name;
    QLatin1StringView summary;
    ExitStatus (*run)(const QStringList &arguments, Streams &streams);
};

constexpr Subcommand subcommands[] = {
    {"check"_L1, "read and validate manifests"_L1, runCheck},
    {"trace"_L1, "send packets and say what becomes of them"_L1, runTrace},
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

} // namespace

bool isForCommandLine(int argc, char **argv)
{
    return argc > 1 && (isHelp(argv[1]) || isVersion(argv[1]) || subcommand(argv[1]));
}

int runCommandLine(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
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
