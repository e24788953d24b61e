// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/maplabels.h"

#include "control/settle.h"
#include "painting/lanedetail.h"
#include "painting/scenepainting.h"
#include "picture/layoutengine.h"
#include "picture/randomcluster.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double scales[] = {0.01, 0.03, 0.05, 0.08, 0.12, 0.2, 0.3, 0.45, 0.6, 1, 2};

PlacementOptions mapOptions(const Theme &theme)
{
    PlacementOptions options;
    options.measure = theme.measure();
    options.mostLanes = -1;
    options.focus = {serviceRef(u"default"_s, u"svc-1"_s), serviceRef(u"default"_s, u"svc-2"_s)};
    return options;
}

/// What nobody wishes for: long names, many labels, other scripts, a crowd.
Cluster awkwardCluster()
{
    Cluster cluster = randomCluster(7, 12);
    Pod pod;
    pod.meta.namespaceName = u"default"_s;
    pod.spec.nodeName = cluster.nodes().isEmpty() ? u""_s : cluster.nodes().begin()->meta.name;
    pod.podIp = *parseIpAddress(u"10.9.9.9"_s);
    for (int i = 0; i < 40; ++i)
        pod.meta.labels.insert(u"label-%1"_s.arg(i), u"value-%1"_s.arg(i));
    for (const QString &name : {QString(253, u'n'), u"مرحبا-بالعالم"_s, u"🚀🚀-rocket-🚀"_s}) {
        pod.meta.name = name;
        cluster = cluster.with(pod);
    }
    for (int i = 0; i < 300; ++i) {
        pod.meta.name = u"crowd-%1"_s.arg(i);
        cluster = cluster.with(pod);
    }
    return cluster;
}

QImage painted(const Placement &placement, const Theme &theme, const QTransform &view)
{
    QImage image(900, 700, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.colors.background);
    QPainter painter(&image);
    painter.setTransform(view);
    paintGround(painter, placement, theme,
                {view.inverted().mapRect(QRectF(image.rect())), view.m11()});
    return image;
}

} // namespace

class MapLabelsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void labelsAreLegibleAndDoNotOverlap_data();
    void labelsAreLegibleAndDoNotOverlap();
    void labelsOfFarLanesAreLegibleAndDoNotOverlap();
    void namesOfFarLanesStayWhileThereIsRoom();
    void namesOfServicesAreWholeWhereTheirRowHasRoom();
    void numbersOfFarLanesStayWhileThereIsRoom();
    void allLabelsOfFarPodsAreReadWhileThereIsRoom();
    void numbersAreNotCut();
    void cardsDoNotOverlap();
    void gapsBetweenHeatTilesAreAllAlike();
    void pixelsChangeOnlyWithinTheChangedAreas_data();
    void pixelsChangeOnlyWithinTheChangedAreas();
    void paintsAPartAsPartOfTheWhole_data();
    void paintsAPartAsPartOfTheWhole();
};

void MapLabelsTest::labelsAreLegibleAndDoNotOverlap_data()
{
    QTest::addColumn<Cluster>("cluster");
    QTest::newRow("empty") << Cluster();
    QTest::newRow("awkward") << awkwardCluster();
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << randomCluster(seed, 30);
}

void MapLabelsTest::labelsAreLegibleAndDoNotOverlap()
{
    QFETCH(const Cluster, cluster);
    const Theme theme = lightTheme();
    const Placement placement = place(cluster, mapOptions(theme));
    for (const double scale : scales) {
        const std::vector<MapLabel> labels =
            MapLabels(*placement.map, scale, theme.measure()).all(placement.bounds);
        for (size_t i = 0; i < labels.size(); ++i) {
            QVERIFY(labels[i].pixels >= detail::smallestText - 0.01);
            QVERIFY2(placement.bounds.contains(labels[i].rect), qPrintable(labels[i].text));
            for (size_t j = i + 1; j < labels.size(); ++j) {
                const QRectF common = labels[i].rect & labels[j].rect;
                QVERIFY2(common.width() * scale < 0.01 || common.height() * scale < 0.01,
                         qPrintable(
                             u"at %1: %2 and %3"_s.arg(scale).arg(labels[i].text, labels[j].text)));
            }
        }
    }
}

