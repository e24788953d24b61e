// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutengine.h"

#include "control/settle.h"
#include "picture/randomcluster.h"
#include "picture/states.h"
#include "picture/stories.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Cluster clusterOf(const QString &text)
{
    return settle(clusterFromText(text).with(defaultWorld())).cluster;
}

Placement pictureOf(const QString &text)
{
    return place(clusterOf(text));
}

const State &stateNamed(const QString &name)
{
    static const QList<State> states = everyState();
    const auto state = std::find_if(states.begin(), states.end(),
                                    [&](const State &each) { return each.name == name; });
    Q_ASSERT(state != states.end());
    return *state;
}

const PodLook &podNamed(const Placement &placement, const QString &name)
{
    const PodLook *pod = placement.pod(podRef(u"default"_s, name));
    Q_ASSERT(pod);
    return *pod;
}

ChipLook::Ring ringOf(const PodLook &pod, const QString &label)
{
    for (const ChipLook &chip : pod.chips) {
        if (chip.label.text == label)
            return chip.ring;
    }
    return ChipLook::Ring::None;
}

bool hasLink(const Placement &placement, const ObjectRef &service, const LaneLook &lane)
{
    return std::any_of(placement.links.begin(), placement.links.end(), [&](const LinkLook &link) {
        const PodLook *pod = placement.pod(link.pod);
        return link.service == service && pod->lane >= 0 &&
               placement.lanes[pod->lane].object == lane.object;
    });
}

} // namespace

/// The rows of the table of looks, one by one.
class VisualLanguageTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void layersStandWithinEachOther();
    void everyServiceHasASocketOfItsOwn();
    void foldedServicesAreNamed();
    void theSelectedServiceIsNotFolded();
    void namespacesAreToldWhereThereAreSeveral();
    void shuttersHangWhereNoLocalPodIs();
    void theCableIsPluggedInWithAnAddress();
    void aBalancerWithoutNodePortsReachesTheNodes();
    void withoutClusterIpThereIsNoBand();
    void nearMissesShowWhereNothingMatches();
    void aShortNearMissStandsOnTheCard();
    void theSelectedSelectorRingsWhatItMatches();
    void selectingMovesNothing();
    void freeMemoryIsShownAsTheSchedulerCountsIt();
    void memoryThatNoNodeStatesIsNotShown();
    void ringedLabelsAreNotFolded();
    void aTakenPortNamesWhoHasIt();
    void everyStateHasAWord_data();
    void everyStateHasAWord();
    void aNodeThatIsNotReadySaysSo();
    void noNodesAreToldToo();
    void aPodMadeAnewShowsItsOldAddress();
    void aPodMadeAnewElsewhereLeavesAGhost();
    void endpointsThatWentAndCameAreListed();
    void longTextsKeepBothEnds();
};

void VisualLanguageTest::layersStandWithinEachOther()
{
    const Placement placement = pictureOf(startSceneText());
    QCOMPARE(placement.layers.size(), 3);
    const ServiceType outsideIn[] = {ServiceType::LoadBalancer, ServiceType::NodePort,
                                     ServiceType::ClusterIP};
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(placement.layers[i].layer, outsideIn[i]);
        QVERIFY(placement.layers[i].rect.contains(placement.layers[i].caption));
        if (i > 0)
            QVERIFY(placement.layers[i - 1].rect.contains(placement.layers[i].rect));
    }
}

void VisualLanguageTest::everyServiceHasASocketOfItsOwn()
{
    const Placement placement = stateNamed(u"seven-services"_s).placement();
    for (const LaneLook &lane : placement.lanes) {
        QCOMPARE(lane.sockets.size(), 7);
        QSet<QString> numbers;
        QSet<double> heights;
        for (const SocketLook &socket : lane.sockets) {
            numbers.insert(socket.number.text);
            heights.insert(socket.rect.top());
            QVERIFY(lane.rect.top() < socket.rect.top() &&
                    socket.rect.bottom() < lane.rect.bottom());
        }
        QCOMPARE(numbers.size(), 7);
        QCOMPARE(heights.size(), 7);
    }
}

