// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/groundlayer.h"

#include "painting/scenepainting.h"
#include "stage/devicepixels.h"
#include "stage/stagescene.h"
#include "support/testregistry.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <QWidget>

#include <cmath>

using namespace podium;
using namespace podium::test;

namespace {

const QDeadlineTimer onePiece(0);
const QColor paper = lightTheme().colors.background;

/// A ground of the start scene that notes what it is asked to paint.
struct Ground
{
    Placement placement{startScene()};
    Theme theme{lightTheme()};
    QList<QRectF> asked{}; ///< scene units
    GroundLayer layer{[this](QPainter &painter, const QRectF &exposed) {
        asked.append(exposed);
        paintGround(painter, placement, theme);
    }};

    Ground() { layer.setBackground(theme.colors.background); }

    /// What painting everything at once gives.
    QImage paintedAtOnce(const GroundView &view) const
    {
        QPixmap pixels(view.size);
        pixels.fill(theme.colors.background);
        QPainter painter(&pixels);
        painter.setTransform(view.transform());
        paintGround(painter, placement, theme);
        painter.end();
        return pixels.toImage();
    }

    double askedPixels(const GroundView &view) const
    {
        double area = 0;
        for (const QRectF &rect : asked) {
            const QRectF device = view.transform().mapRect(rect);
            area += device.width() * device.height();
        }
        return area;
    }
};

GroundView viewOf(const Camera &camera, double ratio = 1, const QSize &size = {900, 560})
{
    return {camera.aligned(ratio), size, ratio};
}

Camera fitted()
{
    return Camera::fitted(startScene().bounds, {900, 560}, 16, 1.6);
}

/// Pixels that differ in a channel by more than `tolerance`.
int differentPixels(const QImage &a, const QImage &b, int tolerance = 0)
{
    if (a.size() != b.size())
        return a.width() * a.height();
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = qMax(qAbs(qRed(p) - qRed(q)),
                                  qMax(qAbs(qGreen(p) - qGreen(q)), qAbs(qBlue(p) - qBlue(q))));
            count += most > tolerance;
        }
    }
    return count;
}

/// Qt cuts lines off at the edge of what it paints on, which changes some soft edges by one or two
/// of 255 levels, according to where the edge was. Nothing else may differ.
int wrongPixels(const QImage &shown, const QImage &expected)
{
    return differentPixels(shown, expected, 2);
}

/// A point near the edge that shows something.
QPoint inkedPointInTheRim(const QImage &image)
{
    for (int y = 10; y < image.height(); y += 3) {
        for (int x = 10; x < image.width() / 8; x += 3) {
            if (image.pixelColor(x, y) != paper)
                return {x, y};
        }
    }
    return {};
}

/// Copies white pixels as the stage copies its ground.
class WhiteWidget : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QPixmap ground(touchedPixels(size(), painter.deviceTransform().m11()));
        ground.fill(Qt::white);
        painter.setWorldTransform(devicePixels(painter));
        painter.drawPixmap(0, 0, ground);
    }
};

} // namespace

class GroundLayerTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void panPaintsOnlyWhatComesIntoSight();
    void zoomShowsTheStretchedGroundUntilItIsCrisp();
    void zoomOutPaintsTheRimFirst();
    void changedAreaIsPaintedAlone();
    void pixelsReachToEveryEdge_data();
    void pixelsReachToEveryEdge();
    void anyWayEndsLikePaintingAtOnce_data();
    void anyWayEndsLikePaintingAtOnce();
};

void GroundLayerTest::panPaintsOnlyWhatComesIntoSight()
{
    Ground ground;
    const Camera camera = fitted();
    ground.layer.setView(viewOf(camera));
    ground.layer.refine();
    QVERIFY(ground.askedPixels(viewOf(camera)) >= 900 * 560);

    const GroundView after = viewOf(camera.movedBy({-30, 12}));
    ground.asked.clear();
    ground.layer.setView(after);
    QVERIFY(!ground.layer.isCrisp());
    ground.layer.refine();
    QVERIFY(ground.layer.isCrisp());
    // A strip of 30 columns and one of 12 rows, with soft edges.
    QVERIFY(ground.askedPixels(after) > 0);
    QVERIFY(ground.askedPixels(after) < 0.12 * 900 * 560);
    QCOMPARE(wrongPixels(ground.layer.pixels().toImage(), ground.paintedAtOnce(after)), 0);
}

