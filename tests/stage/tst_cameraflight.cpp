// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/cameraflight.h"

#include "cluster/cluster.h"
#include "stage/placementchange.h"
#include "stage/stagescene.h"
#include "stage/stageview.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QSizeF view(800, 600);
const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);

QPointF middleOf(const Camera &camera)
{
    return camera.toScene(QPointF(400, 300));
}

/// A stage that is seen, and its animations.
struct Shown
{
    StageView stage{};
    CameraFlight *flight{stage.findChild<CameraFlight *>()};
    PlacementChange *change{stage.findChild<PlacementChange *>()};

    Shown()
    {
        stage.resize(800, 600);
        stage.setPlacement(startScene());
        stage.show();
        for (int i = 0; i < 8; ++i)
            stage.zoomIn();
        stage.panBy({-3000, -2000});
    }

    bool sees(const ObjectRef &object) const
    {
        return QRectF(stage.rect())
            .contains(stage.camera().toView(stage.placement().rectOf(object)));
    }
};

/// Another pod has come, before the others.
Placement editedScene()
{
    QString text = startText();
    return placementOf(text.replace(u" pod pod-1"_s, u" pod pod-0 port=8080\n pod pod-1"_s));
}

} // namespace

class CameraFlightTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void pathsJoinTheirEnds_data();
    void pathsJoinTheirEnds();
    void farPathsRise();
    void flightBringsTheObjectIntoSight();
    void whatIsReadAlreadyStays();
    void userInterruptsAFlight();
    void reducedMotionIsThereAtOnce();
    void editsMoveThings();
    void theNextEditGoesOnFromWhereThingsAre();
};

void CameraFlightTest::pathsJoinTheirEnds_data()
{
    QTest::addColumn<Camera>("from");
    QTest::addColumn<Camera>("to");
    QTest::newRow("pan") << Camera(1, {0, 0}) << Camera(1, {-500, 200});
    QTest::newRow("zoom in") << Camera(0.1, {0, 0}) << Camera(0.1, {0, 0}).zoomedAt({400, 300}, 20);
    QTest::newRow("zoom out") << Camera(4, {0, 0}) << Camera(4, {0, 0}).zoomedAt({400, 300}, 0.1);
    QTest::newRow("far, and nearer") << Camera(0.02, {0, 0}) << Camera(1.5, {-90000, -40000});
    QTest::newRow("nowhere") << Camera(1, {3, 4}) << Camera(1, {3, 4});
}

void CameraFlightTest::pathsJoinTheirEnds()
{
    QFETCH(const Camera, from);
    QFETCH(const Camera, to);
    const CameraPath path(from, to, view);
    QCOMPARE(path.at(0), from);
    QCOMPARE(path.at(1), to);
    QVERIFY(path.length() >= 0);
    // Nothing jumps: near the ends the camera is near the ends.
    for (const auto &[progress, end] : {std::pair(1e-5, from), std::pair(1 - 1e-5, to)}) {
        const Camera near = path.at(progress);
        QVERIFY(qAbs(near.scale() / end.scale() - 1) < 1e-3);
        QVERIFY((end.toView(middleOf(near)) - QPointF(400, 300)).manhattanLength() < 1);
    }
}

void CameraFlightTest::farPathsRise()
{
    const CameraPath path(Camera(1, {0, 0}), Camera(1, {-20000, 0}), view);
    QVERIFY(path.at(0.5).scale() < 0.2);
    // From left to right, and never back.
    double before = middleOf(path.at(0)).x();
    for (int i = 1; i <= 20; ++i) {
        const double now = middleOf(path.at(i / 20.0)).x();
        QVERIFY(now > before);
        before = now;
    }
}

void CameraFlightTest::flightBringsTheObjectIntoSight()
{
    Shown shown;
    QVERIFY(!shown.sees(pod1));
    const Camera before = shown.stage.camera();
    shown.stage.flyTo(pod1);
    QCOMPARE(shown.stage.camera(), before); // it has only begun
    shown.flight->setCurrentTime(shown.flight->duration() / 2);
    QVERIFY(!(shown.stage.camera() == before));
    shown.flight->setCurrentTime(shown.flight->duration());
    QVERIFY(shown.sees(pod1));
    QCOMPARE(shown.flight->state(), QAbstractAnimation::Stopped);
}

void CameraFlightTest::whatIsReadAlreadyStays()
{
    Shown shown;
    shown.stage.fit();
    const Camera fitted = shown.stage.camera();
    shown.stage.reveal(pod1);
    QCOMPARE(shown.stage.camera(), fitted);
    QCOMPARE(shown.flight->state(), QAbstractAnimation::Stopped);
}

void CameraFlightTest::userInterruptsAFlight()
{
    Shown shown;
    shown.stage.flyTo(pod1);
    shown.flight->setCurrentTime(100);
    const Camera here = shown.stage.camera();
    shown.stage.panBy({10, 0});
    QCOMPARE(shown.flight->state(), QAbstractAnimation::Stopped);
    QCOMPARE(shown.stage.camera(), here.movedBy({10, 0}));
}

void CameraFlightTest::reducedMotionIsThereAtOnce()
{
    Shown shown;
    shown.stage.setReducedMotion(true);
    shown.stage.flyTo(pod1);
    QVERIFY(shown.sees(pod1));
    QCOMPARE(shown.flight->state(), QAbstractAnimation::Stopped);
    shown.stage.changePlacement(editedScene());
    QCOMPARE(shown.change->state(), QAbstractAnimation::Stopped);
}

void CameraFlightTest::editsMoveThings()
{
    Shown shown;
    shown.stage.fit();
    const QImage before = shown.stage.grab().toImage();
    shown.stage.changePlacement(editedScene());
    QCOMPARE(shown.stage.placement(), editedScene());
    const QImage begun = shown.stage.grab().toImage();
    shown.change->setCurrentTime(PlacementChange::milliseconds / 2);
    const QImage half = shown.stage.grab().toImage();
    shown.change->setCurrentTime(PlacementChange::milliseconds);
    const QImage after = shown.stage.grab().toImage();
    QVERIFY(half != begun);
    QVERIFY(half != after);
    QVERIFY(after != before);
    QCOMPARE(shown.change->state(), QAbstractAnimation::Stopped);
    shown.stage.setPlacement(editedScene());
    QCOMPARE(shown.stage.grab().toImage(), after);
}

void CameraFlightTest::theNextEditGoesOnFromWhereThingsAre()
{
    Shown shown;
    shown.stage.fit();
    const QImage before = shown.stage.grab().toImage();
    shown.stage.changePlacement(editedScene());
    shown.change->setCurrentTime(PlacementChange::milliseconds / 2);
    shown.stage.changePlacement(startScene());
    const QImage turned = shown.stage.grab().toImage();
    shown.change->setCurrentTime(PlacementChange::milliseconds);
    QVERIFY(turned != shown.stage.grab().toImage());
    QCOMPARE(shown.stage.grab().toImage(), before);
}

static const Registered<CameraFlightTest> registered{"tst_cameraflight"};

#include "tst_cameraflight.moc"
