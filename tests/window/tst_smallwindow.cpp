// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stageview.h"
#include "window/mainwindow.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QTableView>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : WindowFixture
{
    explicit Fixture(const QString &language = u"en"_s)
    {
        state.setLanguage(language);
        window.openStartScene();
        window.show();
    }

    int openDocks() const
    {
        int count = 0;
        for (const QDockWidget *dock : window.findChildren<QDockWidget *>())
            count += !dock->isHidden();
        return count;
    }

    /// How far along the Tab key's way, from the stage; -1 if it never comes there.
    int tabsTo(const QWidget *wanted) const
    {
        const QWidget *stage = window.findChild<StageView *>();
        int count = 0;
        for (const QWidget *at = stage;; ++count) {
            if (at == wanted || wanted->isAncestorOf(at))
                return count;
            at = at->nextInFocusChain();
            if (at == stage)
                return -1;
        }
    }
};

} // namespace

class SmallWindowTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void fitsTheScreen_data();
    void fitsTheScreen();
    void docksComeBack();
    void openedDocksStay();
    void savedLayoutIsThatOfALargeWindow();
    void tabGoesInReadingOrder();
    void reducedMotionIsRemembered();
};

void SmallWindowTest::fitsTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        for (const QSize &size : {QSize(800, 600), QSize(1024, 700), QSize(1366, 768),
                                  QSize(1920, 1080), QSize(3840, 2160)})
            QTest::addRow("%s %dx%d", qPrintable(language), size.width(), size.height())
                << size << language;
    }
}

void SmallWindowTest::fitsTheScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const QString, language);
    Fixture f(language);
    f.window.resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(f.window.size(), size); // nothing forced it to be larger
    const StageView &stage = f.window.stage();
    QVERIFY2(stage.width() * stage.height() > 0.38 * size.width() * size.height(),
             qPrintable(u"%1x%2"_s.arg(stage.width()).arg(stage.height())));
    QVERIFY(QRectF(stage.rect()).contains(stage.camera().toView(stage.placement().bounds)));
    // 16 units of text.
    QVERIFY2(stage.camera().scale() > 0.62, qPrintable(QString::number(stage.camera().scale())));
}

void SmallWindowTest::docksComeBack()
{
    Fixture f;
    f.window.resize(1366, 768);
    const int before = f.openDocks();
    f.window.resize(800, 600);
    QCOMPARE(f.openDocks(), 0);
    f.window.resize(1366, 768);
    QCOMPARE(f.openDocks(), before);
}

void SmallWindowTest::openedDocksStay()
{
    Fixture f;
    f.window.resize(800, 600);
    auto *outline = f.window.findChild<QDockWidget *>(u"outline"_s);
    outline->toggleViewAction()->trigger();
    f.window.resize(790, 600);
    QVERIFY(!outline->isHidden());
}

void SmallWindowTest::savedLayoutIsThatOfALargeWindow()
{
    Fixture f;
    f.window.resize(1366, 768);
    const int before = f.openDocks();
    f.window.resize(800, 600);
    f.window.close();
    MainWindow next(f.state, f.clock);
    next.resize(1366, 768);
    next.show();
    int open = 0;
    for (const QDockWidget *dock : next.findChildren<QDockWidget *>())
        open += !dock->isHidden();
    QCOMPARE(open, before);
}

void SmallWindowTest::tabGoesInReadingOrder()
{
    Fixture f;
    const auto dock = [&](const QString &name) { return f.window.findChild<QDockWidget *>(name); };
    const QList<QWidget *> order{dock(u"inspector"_s), dock(u"outline"_s), dock(u"log"_s),
                                 f.window.findChild<QToolBar *>()};
    int before = 0;
    for (const QWidget *widget : order) {
        const int tabs = f.tabsTo(widget);
        QVERIFY2(tabs > before, qPrintable(widget->objectName()));
        before = tabs;
    }
}

void SmallWindowTest::reducedMotionIsRemembered()
{
    Fixture f;
    QVERIFY(!f.window.action(Actions::ReduceMotion)->isChecked());
    f.window.action(Actions::ReduceMotion)->trigger();
    MainWindow next(f.state, f.clock);
    QVERIFY(next.action(Actions::ReduceMotion)->isChecked());
}

static const Registered<SmallWindowTest> registered{"tst_smallwindow"};

#include "tst_smallwindow.moc"
