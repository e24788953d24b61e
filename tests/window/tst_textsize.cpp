// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessonsession.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "lessons/lessonreader.h"
#include "panels/searchbar.h"
#include "stage/stageview.h"
#include "window/helpbinding.h"
#include "window/lessonbinding.h"
#include "window/messagebar.h"

#include "support/testregistry.h"
#include "window/cuttexts.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;
using Phase = LessonSession::Phase;

namespace {

const QSize smallScreen{1366, 768};
constexpr int frameHeight = 36; ///< of a window's title, and a little more

struct TextSizeFixture
{
    explicit TextSizeFixture(int percent = 100, const QString &language = u"en"_s)
    {
        state.setLanguage(language);
        state.setTextPercent(percent);
        window.emplace(state, clock);
        window->openStartScene();
        window->resize(smallScreen);
        window->show();
        QApplication::setActiveWindow(&*window);
        QCoreApplication::processEvents();
    }

    MainWindow &shown() { return *window; }

    QAction *action(Actions::Id id) { return window->action(id); }

    void raise(const QString &dock)
    {
        auto *raised = window->findChild<QDockWidget *>(dock);
        raised->show();
        raised->raise();
        QCoreApplication::processEvents();
    }

    void select(ObjectKind kind)
    {
        for (const ObjectRef &object : window->document().cluster().allObjects()) {
            if (object.kind == kind)
                window->selection().select(object);
        }
        QCoreApplication::processEvents();
    }

    LessonSession &session() { return window->lessons().session(); }

    /// As far as the challenge of the lesson.
    void finishPages()
    {
        while (!session().isChallenge() && session().phase() != Phase::Reflect) {
            if (session().phase() == Phase::Predict)
                session().skipQuestion();
            session().advance();
            window->sentPackets().finishTracing();
            window->playback().toEnd();
            while (session().phase() == Phase::Running)
                session().advance();
            if (session().phase() == Phase::Explained)
                session().turnPage();
        }
    }

    QTemporaryDir folder{};
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    WindowState state{settings};
    ManualClock clock{};
    std::optional<MainWindow> window{};
};

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

/// Fails with what is cut in the window; `place` says what was shown.
#define VERIFY_WHOLE(window, place)                                                                \
    do {                                                                                           \
        QStringList cut;                                                                           \
        const auto isWhole = [&] { return (cut = cutTexts(window)).isEmpty(); };                   \
        /* A layout takes several turns of the event loop. */                                      \
        QTRY_VERIFY2_WITH_TIMEOUT(isWhole(), qPrintable((place) + u":\n"_s + cut.join(u'\n')),     \
                                  2'000);                                                          \
    } while (false)

} // namespace

// AC27
class TextSizeTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void lettersFollowAtOnceAndAreRemembered();
    void lettersAreLargeFromTheStart();
    void pictureFollows();
    void docksMakeRoomForThePicture();

    void nothingIsLargerThanTheSmallestScreen_data() { addSizes(); }

    void nothingIsLargerThanTheSmallestScreen();

    void panelsAreReadWhole_data() { addSizes(); }

    void panelsAreReadWhole();

    void formsAreReadWhole_data() { addSizes(); }

    void formsAreReadWhole();

    void lessonsAreReadWhole_data() { addSizes(); }

    void lessonsAreReadWhole();

    void dialogsAreReadWhole_data() { addSizes(); }

    void dialogsAreReadWhole();
};

void TextSizeTest::lettersFollowAtOnceAndAreRemembered()
{
    const double usual = QApplication::font().pointSizeF();
    TextSizeFixture f;
    QVERIFY(!f.action(Actions::TextSmaller)->isEnabled());
    for (int i = 0; i < 4; ++i)
        f.action(Actions::TextLarger)->trigger();
    QVERIFY(!f.action(Actions::TextLarger)->isEnabled());
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::font().pointSizeF(), 2 * usual);
    QCOMPARE(smallLetters(f.shown(), usual), QStringList());
    QCOMPARE(f.state.textPercent(), 200);
    f.action(Actions::TextSmaller)->trigger();
    QCOMPARE(f.state.textPercent(), 175);
    f.action(Actions::TextNormal)->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), usual);
    f.state.setTextPercent(9'999);
    MainWindow large(f.state, f.clock);
    QCOMPARE(f.state.textPercent(), 200);
}

void TextSizeTest::lettersAreLargeFromTheStart()
{
    const double usual = QApplication::font().pointSizeF();
    TextSizeFixture f(200);
    QCOMPARE(smallLetters(f.shown(), usual), QStringList());
}

void TextSizeTest::pictureFollows()
{
    TextSizeFixture f;
    QCOMPARE(f.shown().stage().magnification(), 1.0);
    f.action(Actions::TextLarger)->trigger();
    QCOMPARE(f.shown().stage().magnification(), 1.25);
    QVERIFY(f.shown().stage().isFitting());
}

