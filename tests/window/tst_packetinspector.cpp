// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/packetinspector.h"

#include "base/enumname.h"
#include "document/models/hopsmodel.h"
#include "document/nodepassage.h"
#include "document/packetselection.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "panels/headertable.h"
#include "panels/inspector.h"
#include "panels/rulespanel.h"
#include "panels/wrappedlabel.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"
#include "window/rulesbinding.h"
#include "window/windowstate.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDockWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// The start scene with one packet from the phone that has arrived and is selected.
struct Fixture : WindowFixture
{
    PacketInspector &panel{window.packetInspector()};

    explicit Fixture(bool selects = true)
    {
        window.openStartScene();
        window.show();
        window.action(Actions::Send)->trigger();
        clock.pass(60);
        if (selects)
            window.packetSelection().select(1);
    }

    const Route &route() { return window.sentPackets().packets().first().route; }

    int hopWith(HopAction action)
    {
        const QList<Hop> &hops = route().hops;
        const auto hop = std::find_if(hops.begin(), hops.end(),
                                      [&](const Hop &h) { return h.action == action; });
        return int(hop - hops.begin());
    }

    void clickHop(int row)
    {
        const QModelIndex index = panel.hops().index(row, HopsModel::PlaceColumn);
        QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, {},
                          panel.table()->visualRect(index).center());
    }

    QString shownText()
    {
        QStringList texts;
        for (const auto *label : panel.findChildren<WrappedLabel *>()) {
            if (label->isVisibleTo(&panel))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    QPushButton *button(const QString &text)
    {
        for (auto *found : panel.findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
};

} // namespace

class PacketInspectorTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void withoutAPacketItSaysHowToChooseOne();
    void clickingAHopTakesStoryTimeThere();
    void arrowsStepThroughTheHops();
    void theFutureIsNotTold();
    void rewritingsAreStruckAndUnderlined();
    void ruleIsFoundAmongTheRules();
    void aRuleLeadsBackToWhatItIsAbout();
    void fieldIsShownInInspectorAndManifest();
    void fieldsOfWhatStandsAroundAreShownToo();
    void replyIsShownOnRequestAndRemembered();
    void everythingIsCopiedAsText();
    void escapeLetsGo();
    void nothingIsCutHoweverNarrow_data();
    void nothingIsCutHoweverNarrow();
    void rulesAreFollowedOncePerPassage();
    void everyStopIsExplainedInThePicture();
    void explanationsAreSwitchedOffByC();
    void fastPlayIsNotExplained();
};

void PacketInspectorTest::withoutAPacketItSaysHowToChooseOne()
{
    Fixture f(false);
    QVERIFY(f.shownText().contains(u"Click a packet"_s));
    QVERIFY(!f.panel.table()->isVisibleTo(&f.panel));
    QVERIFY(!f.window.action(Actions::CopyPacket)->isEnabled());
}

void PacketInspectorTest::clickingAHopTakesStoryTimeThere()
{
    Fixture f;
    QCOMPARE(f.panel.hops().rowCount(), f.route().hops.size());
    for (const int row : {3, 0, 1, int(f.route().hops.size()) - 1}) {
        f.clickHop(row);
        QCOMPARE(f.window.packetSelection().hop(), row);
        QCOMPARE(f.panel.hops().present(), row);
        QVERIFY(!f.window.playback().isPlaying());
        QVERIFY(f.shownText().contains(u"%1. "_s.arg(row + 1)));
    }
}

void PacketInspectorTest::arrowsStepThroughTheHops()
{
    Fixture f;
    f.clickHop(0);
    QTest::keyClick(f.panel.table(), Qt::Key_Down);
    QTest::keyClick(f.panel.table(), Qt::Key_Down);
    QCOMPARE(f.window.packetSelection().hop(), 2);
    QTest::keyClick(f.panel.table(), Qt::Key_Up);
    QCOMPARE(f.window.packetSelection().hop(), 1);
}

void PacketInspectorTest::theFutureIsNotTold()
{
    Fixture f(false);
    f.window.action(Actions::Send)->trigger();
    f.window.packetSelection().select(2);
    QCOMPARE(f.panel.hops().rowCount(), 1);
    QVERIFY(!f.shownText().contains(u"delivered"_s));
    QVERIFY(f.panel.asText().isEmpty());
    f.window.action(Actions::StepForward)->trigger();
    f.window.action(Actions::StepForward)->trigger();
    const int seen = f.panel.hops().rowCount();
    QVERIFY(seen > 1 && seen < f.window.sentPackets().packets()[1].route.hops.size());
    f.window.action(Actions::StepBack)->trigger();
    QCOMPARE(f.panel.hops().rowCount(), seen);
    f.clock.pass(60);
    f.window.action(Actions::PlayPause)->trigger();
    f.clock.pass(60);
    QVERIFY(f.shownText().contains(u"delivered"_s));
}

void PacketInspectorTest::rewritingsAreStruckAndUnderlined()
{
    Fixture f;
    f.clickHop(f.hopWith(HopAction::Snat));
    int struck = 0;
    int underlined = 0;
    for (const auto *cell : f.panel.findChild<HeaderTable *>()->findChildren<WrappedLabel *>()) {
        struck += cell->font().strikeOut();
        underlined += cell->font().underline();
    }
    QCOMPARE(struck, 1);
    QCOMPARE(underlined, 1);
    QVERIFY(f.shownText().contains(u"Source SNAT"_s));
    QVERIFY(f.shownText().contains(u"spec.externalTrafficPolicy"_s));
}

void PacketInspectorTest::ruleIsFoundAmongTheRules()
{
    Fixture f;
    f.clickHop(f.hopWith(HopAction::Dnat) + 2);
    QCOMPARE(f.route().hops[f.window.packetSelection().hop()].place, HopPlace::Service);
    QPushButton *link = f.button(u"Show among the rules"_s);
    QVERIFY(link && link->isVisibleTo(&f.panel));
    link->click();
    auto *rules = f.window.findChild<RulesPanel *>();
    QVERIFY(rules->isVisible());
    const QModelIndex row = rules->table()->currentIndex();
    QVERIFY(row.isValid());
    QVERIFY(row.siblingAtColumn(RulesModel::TextColumn)
                .data()
                .toString()
                .contains(u"-j DNAT --to-destination "_s + f.route().chosen->text()));
}

void PacketInspectorTest::aRuleLeadsBackToWhatItIsAbout()
{
    Fixture f;
    f.clickHop(f.hopWith(HopAction::Dnat) + 2);
    f.button(u"Show among the rules"_s)->click();
    auto *rules = f.window.findChild<RulesPanel *>();
    emit rules->activated(rules->table()->currentIndex());
    QCOMPARE(f.window.selection().current(), f.route().pod);
    emit rules->activated(rules->table()->model()->index(0, 0));
    QCOMPARE(f.window.selection().current().kind, ObjectKind::Node);
}

void PacketInspectorTest::fieldIsShownInInspectorAndManifest()
{
    Fixture f;
    f.clickHop(f.hopWith(HopAction::Dnat) + 2);
    f.button(u"Show the field"_s)->click();
    const ObjectRef service = serviceRef(u"default"_s, u"svc-3"_s);
    QCOMPARE(f.window.selection().current(), service);
    auto *inspector = f.window.findChild<Inspector *>();
    QVERIFY(inspector->isVisible());
    const auto *fields = inspector->findChild<QTreeWidget *>();
    QVERIFY(fields->currentItem());
    QCOMPARE(fields->currentItem()->text(0), u"spec.ports[0].targetPort"_s);
}

void PacketInspectorTest::fieldsOfWhatStandsAroundAreShownToo()
{
    Fixture f;
    const auto *fields = f.window.findChild<Inspector *>()->findChild<QTreeWidget *>();
    const QList<ResponsibleField> around{
        {{ObjectKind::World, {}, u"podium-world"_s}, u"clusterCIDR"_s},
        {{ObjectKind::Router, {}, u"router"_s}, u"forwards"_s},
        {f.route().pod, u"spec.containers[0].ports"_s}};
    for (const ResponsibleField &field : around) {
        emit f.panel.fieldActivated(field.object, field.path);
        QVERIFY2(fields->currentItem(), qPrintable(field.path));
        QVERIFY(fields->currentItem()->text(0).startsWith(field.path));
    }
}

void PacketInspectorTest::replyIsShownOnRequestAndRemembered()
{
    Fixture f;
    QVERIFY(!f.state.showsReply());
    const double before = f.window.playback().duration();
    auto *box = f.panel.findChild<QCheckBox *>();
    QVERIFY(box->isVisibleTo(&f.panel));
    box->click();
    QVERIFY(f.window.action(Actions::ShowReply)->isChecked());
    QVERIFY(f.state.showsReply());
    QVERIFY(f.window.playback().duration() > before);
    f.window.action(Actions::PlayPause)->trigger();
    f.clock.pass(60);
    QCOMPARE(f.panel.hops().rowCount(), f.route().hops.size() + f.route().reply.size());
    QVERIFY(f.shownText().contains(u"The answer is back"_s));
    WindowState later(f.settings);
    QVERIFY(later.showsReply());
    f.window.action(Actions::ShowReply)->setChecked(false);
    QCOMPARE(f.panel.hops().rowCount(), f.route().hops.size());
}

void PacketInspectorTest::everythingIsCopiedAsText()
{
    Fixture f;
    f.window.action(Actions::CopyPacket)->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"Packet 1: phone → 198.51.100.10:9000\n"_s));
    QCOMPARE(text.count(u"DNAT"_s), 2);
    QCOMPARE(text.count(u"SNAT"_s), 1);
    QVERIFY(text.contains(u"delivered: Reached pod-"_s));
}

