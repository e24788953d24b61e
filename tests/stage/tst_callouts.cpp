// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"
#include "painting/magnified.h"
#include "painting/movingplaces.h"
#include "picture/calloutanchor.h"
#include "picture/packetpath.h"
#include "picture/randomcluster.h"
#include "picture/readable.h"
#include "picture/stories.h"
#include "present/paintrecorder.h"
#include "stage/stageview.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double promisedDistance = 120; ///< pixels of the view
constexpr double farthestDistance = 260; ///< the same where words would be covered otherwise

Explanation explanationAt(const Timeline &timeline, double time)
{
    Explanation explanation;
    explanation.packet = 1;
    explanation.hop = timeline.hopAt(1, time);
    explanation.text.sentence =
        u"node-1 puts its own address in the place of the sender's, so that the answer comes back "
        "here."_s;
    return explanation;
}

/// A stage that explains a packet at a moment.
struct Explained
{
    Story story;
    Timeline timeline;
    StageView stage{};
    double time{0};

    Explained(const Story &told, const QSize &size, const TimelineOptions &options = {})
        : story(told)
        , timeline(told.timeline(options))
    {
        stage.resize(size);
        stage.setPlacement(story.placement);
        stage.setTimeline(timeline);
        stage.setPacketInFocus(1);
    }

    void showAt(double moment)
    {
        time = moment;
        stage.setStoryTime(moment);
        stage.setExplanation(explanationAt(timeline, moment));
    }

    QRectF anchor() const
    {
        const TimelineFrame frame = timeline.at(time, 1);
        const PacketLook &packet = frame.packets.first();
        return stage.camera().toView(
            callout::anchorOf(story.placement, story.route.hops[packet.hop], packet.at));
    }

    bool coversWords(const QRectF &plate) const
    {
        const QRectF covered = stage.camera().toScene(plate);
        return room::covered(covered,
                             readableIn(story.placement, covered, stage.theme().measure())) > 0;
    }

    /// At the upper or lower edge, without a pointer.
    bool isCaption(const QRectF &plate) const
    {
        return plate.top() < 3 || plate.bottom() > stage.height() - 3;
    }

    /// What is wrong with where the plate stands; empty if nothing is.
    QString fault() const
    {
        const QRectF plate = stage.calloutRect();
        const TimelineFrame frame = timeline.at(time, 1);
        const PacketLook &packet = frame.packets.first();
        if (!QRectF(stage.rect()).contains(plate))
            return u"leaves the view"_s;
        const QRectF token =
            stage.camera().toView(QRectF(packet.at - QPointF(tokenRadius, tokenRadius),
                                         QSizeF(2 * tokenRadius, 2 * tokenRadius)));
        const double away = std::min(room::distance(plate, anchor()), room::distance(plate, token));
        const double most = coversWords(plate) ? promisedDistance : farthestDistance;
        if (away > most && !isCaption(plate))
            return u"stands too far away"_s;
        if (plate.intersects(token))
            return u"covers the packet"_s;
        const SeenMoving seen =
            seenMoving(story.placement, frame, stage.theme(), stage.camera().scale());
        const auto inView = [&](const QRectF &rect) {
            return stage.camera().toView(magnified(rect, 1 / seen.factor));
        };
        const QRectF area = magnified(stage.camera().toScene(QRectF(stage.rect())), seen.factor);
        const HeaderPlace header =
            movingPlaces(seen.placement, seen.large, area, stage.theme(), seen.factor)
                .headers.first();
        if (plate.intersects(inView(header.body)))
            return u"covers the header"_s;
        for (const FanLook &fan : seen.large.fans) {
            if (plate.intersects(inView(fanCaptionRect(fan, stage.theme()))))
                return u"covers how the pod was chosen"_s;
        }
        for (const Track &track : pathOf(story.placement, story.route).tracks) {
            for (const QPointF &point : track) {
                if (plate.contains(stage.camera().toView(point)))
                    return u"covers the way"_s;
            }
        }
        return {};
    }
};

