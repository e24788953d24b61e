// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/minimap.h"

#include "stage/stagescene.h"
#include "stage/stageview.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;

namespace {

/// A stage that is shown, seen from near.
struct Near
{
    StageView stage{};
    MiniMap *map{stage.findChild<MiniMap *>()};

    Near()
    {
        stage.resize(900, 560);
        stage.setPlacement(startScene());
        stage.show();
        for (int i = 0; i < 5; ++i)
            stage.zoomIn();
    }

    QPointF middle() const { return stage.camera().toScene(QRectF(stage.rect()).center()); }
};

} // namespace

class MiniMapTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void showsOnlyWhenSomethingIsOutOfSight();
    void standsInTheCorner();
    void clickAndDragMoveTheCamera();
    void keysMoveTheCamera();
    void canBeSwitchedOff();
    void frameIsDrawnWhereTheCameraIs();
};

void MiniMapTest::showsOnlyWhenSomethingIsOutOfSight()
{
    Near near;
    QVERIFY(near.map->isVisible());
    near.stage.fit();
    QVERIFY(!near.map->isVisible());
}

void MiniMapTest::standsInTheCorner()
{
    Near near;
    for (const QSize &size : {QSize(900, 560), QSize(320, 240), QSize(2000, 1000)}) {
        near.stage.resize(size);
        near.stage.zoomIn();
        QVERIFY(near.stage.rect().contains(near.map->geometry()));
        QVERIFY(near.map->geometry().right() > size.width() - 20);
        QVERIFY(near.map->width() * near.map->height() < size.width() * size.height() / 10);
    }
}

void MiniMapTest::clickAndDragMoveTheCamera()
{
    Near near;
    const QRectF bounds = near.stage.placement().bounds;
    QTest::mouseClick(near.map, Qt::LeftButton, {}, near.map->rect().center());
    QVERIFY((near.middle() - bounds.center()).manhattanLength() < bounds.width() / 20);
    QTest::mousePress(near.map, Qt::LeftButton, {}, near.map->rect().center());
    QTest::mouseMove(near.map, QPoint(near.map->width() - 5, near.map->height() - 5));
    QVERIFY((near.middle() - bounds.bottomRight()).manhattanLength() < bounds.width() / 20);
}

void MiniMapTest::keysMoveTheCamera()
{
    Near near;
    const QPointF before = near.middle();
    QTest::keyClick(near.map, Qt::Key_Right);
    QVERIFY(near.middle().x() > before.x());
    QTest::keyClick(near.map, Qt::Key_Up);
    QVERIFY(near.middle().y() < before.y());
    const double scale = near.stage.camera().scale();
    QTest::keyClick(near.map, Qt::Key_Minus);
    QVERIFY(near.stage.camera().scale() < scale);
    QVERIFY(near.map->focusPolicy() & Qt::TabFocus);
}

void MiniMapTest::canBeSwitchedOff()
{
    Near near;
    near.stage.setMiniMapWanted(false);
    QVERIFY(!near.map->isVisible());
    near.stage.zoomIn();
    QVERIFY(!near.map->isVisible());
    near.stage.setMiniMapWanted(true);
    QVERIFY(near.map->isVisible());
}

void MiniMapTest::frameIsDrawnWhereTheCameraIs()
{
    Near near;
    const QImage here = near.map->grab().toImage();
    near.stage.panBy({200, 100});
    QVERIFY(near.map->grab().toImage() != here);
    near.stage.panBy({-200, -100});
    QCOMPARE(near.map->grab().toImage(), here);
}

static const Registered<MiniMapTest> registered{"tst_minimap"};

#include "tst_minimap.moc"
