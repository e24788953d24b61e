// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/storyslider.h"

#include "document/clusterdocument.h"
#include "document/playback.h"

#include "support/clustertext.h"
#include "support/manualclock.h"
#include "support/testregistry.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = StoryMark::Kind;

QList<StoryMark> manyHops(int count, double duration)
{
    QList<StoryMark> marks;
    for (int i = 0; i < count; ++i)
        marks.append({duration * i / count, Kind::Hop, i});
    return marks;
}

/// A slider of a story of ten seconds, 218 pixels wide: 20 pixels a second.
struct Fixture
{
    ManualClock clock{};
    Playback playback{clock};
    ClusterDocument document{};
    StorySlider slider{document, playback};

    explicit Fixture(const QList<StoryMark> &marks)
    {
        slider.resize(218, 44);
        QList<double> stops;
        for (const StoryMark &mark : marks)
            stops.append(mark.time);
        playback.setStory(10, stops);
        slider.setMarks(marks);
    }

    void press(double x) { QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(int(x), 22)); }

    QImage picture()
    {
        QImage image(slider.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        slider.render(&image);
        return image;
    }
};

int inkIn(const QImage &image, const QRect &area)
{
    int dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return dark;
}

} // namespace

class StorySliderTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void closeMarksOfAKindAreOneSign();
    void manyHopsAreADensity();
    void densityCountsEveryHop();
    void pressGoesToTheMoment();
    void pressSnapsToAMarkNearby();
    void sendsAttractMoreThanHops();
    void keysGoByHopsAndToTheEnds();
    void kindsHaveSignsOfTheirOwn();
    void thousandsOfHopsAreNoBlackBar();
    void followingTheStoryDoesNotSeek();
    void assistiveTechnologyHearsTheTime();
};

void StorySliderTest::closeMarksOfAKindAreOneSign()
{
    const StoryRuler ruler({{1.0, Kind::Edit, 0},
                            {1.1, Kind::Edit, 1},
                            {1.2, Kind::Send, 2},
                            {1.3, Kind::Edit, 3},
                            {5.0, Kind::Edit, 4}},
                           10, 200);
    QCOMPARE(ruler.groups().size(), 3);
    QCOMPARE(ruler.groups()[0], (StoryRuler::Group{Kind::Edit, 20, 1.0, 1.3, 0, 3}));
    QCOMPARE(ruler.groups()[1].kind, Kind::Send);
    QCOMPARE(ruler.groups()[2].count, 1);
}

void StorySliderTest::manyHopsAreADensity()
{
    QVERIFY(!StoryRuler(manyHops(20, 10), 10, 200).isDense());
    QVERIFY(StoryRuler(manyHops(2000, 10), 10, 200).isDense());
}

void StorySliderTest::densityCountsEveryHop()
{
    const StoryRuler ruler(manyHops(5000, 10), 10, 200);
    int all = 0;
    for (const int bin : ruler.density())
        all += bin;
    QCOMPARE(all, 5000);
    QCOMPARE(ruler.density()[10], 50);
}

void StorySliderTest::pressGoesToTheMoment()
{
    Fixture f({{2.0, Kind::Hop, 0}});
    f.press(f.slider.xOf(7));
    QCOMPARE(f.playback.time(), 7.0);
    f.press(1);
    QCOMPARE(f.playback.time(), 0.0);
}

void StorySliderTest::pressSnapsToAMarkNearby()
{
    Fixture f({{2.03, Kind::Hop, 0}});
    f.press(f.slider.xOf(2.2));
    QCOMPARE(f.playback.time(), 2.03);
    f.press(f.slider.xOf(2.6));
    QVERIFY(f.playback.time() > 2.4);
}

void StorySliderTest::sendsAttractMoreThanHops()
{
    Fixture f({{2.0, Kind::Send, 0}, {2.2, Kind::Hop, 0}});
    f.press(f.slider.xOf(2.2));
    QCOMPARE(f.playback.time(), 2.0);
}

void StorySliderTest::keysGoByHopsAndToTheEnds()
{
    Fixture f({{2.0, Kind::Send, 0}, {4.5, Kind::Hop, 0}});
    const auto after = [&](Qt::Key key) {
        QTest::keyClick(&f.slider, key);
        return f.playback.time();
    };
    QCOMPARE(after(Qt::Key_PageDown), 2.0);
    QCOMPARE(after(Qt::Key_PageDown), 4.5);
    QCOMPARE(after(Qt::Key_PageUp), 2.0);
    QCOMPARE(after(Qt::Key_Right), 2.1);
    QCOMPARE(after(Qt::Key_End), 10.0);
    QCOMPARE(after(Qt::Key_Home), 0.0);
}

void StorySliderTest::kindsHaveSignsOfTheirOwn()
{
    QList<QImage> signs;
    for (const Kind kind : {Kind::Hop, Kind::Outcome, Kind::Send, Kind::Edit, Kind::Fork}) {
        Fixture f({{5.0, kind, 0}});
        const QImage sign = f.picture().copy(int(f.slider.xOf(5)) - 6, 0, 13, f.slider.height());
        QVERIFY(!signs.contains(sign));
        signs.append(sign);
    }
}

void StorySliderTest::thousandsOfHopsAreNoBlackBar()
{
    QList<StoryMark> marks = manyHops(80000, 4);
    marks.append({8.0, Kind::Hop, 0});
    Fixture f(marks);
    f.playback.seek(9);
    const QImage image = f.picture();
    const QRect hopRow(QPoint(int(f.slider.xOf(5)), 33), QPoint(int(f.slider.xOf(7)), 43));
    QCOMPARE(inkIn(image, hopRow), 0);
    const QRect crowd(QPoint(int(f.slider.xOf(1)), 33), QPoint(int(f.slider.xOf(3)), 43));
    QVERIFY(inkIn(image, crowd) < crowd.width() * crowd.height() / 2);
}

void StorySliderTest::followingTheStoryDoesNotSeek()
{
    Fixture f({{2.0, Kind::Hop, 0}});
    f.playback.play();
    f.clock.pass(1.23456);
    QCOMPARE(f.playback.time(), 1.23456);
    QVERIFY(f.playback.isPlaying());
    QCOMPARE(f.slider.value(), 1235);
}

void StorySliderTest::assistiveTechnologyHearsTheTime()
{
    Fixture f({{2.0, Kind::Hop, 0}});
    f.playback.seek(4);
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&f.slider);
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Slider);
    QVERIFY(!heard->text(QAccessible::Name).isEmpty());
    QVERIFY(heard->valueInterface());
    QCOMPARE(heard->valueInterface()->currentValue().toInt(), 4000);
    heard->valueInterface()->setCurrentValue(6000);
    QCOMPARE(f.playback.time(), 6.0);
}

static const Registered<StorySliderTest> registered{"tst_storyslider"};

#include "tst_storyslider.moc"