Story randomStory(quint32 seed)
{
    QRandomGenerator random(seed);
    const Cluster cluster = randomCluster(seed, seed % 5 == 0 ? 20 : 5);
    const Sender phone{Sender::Kind::Client, clientRef(u"phone"_s), {}};
    Target target{Target::Kind::Router, {}, {}, {}, 8080};
    for (const Service &service : cluster.services()) {
        if (!service.ports.isEmpty() && random.bounded(2) == 0)
            target = {Target::Kind::LoadBalancer, {}, refOf(service), {}, service.ports[0].port};
    }
    return storyOf(cluster, requestOf(phone, target), seed);
}

} // namespace

class CalloutsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyStopOfEveryVerdictIsExplained_data();
    void everyStopOfEveryVerdictIsExplained();
    void noExplanationTouchesWords_data();
    void noExplanationTouchesWords();
    void explanationsAreBesideTheirThingsWhereThereIsRoom();
    void nothingIsCoveredWhateverIsSeen();
    void headersAreNotCoveredByLargeLetters_data();
    void headersAreNotCoveredByLargeLetters();
    void noPointerGoesThroughHowThePodWasChosen();
    void thePlateStandsStillWhileThePacketGoesOn();
    void nothingIsSaidOfAnotherHop();
    void aPacketOutOfSightIsBroughtBack();
    void clickingTheExplanationSelectsThePacket();
    void itIsPaintedWhereItSaysItIs();
    void everythingStandsInItsPlaceInsideAWindow();
    void signsAndWordsOfTheOutcomeStayInSight();
};

void CalloutsTest::everyStopOfEveryVerdictIsExplained_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QSize>("size");
    for (const Verdict verdict : valuesOf<Verdict>()) {
        for (const QSize &size : {QSize(1070, 510), QSize(1600, 800), QSize(600, 420)})
            QTest::addRow("%s at %d", qPrintable(dashedName(verdict)), size.width())
                << verdict << size;
    }
}

void CalloutsTest::everyStopOfEveryVerdictIsExplained()
{
    QFETCH(const Verdict, verdict);
    QFETCH(const QSize, size);
    for (const bool reducedMotion : {false, true}) {
        TimelineOptions options;
        options.reducedMotion = reducedMotion;
        Explained shown(storyEndingIn(verdict), size, options);
        for (const TimelineMark &mark : shown.timeline.marks()) {
            shown.showAt(mark.time);
            QVERIFY2(!shown.stage.calloutRect().isNull(), qPrintable(QString::number(mark.hop)));
            QVERIFY2(shown.fault().isEmpty(), qPrintable(shown.fault()));
        }
    }
}

void CalloutsTest::noExplanationTouchesWords_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("window of 1366x768") << QSize(849, 481);
    QTest::newRow("below a message") << QSize(849, 430);
    QTest::newRow("window of 1920x1080") << QSize(1403, 744);
}

void CalloutsTest::noExplanationTouchesWords()
{
    QFETCH(const QSize, size);
    for (const Verdict verdict : valuesOf<Verdict>()) {
        Explained shown(storyEndingIn(verdict), size);
        for (const TimelineMark &mark : shown.timeline.marks()) {
            shown.showAt(mark.time);
            const QRectF plate = shown.stage.calloutRect();
            QVERIFY(!plate.isNull());
            QVERIFY2(!shown.coversWords(plate.adjusted(-2, -2, 2, 2)),
                     qPrintable(u"%1, hop %2"_s.arg(dashedName(verdict)).arg(mark.hop)));
        }
    }
}

void CalloutsTest::explanationsAreBesideTheirThingsWhereThereIsRoom()
{
    int captions = 0;
    int all = 0;
    for (const Verdict verdict : valuesOf<Verdict>()) {
        Explained shown(storyEndingIn(verdict), {1403, 744});
        for (const TimelineMark &mark : shown.timeline.marks()) {
            shown.showAt(mark.time);
            captions += shown.isCaption(shown.stage.calloutRect());
            ++all;
        }
    }
    QVERIFY2(captions * 4 < all, qPrintable(u"%1 of %2"_s.arg(captions).arg(all)));
}

