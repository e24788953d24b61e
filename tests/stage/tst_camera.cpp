// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/camera.h"

#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;

class CameraTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void zoomKeepsThePointUnderTheCursor_data();
    void zoomKeepsThePointUnderTheCursor();
    void zoomStaysInItsBounds();
    void sceneAndViewAreInverse();
    void fittedShowsEverythingInTheMiddle();
    void fittedBlowsNothingUp();
    void showingMovesOnlyWhatItMust();
};

void CameraTest::zoomKeepsThePointUnderTheCursor_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("in") << 1.25;
    QTest::newRow("out") << 0.8;
    QTest::newRow("far in, stopped at the largest scale") << 1000.0;
    QTest::newRow("far out, stopped at the smallest scale") << 0.0001;
}

void CameraTest::zoomKeepsThePointUnderTheCursor()
{
    QFETCH(const double, factor);
    const Camera camera(0.7, {31, -12});
    const QPointF cursor(400, 250);
    const QPointF before = camera.toScene(cursor);
    const QPointF after = camera.zoomedAt(cursor, factor).toScene(cursor);
    QVERIFY((after - before).manhattanLength() < 1e-6);
    QVERIFY(camera.zoomedAt(cursor, factor).scale() != camera.scale());
}

void CameraTest::zoomStaysInItsBounds()
{
    QCOMPARE(Camera().zoomedAt({}, 1e9).scale(), Camera::largestScale);
    QCOMPARE(Camera().zoomedAt({}, 1e-9).scale(), Camera::smallestScale);
}

void CameraTest::sceneAndViewAreInverse()
{
    const Camera camera(1.7, {-40, 99});
    const QPointF point(12.5, -3.25);
    QVERIFY((camera.toScene(camera.toView(point)) - point).manhattanLength() < 1e-9);
    QVERIFY((camera.transform().map(point) - camera.toView(point)).manhattanLength() < 1e-9);
}

void CameraTest::fittedShowsEverythingInTheMiddle()
{
    const QRectF bounds(-100, 50, 2000, 700);
    const QSizeF view(800, 600);
    const QRectF shown = Camera::fitted(bounds, view, 20, 4).toView(bounds);
    QVERIFY(QRectF(20, 20, 760, 560).adjusted(-0.1, -0.1, 0.1, 0.1).contains(shown));
    QVERIFY((shown.center() - QPointF(400, 300)).manhattanLength() < 1e-6);
    QVERIFY(qAbs(shown.width() - 760) < 1e-6);
}

void CameraTest::fittedBlowsNothingUp()
{
    QCOMPARE(Camera::fitted({0, 0, 10, 10}, {800, 600}, 20, 1.5).scale(), 1.5);
    QCOMPARE(Camera::fitted({}, {800, 600}, 20, 1.5), Camera());
}

void CameraTest::showingMovesOnlyWhatItMust()
{
    const Camera camera(1, {0, 0});
    const QSizeF view(800, 600);
    QCOMPARE(camera.showing({100, 100, 50, 50}, view, 10), camera);
    QCOMPARE(camera.showing({900, 100, 50, 50}, view, 10), Camera(1, {-160, 0}));
    QCOMPARE(camera.showing({-30, -20, 50, 50}, view, 10), Camera(1, {40, 30}));
}

static const Registered<CameraTest> registered{"tst_camera"};

#include "tst_camera.moc"