void MapLabelsTest::labelsOfFarLanesAreLegibleAndDoNotOverlap()
{
    const Theme theme = lightTheme();
    PlacementOptions options;
    options.measure = theme.measure();
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const Placement placement = place(randomCluster(seed, 8), options);
        for (const double scale : {0.1, 0.2, 0.3, 0.4, 0.5, 0.55}) {
            QVERIFY(isFar(placement, scale));
            const std::vector<MapLabel> labels = farLabels(placement, scale, theme.measure());
            for (size_t i = 0; i < labels.size(); ++i) {
                QVERIFY(labels[i].pixels >= detail::smallestText - 0.01);
                for (size_t j = i + 1; j < labels.size(); ++j) {
                    const QRectF common = labels[i].rect & labels[j].rect;
                    QVERIFY2(common.width() < 0.01 || common.height() < 0.01,
                             qPrintable(labels[i].text + u" and "_s + labels[j].text));
                }
            }
        }
    }
    QVERIFY(!isFar(place(randomCluster(1, 8), options), 0.6));
}

void MapLabelsTest::namesOfFarLanesStayWhileThereIsRoom()
{
    // At least the names of three nodes stay in a picture of half the size.
    const Theme theme = lightTheme();
    PlacementOptions options;
    options.measure = theme.measure();
    const Placement placement = place(
        settle(clusterFromText(u"node a\n pod p app=x\nnode b\nnode c"_s).with(defaultWorld()))
            .cluster,
        options);
    QStringList names;
    for (const MapLabel &label : farLabels(placement, 0.5, theme.measure()))
        names.append(label.text);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s, u"p"_s, u"laptop"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    const Placement plain = withoutTexts(placement);
    QVERIFY(plain.lanes.first().name.text.isEmpty() && plain.figures.first().name.text.isEmpty());
    QVERIFY(farLabels(placement, 0.05, theme.measure()).empty());
}

void MapLabelsTest::namesOfServicesAreWholeWhereTheirRowHasRoom()
{
    const Theme theme = lightTheme();
    PlacementOptions options;
    options.measure = theme.measure();
    const Placement placement = place(
        settle(clusterFromText(u"node a\n pod p app=x\nservice svc-for-production app=x 80>80\n"
                               "service svc-for-web app=x 80>80"_s)
                   .with(defaultWorld()))
            .cluster,
        options);
    for (const double scale : {0.35, 0.4, 0.5}) {
        const Placement wide = withWidePlates(placement, scale, theme.measure());
        QVERIFY(!wide.ribbons[0].header.intersects(wide.ribbons[1].header));
        int found = 0;
        for (const MapLabel &label : farLabels(wide, scale, theme.measure())) {
            if (label.font != FontRole::Strong || !label.text.startsWith(u"svc"_s))
                continue;
            ++found;
            QFont font = theme.font(label.font);
            font.setPixelSize(int(label.pixels));
            QVERIFY2(QFontMetricsF(font).horizontalAdvance(label.text) <=
                         label.rect.width() * scale,
                     qPrintable(label.text + u" at %1"_s.arg(scale)));
        }
        QCOMPARE(found, 2);
    }
}

void MapLabelsTest::numbersOfFarLanesStayWhileThereIsRoom()
{
    const Theme theme = lightTheme();
    PlacementOptions options;
    options.measure = theme.measure();
    const Cluster cluster =
        clusterFromText(u"node a\n pod p app=x tier=db\nnode b\n"
                        "service web app=x 9000>8080 type=NodePort nodeport=30000"_s)
            .with(defaultWorld());
    const Placement placement = place(settle(cluster).cluster, options);
    QStringList texts;
    for (const MapLabel &label :
         farLabels(withWidePlates(placement, 0.5, theme.measure()), 0.5, theme.measure()))
        texts.append(label.text);
    for (const QString &text : {u"30000"_s, u"9000 → 8080"_s, u"app=x tier=db"_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" not in "_s + texts.join(u'|')));
    // Rather nothing than a part of a number.
    for (const double scale : {0.1, 0.2, 0.3, 0.4}) {
        for (const MapLabel &label :
             farLabels(withWidePlates(placement, scale, theme.measure()), scale, theme.measure())) {
            const double wanted = theme.width(label.text, label.font) * label.pixels / 16;
            if (label.text == u"30000"_s || label.text.startsWith(u"10."_s))
                QVERIFY2(label.rect.width() * scale > wanted - 1, qPrintable(label.text));
        }
    }
}

