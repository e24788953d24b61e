// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "help/helpbrowser.h"
#include "help/helpcontents.h"
#include "help/helpwindow.h"
#include "theme/letters.h"
#include "window/languages.h"
#include "window/textsize.h"

#include "support/testregistry.h"

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolBar>
#include <QTreeWidget>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// The help in English, as long as nothing else is asked for.
struct Fixture
{
    Languages languages{};
    HelpWindow window{};

    Fixture() { languages.use(u"en"_s); }

    ~Fixture() { languages.use(u"en"_s); }

    QString shownTitle() { return window.browser().document()->firstBlock().text(); }

    QString markedPage()
    {
        const auto *tree = window.contents().findChild<QTreeWidget *>();
        return tree->currentItem() ? tree->currentItem()->text(0) : QString();
    }
};

} // namespace

class HelpWindowTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void opensAPageAndMarksItInTheContents();
    void unknownPageShowsTheContents();
    void linksAndKeysGoBackAndForth();
    void languageChangesAndThePageStays();
    void searchListsPagesAndMarksTheWords();
    void worksByKeysAlone();
    void lettersGrow();
    void iconsFollowTheTextSizeAtOnce();
    void everyPageFitsItsColumn_data();
    void everyPageFitsItsColumn();
};

void HelpWindowTest::opensAPageAndMarksItInTheContents()
{
    Fixture f;
    f.window.open(u"node-port"_s);
    QVERIFY(f.window.isVisible());
    QVERIFY(!f.window.isModal());
    QCOMPARE(f.shownTitle(), u"NodePort"_s);
    QCOMPARE(f.markedPage(), u"NodePort"_s);
}

void HelpWindowTest::unknownPageShowsTheContents()
{
    Fixture f;
    f.window.open(u"no-such-page"_s);
    QCOMPARE(f.window.browser().page(), u"index"_s);
}

void HelpWindowTest::linksAndKeysGoBackAndForth()
{
    Fixture f;
    f.window.open(u"cluster"_s);
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    f.window.browser().setSource(QUrl(u"nodes.md"_s));
    QCOMPARE(f.shownTitle(), u"Nodes"_s);
    QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.shownTitle(), u"Cluster"_s);
    QCOMPARE(f.markedPage(), u"Cluster"_s);
    QTest::keyClick(&f.window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.shownTitle(), u"Nodes"_s);
    QTest::keyClick(&f.window, Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(f.window.browser().page(), u"index"_s);
}

void HelpWindowTest::languageChangesAndThePageStays()
{
    Fixture f;
    f.window.open(u"cluster"_s);
    f.window.open(u"readiness"_s);
    QScrollBar *bar = f.window.browser().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    f.languages.use(u"ko"_s);
    QCoreApplication::processEvents();
    QCOMPARE(f.shownTitle(), u"준비 상태"_s);
    QCOMPARE(f.markedPage(), u"준비 상태"_s);
    QVERIFY(qAbs(bar->value() - bar->maximum() / 2) <= 2);
    QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.shownTitle(), u"클러스터"_s);
}

void HelpWindowTest::searchListsPagesAndMarksTheWords()
{
    Fixture f;
    f.window.open(u"index"_s);
    f.window.search().setText(u"MetalLB"_s);
    auto *hits = f.window.contents().findChild<QListWidget *>();
    QVERIFY(hits->isVisible());
    QVERIFY(hits->item(0)->text().contains(u"pending"_s));
    f.window.contents().chooseFirstHit();
    QCOMPARE(f.window.browser().page(), u"reason-lb-pending"_s);
    QVERIFY(!f.window.browser().extraSelections().isEmpty());
    f.window.search().setText(u"no page says this"_s);
    QCOMPARE(hits->count(), 1);
    QVERIFY(!hits->item(0)->flags().testFlag(Qt::ItemIsSelectable));
    f.window.search().clear();
    QVERIFY(!hits->isVisible());
    QVERIFY(f.window.browser().extraSelections().isEmpty());
}

void HelpWindowTest::worksByKeysAlone()
{
    Fixture f;
    f.window.open(u"index"_s);
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(f.window.search().hasFocus());
    QTest::keyClicks(&f.window.search(), u"cookie"_s);
    QTest::keyClick(&f.window.search(), Qt::Key_Return);
    QCOMPARE(f.window.browser().page(), u"session-affinity"_s);
    QTest::keyClick(&f.window, Qt::Key_Escape);
    QVERIFY(f.window.search().text().isEmpty());
    QVERIFY(f.window.isVisible());
    QTest::keyClick(&f.window, Qt::Key_Escape);
    QVERIFY(!f.window.isVisible());
}

void HelpWindowTest::lettersGrow()
{
    Fixture f;
    f.window.open(u"pods"_s);
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    const double before = f.window.browser().document()->size().height();
    QTest::keyClick(&f.window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&f.window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(f.window.browser().letterGrowth(), 2);
    QVERIFY(f.window.browser().document()->size().height() > before);
    QTest::keyClick(&f.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(f.window.browser().document()->size().height(), before);
}

void HelpWindowTest::iconsFollowTheTextSizeAtOnce()
{
    Fixture f;
    f.window.open(u"pods"_s);
    const auto *bar = f.window.findChild<QToolBar *>();
    TextSize size;
    const int usual = bar->iconSize().width();
    size.setPercent(200);
    QTRY_VERIFY(bar->iconSize().width() > usual);
    QCOMPARE(bar->iconSize(), iconSizeBeside(bar->font()));
    size.setPercent(100);
    QTRY_COMPARE(bar->iconSize().width(), usual);
}

void HelpWindowTest::everyPageFitsItsColumn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Korean") << u"ko"_s;
}

void HelpWindowTest::everyPageFitsItsColumn()
{
    QFETCH(const QString, language);
    Fixture f;
    f.languages.use(language);
    f.window.open(u"index"_s);
    const HelpBrowser &browser = f.window.browser();
    for (const HelpSection &section : browser.book().contents()) {
        for (const HelpEntry &entry : section.entries) {
            f.window.browser().showPage(entry.page);
            const double width = browser.document()->size().width();
            QVERIFY2(width <= browser.viewport()->width() + 1, qPrintable(entry.page));
        }
    }
}

static const Registered<HelpWindowTest> registered{"tst_helpwindow"};
#include "tst_helpwindow.moc"
