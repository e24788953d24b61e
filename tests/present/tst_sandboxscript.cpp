// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "present/audienceview.h"
#include "present/presentation.h"
#include "present/presentationwindow.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// The start scene in a main window; steps are taken at once, as the script is told directly.
struct SandboxFixture : WindowFixture
{
    SandboxFixture() { window.openStartScene(); }

    PresentationScript &script() { return *window.presentation().script(); }

    /// Next, and all that comes of it.
    void next()
    {
        script().next();
        clock.pass(60);
    }

    double time() { return window.playback().time(); }
};

} // namespace

class SandboxScriptTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void nextAloneSendsAndGoesHopByHop();
    void nextUnderWayFinishesTheHop();
    void backReturnsTheSameWay();
    void replayShowsTheHopOnceMore();
    void outcomeIsToldOnlyWhenItIsThere();
    void pagesAreCountedAndGoneTo();
    void presentingLeavesTheWindowAsItWas();
    void keysOfTheWindowStartIt();
    void anotherDocumentBeginsAtItsStart();
};

void SandboxScriptTest::nextAloneSendsAndGoesHopByHop()
{
    SandboxFixture f;
    QCOMPARE(f.script().page().title, u"start-scene.yaml"_s);
    QList<double> stops;
    for (int i = 0; i < 20 && (i == 0 || f.time() < f.window.playback().duration()); ++i) {
        f.next();
        stops.append(f.time());
    }
    QCOMPARE(f.window.sentPackets().packets().size(), 1);
    QCOMPARE(f.script().pageCount(), stops.size() + 1);
    QVERIFY(stops.size() > 3);
    QVERIFY(std::is_sorted(stops.begin(), stops.end()));
    QCOMPARE(f.script().currentPage(), f.script().pageCount());
    f.next();
    QCOMPARE(f.window.sentPackets().packets().size(), 2);
}

void SandboxScriptTest::nextUnderWayFinishesTheHop()
{
    SandboxFixture steady;
    steady.next();
    SandboxFixture f;
    f.script().next();
    f.clock.pass(0.3);
    QVERIFY(f.time() < steady.time());
    f.script().next();
    QCOMPARE(f.time(), steady.time());
    QVERIFY(!f.window.playback().isPlaying());
    QCOMPARE(f.script().currentPage(), 2);
}

void SandboxScriptTest::backReturnsTheSameWay()
{
    SandboxFixture f;
    QList<AudiencePage> pages{f.script().page()};
    f.next();
    pages = {};
    while (true) {
        pages.append(f.script().page());
        if (f.window.playback().isAtEnd())
            break;
        f.next();
    }
    for (auto page = pages.crbegin() + 1; page != pages.crend(); ++page) {
        f.script().back();
        QCOMPARE(f.script().page(), *page);
    }
    f.script().back();
    f.script().back();
    QCOMPARE(f.time(), 0.0);
}

void SandboxScriptTest::replayShowsTheHopOnceMore()
{
    SandboxFixture f;
    f.next();
    const double first = f.time();
    f.next();
    const double second = f.time();
    f.script().replay();
    QCOMPARE(f.time(), first);
    f.clock.pass(60);
    QCOMPARE(f.time(), second);
}

void SandboxScriptTest::outcomeIsToldOnlyWhenItIsThere()
{
    SandboxFixture f;
    f.next();
    while (!f.window.playback().isAtEnd()) {
        QVERIFY(!f.script().page().outcome);
        f.next();
    }
    QVERIFY(f.script().page().outcome);
    QCOMPARE(f.script().page().outcome->verdict, Verdict::Delivered);
    QCOMPARE(f.script().page().outcome->text, u"Reached pod-1 on port 8080."_s);
}

void SandboxScriptTest::pagesAreCountedAndGoneTo()
{
    SandboxFixture f;
    QCOMPARE(f.script().page().progress, QString());
    f.next();
    const double first = f.time();
    f.script().goTo(99);
    QCOMPARE(f.script().currentPage(), f.script().pageCount());
    f.script().goTo(2);
    QCOMPARE(f.time(), first);
    QCOMPARE(f.script().page().progress, u"step 2/%1"_s.arg(f.script().pageCount()));
    f.script().goTo(-1);
    QCOMPARE(f.time(), 0.0);
}

void SandboxScriptTest::presentingLeavesTheWindowAsItWas()
{
    SandboxFixture f;
    f.window.playback().setStopsAtMarks(false);
    const QByteArray layout = f.window.saveState();
    const QString theme = f.window.stage().theme().name;
    f.window.presentation().start();
    f.next();
    f.next();
    const double time = f.time();
    f.window.presentation().leave();
    QCOMPARE(f.time(), time);
    QVERIFY(!f.window.playback().stopsAtMarks());
    QVERIFY(!f.window.playback().isPlaying());
    QCOMPARE(f.window.saveState(), layout);
    QCOMPARE(f.window.stage().theme().name, theme);
}

void SandboxScriptTest::keysOfTheWindowStartIt()
{
    SandboxFixture f;
    f.next();
    f.next();
    const double here = f.time();
    f.window.action(Actions::PresentFromHere)->trigger();
    QVERIFY(f.window.presentation().isRunning());
    QCOMPARE(f.time(), here);
    QTest::keyClick(&f.window.presentation().window(), Qt::Key_Escape);
    f.window.playback().toStart();
    f.window.action(Actions::Present)->trigger();
    QCOMPARE(f.time(), here);
    QCOMPARE(f.window.action(Actions::Present)->shortcut(), QKeySequence(Qt::Key_F5));
    QCOMPARE(f.window.action(Actions::PresentFromHere)->shortcut(),
             QKeySequence(Qt::SHIFT | Qt::Key_F5));
}

void SandboxScriptTest::anotherDocumentBeginsAtItsStart()
{
    SandboxFixture f;
    f.window.presentation().start();
    f.next();
    f.next();
    f.window.presentation().leave();
    f.window.openStartScene();
    f.next();
    f.window.presentation().start();
    QCOMPARE(f.script().currentPage(), 1);
}

static const Registered<SandboxScriptTest> registered{"tst_sandboxscript"};

#include "tst_sandboxscript.moc"