void MapLabelsTest::allLabelsOfFarPodsAreReadWhileThereIsRoom()
{
    const Theme theme = lightTheme();
    PlacementOptions options;
    options.measure = theme.measure();
    const Cluster cluster = clusterFromText(u"node a\n pod p group=production type=web zone=west\n"
                                            "service web group=other 80>80"_s)
                                .with(defaultWorld());
    const Placement placement = place(settle(cluster).cluster, options);
    const auto textsAt = [&](double scale) {
        QStringList texts;
        for (const MapLabel &label :
             farLabels(withWidePlates(placement, scale, theme.measure()), scale, theme.measure()))
            texts.append(label.text);
        return texts.join(u'|');
    };
    const QString large = textsAt(0.55);
    for (const QString &text : {u"group=production"_s, u"type=web"_s, u"zone=west"_s})
        QVERIFY2(large.contains(text), qPrintable(text + u" not in "_s + large));
    // A Service without endpoints says so also there.
    QVERIFY2(large.contains(u"0 endpoints"_s), qPrintable(large));
    // Those without room are counted.
    const QString small = textsAt(0.25);
    QVERIFY2(!small.contains(u"zone=west"_s) || small.contains(u"group=production"_s),
             qPrintable(small));
    QVERIFY2(small.contains(u" +"_s) || !small.contains(u'='), qPrintable(small));
}

void MapLabelsTest::numbersAreNotCut()
{
    const Theme theme = lightTheme();
    const Placement placement = place(awkwardCluster(), mapOptions(theme));
    for (const double scale : scales) {
        const MapLabels labels(*placement.map, scale, theme.measure());
        for (int tile = 0; tile < placement.map->grid().tiles; ++tile) {
            for (const MapLabel &label : {labels.heatNumber(tile), labels.heading(tile).count}) {
                if (label.rect.isNull())
                    continue;
                QFont font = theme.font(label.font);
                font.setPixelSize(qRound(label.pixels));
                QVERIFY2(QFontMetricsF(font).horizontalAdvance(label.text) <=
                             label.rect.width() * scale + 2,
                         qPrintable(label.text));
            }
        }
    }
}

void MapLabelsTest::cardsDoNotOverlap()
{
    const Placement placement = place(awkwardCluster(), mapOptions(lightTheme()));
    const ClusterMap &map = *placement.map;
    QList<QRectF> cells;
    for (const ObjectRef &object : placement.objects()) {
        if (object.kind != ObjectKind::Pod)
            continue;
        const MapPlace at = *map.placeOf(object);
        const PodLook card = map.cardAt(at, lightTheme().measure());
        const double scale = map.cardScale(at, card);
        const QRectF outline = card.outline();
        const QRectF shown(outline.topLeft() * scale + map.cardCorner(at, card),
                           outline.size() * scale);
        QVERIFY2(map.cell(at).adjusted(-0.5, -0.5, 0.5, 0.5).contains(shown),
                 qPrintable(object.text()));
        cells.append(map.cell(at));
    }
    for (qsizetype i = 0; i < cells.size(); ++i) {
        for (qsizetype j = i + 1; j < cells.size(); ++j)
            QVERIFY(!cells[i].intersects(cells[j]));
    }
}

