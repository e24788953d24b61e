// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/scenepainting.h"

#include "painting/packetpainting.h"
#include "picture/layoutmetrics.h"
#include "picture/randomcluster.h"
#include "picture/stories.h"
#include "support/testregistry.h"

#include <QPainter>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

PlacementOptions measuredBy(const Theme &theme)
{
    PlacementOptions options;
    options.measure = theme.measure();
    return options;
}

/// At 100 %, with a frame of background around the picture.
class Canvas
{
public:
    Canvas(const Placement &placement, const Theme &theme, double frame = 20)
        : m_origin(placement.bounds.topLeft() - QPointF(frame, frame))
        , m_image((placement.bounds.size() + QSizeF(2 * frame, 2 * frame)).toSize(),
                  QImage::Format_ARGB32_Premultiplied)
    {
        m_image.fill(theme.colors.background);
    }

    template <class Paint>
    Canvas &paint(Paint paint)
    {
        QPainter painter(&m_image);
        painter.translate(-m_origin);
        paint(painter);
        return *this;
    }

    QColor at(const QPointF &scene) const
    {
        return m_image.pixelColor((scene - m_origin).toPoint());
    }

    /// Whether everything outside the rectangle is still of this colour.
    bool isPlainOutside(const QRectF &scene, const QColor &color) const
    {
        const QRect inside = scene.translated(-m_origin).toAlignedRect();
        for (int y = 0; y < m_image.height(); ++y) {
            for (int x = 0; x < m_image.width(); ++x) {
                if (!inside.contains(x, y) && m_image.pixelColor(x, y) != color)
                    return false;
            }
        }
        return true;
    }

private:
    QPointF m_origin;
    QImage m_image;
};

PacketLook packetAt(const QPointF &at, int number)
{
    PacketLook packet;
    packet.number = number;
    packet.at = at;
    packet.from.text = u"203.0.113.7"_s;
    packet.to.text = u"198.51.100.10:9000"_s;
    return packet;
}

} // namespace

class SceneTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void rolesHaveTheirColours_data();
    void rolesHaveTheirColours();
    void nothingIsPaintedOutsideThePicture();
    void textsOfTheStartSceneAreNotCut();
    void pendingAndShuttersLookDifferent();
    void restIsDimmedWhileAPacketIsOnItsWay();
    void headersCoverNeitherEachOtherNorTheEdge();
    void rewritingMakesTheHeaderGrow();
    void fitKeepsTheShape();
};

void SceneTest::rolesHaveTheirColours_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : themeNames())
        QTest::newRow(qPrintable(name)) << name;
}

void SceneTest::rolesHaveTheirColours()
{
    QFETCH(const QString, name);
    const Theme theme = themeNamed(name).value();
    const Placement placement = storyEndingIn(Verdict::Delivered, measuredBy(theme)).placement;
    Canvas canvas(placement, theme);
    canvas.paint([&](QPainter &painter) { paintGround(painter, placement, theme); });
    const RibbonLook &ribbon = placement.ribbons.first();
    // ClusterIP inside NodePort inside LoadBalancer.
    const QColor layers[] = {theme.colors.loadBalancer, theme.colors.nodePort,
                             theme.colors.service};
    for (int i = 0; i < 3; ++i) {
        const double left = ribbon.header.left() + metrics::layerFrame * i;
        QSet<QRgb> inFrame;
        for (double x = left; x < left + metrics::layerFrame; x += 0.5)
            inFrame.insert(canvas.at({x, ribbon.header.center().y()}).rgb());
        QVERIFY2(inFrame.contains(layers[i].rgb()), qPrintable(layers[i].name()));
    }
    const BracketLook &bracket = placement.brackets.first();
    QCOMPARE(canvas.at({bracket.plate.left() + 3, bracket.plate.center().y()}),
             theme.colors.loadBalancer);
    const PodLook &pod = placement.pods.first();
    QCOMPARE(canvas.at({pod.rect.right() - 5, pod.rect.center().y() + 20}), theme.colors.plate);
    QCOMPARE(canvas.at({pod.ready.rect.left() + 10, pod.ready.rect.top() + 6}).name(),
             theme.colors.ready.name());
    QCOMPARE(canvas.at(placement.zones.first().rect.topLeft() + QPointF(20, 40)),
             theme.colors.internet);
    QCOMPARE(canvas.at(placement.bounds.topLeft() - QPointF(10, 10)), theme.colors.background);
    // The band is translucent and has its own colour.
    const QPointF onBand(ribbon.band.center().x(), placement.lanes[0].rect.bottom() - 8);
    QVERIFY(canvas.at(onBand) != theme.colors.lane);
}

void SceneTest::nothingIsPaintedOutsideThePicture()
{
    const Theme theme = lightTheme();
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const Placement placement = place(randomCluster(seed, 5), measuredBy(theme));
        Canvas canvas(placement, theme);
        canvas.paint([&](QPainter &painter) { paintGround(painter, placement, theme); });
        QVERIFY2(canvas.isPlainOutside(placement.bounds, theme.colors.background),
                 qPrintable(QString::number(seed)));
    }
}

