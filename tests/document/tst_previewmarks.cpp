// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/preview/previewmarks.h"

#include "document/clusterdocument.h"
#include "picture/layoutengine.h"
#include "support/manifestfiles.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

using Sign = PreviewMark::Sign;

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef pod2 = podRef(u"default"_s, u"pod-2"_s);

ObjectRef service(int number)
{
    return serviceRef(u"default"_s, u"svc-%1"_s.arg(number));
}

/// svc-1 is a ClusterIP, svc-2 a NodePort on 30000, svc-3 a LoadBalancer; three nodes, two pods.
struct ThreeServices
{
    ClusterDocument document{};
    Placement placement{};

    ThreeServices()
    {
        document.open(readDocument(
            {{u"three.yaml"_s, contentOf(sourcePath(u"samples/three-services.yaml"_s))}}));
        placement = place(document.cluster());
    }

    QList<PreviewMark> marks(const Change &change) const
    {
        return previewMarks(previewOf(document.revision(), change, {}), placement);
    }

    QList<PreviewMark> marks(const Change &change, Sign sign) const
    {
        QList<PreviewMark> found = marks(change);
        found.removeIf([&](const PreviewMark &mark) { return mark.sign != sign; });
        return found;
    }
};

SetFields setting(const ObjectRef &object, const QString &field, const FieldValue &value)
{
    return {object, {{field, value}}};
}

} // namespace

class PreviewMarksTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aLostEndpointIsStruckOnItsCard();
    void aGainedEndpointHasARing();
    void aPodThatGoesIsMarkedOnce();
    void aPodThatIsReplacedIsMarkedOnce();
    void nodePortsThatCloseAreStruckOnEveryNode();
    void nodePortsThatOpenStandWhereTheyWouldBe();
    void anotherPortStandsBelowTheOldOne();
    void anExternalAddressStandsLeftOfTheWall();
    void whatIsRefusedHasNoMarks();
};

void PreviewMarksTest::aLostEndpointIsStruckOnItsCard()
{
    const ThreeServices scene;
    const QList<PreviewMark> expected{
        {Sign::Lost, scene.placement.pod(pod1)->rect, u"svc-1, svc-2, svc-3"_s}};
    QCOMPARE(scene.marks(setting(pod1, u"metadata.labels[app]"_s, u"db"_s)), expected);
}

void PreviewMarksTest::aGainedEndpointHasARing()
{
    ThreeServices scene;
    QVERIFY(scene.document.edit(u"label"_s, setting(pod2, u"metadata.labels[app]"_s, u"db"_s))
                .isEmpty());
    const QList<PreviewMark> marks =
        scene.marks(setting(service(2), u"spec.selector[app]"_s, u"db"_s));
    const QList<PreviewMark> expected{{Sign::Lost, scene.placement.pod(pod1)->rect, u"svc-2"_s},
                                      {Sign::Gained, scene.placement.pod(pod2)->rect, u"svc-2"_s}};
    QCOMPARE(marks, expected);
}

void PreviewMarksTest::aPodThatGoesIsMarkedOnce()
{
    const ThreeServices scene;
    const QList<PreviewMark> expected{{Sign::Removed, scene.placement.pod(pod1)->rect, {}}};
    QCOMPARE(scene.marks(RemoveObject{pod1}), expected);
}

void PreviewMarksTest::aPodThatIsReplacedIsMarkedOnce()
{
    const ThreeServices scene;
    const QList<PreviewMark> expected{{Sign::Replaced, scene.placement.pod(pod1)->rect, {}}};
    QCOMPARE(scene.marks(setting(pod1, u"spec.nodeName"_s, u"node-3"_s)), expected);
}

void PreviewMarksTest::nodePortsThatCloseAreStruckOnEveryNode()
{
    const ThreeServices scene;
    const QList<PreviewMark> marks =
        scene.marks(setting(service(2), u"spec.type"_s, u"ClusterIP"_s));
    QCOMPARE(marks.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const QString node = u"node-%1"_s.arg(i + 1);
        QCOMPARE(marks[i],
                 (PreviewMark{Sign::Closed, scene.placement.socket(service(2), node)->rect,
                              u"30000"_s}));
    }
}

void PreviewMarksTest::nodePortsThatOpenStandWhereTheyWouldBe()
{
    ThreeServices scene;
    const Change change = setting(service(1), u"spec.type"_s, u"NodePort"_s);
    const QList<PreviewMark> marks = scene.marks(change, Sign::Opened);
    QCOMPARE(marks.size(), 3);
    // Nothing moves by that edit, so the marks are where the sockets come to be.
    QVERIFY(scene.document.edit(u"type"_s, change).isEmpty());
    const Placement after = place(scene.document.cluster());
    for (qsizetype i = 0; i < 3; ++i) {
        const SocketLook *socket = after.socket(service(1), u"node-%1"_s.arg(i + 1));
        QCOMPARE(marks[i].rect, socket->rect);
        QCOMPARE(marks[i].text, socket->number.text);
    }
}

void PreviewMarksTest::anotherPortStandsBelowTheOldOne()
{
    const ThreeServices scene;
    const Change change = setting(service(2), u"spec.ports[0].nodePort"_s, qint64(30001));
    const QList<PreviewMark> closed = scene.marks(change, Sign::Closed);
    const QList<PreviewMark> opened = scene.marks(change, Sign::Opened);
    QCOMPARE(closed.size(), 3);
    QCOMPARE(opened.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(opened[i].text, u"30001"_s);
        QVERIFY(opened[i].rect.top() > closed[i].rect.bottom());
        QVERIFY(!opened[i].rect.intersects(closed[i].rect));
    }
}

void PreviewMarksTest::anExternalAddressStandsLeftOfTheWall()
{
    const ThreeServices scene;
    const QList<PreviewMark> marks =
        scene.marks(setting(service(2), u"spec.type"_s, u"LoadBalancer"_s));
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().text, u"198.51.100.11:9000"_s);
    QVERIFY(marks.first().rect.right() < scene.placement.border.left());
    for (const BracketLook &bracket : scene.placement.brackets)
        QVERIFY(!bracket.plate.intersects(marks.first().rect));
}

void PreviewMarksTest::whatIsRefusedHasNoMarks()
{
    const ThreeServices scene;
    QVERIFY(scene.marks(setting(service(2), u"spec.ports[0].nodePort"_s, qint64(80))).isEmpty());
}

static const podium::test::Registered<PreviewMarksTest> registered{"tst_previewmarks"};

#include "tst_previewmarks.moc"
