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
    void speedGoesByTheUsualSteps();
    void speedChangesNothingButSpeed();
    void stopsAtEveryMarkIfAsked();
    void playsToAMomentWhateverComesBefore();
    void oneClockDrivesTheOneThatPlays();
    void whatComesLaterIsAskedForFirst();
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

void PlaybackTest::speedGoesByTheUsualSteps()
{
    ManualClock clock;
    Playback playback(clock);
    QList<double> heard;
    for (int i = 0; i < 4; ++i) {
        playback.faster();
        heard.append(playback.speed());
    }
    playback.setSpeed(0.3);
    for (int i = 0; i < 3; ++i) {
        playback.slower();
        heard.append(playback.speed());
    }
    QCOMPARE(heard, (QList<double>{2, 5, 10, 10, 0.25, 0.1, 0.1}));
}

void PlaybackTest::speedChangesNothingButSpeed()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(10, {0, 2, 5});
    playback.play();
    clock.pass(3);
    const QSignalSpy times(&playback, &Playback::timeChanged);
    playback.setSpeed(10);
    playback.setSpeed(0.1);
    QCOMPARE(times.size(), 0);
    QCOMPARE(playback.time(), 3.0);
    QVERIFY(playback.isPlaying());
    playback.stepForward();
    QCOMPARE(playback.time(), 5.0);
}

void PlaybackTest::stopsAtEveryMarkIfAsked()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(10, {0, 2, 5});
    playback.setStopsAtMarks(true);
    QList<double> stops;
    for (int press = 0; press < 3; ++press) {
        playback.play();
        clock.pass(7);
        QVERIFY(!playback.isPlaying());
        stops.append(playback.time());
    }
    QCOMPARE(stops, (QList<double>{2, 5, 10}));
}

void PlaybackTest::playsToAMomentWhateverComesBefore()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(10, {0, 2, 5});
    playback.setStopsAtMarks(true);
    playback.playTo(5);
    clock.pass(3);
    QCOMPARE(playback.time(), 3.0);
    playback.pause();
    playback.play();
    clock.pass(60);
    QCOMPARE(playback.time(), 5.0);
    QVERIFY(!playback.isPlaying());
    // It holds there once.
    playback.play();
    clock.pass(60);
    QCOMPARE(playback.time(), 10.0);
    playback.seek(1);
    playback.playTo(4);
    playback.seek(0);
    clock.pass(60);
    QCOMPARE(playback.time(), 2.0);
}

void PlaybackTest::oneClockDrivesTheOneThatPlays()
{
    ManualClock clock;
    Playback playing(clock);
    Playback resting(clock);
    for (Playback *each : {&playing, &resting})
        each->setStory(10, {});
    playing.play();
    clock.pass(3);
    QCOMPARE(playing.time(), 3.0);
    QCOMPARE(resting.time(), 0.0);
}

// A steady stream of packets goes on at the same rate however long a beat takes.
void PlaybackTest::whatComesLaterIsAskedForFirst()
{
    ManualClock clock;
    Playback playback(clock);
    playback.setStory(1, {});
    connect(&playback, &Playback::approaching, &playback,
            [&](double time) { playback.setStory(std::max(playback.duration(), time + 1), {}); });
    playback.play();
    clock.pass(30);
    QCOMPARE(playback.time(), 30.0);
    QVERIFY(playback.isPlaying());
}

static const Registered<PlaybackTest> registered{"tst_playback"};

#include "tst_playback.moc"