void PacketInspectorTest::escapeLetsGo()
{
    Fixture f;
    QTest::keyClick(f.panel.table(), Qt::Key_Escape);
    QCOMPARE(f.window.packetSelection().packet(), 0);
    QVERIFY(!f.panel.table()->isVisibleTo(&f.panel));
}

void PacketInspectorTest::nothingIsCutHoweverNarrow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    for (const int width : {290, 220}) {
        QTest::addRow("English, %d pixels", width) << u"en"_s << width;
        QTest::addRow("Korean, %d pixels", width) << u"ko"_s << width;
    }
}

void PacketInspectorTest::nothingIsCutHoweverNarrow()
{
    QFETCH(const QString, language);
    QFETCH(const int, width);
    Fixture f;
    f.window.action(language == "ko"_L1 ? Actions::LanguageKorean : Actions::LanguageEnglish)
        ->trigger();
    auto *dock = qobject_cast<QDockWidget *>(f.panel.parentWidget());
    dock->setFloating(true);
    dock->resize(width, 500);
    for (int row = 0; row < f.panel.hops().rowCount(); ++row) {
        f.clickHop(row);
        for (int i = 0; i < 5; ++i)
            QApplication::processEvents();
        QVERIFY(f.panel.widget()->width() <= width);
        for (const auto *label : f.panel.findChildren<WrappedLabel *>()) {
            if (label->isVisible())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(u"%1: %2 of %3 at %4"_s.arg(label->text())
                                        .arg(label->height())
                                        .arg(label->heightForWidth(label->width()))
                                        .arg(label->width())));
        }
        for (const auto *button : f.panel.findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(button->text()));
            QVERIFY(button->height() >= 24);
        }
        QVERIFY(f.panel.table()->rowHeight(row) >= 24);
        const QModelIndex place = f.panel.hops().index(row, HopsModel::PlaceColumn);
        const QRect cell = f.panel.table()->visualRect(place);
        const QRect text = f.panel.table()->fontMetrics().boundingRect(
            QRect(0, 0, cell.width() - 8, 1000), Qt::TextWordWrap, place.data().toString());
        QVERIFY2(text.width() <= cell.width() && text.height() <= cell.height(),
                 qPrintable(place.data().toString()));
    }
}