void MapLabelsTest::gapsBetweenHeatTilesAreAllAlike()
{
    const Theme theme = lightTheme();
    Cluster cluster;
    for (int i = 0; i < 400; ++i) {
        Node node;
        node.meta.name = u"node-%1"_s.arg(i);
        cluster = cluster.with(node);
    }
    PlacementOptions options = mapOptions(theme);
    options.focus.clear();
    const Placement placement = place(cluster, options);
    const MapGrid &grid = placement.map->grid();
    for (const double scale : {0.011, 0.0137, 0.0171}) {
        QVERIFY(MapLabels(*placement.map, scale, theme.measure()).isHeat(0));
        const QPointF first = grid.tile(0).topLeft() * scale;
        const QImage image = painted(placement, theme,
                                     QTransform::fromScale(scale, scale) *
                                         QTransform::fromTranslate(5 - first.x(), 5 - first.y()));
        // Along the middle of the first row: the frames of neighbours, and what is between them.
        const int y = qRound(5 + grid.tile(0).height() * scale / 2);
        QSet<int> gaps;
        int gap = -1;
        for (int x = 5; x < 5 + grid.field().width() * scale - 2; ++x) {
            const bool isInside = image.pixelColor(x, y) == theme.colors.lane;
            if (!isInside && gap >= 0)
                ++gap;
            else if (isInside && gap > 0)
                gaps.insert(std::exchange(gap, 0));
            else if (isInside)
                gap = 0;
        }
        QCOMPARE(gaps.size(), 1);
    }
}

void MapLabelsTest::pixelsChangeOnlyWithinTheChangedAreas_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {0.03, 0.08, 0.3, 0.6})
        QTest::addRow("%g", scale) << scale;
}

void MapLabelsTest::pixelsChangeOnlyWithinTheChangedAreas()
{
    QFETCH(const double, scale);
    const Theme theme = lightTheme();
    const Cluster cluster = randomCluster(11, 30);
    const Placement before = place(cluster, mapOptions(theme));
    const QTransform view(scale, 0, 0, scale, 10, 10);
    int edits = 0;
    for (const Pod &pod : cluster.pods()) {
        Pod relabelled = pod;
        relabelled.meta.labels.insert(u"app"_s, u"other"_s);
        const Placement after =
            placedAgain(before, settle(cluster.with(relabelled)).cluster, mapOptions(theme));
        const auto areas = changedAreas(before, after);
        if (!areas)
            continue;
        QImage a = painted(before, theme, view);
        QImage b = painted(after, theme, view);
        for (QImage *image : {&a, &b}) {
            QPainter painter(image);
            for (const QRectF &area : *areas)
                painter.fillRect(view.mapRect(area).toAlignedRect().adjusted(-2, -2, 2, 2),
                                 Qt::black);
        }
        QVERIFY2(a == b, qPrintable(refOf(pod).text()));
        if (++edits == 8)
            break;
    }
    QVERIFY(edits > 0);
}

void MapLabelsTest::paintsAPartAsPartOfTheWhole_data()
{
    pixelsChangeOnlyWithinTheChangedAreas_data();
}

void MapLabelsTest::paintsAPartAsPartOfTheWhole()
{
    QFETCH(const double, scale);
    const Theme theme = lightTheme();
    const Placement placement = place(randomCluster(11, 30), mapOptions(theme));
    const QTransform view(scale, 0, 0, scale, 60.25, 50.75);
    const QImage whole = painted(placement, theme, view);
    QImage pieces(whole.size(), whole.format());
    pieces.fill(theme.colors.background);
    for (int y = 0; y < whole.height(); y += 175) {
        for (int x = 0; x < whole.width(); x += 225) {
            const QRect piece(x, y, 225, 175);
            QPainter painter(&pieces);
            painter.setClipRect(piece);
            painter.setTransform(view);
            const QRectF exposed = view.inverted().mapRect(QRectF(piece.adjusted(-4, -4, 4, 4)));
            paintGround(painter, placement, theme, {exposed, scale});
        }
    }
    // Soft edges may differ by a shade.
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            const QColor a = whole.pixelColor(x, y);
            const QColor b = pieces.pixelColor(x, y);
            const int difference =
                std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                          std::abs(a.blue() - b.blue())});
            QVERIFY2(difference <= 8,
                     qPrintable(u"at %1, %2: %3 %4"_s.arg(x).arg(y).arg(a.name(), b.name())));
        }
    }
}

static const podium::test::Registered<MapLabelsTest> registered{"tst_maplabels"};

#include "tst_maplabels.moc"