void CalloutsTest::nothingIsCoveredWhateverIsSeen()
{
    int shown = 0;
    int all = 0;
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        const QSize size(400 + random.bounded(1500), 300 + random.bounded(800));
        Explained explained(randomStory(seed), size);
        for (int i = random.bounded(4); i > 0; --i)
            random.bounded(2) == 0 ? explained.stage.zoomIn() : explained.stage.zoomOut();
        explained.stage.panBy(QPointF(random.bounded(80) - 40, random.bounded(80) - 40));
        for (const TimelineMark &mark : explained.timeline.marks()) {
            explained.showAt(mark.time);
            ++all;
            if (explained.stage.calloutRect().isNull())
                continue;
            ++shown;
            QVERIFY2(
                explained.fault().isEmpty(),
                qPrintable(u"%1, hop %2: %3"_s.arg(seed).arg(mark.hop).arg(explained.fault())));
        }
    }
    QVERIFY2(shown > all * 8 / 10, qPrintable(u"%1 of %2"_s.arg(shown).arg(all)));
}

void CalloutsTest::headersAreNotCoveredByLargeLetters_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(1366, 460), QSize(970, 320), QSize(700, 500), QSize(500, 300)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

/// Measured by what was painted, as what moves is then larger than the picture.
void CalloutsTest::headersAreNotCoveredByLargeLetters()
{
    QFETCH(const QSize, size);
    for (const Verdict verdict : valuesOf<Verdict>()) {
        Explained shown(storyEndingIn(verdict), size);
        shown.stage.setMagnification(2);
        for (const TimelineMark &mark : shown.timeline.marks()) {
            shown.showAt(mark.time);
            // In the units of the widget.
            const QRectF callout = shown.stage.calloutRect();
            const QRectF plate(callout.topLeft() * 2, callout.size() * 2);
            PaintRecorder recorder(size);
            shown.stage.render(&recorder, {}, {}, QWidget::RenderFlags());
            const TimelineFrame frame = shown.timeline.at(mark.time, 1);
            const HeaderLine &from = frame.packets.first().from;
            const HeaderLine &to = frame.packets.first().to;
            for (const PaintedText &text : recorder.texts()) {
                const bool isOfHeader = text.text == from.text || text.text == to.text;
                // An address may stand on the ground, too.
                const bool isLarge = text.rect.height() > 2 * 9;
                QVERIFY2(
                    !isOfHeader || !isLarge || !plate.intersects(text.rect),
                    qPrintable(
                        u"%1, hop %2: %3"_s.arg(dashedName(verdict)).arg(mark.hop).arg(text.text)));
            }
        }
    }
}

void CalloutsTest::noPointerGoesThroughHowThePodWasChosen()
{
    int captions = 0;
    for (const QSize &size : {QSize(1366, 640), QSize(1070, 510), QSize(700, 500)}) {
        Explained shown(storyEndingIn(Verdict::Delivered), size);
        for (const TimelineMark &mark : shown.timeline.marks()) {
            shown.showAt(mark.time);
            PaintRecorder recorder(size);
            shown.stage.render(&recorder, {}, {}, QWidget::RenderFlags());
            for (const PaintedText &text : recorder.texts()) {
                if (!text.text.startsWith(u"chosen at random"_s))
                    continue;
                ++captions;
                for (const PaintedShape &shape : recorder.shapes().mid(text.shapesBefore)) {
                    // The packet itself may stand before it.
                    const bool isToken = shape.path.boundingRect().width() < 4 * tokenRadius;
                    QVERIFY2(isToken || !shape.path.intersects(text.rect),
                             qPrintable(u"hop %1 at %2"_s.arg(mark.hop).arg(size.width())));
                }
            }
        }
    }
    QVERIFY(captions > 3);
}

void CalloutsTest::thePlateStandsStillWhileThePacketGoesOn()
{
    Explained shown(storyEndingIn(Verdict::Delivered), {1070, 510});
    const FlightTimes &times = shown.timeline.routes().first().times;
    shown.showAt(times.hops[1].arrive + 0.01);
    const QRectF first = shown.stage.calloutRect();
    QVERIFY(!first.isNull());
    for (double time = times.hops[1].arrive + 0.02; time < times.hops[2].arrive; time += 0.05) {
        shown.showAt(time);
        QCOMPARE(shown.stage.calloutRect(), first);
    }
    shown.showAt(times.hops[3].arrive + 0.01);
    QVERIFY(shown.stage.calloutRect() != first);
}

void CalloutsTest::nothingIsSaidOfAnotherHop()
{
    Explained shown(storyEndingIn(Verdict::Delivered), {1070, 510});
    shown.showAt(0.1);
    QVERIFY(!shown.stage.calloutRect().isNull());
    shown.stage.setStoryTime(4);
    QVERIFY(shown.stage.calloutRect().isNull());
    shown.stage.setExplanation({});
    QVERIFY(shown.stage.calloutRect().isNull());
}