void TextSizeTest::docksMakeRoomForThePicture()
{
    TextSizeFixture f;
    auto *log = f.shown().findChild<QDockWidget *>(u"log"_s);
    auto *inspector = f.shown().findChild<QDockWidget *>(u"inspector"_s);
    QVERIFY(log->isVisible() && inspector->isVisible());
    for (int i = 0; i < 4; ++i)
        f.action(Actions::TextLarger)->trigger();
    QVERIFY(!log->isVisible() && !inspector->isVisible());
    f.raise(u"inspector"_s); // what is opened stays
    f.action(Actions::TextNormal)->trigger();
    QVERIFY(log->isVisible() && inspector->isVisible());
}

void TextSizeTest::nothingIsLargerThanTheSmallestScreen()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    TextSizeFixture f(percent, language);
    QCOMPARE(f.shown().size(), smallScreen);
    const StageView &stage = f.shown().stage();
    QVERIFY2(stage.width() >= 320 && stage.height() >= 240,
             qPrintable(u"%1x%2"_s.arg(stage.width()).arg(stage.height())));
}

void TextSizeTest::panelsAreReadWhole()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    TextSizeFixture f(percent, language);
    VERIFY_WHOLE(f.shown(), u"start"_s);
    f.action(Actions::Send)->trigger();
    f.shown().sentPackets().finishTracing();
    f.shown().playback().toEnd();
    for (QDockWidget *dock : f.shown().findChildren<QDockWidget *>()) {
        const bool wasHidden = dock->isHidden();
        f.raise(dock->objectName());
        VERIFY_WHOLE(f.shown(), dock->objectName());
        dock->setHidden(wasHidden);
        QCOMPARE(f.shown().size(), smallScreen);
    }
    f.action(Actions::Find)->trigger();
    VERIFY_WHOLE(f.shown(), u"search"_s);
    f.shown().messageBar().showMessage(Severity::Warning,
                                       u"A message of many words. "_s.repeated(6));
    VERIFY_WHOLE(f.shown(), u"message"_s);
    QCOMPARE(f.shown().size(), smallScreen);
}

void TextSizeTest::formsAreReadWhole()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    TextSizeFixture f(percent, language);
    for (const ObjectKind kind : {ObjectKind::Service, ObjectKind::Pod, ObjectKind::Node}) {
        f.select(kind);
        VERIFY_WHOLE(f.shown(), QString::number(int(kind)));
        QCOMPARE(f.shown().size(), smallScreen);
    }
    f.action(Actions::NewLesson)->trigger();
    VERIFY_WHOLE(f.shown(), u"writing a lesson"_s);
    QCOMPARE(f.shown().size(), smallScreen);
}

void TextSizeTest::lessonsAreReadWhole()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    for (const LessonCatalogEntry &entry : shippedLessons().first(3)) {
        TextSizeFixture f(percent, language);
        f.session().start(readLessonFile(entry.path).lesson);
        VERIFY_WHOLE(f.shown(), entry.id + u", first page"_s);
        f.finishPages();
        f.session().check();
        VERIFY_WHOLE(f.shown(), entry.id + u", challenge"_s);
        QCOMPARE(f.shown().size(), smallScreen);
    }
}

void TextSizeTest::dialogsAreReadWhole()
{
    QFETCH(const int, percent);
    QFETCH(const QString, language);
    TextSizeFixture f(percent, language);
    f.select(ObjectKind::Pod);
    for (const Actions::Id id :
         {Actions::ExportPicture, Actions::OpenCluster, Actions::RenameObject, Actions::MovePod,
          Actions::ResetProgress, Actions::ChangeKeys, Actions::About}) {
        if (!f.action(id)->isEnabled())
            continue;
        QStringList faults;
        bool wasShown = false;
        const auto look = [&] {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<QDialog *>(window);
                if (!dialog || !dialog->isVisible())
                    continue;
                wasShown = true;
                faults += cutTexts(*dialog);
                if (dialog->width() > smallScreen.width() ||
                    dialog->height() > smallScreen.height() - frameHeight)
                    faults.append(u"%1x%2"_s.arg(dialog->width()).arg(dialog->height()));
                dialog->reject();
            }
        };
        QTimer::singleShot(0, qApp, look);
        f.action(id)->trigger();
        QTRY_VERIFY2(wasShown, qPrintable(f.action(id)->text()));
        QVERIFY2(faults.isEmpty(),
                 qPrintable(f.action(id)->text() + u":\n"_s + faults.join(u'\n')));
        QCoreApplication::processEvents();
    }
}

static const Registered<TextSizeTest> registered{"tst_textsize"};

#include "tst_textsize.moc"