void VisualLanguageTest::foldedServicesAreNamed()
{
    const Placement placement = stateNamed(u"hundreds-of-services"_s).placement();
    QCOMPARE(placement.ribbons.size(), 12);
    QCOMPARE(placement.foldedServices, 288);
    QCOMPARE(placement.foldedNames.first(), u"svc-13"_s);
    QVERIFY(placement.border.contains(placement.foldedBadge));
    // The pod tells how many of them it is in, too.
    QVERIFY(placement.pods.first().tabs.last().label.text.startsWith(u'+'));
}

void VisualLanguageTest::theSelectedServiceIsNotFolded()
{
    State state = stateNamed(u"hundreds-of-services"_s);
    state.selected = serviceRef(u"default"_s, u"svc-250"_s);
    const Placement placement = state.placement();
    QVERIFY(placement.ribbon(state.selected));
    QCOMPARE(placement.ribbons.size(), 12);
    QVERIFY(placement.foldedNames.contains(u"svc-12"_s));
}

void VisualLanguageTest::namespacesAreToldWhereThereAreSeveral()
{
    const Placement one = pictureOf(startSceneText());
    QVERIFY(one.pods.first().space.rect.isNull());
    QVERIFY(one.ribbons.first().space.rect.isNull());

    const Placement two = stateNamed(u"namespaces"_s).placement();
    const PodLook *shop = two.pod(podRef(u"shop"_s, u"web-1"_s));
    const PodLook *blog = two.pod(podRef(u"blog"_s, u"web-1"_s));
    QCOMPARE(shop->space.name.text, u"shop"_s);
    QCOMPARE(blog->space.name.text, u"blog"_s);
    QVERIFY(shop->space.sign != blog->space.sign);
    for (const RibbonLook &ribbon : two.ribbons) {
        const PodLook *pod = ribbon.service.namespaceName == "shop"_L1 ? shop : blog;
        QCOMPARE(ribbon.space.sign, pod->space.sign);
        QVERIFY(ribbon.header.contains(ribbon.space.rect));
    }
    QCOMPARE(two.brackets.first().name.text, u"shop/web"_s);
}

void VisualLanguageTest::shuttersHangWhereNoLocalPodIs()
{
    int shutters = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Cluster cluster = randomCluster(seed, 6);
        const Placement placement = place(cluster);
        for (const LaneLook &lane : placement.lanes) {
            for (const SocketLook &socket : lane.sockets) {
                const bool isLocal = cluster.service(socket.service)->isExternallyLocal();
                QCOMPARE(socket.shuttered, isLocal && !hasLink(placement, socket.service, lane));
                QCOMPARE(socket.note.isNull(), !socket.shuttered);
                shutters += socket.shuttered;
            }
        }
    }
    QVERIFY(shutters > 10);
}

void VisualLanguageTest::theCableIsPluggedInWithAnAddress()
{
    const BracketLook pending = stateNamed(u"pending"_s).placement().brackets.first();
    const BracketLook ready = stateNamed(u"start"_s).placement().brackets.first();
    QVERIFY(pending.pending && !ready.pending);
    QCOMPARE(ready.cable.last(), ready.jack);
    QVERIFY(QLineF(pending.cable.last(), pending.jack).length() > 20);
    for (const BracketLook &bracket : {pending, ready})
        QCOMPARE(bracket.cable.first().x(), bracket.bar.left());
    // Each has its own way.
    const QList<BracketLook> three = stateNamed(u"balancers"_s).placement().brackets;
    QCOMPARE(three.size(), 3);
    QVERIFY(three[0].jack != three[1].jack && three[1].jack != three[2].jack);
}

