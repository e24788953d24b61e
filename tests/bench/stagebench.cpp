// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/generatedcluster.h"
#include "bench/stagefigures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>

using namespace podium::bench;
using namespace Qt::StringLiterals;

namespace {

struct Suite
{
    const char *name;
    void (*run)(const StageSize &size);
};

constexpr Suite suites[] = {
    {"window", runWindowFigures},   {"packets", runPacketFigures},
    {"ground", runStageFigures},    {"camera", runCameraAndSearchFigures},
    {"history", runHistoryFigures},
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints what painting the stage costs, each figure beside a floor of the same run."_s);
    parser.addHelpOption();
    StageSize size;
    const auto number = [&](const QString &name, const QString &what, int value) {
        const QCommandLineOption option(name, what, u"N"_s, QString::number(value));
        parser.addOption(option);
    };
    number(u"nodes"_s, u"How many nodes."_s, size.cluster.nodes);
    number(u"pods"_s, u"How many pods."_s, size.cluster.pods);
    number(u"services"_s, u"How many Services."_s, size.cluster.services);
    number(u"packets"_s, u"How many packets."_s, size.packets);
    number(u"rounds"_s, u"How many frames a figure."_s, size.rounds);
    const QCommandLineOption pictures(
        u"pictures"_s, u"Writes a picture a level of detail and theme, and measures nothing."_s,
        u"FOLDER"_s);
    const QCommandLineOption only(
        u"only"_s, u"One suite: window, packets, ground, camera or history."_s, u"SUITE"_s);
    parser.addOptions({pictures, only});
    parser.process(application);
    const auto value = [&](const QString &name) { return std::max(1, parser.value(name).toInt()); };
    size.cluster = {value(u"nodes"_s), value(u"pods"_s), value(u"services"_s)};
    size.packets = value(u"packets"_s);
    size.rounds = value(u"rounds"_s);

    if (parser.isSet(pictures)) {
        writeStagePictures(size, parser.value(pictures));
        return 0;
    }
    std::printf("%d nodes, %d pods, %d Services; %d frames a figure; the floor stands behind\n",
                size.cluster.nodes, size.cluster.pods, size.cluster.services, size.rounds);
    for (const Suite &suite : suites) {
        if (!parser.isSet(only) || parser.value(only) == QLatin1String(suite.name))
            suite.run(size);
    }
    return 0;
}
