// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "pictures/film.h"

#include "support/testregistry.h"

#include <QImage>
#include <QList>
#include <QPainter>
#include <QTest>

using namespace podium;

class FilmTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void momentsAreEvenAndTheEndStays_data();
    void momentsAreEvenAndTheEndStays();
};

void FilmTest::momentsAreEvenAndTheEndStays_data()
{
    QTest::addColumn<double>("duration");
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("frames");
    QTest::newRow("as told") << 4.0 << 1.0 << 10 << 55;
    QTest::newRow("twice as fast") << 4.0 << 2.0 << 10 << 35;
    QTest::newRow("slowly") << 1.0 << 0.5 << 25 << 88;
    QTest::newRow("nothing happens") << 0.0 << 1.0 << 10 << 15;
}

void FilmTest::momentsAreEvenAndTheEndStays()
{
    QFETCH(const double, duration);
    QFETCH(const double, speed);
    QFETCH(const int, perSecond);
    QList<double> times;
    const Animation animation = animationOf(
        {{8, 8}, duration, speed, perSecond, [&](QPainter &, double time) { times.append(time); }});
    QTEST(animation.frames, "frames");
    QCOMPARE(animation.perSecond, perSecond);
    QImage image(8, 8, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int frame = 0; frame < animation.frames; ++frame)
        animation.paint(painter, frame);
    QCOMPARE(times.first(), 0.0);
    QCOMPARE(times.last(), duration);
    for (qsizetype i = 1; i < times.size(); ++i) {
        const double step = times[i] - times[i - 1];
        QVERIFY(times[i] == duration || std::abs(step - speed / perSecond) < 1e-9);
    }
}

static const podium::test::Registered<FilmTest> registered{"tst_film"};

#include "tst_film.moc"