void VisualLanguageTest::aBalancerWithoutNodePortsReachesTheNodes()
{
    Cluster cluster = clusterFromText(startSceneText().remove(u" nodeport=30000"_s));
    Service service = *cluster.services().begin();
    service.allocateLoadBalancerNodePorts = false;
    const Placement placement = place(settle(cluster.with(service).with(defaultWorld())).cluster);
    QVERIFY(placement.lanes.first().sockets.isEmpty());
    QCOMPARE(placement.brackets.first().prongs.first().x2(), placement.lanes.first().rect.left());
}

void VisualLanguageTest::withoutClusterIpThereIsNoBand()
{
    const Placement placement = stateNamed(u"without-cluster-ip"_s).placement();
    for (const RibbonLook &ribbon : placement.ribbons) {
        const bool hasBand = ribbon.service.name == "web"_L1;
        QCOMPARE(ribbon.proxied, hasBand);
        QCOMPARE(!ribbon.band.isNull(), hasBand);
        QCOMPARE(ribbon.note.isNull(), hasBand);
    }
    QCOMPARE(placement.ribbon(serviceRef(u"default"_s, u"billing"_s))->address.text,
             u"→ billing.example.com"_s);
}

void VisualLanguageTest::nearMissesShowWhereNothingMatches()
{
    const PodLook pod = podNamed(stateNamed(u"no-endpoints"_s).placement(), u"pod-1"_s);
    QCOMPARE(ringOf(pod, u"env=prod"_s), ChipLook::Ring::NearMiss);
    QCOMPARE(ringOf(pod, u"app=web"_s), ChipLook::Ring::None);
    QCOMPARE(pod.mismatch.text, u"prod ≠ production"_s);
    // With an endpoint, and nothing selected, there is nothing to look for.
    State served = stateNamed(u"selected"_s);
    served.selected = {};
    const PodLook other = podNamed(served.placement(), u"pod-1"_s);
    QCOMPARE(ringOf(other, u"env=prod"_s), ChipLook::Ring::None);
    QVERIFY(other.mismatch.rect.isNull());
}

void VisualLanguageTest::aShortNearMissStandsOnTheCard()
{
    const Cluster cluster =
        settle(clusterFromText(u"node a\n pod p v=1\nservice s v=2 80>80"_s)).cluster;
    const PodLook pod = podNamed(place(cluster, {}), u"p"_s);
    QCOMPARE(pod.mismatch.text, u"1 ≠ 2"_s);
    QVERIFY(pod.rect.contains(pod.mismatch.rect));
    QVERIFY(!pod.chips.first().label.rect.intersects(pod.mismatch.rect));
    QVERIFY(!pod.tally.intersects(pod.mismatch.rect));
}

void VisualLanguageTest::theSelectedSelectorRingsWhatItMatches()
{
    const State &state = stateNamed(u"selected"_s);
    const Placement placement = state.placement();
    const PodLook &nearly = podNamed(placement, u"pod-1"_s);
    const PodLook &matched = podNamed(placement, u"pod-2"_s);
    QCOMPARE(ringOf(nearly, u"env=prod"_s), ChipLook::Ring::NearMiss);
    QCOMPARE(nearly.mismatch.text, u"prod ≠ production"_s);
    QCOMPARE(ringOf(matched, u"app=web"_s), ChipLook::Ring::Match);
    QVERIFY(matched.mismatch.rect.isNull());
    QCOMPARE(placement.links.size(), 1);
    QVERIFY(placement.links.first().isSelected);
    QCOMPARE(placement.links.first().pod, matched.object);
}

// S5
void VisualLanguageTest::freeMemoryIsShownAsTheSchedulerCountsIt()
{
    const Cluster cluster =
        settle(clusterFromText(u"node a memory=1Gi\nnode b memory=3Gi\n pod p memory=512Mi"_s))
            .cluster;
    PlacementOptions options;
    options.filter.namespaceName =
        u"elsewhere"_s; // what is not shown takes its memory all the same
    for (const Placement &placement : {place(cluster), place(cluster, options)}) {
        const MemoryLook &a = placement.lane(u"a"_s)->freeMemory;
        const MemoryLook &b = placement.lane(u"b"_s)->freeMemory;
        QCOMPARE(a.label.text, u"1Gi"_s);
        QCOMPARE(b.label.text, u"2.5Gi"_s);
        QCOMPARE(b.part / a.part, 2.5);
        for (const SocketLook &socket : placement.lane(u"b"_s)->sockets)
            QVERIFY(!socket.rect.intersects(b.label.rect));
    }
}

