// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutengine.h"

#include "control/settle.h"
#include "picture/randomcluster.h"
#include "picture/states.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QString defaultScene = uR"(node node-1
    pod pod-1 app=pod port=8080
    node node-2
    pod pod-2 app=pod port=8080
    node node-3
    service svc-3 app=pod 9000>8080 type=LoadBalancer nodeport=30000)"_s;

Cluster clusterOf(const QString &text)
{
    return settle(clusterFromText(text).with(defaultWorld())).cluster;
}

struct NamedRect
{
    QString name{};
    QRectF rect{};
};

QString overlapIn(const QList<NamedRect> &rects)
{
    for (qsizetype i = 0; i < rects.size(); ++i) {
        for (qsizetype j = i + 1; j < rects.size(); ++j) {
            const QRectF common = rects[i].rect.intersected(rects[j].rect);
            if (common.width() > 0.01 && common.height() > 0.01)
                return rects[i].name + u" overlaps "_s + rects[j].name;
        }
    }
    return {};
}

/// Everything that must not cover one another: cards, plugs, plates, sockets, figures, labels.
QList<NamedRect> solidThings(const Placement &placement)
{
    QList<NamedRect> rects;
    for (const PodLook &pod : placement.pods)
        rects.append({u"pod "_s + pod.object.name, pod.outline()});
    for (const LaneLook &lane : placement.lanes) {
        rects.append({u"name of "_s + lane.object.name, lane.name.rect});
        rects.append({u"address of "_s + lane.object.name, lane.address.rect});
        rects.append({u"state of "_s + lane.object.name, lane.stateLabel});
        rects.append({u"no pod on "_s + lane.object.name, lane.emptyLabel});
        for (const SocketLook &socket : lane.sockets)
            rects += {{u"socket %1 of "_s.arg(socket.nodePort) + lane.object.name, socket.rect},
                      {u"note at %1 of "_s.arg(socket.nodePort) + lane.object.name, socket.note}};
    }
    for (const RibbonLook &ribbon : placement.ribbons) {
        rects.append({u"header "_s + ribbon.service.name, ribbon.header});
        rects.append({u"badge "_s + ribbon.service.name, ribbon.badge});
        rects.append({u"note "_s + ribbon.service.name, ribbon.note});
        for (const Label &change : ribbon.changes)
            rects.append({u"change "_s + change.text, change.rect});
        for (const CrossingLook &crossing : ribbon.crossings)
            rects.append({u"plate "_s + ribbon.service.name + crossing.node, crossing.label.rect});
    }
    for (const BracketLook &bracket : placement.brackets)
        rects.append({u"bracket "_s + bracket.service.name, bracket.plate});
    for (const FigureLook &figure : placement.figures)
        rects.append({u"figure "_s + figure.object.name, figure.rect});
    for (const LayerLook &layer : placement.layers)
        rects.append({u"legend"_s, layer.caption});
    for (const PodLook &ghost : placement.ghosts)
        rects.append({u"ghost "_s + ghost.object.name, ghost.rect});
    rects.append({u"folded Services"_s, placement.foldedBadge});
    rects.append({u"no node"_s, placement.noNodeLabel});
    return rects;
}

QList<NamedRect> labelsOf(const PodLook &pod)
{
    QList<NamedRect> rects{{u"name"_s, pod.name.rect},
                           {u"address"_s, pod.address.rect},
                           {u"ready"_s, pod.ready.rect},
                           {u"status"_s, pod.status.rect},
                           {u"tally"_s, pod.tally}};
    rects.append({u"namespace"_s, pod.space.rect});
    rects.append({u"former address"_s, pod.former.rect});
    for (const ChipLook &chip : pod.chips)
        rects.append({u"chip "_s + chip.label.text, chip.label.rect});
    for (const ContainerLook &container : pod.containers)
        rects.append({u"container "_s + container.name.text, container.rect});
    for (const TabLook &tab : pod.tabs)
        rects.append({u"tab "_s + tab.label.text, tab.label.rect});
    return rects;
}