void PacketInspectorTest::rulesAreFollowedOncePerPassage()
{
    Fixture f;
    f.clickHop(f.hopWith(HopAction::Dnat) + 2);
    f.button(u"Show among the rules"_s)->click();
    const auto *binding = f.window.findChild<RulesBinding *>();
    const auto passages = passagesOf(f.route()).size();
    for (int round = 0; round < 2; ++round) {
        f.window.playback().seek(0);
        f.window.action(Actions::PlayPause)->trigger();
        for (int tick = 0; tick < 600; ++tick)
            f.clock.pass(1.0 / 60);
    }
    QVERIFY(binding->traceCount() >= 1);
    // A packet that comes to two nodes changes between them once a round.
    QVERIFY(binding->traceCount() <= 2 * passages);
    const int before = binding->traceCount();
    f.window.action(Actions::Send)->trigger();
    f.clock.pass(60);
    f.window.packetSelection().select(2);
    QVERIFY(binding->traceCount() > before);
}

void PacketInspectorTest::everyStopIsExplainedInThePicture()
{
    Fixture f(false);
    f.window.playback().seek(0);
    int stops = 0;
    while (!f.window.playback().isAtEnd() && ++stops < 20) {
        QVERIFY(!f.window.stage().calloutRect().isNull());
        f.window.action(Actions::StepForward)->trigger();
    }
    QVERIFY(stops >= f.route().hops.size());
    QVERIFY(!f.window.stage().calloutRect().isNull());
}

void PacketInspectorTest::explanationsAreSwitchedOffByC()
{
    Fixture f;
    QVERIFY(!f.window.stage().calloutRect().isNull());
    f.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.stage().setFocus();
    QTest::keyClick(&f.window.stage(), Qt::Key_C);
    QVERIFY(f.window.stage().calloutRect().isNull());
    QVERIFY(!f.state.showsExplanations());
    QTest::keyClick(&f.window.stage(), Qt::Key_C);
    QVERIFY(!f.window.stage().calloutRect().isNull());
    // Elsewhere the letter is a letter.
    f.panel.table()->setFocus();
    QTest::keyClick(f.panel.table(), Qt::Key_C);
    QVERIFY(f.state.showsExplanations());
}

void PacketInspectorTest::fastPlayIsNotExplained()
{
    Fixture f(false);
    f.window.playback().seek(0);
    f.window.playback().setSpeed(10);
    f.window.action(Actions::PlayPause)->trigger();
    f.clock.pass(0.01);
    QVERIFY(f.window.stage().calloutRect().isNull());
    f.window.action(Actions::PlayPause)->trigger();
    QVERIFY(!f.window.stage().calloutRect().isNull());
}

static const Registered<PacketInspectorTest> registered{"tst_packetinspector"};

#include "tst_packetinspector.moc"