void VisualLanguageTest::memoryThatNoNodeStatesIsNotShown()
{
    const Cluster cluster = settle(clusterFromText(u"node a\n pod p memory=512Mi"_s)).cluster;
    QVERIFY(place(cluster).lane(u"a"_s)->freeMemory.label.rect.isNull());
}

void VisualLanguageTest::selectingMovesNothing()
{
    State state = stateNamed(u"selected"_s);
    const Placement selected = state.placement();
    state.selected = {};
    const Placement plain = state.placement();
    for (const ObjectRef &object : plain.objects())
        QCOMPARE(selected.rectOf(object), plain.rectOf(object));
    QCOMPARE(selected.bounds, plain.bounds);
}

void VisualLanguageTest::ringedLabelsAreNotFolded()
{
    QString labels;
    for (int i = 0; i < 40; ++i)
        labels += u" label-%1=value"_s.arg(i);
    const Placement placement =
        pictureOf(u"node a\npod p"_s + labels + u" zone=eu\nservice s zone=us 80>80"_s);
    const PodLook &pod = placement.pods.first();
    QCOMPARE(ringOf(pod, u"zone=eu"_s), ChipLook::Ring::NearMiss);
    const QString rest = pod.chips.last().label.text;
    QCOMPARE(rest, u"+%1"_s.arg(41 - (pod.chips.size() - 1)));
}

void VisualLanguageTest::aTakenPortNamesWhoHasIt()
{
    const Placement placement = stateNamed(u"collision"_s).placement();
    const PodLook &pod = podNamed(placement, u"pod-1"_s);
    QCOMPARE(pod.containers.size(), 2);
    QCOMPARE(pod.containers.last().name.text, u"log"_s);
    QCOMPARE(pod.containers.last().takenPort, 8080);
    QCOMPARE(pod.containers.last().takenBy, u"web"_s);
    QVERIFY(pod.plugs.first().cracked);
    const PodLook &other = podNamed(placement, u"pod-2"_s);
    QVERIFY(!other.containers.isEmpty());
    for (const ContainerLook &container : other.containers)
        QCOMPARE(container.takenPort, 0);
    for (const PlugLook &plug : other.plugs)
        QVERIFY(!plug.cracked);
}

void VisualLanguageTest::everyStateHasAWord_data()
{
    QTest::addColumn<QString>("pod");
    QTest::addColumn<PodLook::State>("state");
    QTest::addColumn<bool>("hasWord");
    QTest::newRow("ready") << u"ready"_s << PodLook::State::Ready << false;
    QTest::newRow("not ready") << u"not-ready"_s << PodLook::State::NotReady << true;
    QTest::newRow("pending") << u"lost"_s << PodLook::State::Pending << true;
    QTest::newRow("terminating") << u"terminating"_s << PodLook::State::Terminating << true;
    QTest::newRow("stopped") << u"done"_s << PodLook::State::Stopped << true;
}

void VisualLanguageTest::everyStateHasAWord()
{
    QFETCH(const QString, pod);
    const Placement placement = stateNamed(u"pod-states"_s).placement();
    const PodLook &card = podNamed(placement, pod);
    QTEST(card.state, "state");
    QTEST(!card.status.rect.isNull(), "hasWord");
}

void VisualLanguageTest::aNodeThatIsNotReadySaysSo()
{
    const Placement placement = stateNamed(u"pod-states"_s).placement();
    QVERIFY(placement.lane(u"node-1"_s)->stateLabel.isNull());
    const LaneLook *lane = placement.lane(u"node-2"_s);
    QVERIFY(!lane->ready);
    QVERIFY(lane->rect.contains(lane->stateLabel));
}

