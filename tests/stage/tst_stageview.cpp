// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/settle.h"
#include "picture/layoutengine.h"
#include "routing/journey.h"
#include "stage/neighbour.h"
#include "stage/stageview.h"

#include "stage/stagescene.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef pod2 = podRef(u"default"_s, u"pod-2"_s);

QPoint middleOf(const StageView &stage, const ObjectRef &object)
{
    return stage.camera().toView(stage.placement().rectOf(object).center()).toPoint();
}

/// A packet from the phone to the load balancer.
Timeline story()
{
    const Cluster cluster =
        settle(clusterFromText(u"node node-1\n pod pod-1 app=pod port=8080\n"
                               "node node-2\n pod pod-2 app=pod port=8080\n"
                               "node node-3\n"
                               "service svc-3 app=pod 9000>8080 type=LoadBalancer nodeport=30000"_s)
                   .with(defaultWorld()))
            .cluster;
    Request request;
    request.from = {Sender::Kind::Client, clientRef(u"phone"_s), {}};
    request.to.kind = Target::Kind::LoadBalancer;
    request.to.object = serviceRef(u"default"_s, u"svc-3"_s);
    request.to.port = 9000;
    Traffic traffic;
    const Placement placement = place(cluster);
    const Route route = Journey(cluster).trace(request, traffic);
    return {placement, {{route, timesOf(placement, route, 0)}}};
}

/// A stage of a size, laid out and painted once.
struct Shown
{
    StageView stage{};

    explicit Shown(const QSize &size = {900, 560})
    {
        stage.resize(size);
        stage.setPlacement(startScene());
        stage.show();
    }
};

} // namespace

class StageViewTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everythingIsSeenAtFirst();
    void resizingKeepsEverythingSeenUntilTheUserMoves();
    void wheelZoomsAtTheCursor();
    void clickNamesTheObject();
    void dragPansAndDoesNotClick();
    void magnifiedShowsWhatASmallerWidgetWould();
    void magnifiedIsHitWhereItIsSeen();
    void aMirrorShowsTheSameThroughItsOwnCamera();
    void clickNamesThePacketAboveObjects();
    void tokensAreLargeEnoughToHitHoweverSmallThePicture();
    void escapeLetsGoOfThePacket();
    void aPacketInFocusIsLit();
    void arrowsMoveBetweenObjects();
    void themeChangesThePixels();
    void firstFrameIsToldOnce();
};

void StageViewTest::everythingIsSeenAtFirst()
{
    Shown shown;
    const QRectF seen = shown.stage.camera().toView(shown.stage.placement().bounds);
    QVERIFY(QRectF(shown.stage.rect()).contains(seen));
}

void StageViewTest::resizingKeepsEverythingSeenUntilTheUserMoves()
{
    Shown shown;
    shown.stage.resize(500, 400);
    QVERIFY(QRectF(shown.stage.rect())
                .contains(shown.stage.camera().toView(shown.stage.placement().bounds)));
    shown.stage.zoomIn();
    const Camera moved = shown.stage.camera();
    shown.stage.resize(700, 500);
    QCOMPARE(shown.stage.camera(), moved);
    shown.stage.fit();
    QVERIFY(!(shown.stage.camera() == moved));
}

void StageViewTest::wheelZoomsAtTheCursor()
{
    Shown shown;
    const QPointF cursor(300, 200);
    const QPointF before = shown.stage.camera().toScene(cursor);
    const double scale = shown.stage.camera().scale();
    QWheelEvent wheel(cursor, shown.stage.mapToGlobal(cursor), {}, {0, 240}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&shown.stage, &wheel);
    QVERIFY(shown.stage.camera().scale() > scale);
    QVERIFY((shown.stage.camera().toScene(cursor) - before).manhattanLength() < 1e-6);
}