void SceneTest::textsOfTheStartSceneAreNotCut()
{
    const Theme theme = lightTheme();
    const MeasureText measure = theme.measure();
    const Placement placement = storyEndingIn(Verdict::Delivered, measuredBy(theme)).placement;
    QList<Label> labels;
    for (const PodLook &pod : placement.pods) {
        labels += {pod.name, pod.address, pod.ready};
        labels += {pod.chips.first().label, pod.tabs.first().label, pod.plugs.first().label};
    }
    for (const LaneLook &lane : placement.lanes)
        labels += {lane.name, lane.address, lane.sockets.first().number};
    for (const CrossingLook &crossing : placement.ribbons.first().crossings)
        labels.append(crossing.label);
    labels += {placement.ribbons.first().name, placement.ribbons.first().address,
               placement.brackets.first().name, placement.brackets.first().address};
    for (const FigureLook &figure : placement.figures)
        labels += {figure.name, figure.address};
    for (const Label &label : labels)
        QVERIFY2(measure(label.text, label.font) <= label.rect.width(), qPrintable(label.text));
}

void SceneTest::pendingAndShuttersLookDifferent()
{
    const Theme theme = lightTheme();
    const Placement open = storyEndingIn(Verdict::Delivered, measuredBy(theme)).placement;
    const Placement local = storyEndingIn(Verdict::Dropped, measuredBy(theme)).placement;
    const Placement pending = storyEndingIn(Verdict::NoAddress, measuredBy(theme)).placement;
    const auto canvasOf = [&](const Placement &placement) {
        return Canvas(placement, theme).paint([&](QPainter &painter) {
            paintGround(painter, placement, theme);
        });
    };
    const QRectF socket = open.lane(u"node-3"_s)->sockets.first().rect;
    const QPointF door = socket.topLeft() + QPointF(4, 4);
    QVERIFY(canvasOf(open).at(door) != canvasOf(local).at(door));
    const QPointF plate = pending.brackets.first().plate.bottomRight() - QPointF(8, 8);
    QCOMPARE(canvasOf(open).at(plate), theme.colors.plate);
    QVERIFY(canvasOf(pending).at(plate) != theme.colors.plate);
}

void SceneTest::restIsDimmedWhileAPacketIsOnItsWay()
{
    const Theme theme = lightTheme();
    const Story story = storyEndingIn(Verdict::Delivered, measuredBy(theme));
    const auto inkOf = [&](double time, bool spotlight) {
        SceneOptions options;
        options.spotlight = spotlight;
        Canvas canvas(story.placement, theme);
        canvas.paint([&](QPainter &painter) {
            paintScene(painter, story.placement, story.timeline().at(time), theme, options);
        });
        // The wall is never on the way.
        const QRectF border = story.placement.border;
        return canvas.at({border.center().x() + 200, border.bottom() - 0.5}).lightness();
    };
    const int bright = inkOf(-1, true);
    QVERIFY(inkOf(3, true) > bright + 80);
    QCOMPARE(inkOf(3, false), bright);
    QCOMPARE(inkOf(story.timeline().duration(), true), bright);
}

void SceneTest::headersCoverNeitherEachOtherNorTheEdge()
{
    const Theme theme = lightTheme();
    const QRectF area(0, 0, 960, 500);
    for (double x = 0; x <= 960; x += 37) {
        const QList<PacketLook> packets{packetAt({x, 250}, 1), packetAt({x + 12, 255}, 2),
                                        packetAt({x, 420}, 3)};
        const QList<HeaderPlace> places = headerPlaces(packets, {area, {}}, theme);
        for (qsizetype i = 0; i < places.size(); ++i) {
            QVERIFY(area.contains(places[i].body));
            for (qsizetype j = i + 1; j < places.size(); ++j)
                QVERIFY2(!places[i].body.intersects(places[j].body),
                         qPrintable(QString::number(x)));
        }
    }
}

void SceneTest::rewritingMakesTheHeaderGrow()
{
    const Theme theme = lightTheme();
    PacketLook packet = packetAt({480, 250}, 1);
    const HeaderPlace plain = headerPlaces({packet}, {{0, 0, 960, 500}, {}}, theme).first();
    packet.to.struck = u"10.96.0.10:9000"_s;
    packet.flips = {Flip{Flip::Kind::Dnat, Flip::By::Node, u"node-3"_s, 3}};
    const HeaderPlace flipped = headerPlaces({packet}, {{0, 0, 960, 500}, {}}, theme).first();
    QVERIFY(flipped.body.height() > plain.body.height());
    QVERIFY(!flipped.captions.isNull() && plain.captions.isNull());
    QVERIFY(!flipped.captions.intersects(flipped.body));
    QCOMPARE(flipped.isAbove, plain.isAbove);
}

void SceneTest::fitKeepsTheShape()
{
    const QRectF bounds(-8, -8, 978, 516);
    const QRectF seen = fitTransform(bounds, {0, 0, 700, 480}).mapRect(bounds);
    QVERIFY(QRectF(-0.01, -0.01, 700.02, 480.02).contains(seen));
    QVERIFY(qAbs(seen.width() / seen.height() - bounds.width() / bounds.height()) < 1e-6);
    QVERIFY(qAbs(seen.width() - 700) < 1e-6);
}

static const podium::test::Registered<SceneTest> registered{"tst_scene"};

#include "tst_scene.moc"