/// What covers what, or stands outside what should hold it; empty if all is well.
QString faultOf(const Placement &placement)
{
    const QList<NamedRect> things = solidThings(placement);
    const QString overlap = overlapIn(things);
    if (!overlap.isEmpty())
        return overlap;
    for (const NamedRect &thing : things) {
        if (!thing.rect.isNull() && !placement.bounds.contains(thing.rect))
            return thing.name + u" is outside the picture"_s;
    }
    for (const RibbonLook &ribbon : placement.ribbons) {
        if (placement.tray.intersects(ribbon.badge) || placement.tray.intersects(ribbon.band))
            return ribbon.service.name + u" reaches into the tray"_s;
    }
    for (const PodLook &pod : placement.pods) {
        for (const PodLook &other : placement.pods) {
            if (&other != &pod && other.outline().intersects(pod.mismatch.rect))
                return u"what "_s + pod.object.name + u" misses covers "_s + other.object.name;
        }
        for (const ChipLook &chip : pod.chips) {
            if (pod.rect.contains(pod.mismatch.rect) &&
                chip.label.rect.intersects(pod.mismatch.rect))
                return u"what "_s + pod.object.name + u" misses covers its labels"_s;
        }
        if (pod.tally.intersects(pod.mismatch.rect))
            return u"what "_s + pod.object.name + u" misses is covered by its tally"_s;
        const QList<NamedRect> labels = labelsOf(pod);
        const QString onCard = overlapIn(labels);
        if (!onCard.isEmpty())
            return pod.object.name + u": "_s + onCard;
        for (const NamedRect &label : labels) {
            if (!label.rect.isNull() && !pod.rect.contains(label.rect))
                return label.name + u" is outside the card of "_s + pod.object.name;
        }
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(State)

class PlacementTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void nothingOverlaps_data();
    void nothingOverlaps();
    void nothingOverlapsInAnyState_data();
    void nothingOverlapsInAnyState();

    void everyObjectIsPlacedAndFoundAtItsPlace_data() { nothingOverlaps_data(); }

    void everyObjectIsPlacedAndFoundAtItsPlace();
    void orderOfObjectsDoesNotMatter();
    void aLabelMovesNothing();
    void aTypeMovesNothingButAddsItsLayer();
    void aNewPodLeavesOtherLanesAlone();
    void lanesStandInTheOrderPeopleCount();
    void writesWhatTheObjectsSay();
    void localPolicyCutsTheRibbonAndShutsEmptyNodes();
    void pendingBalancerSaysSo();
    void serviceWithoutEndpointsSaysSo();
    void podInTwoServicesHasTwoTabs();
    void notReadyPodIsNoEndpoint();
    void podsOnNoNodeHaveATray();
    void tooManyServicesAreCounted();
    void startSceneIsReadableInASmallWindow();
    void fullLanesAreNoTower_data();
    void fullLanesAreNoTower();
};

void PlacementTest::nothingOverlaps_data()
{
    QTest::addColumn<Cluster>("cluster");
    QTest::newRow("default") << clusterOf(defaultScene);
    QTest::newRow("empty") << clusterOf(u""_s);
    for (quint32 seed = 1; seed <= 120; ++seed)
        QTest::addRow("seed %u", seed) << randomCluster(seed, seed % 10 == 0 ? 30 : 8);
}

void PlacementTest::nothingOverlaps()
{
    QFETCH(const Cluster, cluster);
    QCOMPARE(faultOf(place(cluster)), QString());
}

void PlacementTest::nothingOverlapsInAnyState_data()
{
    QTest::addColumn<State>("state");
    for (const State &state : everyState())
        QTest::newRow(qPrintable(state.name)) << state;
}

void PlacementTest::nothingOverlapsInAnyState()
{
    QFETCH(const State, state);
    QCOMPARE(faultOf(state.placement()), QString());
}

void PlacementTest::everyObjectIsPlacedAndFoundAtItsPlace()
{
    QFETCH(const Cluster, cluster);
    const Placement placement = place(cluster);
    const QList<ObjectRef> placed = placement.objects();
    for (const ObjectRef &object : cluster.allObjects()) {
        const bool isDrawn = object.kind == ObjectKind::Node || object.kind == ObjectKind::Pod ||
                             object.kind == ObjectKind::Service;
        QVERIFY2(!isDrawn || placed.contains(object), qPrintable(object.text()));
    }
    for (const PodLook &pod : placement.pods)
        QCOMPARE(placement.objectAt(pod.rect.center()).text(), pod.object.text());
    for (const LaneLook &lane : placement.lanes) {
        QCOMPARE(placement.objectAt(lane.name.rect.center()).text(), lane.object.text());
        for (const SocketLook &socket : lane.sockets)
            QCOMPARE(placement.objectAt(socket.rect.center()).text(), socket.service.text());
    }
    for (const RibbonLook &ribbon : placement.ribbons)
        QCOMPARE(placement.objectAt(ribbon.header.center()).text(), ribbon.service.text());
    for (const FigureLook &figure : placement.figures)
        QCOMPARE(placement.objectAt(figure.rect.center()).text(), figure.object.text());
    QVERIFY(placement.objectAt(placement.bounds.topLeft() - QPointF(5, 5)).isNull());
}

void PlacementTest::orderOfObjectsDoesNotMatter()
{
    const Placement one = place(clusterOf(u"node b\n pod y app=x\n pod x app=x\nnode a"
                                          "\nservice t app=x 1>1\nservice s app=x 1>1"_s));
    const Placement other = place(clusterOf(u"node a ip=192.168.0.12\nnode b ip=192.168.0.11"
                                            "\n pod x app=x ip=10.244.1.2"
                                            "\n pod y app=x ip=10.244.1.3"
                                            "\nservice s app=x 1>1\nservice t app=x 1>1"_s));
    QCOMPARE(one.objects(), other.objects());
    for (const ObjectRef &object : one.objects())
        QCOMPARE(one.rectOf(object), other.rectOf(object));
}

void PlacementTest::aLabelMovesNothing()
{
    const Placement before = place(clusterOf(defaultScene));
    QString text = defaultScene;
    const Placement after = place(clusterOf(text.replace(u"pod-2 app=pod"_s, u"pod-2 app=prod"_s)));
    for (const ObjectRef &object : before.objects())
        QCOMPARE(after.rectOf(object), before.rectOf(object));
    QCOMPARE(before.links.size(), 2);
    QCOMPARE(after.links.size(), 1);
}

void PlacementTest::aTypeMovesNothingButAddsItsLayer()
{
    const auto withType = [](const QString &type) {
        QString text = defaultScene;
        return place(
            clusterOf(text.replace(u"type=LoadBalancer nodeport=30000"_s, u"type="_s + type)));
    };
    const Placement inner = withType(u"ClusterIP"_s);
    const Placement middle = withType(u"NodePort"_s);
    const Placement outer = withType(u"LoadBalancer"_s);
    for (const ObjectRef &object : inner.objects()) {
        QCOMPARE(middle.rectOf(object), inner.rectOf(object));
        QCOMPARE(outer.rectOf(object), inner.rectOf(object));
    }
    QCOMPARE(inner.lanes.first().sockets.size(), 0);
    QCOMPARE(middle.lanes.first().sockets.size(), 1);
    QCOMPARE(middle.brackets.size(), 0);
    QCOMPARE(outer.lanes, middle.lanes);
    QCOMPARE(outer.brackets.size(), 1);
    QCOMPARE(outer.brackets.first().prongs.size(), 3);
}

void PlacementTest::aNewPodLeavesOtherLanesAlone()
{
    const Placement before = place(clusterOf(defaultScene));
    QString text = defaultScene;
    const Placement after =
        place(clusterOf(text.replace(u"service"_s, u"pod pod-3 app=pod port=8080\n    service"_s)));
    for (const ObjectRef &object : before.objects())
        QCOMPARE(after.rectOf(object), before.rectOf(object));
    QVERIFY(after.pod(podRef(u"default"_s, u"pod-3"_s)));
    QVERIFY(after.lane(u"node-3"_s)->emptyLabel.isNull());
    QVERIFY(!before.lane(u"node-3"_s)->emptyLabel.isNull());
}

void PlacementTest::lanesStandInTheOrderPeopleCount()
{
    const Placement placement = place(clusterOf(u"node node-10\nnode node-9\nnode node-1"_s));
    QCOMPARE(placement.lanes[0].object.name, u"node-1"_s);
    QCOMPARE(placement.lanes[1].object.name, u"node-9"_s);
    QCOMPARE(placement.lanes[2].object.name, u"node-10"_s);
    QVERIFY(placement.lanes[1].rect.top() > placement.lanes[0].rect.bottom());
}

void PlacementTest::writesWhatTheObjectsSay()
{
    const Placement placement = place(clusterOf(defaultScene));
    const PodLook *pod = placement.pod(podRef(u"default"_s, u"pod-2"_s));
    QVERIFY(pod);
    QCOMPARE(pod->address.text, u"10.244.2.2"_s);
    QCOMPARE(pod->ready.text, u"READY 1/1"_s);
    QCOMPARE(pod->chips.first().label.text, u"app=pod"_s);
    QCOMPARE(pod->plugs.first().label.text, u":8080"_s);
    QCOMPARE(pod->tabs.first().label.text, u"svc-3"_s);
    const RibbonLook &ribbon = placement.ribbons.first();
    QCOMPARE(ribbon.address.text, u"10.96.0.10:9000"_s);
    QCOMPARE(ribbon.crossings.size(), 3);
    QCOMPARE(ribbon.crossings.first().label.text, u"9000 → 8080"_s);
    QCOMPARE(placement.brackets.first().address.text, u"198.51.100.10:9000"_s);
    for (const LaneLook &lane : placement.lanes)
        QCOMPARE(lane.sockets.first().number.text, u"30000"_s);
}

void PlacementTest::localPolicyCutsTheRibbonAndShutsEmptyNodes()
{
    const Placement open = place(clusterOf(defaultScene));
    QVERIFY(open.ribbons.first().cuts.isEmpty());
    QVERIFY(!open.lane(u"node-3"_s)->sockets.first().shuttered);
    const Placement local = place(clusterOf(defaultScene + u" external=Local"_s));
    QCOMPARE(local.ribbons.first().cuts.size(), 2);
    QVERIFY(!local.lane(u"node-1"_s)->sockets.first().shuttered);
    QVERIFY(local.lane(u"node-3"_s)->sockets.first().shuttered);
}

void PlacementTest::pendingBalancerSaysSo()
{
    World world = defaultWorld();
    world.provider = LoadBalancerProvider::None;
    const Placement placement = place(settle(clusterFromText(defaultScene).with(world)).cluster);
    QVERIFY(placement.brackets.first().pending);
    QCOMPARE(placement.brackets.first().address.text, u"<pending>"_s);
}

void PlacementTest::serviceWithoutEndpointsSaysSo()
{
    const Placement placement =
        place(clusterOf(u"node a\n pod x app=web\nservice s app=wbe 80>80"_s));
    QVERIFY(!placement.ribbons.first().badge.isNull());
    QCOMPARE(placement.ribbons.first().endpointCount, 0);
    QVERIFY(placement.border.contains(placement.ribbons.first().badge));
}

void PlacementTest::podInTwoServicesHasTwoTabs()
{
    const Placement placement = place(
        clusterOf(u"node a\n pod x app=web\nservice s app=web 80>80\nservice t app=web 81>80"_s));
    QCOMPARE(placement.pods.first().tabs.size(), 2);
    QCOMPARE(placement.ribbons.size(), 2);
}

void PlacementTest::notReadyPodIsNoEndpoint()
{
    const Placement placement =
        place(clusterOf(u"node a\n pod x app=web notready\nservice s app=web 80>80"_s));
    QVERIFY(!placement.pods.first().tabs.first().active);
    QCOMPARE(placement.pods.first().ready.text, u"READY 0/1"_s);
    QVERIFY(placement.links.isEmpty());
    QCOMPARE(placement.pods.first().state, PodLook::State::NotReady);
}

void PlacementTest::podsOnNoNodeHaveATray()
{
    Pod lost;
    lost.meta.name = u"lost"_s;
    lost.meta.namespaceName = u"default"_s;
    lost.spec.nodeSelector = {{u"disk"_s, u"ssd"_s}};
    const Cluster cluster = clusterFromText(u"node a"_s).with(defaultWorld()).with(lost);
    const Placement placement = place(settle(cluster).cluster);
    const PodLook *pod = placement.pod(refOf(lost));
    QVERIFY(pod);
    QVERIFY(placement.tray.contains(pod->outline()));
    QVERIFY(placement.border.contains(placement.tray));
    QVERIFY(pod->status.text.startsWith(u"Pending"_s));
    QCOMPARE(placement.objectAt(pod->rect.center()), refOf(lost));
}

void PlacementTest::tooManyServicesAreCounted()
{
    QString text = u"node a\n"_s;
    for (int i = 0; i < 15; ++i)
        text += u"service s%1 app=x 80>80\n"_s.arg(i);
    const Placement placement = place(clusterOf(text));
    QCOMPARE(placement.ribbons.size(), 12);
    QCOMPARE(placement.foldedServices, 3);
    QVERIFY(!placement.foldedBadge.isNull());
}

void PlacementTest::fullLanesAreNoTower_data()
{
    QTest::addColumn<int>("nodes");
    QTest::addColumn<int>("pods");
    QTest::newRow("a class") << 6 << 40;
    QTest::newRow("all lanes") << 8 << 40;
    QTest::newRow("three each") << 8 << 24;
}

/// What stands in a tower is small in a window that is wider than high.
void PlacementTest::fullLanesAreNoTower()
{
    QFETCH(const int, nodes);
    QFETCH(const int, pods);
    Cluster cluster;
    for (int i = 0; i < nodes; ++i) {
        Node node;
        node.meta.name = u"node-%1"_s.arg(i);
        cluster = cluster.with(node);
    }
    for (int i = 0; i < pods; ++i) {
        Pod pod;
        pod.meta.namespaceName = u"default"_s;
        pod.meta.name = u"web-%1"_s.arg(i);
        pod.spec.nodeName = u"node-%1"_s.arg(i % nodes);
        cluster = cluster.with(pod);
    }
    const QRectF bounds = place(cluster).bounds;
    QVERIFY2(bounds.width() > bounds.height(),
             qPrintable(u"%1 x %2"_s.arg(bounds.width()).arg(bounds.height())));
}

void PlacementTest::startSceneIsReadableInASmallWindow()
{
    const QRectF bounds = place(clusterOf(defaultScene)).bounds;
    constexpr double textSize = 16;
    const double scale = std::min(700 / bounds.width(), 480 / bounds.height());
    QVERIFY2(scale * textSize >= 11, qPrintable(QString::number(scale * textSize)));
    const double presented = std::min(1920 / bounds.width(), 900 / bounds.height());
    QVERIFY2(presented * textSize >= 27.5, qPrintable(QString::number(presented * textSize)));
}

static const podium::test::Registered<PlacementTest> registered{"tst_placement"};

#include "tst_placement.moc"