void GroundLayerTest::zoomShowsTheStretchedGroundUntilItIsCrisp()
{
    Ground ground;
    const Camera camera = fitted();
    ground.layer.setView(viewOf(camera));
    ground.layer.refine();
    const GroundView after = viewOf(camera.zoomedAt({450, 280}, 1.25));
    ground.asked.clear();
    ground.layer.setView(after);
    QVERIFY(ground.asked.isEmpty());
    const QImage stretched = ground.layer.pixels().toImage();
    const QImage crisp = ground.paintedAtOnce(after);
    QVERIFY(differentPixels(stretched, crisp) > 0);
    QVERIFY(differentPixels(stretched, crisp) < 900 * 560 / 3);

    int frames = 0;
    for (; !ground.layer.isCrisp(); ++frames)
        ground.layer.refine(onePiece);
    QVERIFY(frames > 2);
    QCOMPARE(ground.asked.size(), frames);
    QCOMPARE(wrongPixels(ground.layer.pixels().toImage(), crisp), 0);
}

void GroundLayerTest::zoomOutPaintsTheRimFirst()
{
    Ground ground;
    const Camera camera = fitted().zoomedAt({450, 280}, 3);
    ground.layer.setView(viewOf(camera));
    ground.layer.refine();
    const GroundView after = viewOf(camera.zoomedAt({450, 280}, 0.5));
    const QImage crisp = ground.paintedAtOnce(after);
    ground.layer.setView(after);
    const QPoint corner = inkedPointInTheRim(crisp);
    QVERIFY(!corner.isNull());
    QCOMPARE(ground.layer.pixels().toImage().pixelColor(corner), paper);
    while (ground.layer.pixels().toImage().pixelColor(corner) == paper) {
        QVERIFY(!ground.layer.isCrisp());
        ground.layer.refine(onePiece);
    }
    // The middle has still to wait.
    QVERIFY(!ground.layer.isCrisp());
}

void GroundLayerTest::changedAreaIsPaintedAlone()
{
    Ground ground;
    const GroundView view = viewOf(fitted());
    ground.layer.setView(view);
    ground.layer.refine();
    ground.placement.pods[0].name.text = QStringLiteral("renamed");
    const QRectF area = ground.placement.pods[0].outline();
    ground.asked.clear();
    ground.layer.invalidate(area);
    ground.layer.refine();
    QCOMPARE(ground.asked.size(), 1);
    QVERIFY(area.adjusted(-9, -9, 9, 9).contains(ground.asked.first()));
    QCOMPARE(wrongPixels(ground.layer.pixels().toImage(), ground.paintedAtOnce(view)), 0);
}

void GroundLayerTest::pixelsReachToEveryEdge_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 2.5})
        QTest::addRow("at %g", ratio) << ratio;
}

void GroundLayerTest::pixelsReachToEveryEdge()
{
    QFETCH(const double, ratio);
    const QSize size(341, 233);
    // Wherever the widget begins in its window.
    for (int at = 0; at < 12; ++at) {
        QWidget window;
        window.resize(400, 300);
        WhiteWidget widget(&window);
        widget.setGeometry(QRect(QPoint(at, at), size));
        QImage image(QSize(1000, 750), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::black);
        window.render(&image, {}, {}, QWidget::DrawChildren);
        const QRectF device(at * ratio, at * ratio, size.width() * ratio, size.height() * ratio);
        const QPoint first(int(std::ceil(device.left())), int(std::ceil(device.top())));
        const QPoint last(int(device.right()) - 1, int(device.bottom()) - 1);
        for (const QPoint &corner : {first, last})
            QCOMPARE(image.pixelColor(corner), QColor(Qt::white));
    }
}

void GroundLayerTest::anyWayEndsLikePaintingAtOnce_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 2.5})
        QTest::addRow("at %g", ratio) << ratio;
}

void GroundLayerTest::anyWayEndsLikePaintingAtOnce()
{
    QFETCH(const double, ratio);
    Ground ground;
    QRandomGenerator random(7);
    Camera camera = fitted();
    QSize size = QSize(900, 560) * ratio;
    GroundView view;
    for (int step = 0; step < 40; ++step) {
        const QPointF at(random.bounded(900), random.bounded(560));
        switch (random.bounded(6)) {
        case 0:
            camera = camera.zoomedAt(at, 0.6 + random.generateDouble());
            break;
        case 1:
            size = QSize(random.bounded(300, 900), random.bounded(200, 700));
            break;
        case 2:
            ground.layer.invalidate(ground.placement.pods[1].outline());
            break;
        default:
            camera = camera.movedBy(at / 20 - QPointF(22.3, 14.7));
        }
        view = viewOf(camera, ratio, size);
        ground.layer.setView(view);
        ground.layer.refine(onePiece);
    }
    ground.layer.refine();
    QVERIFY(ground.layer.isCrisp());
    QCOMPARE(wrongPixels(ground.layer.pixels().toImage(), ground.paintedAtOnce(view)), 0);
}

static const Registered<GroundLayerTest> registered{"tst_groundlayer"};

#include "tst_groundlayer.moc"
