// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/transition.h"

#include "control/settle.h"
#include "picture/layoutengine.h"
#include "picture/randomcluster.h"
#include "picture/stories.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Placement placementOf(const QString &text)
{
    return place(settle(clusterFromText(text).with(defaultWorld())).cluster);
}

Placement withType(const QString &type)
{
    return placementOf(startSceneText().replace(u"type=LoadBalancer"_s, u"type="_s + type));
}

QString overlapOfCards(const Placement &placement)
{
    for (qsizetype i = 0; i < placement.pods.size(); ++i) {
        for (qsizetype j = i + 1; j < placement.pods.size(); ++j) {
            // What fades in may do so where something else is still leaving.
            if (placement.pods[i].presence < 1 || placement.pods[j].presence < 1)
                continue;
            const QRectF common =
                placement.pods[i].rect.intersected(placement.pods[j].rect).adjusted(1, 1, -1, -1);
            if (common.isValid())
                return placement.pods[i].object.name + u" covers "_s +
                       placement.pods[j].object.name;
        }
    }
    return {};
}

} // namespace

class TransitionTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void endsExactlyWhereItShould();
    void startsWhereThingsWere();
    void whatIsNewFadesIn();
    void whatIsGoneFadesOut();
    void onlyTheOutermostLayerComesAndGoes();
    void linksHangOnTheirCards();
    void growingCardsCoverNothing();
    void cardsThatStayStartAndEndApart();
};

void TransitionTest::endsExactlyWhereItShould()
{
    for (quint32 seed = 1; seed < 20; ++seed) {
        const Placement before = place(randomCluster(seed, 4));
        const Placement after = place(randomCluster(seed + 1, 4));
        QVERIFY(between(before, after, 1) == after);
        QVERIFY(between(after, after, 0.5) == after);
    }
}

void TransitionTest::startsWhereThingsWere()
{
    const Placement before = placementOf(startSceneText());
    const Placement after = placementOf(startSceneText().replace(
        u"pod pod-1"_s, u"pod pod-0 app=pod\npod pod-x app=pod\npod pod-1"_s));
    const ObjectRef moved = podRef(u"default"_s, u"pod-1"_s);
    QVERIFY(before.rectOf(moved) != after.rectOf(moved));
    const Placement start = between(before, after, 0);
    for (const ObjectRef &object : before.objects())
        QCOMPARE(start.rectOf(object), before.rectOf(object));
    const QRectF half = between(before, after, 0.5).pod(moved)->rect;
    QCOMPARE(half.center(),
             (before.pod(moved)->rect.center() + after.pod(moved)->rect.center()) / 2);
}

void TransitionTest::whatIsNewFadesIn()
{
    const Placement before = placementOf(startSceneText());
    const Placement after =
        placementOf(startSceneText() + u"\nservice added app=pod 80>8080\nnode node-4"_s);
    const Placement half = between(before, after, 0.5);
    QCOMPARE(half.ribbon(serviceRef(u"default"_s, u"added"_s))->presence, 0.5);
    QCOMPARE(half.ribbon(serviceRef(u"default"_s, u"svc-3"_s))->presence, 1.0);
    QCOMPARE(half.lane(u"node-4"_s)->presence, 0.5);
    QCOMPARE(half.lane(u"node-1"_s)->presence, 1.0);
}

void TransitionTest::whatIsGoneFadesOut()
{
    const Placement before = placementOf(startSceneText());
    const Placement after = placementOf(startSceneText().remove(u"pod pod-2 app=pod port=8080"_s));
    const Placement half = between(before, after, 0.5);
    QCOMPARE(half.ghosts.size(), 1);
    QCOMPARE(half.ghosts.first().presence, 0.5);
    QVERIFY(!half.pod(podRef(u"default"_s, u"pod-2"_s)));
    QVERIFY(after.ghosts.isEmpty());
}

void TransitionTest::onlyTheOutermostLayerComesAndGoes()
{
    const Placement inner = withType(u"NodePort"_s);
    const Placement outer = withType(u"LoadBalancer"_s);
    const Placement coming = between(inner, outer, 0.5);
    QCOMPARE(coming.brackets.first().presence, 0.5);
    QCOMPARE(coming.lanes, outer.lanes);
    const Placement going = between(outer, inner, 0.25);
    QVERIFY(going.brackets.first().presence > 0.5);
    QCOMPARE(going.lanes, inner.lanes);
}

void TransitionTest::linksHangOnTheirCards()
{
    const Placement before = placementOf(startSceneText());
    const Placement after = placementOf(startSceneText().replace(
        u"pod pod-1"_s, u"pod pod-0 app=pod\npod pod-x app=pod\npod pod-1"_s));
    const Placement half = between(before, after, 0.5);
    for (const LinkLook &link : half.links)
        QCOMPARE(link.points.last(), half.pod(link.pod)->door(link.port));
}

void TransitionTest::growingCardsCoverNothing()
{
    const QString text = u"node a\npod p-1 app=x\npod p-2 app=x\npod p-3 app=x\npod p-4 app=x"_s;
    const Placement before = placementOf(text);
    QString changed = text;
    const Placement after = placementOf(
        changed.replace(u"p-1 app=x"_s, u"p-1 app=x port=1 port=2 terminating notready"_s));
    QVERIFY(before.pods.first().rect.height() < after.pods.first().rect.height());
    for (const double progress : {0.0, 0.3, 0.5, 0.8, 1.0}) {
        const Placement now = between(before, after, progress);
        QCOMPARE(overlapOfCards(now), QString());
        for (const PodLook &pod : now.pods) {
            for (const ChipLook &chip : pod.chips)
                QVERIFY(pod.rect.contains(chip.label.rect));
        }
    }
}

void TransitionTest::cardsThatStayStartAndEndApart()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Cluster cluster = randomCluster(seed, 6);
        if (cluster.pods().size() == 0)
            continue;
        const ObjectRef first = refOf(*cluster.pods().begin());
        const Placement before = place(cluster);
        const Placement after = place(settle(cluster.without(first)).cluster);
        for (const double progress : {0.0, 1.0}) {
            QCOMPARE(overlapOfCards(between(before, after, progress)), QString());
            QCOMPARE(overlapOfCards(between(after, before, progress)), QString());
        }
    }
}

static const podium::test::Registered<TransitionTest> registered{"tst_transition"};

#include "tst_transition.moc"
