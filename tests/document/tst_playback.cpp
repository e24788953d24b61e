// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/playback.h"

#include "support/manualclock.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;

class PlaybackTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void nothingMovesBeforePlay();
    void timeRunsWithTheSpeed();
    void holdsAtTheEndAndStopsTheClock();
    void playAtTheEndStartsAgain();
    void stepsStopAtEveryHop();
    void stepBackReturnsTheSameWay();
    void speedStaysInItsBounds();
    void shorterStoryDrawsTimeBack();
};

void PlaybackTest::nothingMovesBeforePlay()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(10, {0, 2, 5});
    clock.pass(3);
    QCOMPARE(playback.time(), 0.0);
    QVERIFY(!clock.isRunning());
}

void PlaybackTest::timeRunsWithTheSpeed()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(10, {});
    playback.setSpeed(0.5);
    playback.play();
    clock.pass(3);
    QCOMPARE(playback.time(), 1.5);
    playback.pause();
    clock.pass(3);
    QCOMPARE(playback.time(), 1.5);
}

void PlaybackTest::holdsAtTheEndAndStopsTheClock()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(4, {});
    const QSignalSpy playing(&playback, &Playback::playingChanged);
    playback.play();
    clock.pass(100);
    QCOMPARE(playback.time(), 4.0);
    QVERIFY(!playback.isPlaying());
    QVERIFY(!clock.isRunning());
    QCOMPARE(playing.size(), 2);
}

void PlaybackTest::playAtTheEndStartsAgain()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(4, {});
    playback.seek(4);
    playback.togglePlaying();
    QVERIFY(playback.isPlaying());
    QCOMPARE(playback.time(), 0.0);
}

void PlaybackTest::stepsStopAtEveryHop()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(6, {0, 1.5, 4});
    playback.play();
    QList<double> stops;
    for (int i = 0; i < 4; ++i) {
        playback.stepForward();
        stops.append(playback.time());
    }
    QCOMPARE(stops, QList<double>({1.5, 4, 6, 6}));
    QVERIFY(!playback.isPlaying());
}

void PlaybackTest::stepBackReturnsTheSameWay()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(6, {0, 1.5, 4});
    playback.seek(5);
    QList<double> stops;
    for (int i = 0; i < 4; ++i) {
        playback.stepBack();
        stops.append(playback.time());
    }
    QCOMPARE(stops, QList<double>({4, 1.5, 0, 0}));
}

void PlaybackTest::speedStaysInItsBounds()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setSpeed(1000);
    QCOMPARE(playback.speed(), 10.0);
    playback.setSpeed(0);
    QCOMPARE(playback.speed(), 0.1);
}

void PlaybackTest::shorterStoryDrawsTimeBack()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(6, {});
    playback.seek(6);
    const QSignalSpy times(&playback, &Playback::timeChanged);
    playback.setStory(2, {});
    QCOMPARE(playback.time(), 2.0);
    QCOMPARE(times.size(), 1);
}

static const Registered<PlaybackTest> registered{"tst_playback"};

#include "tst_playback.moc"