void VisualLanguageTest::noNodesAreToldToo()
{
    const Placement placement = stateNamed(u"no-nodes"_s).placement();
    QVERIFY(placement.lanes.isEmpty());
    QVERIFY(placement.border.contains(placement.noNodeLabel));
    QCOMPARE(placement.pods.size(), 2);
    for (const RibbonLook &ribbon : placement.ribbons) {
        for (const QRectF &part : {ribbon.band, ribbon.badge})
            QVERIFY(!part.isNull() && !part.intersects(placement.tray));
    }
}

void VisualLanguageTest::aPodMadeAnewShowsItsOldAddress()
{
    const Placement placement = stateNamed(u"made-anew"_s).placement();
    const PodLook &pod = podNamed(placement, u"pod-1"_s);
    QVERIFY(pod.isNew);
    QCOMPARE(pod.address.text, u"10.244.1.9"_s);
    QCOMPARE(pod.former.text, u"10.244.1.2"_s);
    QVERIFY(placement.ghosts.isEmpty());
    const PodLook &same = podNamed(placement, u"pod-2"_s);
    QVERIFY(!same.isNew);
    QVERIFY(same.former.rect.isNull());
}

void VisualLanguageTest::aPodMadeAnewElsewhereLeavesAGhost()
{
    const Placement placement = stateNamed(u"made-anew-elsewhere"_s).placement();
    QCOMPARE(placement.ghosts.size(), 1);
    const PodLook &ghost = placement.ghosts.first();
    QVERIFY(ghost.isGhost);
    QCOMPARE(ghost.address.text, u"10.244.1.2"_s);
    QVERIFY(placement.lane(u"node-1"_s)->rect.contains(ghost.rect));
    QVERIFY(placement.lane(u"node-1"_s)->emptyLabel.isNull());
    // A ghost is neither hit nor listed.
    QCOMPARE(placement.objectAt(ghost.rect.center()), nodeRef(u"node-1"_s));
    QCOMPARE(placement.objects().count(ghost.object), 1);
    QVERIFY(podNamed(placement, u"pod-1"_s).former.rect.isNull());
}

void VisualLanguageTest::endpointsThatWentAndCameAreListed()
{
    const Placement placement = stateNamed(u"made-anew"_s).placement();
    const RibbonLook &ribbon = placement.ribbons.first();
    QCOMPARE(ribbon.changes.size(), 2);
    QCOMPARE(ribbon.changes[0].text, u"− 10.244.1.2"_s);
    QCOMPARE(ribbon.changes[1].text, u"+ 10.244.1.9"_s);
    QVERIFY(stateNamed(u"start"_s).placement().ribbons.first().changes.isEmpty());
}

void VisualLanguageTest::longTextsKeepBothEnds()
{
    const MeasureText measure = approximateTextWidth;
    QCOMPARE(shortened(u"short"_s, 200, FontRole::Text, measure), u"short"_s);
    const QString text = u"web-"_s + u"x"_s.repeated(240) + u"-7d4b9"_s;
    const QString shown = shortened(text, 150, FontRole::Text, measure);
    QVERIFY(measure(shown, FontRole::Text) <= 150);
    QVERIFY(shown.size() > 8);
    QVERIFY(shown.startsWith(u"web-"_s));
    QVERIFY(shown.endsWith(u"-7d4b9"_s));
    const QString faces = u"\U0001F600"_s.repeated(40);
    const QString cut = shortened(faces, 150, FontRole::Text, measure);
    QVERIFY(!cut.contains(QChar::ReplacementCharacter));
    QVERIFY(cut.toUtf8() == QString::fromUtf8(cut.toUtf8()).toUtf8());
    for (qsizetype i = 0; i < cut.size(); ++i) {
        if (cut[i].isHighSurrogate())
            QVERIFY(i + 1 < cut.size() && cut[i + 1].isLowSurrogate());
    }
}

static const podium::test::Registered<VisualLanguageTest> registered{"tst_visuallanguage"};

#include "tst_visuallanguage.moc"