void StageViewTest::clickNamesTheObject()
{
    Shown shown;
    const QSignalSpy clicks(&shown.stage, &StageView::objectClicked);
    QTest::mouseClick(&shown.stage, Qt::LeftButton, {}, middleOf(shown.stage, pod2));
    shown.stage.zoomOut();
    QTest::mouseClick(&shown.stage, Qt::LeftButton, {}, middleOf(shown.stage, pod1));
    QTest::mouseClick(&shown.stage, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(clicks.size(), 3);
    QCOMPARE(clicks[0][0].value<ObjectRef>(), pod2);
    QCOMPARE(clicks[1][0].value<ObjectRef>(), pod1);
    QVERIFY(clicks[2][0].value<ObjectRef>().isNull());
}

void StageViewTest::dragPansAndDoesNotClick()
{
    Shown shown;
    const QSignalSpy clicks(&shown.stage, &StageView::objectClicked);
    const QPointF before = shown.stage.camera().toView(QPointF());
    QTest::mousePress(&shown.stage, Qt::LeftButton, {}, {400, 300});
    QMouseEvent move(QEvent::MouseMove, QPointF(460, 330),
                     shown.stage.mapToGlobal(QPointF(460, 330)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&shown.stage, &move);
    QTest::mouseRelease(&shown.stage, Qt::LeftButton, {}, {460, 330});
    QCOMPARE(shown.stage.camera().toView(QPointF()) - before, QPointF(60, 30));
    QCOMPARE(clicks.size(), 0);
}

void StageViewTest::magnifiedShowsWhatASmallerWidgetWould()
{
    const Shown small;
    Shown large({1800, 1120});
    large.stage.setMagnification(2);
    QCOMPARE(large.stage.camera(), small.stage.camera());
    const QRectF where = small.stage.shownRect(pod1);
    QCOMPARE(large.stage.shownRect(pod1), QRectF(where.topLeft() * 2, where.size() * 2));
}

void StageViewTest::magnifiedIsHitWhereItIsSeen()
{
    Shown shown({1800, 1120});
    shown.stage.setMagnification(2);
    const QPointF middle = shown.stage.shownRect(pod2).center();
    QCOMPARE(shown.stage.objectAt(middle), pod2);
    QCOMPARE(shown.stage.inSight().contains(shown.stage.placement().bounds), true);
    const QPointF before = shown.stage.camera().toScene(middle / 2);
    shown.stage.zoomAt(middle, 2);
    QCOMPARE(shown.stage.camera().toScene(middle / 2), before);
    shown.stage.panBy({10, 0});
    QCOMPARE(shown.stage.shownRect(pod2).center(), middle + QPointF(10, 0));
}

void StageViewTest::aMirrorShowsTheSameThroughItsOwnCamera()
{
    Shown teacher;
    teacher.stage.setTimeline(story());
    teacher.stage.setSelection(pod1);
    Shown audience({1800, 1120});
    audience.stage.setPlacement({});
    teacher.stage.setMirror(&audience.stage);
    teacher.stage.setStoryTime(3);
    teacher.stage.zoomIn();
    QCOMPARE(audience.stage.selection(), pod1);
    QVERIFY(audience.stage.camera() != teacher.stage.camera());
    const QPointF packet = story().at(3).packets.first().at;
    QCOMPARE(audience.stage.packetAt(audience.stage.camera().toView(packet)), 1);
    teacher.stage.setMirror(nullptr);
    teacher.stage.setSelection(pod2);
    QCOMPARE(audience.stage.selection(), pod1);
}

void StageViewTest::clickNamesThePacketAboveObjects()
{
    Shown shown;
    shown.stage.setTimeline(story());
    const QSignalSpy packets(&shown.stage, &StageView::packetClicked);
    const QSignalSpy objects(&shown.stage, &StageView::objectClicked);
    for (const double time : {0.1, 3.0, 60.0}) {
        shown.stage.setStoryTime(time);
        const QPointF at = story().at(time).packets.first().at;
        QTest::mouseClick(&shown.stage, Qt::LeftButton, {},
                          shown.stage.camera().toView(at).toPoint());
    }
    QCOMPARE(packets.size(), 3);
    QCOMPARE(packets[2][0].toInt(), 1);
    QCOMPARE(objects.size(), 0);
    QTest::mouseClick(&shown.stage, Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(packets[3][0].toInt(), 0);
}

void StageViewTest::tokensAreLargeEnoughToHitHoweverSmallThePicture()
{
    Shown shown({320, 240});
    shown.stage.setTimeline(story());
    shown.stage.setStoryTime(0.1);
    const QSignalSpy packets(&shown.stage, &StageView::packetClicked);
    const QPointF at = shown.stage.camera().toView(story().at(0.1).packets.first().at);
    QVERIFY(shown.stage.camera().scale() < 0.5);
    QTest::mouseClick(&shown.stage, Qt::LeftButton, {}, (at + QPointF(0, 11)).toPoint());
    QCOMPARE(packets.size(), 1);
    QCOMPARE(packets[0][0].toInt(), 1);
}

void StageViewTest::escapeLetsGoOfThePacket()
{
    Shown shown;
    const QSignalSpy packets(&shown.stage, &StageView::packetClicked);
    QTest::keyClick(&shown.stage, Qt::Key_Escape);
    QCOMPARE(packets.size(), 1);
    QCOMPARE(packets[0][0].toInt(), 0);
}

void StageViewTest::aPacketInFocusIsLit()
{
    Shown shown;
    shown.stage.setTimeline(story());
    shown.stage.setStoryTime(60);
    const QImage faded = shown.stage.grab().toImage();
    shown.stage.setPacketInFocus(1);
    const QImage lit = shown.stage.grab().toImage();
    shown.stage.setPacketInFocus(0);
    QVERIFY(lit != faded);
    QCOMPARE(shown.stage.grab().toImage(), faded);
}

void StageViewTest::arrowsMoveBetweenObjects()
{
    const Placement placement = startScene();
    QCOMPARE(neighbour(placement, pod1, Qt::Key_Down), pod2);
    QCOMPARE(neighbour(placement, pod2, Qt::Key_Up), pod1);
    QVERIFY(!neighbour(placement, {}, Qt::Key_Right).isNull());
    // Every object is reached from every other by arrows alone.
    QList<ObjectRef> reached{pod1};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            const ObjectRef next = neighbour(placement, reached[i], arrow);
            if (!reached.contains(next))
                reached.append(next);
        }
    }
    for (const ObjectRef &object : placement.objects())
        QVERIFY2(reached.contains(object), qPrintable(object.text()));
}

void StageViewTest::themeChangesThePixels()
{
    Shown shown;
    const QImage light = shown.stage.grab().toImage();
    shown.stage.setTheme(themeNamed(u"dark"_s).value());
    const QImage dark = shown.stage.grab().toImage();
    QVERIFY(light.pixelColor(2, 2).lightness() > 200);
    QVERIFY(dark.pixelColor(2, 2).lightness() < 60);
}

void StageViewTest::firstFrameIsToldOnce()
{
    StageView stage;
    const QSignalSpy painted(&stage, &StageView::firstFramePainted);
    stage.grab();
    QCOMPARE(painted.size(), 0); // nothing to see yet
    stage.setPlacement(startScene());
    stage.grab();
    stage.grab();
    QCOMPARE(painted.size(), 1);
}

static const Registered<StageViewTest> registered{"tst_stageview"};

#include "tst_stageview.moc"
