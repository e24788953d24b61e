// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessoncatalog.h"
#include "panels/problemspanel.h"
#include "stage/stageview.h"
#include "window/controlstyle.h"
#include "window/explaineddialog.h"

#include "present/paintrecorder.h"
#include "support/testregistry.h"
#include "window/cuttexts.h"
#include "window/walkedwindow.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QTableView>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int frameHeight = 36; ///< of a window's title, and a little more
constexpr int fewestLines = 4;  ///< in which one finds one's way

void addSizes()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%s %d", qPrintable(language), percent) << percent << language;
    }
}

/// Which widgets have smaller letters than twice the usual.
QStringList smallLetters(const QWidget &window, double usual)
{
    QStringList small;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->font().pointSizeF() < 1.9 * usual)
            small.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                         widget->objectName());
    }
    return small;
}

/// Fails with what is cut in the window, or if it is larger than the screen.
void verifyWhole(QWidget &window, const QString &place)
{
    QStringList cut;
    const auto isWhole = [&] { return (cut = cutTexts(window)).isEmpty(); };
    // A layout takes several turns of the event loop.
    QTRY_VERIFY2_WITH_TIMEOUT(isWhole(), qPrintable(place + u":\n"_s + cut.join(u'\n')), 2'000);
    const bool isMain = qobject_cast<MainWindow *>(&window);
    const QSize most = WalkedWindow::smallScreen - QSize(0, isMain ? 0 : frameHeight);
    QVERIFY2(window.width() <= most.width() && window.height() <= most.height(),
             qPrintable(u"%1: %2x%3"_s.arg(place).arg(window.width()).arg(window.height())));
}

} // namespace

// AC27
class TextSizeTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QApplication::setStyle(new ControlStyle); }

    void init() { failOnAnyWarning(); }

    void lettersFollowAtOnceAndAreRemembered();
    void lettersAreLargeFromTheStart();
    void pictureFollows();
    void docksMakeRoomForThePicture();
    void titlesOfDocksGrow();
    void sentencesInTablesKeepTheirRoom();

    void nothingIsLargerThanTheSmallestScreen_data() { addSizes(); }

    void nothingIsLargerThanTheSmallestScreen();

    void panelsAreReadWhole_data() { addSizes(); }

    void panelsAreReadWhole();

    void formsAreReadWhole_data() { addSizes(); }

    void formsAreReadWhole();

    void lessonsAreReadWhole_data();
    void lessonsAreReadWhole();

    void dialogsAreReadWhole_data() { addSizes(); }

    void dialogsAreReadWhole();

    void whatADialogIsAboutHasRoom_data() { addSizes(); }

    void whatADialogIsAboutHasRoom();

    void otherWindowsAreReadWhole_data() { addSizes(); }

    void otherWindowsAreReadWhole();
};

void TextSizeTest::lettersFollowAtOnceAndAreRemembered()
{
    const double usual = QApplication::font().pointSizeF();
    WalkedWindow f;
    QVERIFY(!f.action(Actions::TextSmaller)->isEnabled());
    for (int i = 0; i < 4; ++i)
        f.action(Actions::TextLarger)->trigger();
    QVERIFY(!f.action(Actions::TextLarger)->isEnabled());
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::font().pointSizeF(), 2 * usual);
    QCOMPARE(smallLetters(f.window(), usual), QStringList());
    QCOMPARE(f.state().textPercent(), 200);
    f.action(Actions::TextSmaller)->trigger();
    QCOMPARE(f.state().textPercent(), 175);
    f.action(Actions::TextNormal)->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    f.state().setTextPercent(9'999);
    MainWindow large(f.state(), f.clock());
    QCOMPARE(f.state().textPercent(), 200);
}

void TextSizeTest::lettersAreLargeFromTheStart()
{
    const double usual = QApplication::font().pointSizeF();
    WalkedWindow f(200);
    QCOMPARE(smallLetters(f.window(), usual), QStringList());
}

void TextSizeTest::pictureFollows()
{
    WalkedWindow f;
    QCOMPARE(f.window().stage().magnification(), 1.0);
    f.action(Actions::TextLarger)->trigger();
    QCOMPARE(f.window().stage().magnification(), 1.25);
    QVERIFY(f.window().stage().isFitting());
}