void CalloutsTest::aPacketOutOfSightIsBroughtBack()
{
    Explained shown(storyEndingIn(Verdict::Delivered), {600, 400});
    shown.stage.zoomAt({590, 390}, 4);
    shown.showAt(0.1);
    const QPointF at = shown.timeline.at(0.1, 1).packets.first().at;
    QVERIFY(!QRectF(shown.stage.rect()).contains(shown.stage.camera().toView(at)));
    QVERIFY(shown.stage.calloutRect().isNull());
    shown.stage.revealPacket(1);
    QVERIFY(QRectF(shown.stage.rect()).contains(shown.stage.camera().toView(at)));
    const Camera before = shown.stage.camera();
    shown.stage.revealPacket(1);
    QCOMPARE(shown.stage.camera(), before);
}

void CalloutsTest::clickingTheExplanationSelectsThePacket()
{
    Explained shown(storyEndingIn(Verdict::Delivered), {1070, 510});
    shown.showAt(0.1);
    const QSignalSpy packets(&shown.stage, &StageView::packetClicked);
    QTest::mouseClick(&shown.stage, Qt::LeftButton, {},
                      shown.stage.calloutRect().center().toPoint());
    QCOMPARE(packets.size(), 1);
    QCOMPARE(packets[0][0].toInt(), 1);
}

void CalloutsTest::itIsPaintedWhereItSaysItIs()
{
    Explained shown(storyEndingIn(Verdict::Refused), {1070, 510});
    shown.showAt(0.1);
    const QRect plate = shown.stage.calloutRect().toRect();
    const QImage with = shown.stage.grab().toImage();
    shown.stage.setExplanation({});
    const QImage without = shown.stage.grab().toImage();
    QVERIFY(with.copy(plate) != without.copy(plate));
    // The leader ends within the promised distance; beyond that nothing changes.
    const int reach = int(farthestDistance) + 20;
    const QRect around = plate.adjusted(-reach, -reach, reach, reach);
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (!around.contains(x, y))
                QCOMPARE(with.pixel(x, y), without.pixel(x, y));
        }
    }
}

void CalloutsTest::everythingStandsInItsPlaceInsideAWindow()
{
    Explained shown(storyEndingIn(Verdict::Delivered), {900, 500});
    shown.showAt(3);
    const QImage alone = shown.stage.grab().toImage();
    QWidget window;
    window.resize(1000, 600);
    shown.stage.setParent(&window);
    shown.stage.move(37, 61);
    shown.stage.show();
    const QImage inside = window.grab().toImage().copy(37, 61, 900, 500);
    shown.stage.setParent(nullptr);
    QCOMPARE(inside.convertToFormat(QImage::Format_RGB32),
             alone.convertToFormat(QImage::Format_RGB32));
}

void CalloutsTest::signsAndWordsOfTheOutcomeStayInSight()
{
    for (const Verdict verdict : valuesOf<Verdict>()) {
        Explained shown(storyEndingIn(verdict), {1070, 510});
        const double end = shown.timeline.duration() + 10;
        shown.showAt(end);
        const QRect plate = shown.stage.calloutRect().toAlignedRect().adjusted(-1, -1, 3, 4);
        QVERIFY(!plate.isEmpty());
        // Under the plate lies nothing that the outcome has painted.
        shown.stage.setExplanation({});
        const QImage over = shown.stage.grab(plate).toImage();
        shown.stage.setTimeline({});
        const QImage ground = shown.stage.grab(plate).toImage();
        int changed = 0;
        for (int y = 0; y < over.height(); ++y) {
            for (int x = 0; x < over.width(); ++x) {
                // The veil makes everything lighter; ink is painted by what moves.
                const int before = ground.pixelColor(x, y).lightness();
                changed += over.pixelColor(x, y).lightness() + 40 < before;
            }
        }
        QVERIFY2(changed < 40, qPrintable(dashedName(verdict) + u": %1 pixels"_s.arg(changed)));
    }
}

static const Registered<CalloutsTest> registered{"tst_callouts"};

#include "tst_callouts.moc"
