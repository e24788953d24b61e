// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/suites.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace podium::bench;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints what Podium costs, each figure beside a floor measured in the same run."_s);
    parser.addHelpOption();
    Size size;
    const QCommandLineOption pods(u"pods"_s, u"How many pods."_s, u"N"_s,
                                  QString::number(size.pods));
    const QCommandLineOption rounds(u"rounds"_s, u"The median of how many runs."_s, u"N"_s,
                                    QString::number(size.rounds));
    parser.addOptions({pods, rounds});
    parser.process(application);
    size.pods = std::max(60, parser.value(pods).toInt());
    size.rounds = std::max(1, parser.value(rounds).toInt());

    std::printf("median of %d; the second figure is the floor\n", size.rounds);
    runManifestBench(size);
    runJourneyBench(size);
    runEditBench(size);
    return 0;
}