void TextSizeTest::docksMakeRoomForThePicture()
{
    WalkedWindow f;
    auto *log = f.window().findChild<QDockWidget *>(u"log"_s);
    auto *inspector = f.window().findChild<QDockWidget *>(u"inspector"_s);
    QVERIFY(log->isVisible() && inspector->isVisible());
    for (int i = 0; i < 4; ++i)
        f.action(Actions::TextLarger)->trigger();
    QVERIFY(!log->isVisible() && !inspector->isVisible());
    f.raise(u"inspector"_s); // what is opened stays
    f.action(Actions::TextNormal)->trigger();
    QVERIFY(log->isVisible() && inspector->isVisible());
}

void TextSizeTest::titlesOfDocksGrow()
{
    // As desktops on X11 have it.
    QFont small = QApplication::font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    QApplication::setFont(small, "QDockWidgetTitle");
    const auto titleHeight = [](int percent) {
        WalkedWindow f(percent);
        f.raise(u"inspector"_s);
        auto *dock = f.window().findChild<QDockWidget *>(u"inspector"_s);
        PaintRecorder recorder(dock->size());
        dock->render(&recorder, {}, {}, QWidget::RenderFlags());
        for (const PaintedText &text : recorder.texts()) {
            if (text.text == dock->windowTitle())
                return text.rect.height();
        }
        return 0.0;
    };
    const double usual = titleHeight(100);
    QVERIFY(usual > 4);
    QVERIFY(titleHeight(200) > 1.8 * usual);
}

void TextSizeTest::sentencesInTablesKeepTheirRoom()
{
    WalkedWindow f(200);
    f.raise(u"rules"_s);
    f.raise(u"problems"_s);
    auto *table = f.window().findChild<ProblemsPanel *>()->table();
    const auto widths = [table] {
        QList<int> result;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            result.append(table->columnWidth(column));
        return result;
    };
    for (const int width : {1200, 500, 1200}) {
        table->window()->resize(width, 768);
        QCoreApplication::processEvents();
        QVERIFY2(widths().last() >= 26 * table->fontMetrics().averageCharWidth(),
                 qPrintable(QString::number(widths().last())));
    }
    // It takes all that the others leave where that is more.
    QVERIFY(table->horizontalHeader()->length() >= table->viewport()->width());
}

void TextSizeTest::nothingIsLargerThanTheSmallestScreen()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    WalkedWindow f(percent, language);
    QCOMPARE(f.window().size(), WalkedWindow::smallScreen);
    const StageView &stage = f.window().stage();
    QVERIFY2(stage.width() >= 320 && stage.height() >= 240,
             qPrintable(u"%1x%2"_s.arg(stage.width()).arg(stage.height())));
}

void TextSizeTest::panelsAreReadWhole()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    WalkedWindow(percent, language).walkPanels(verifyWhole);
}

void TextSizeTest::formsAreReadWhole()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    WalkedWindow(percent, language).walkForms(verifyWhole);
}

void TextSizeTest::lessonsAreReadWhole_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("language");
    int lesson = 0;
    for (const LessonCatalogEntry &entry : shippedLessons()) {
        const int other = lesson++ % 2 == 0 ? 100 : 150;
        for (const QString &language : {u"en"_s, u"ko"_s}) {
            for (const int percent : {other, 200})
                QTest::addRow("%s %s %d", qPrintable(entry.id), qPrintable(language), percent)
                    << entry.path << percent << language;
        }
    }
}

void TextSizeTest::lessonsAreReadWhole()
{
    QFETCH(const QString, path);
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    WalkedWindow(percent, language).walkLesson(path, verifyWhole);
}

void TextSizeTest::dialogsAreReadWhole()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    WalkedWindow(percent, language).walkDialogs(verifyWhole);
}

void TextSizeTest::whatADialogIsAboutHasRoom()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    int areas = 0;
    WalkedWindow(percent, language).walkDialogs([&](const QWidget &dialog, const QString &place) {
        if (!qobject_cast<const ExplainedDialog *>(&dialog))
            return;
        for (const auto *area : dialog.findChildren<QAbstractScrollArea *>()) {
            if (qobject_cast<const QHeaderView *>(area))
                continue;
            const int lines = area->viewport()->height() / area->fontMetrics().lineSpacing();
            QVERIFY2(lines >= fewestLines, qPrintable(u"%1: %2 lines"_s.arg(place).arg(lines)));
            ++areas;
        }
    });
    QCOMPARE(areas, 4); // two of the repair
}

void TextSizeTest::otherWindowsAreReadWhole()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    WalkedWindow(percent, language).walkOtherWindows(verifyWhole);
}

static const Registered<TextSizeTest> registered{"tst_textsize"};

#include "tst_textsize.moc"
