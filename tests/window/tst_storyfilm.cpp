// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/storyfilm.h"

#include "document/packetselection.h"
#include "document/selection.h"
#include "painting/scenepainting.h"
#include "panels/packetinspector.h"
#include "panels/searchbar.h"
#include "stage/stageview.h"
#include "window/actiontable.h"
#include "window/exportpicturedialog.h"
#include "window/languages.h"
#include "window/mainwindow.h"
#include "window/stagebinding.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPainter>
#include <QRadioButton>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize size{640, 360};

struct Fixture : WindowFixture
{
    Languages languages{};

    Fixture() { window.openStartScene(); }

    StoryFilm::Telling telling(const QString &language = {})
    {
        return {.timeline = TimelineOptions(),
                .theme = lightTheme(),
                .languages = languages,
                .language = language};
    }

    void trigger(Actions::Id id) { window.action(id)->trigger(); }

    /// A packet, an edit after it, and another packet.
    void tellAStory()
    {
        send();
        window.selection().select(podRef(u"default"_s, u"pod-1"_s));
        trigger(Actions::ToggleReady);
        send();
    }

    /// What is on the stage now, as a picture of the size of a film's.
    QImage stagePicture()
    {
        const StageView &stage = window.stage();
        QImage picture(size, QImage::Format_RGB32);
        QPainter painter(&picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(picture.rect(), lightTheme().colors.background);
        painter.setTransform(fitTransform(stage.placement().bounds, QRectF({}, QSizeF(size))));
        paintScene(painter, stage.placement(), stage.timeline().at(window.playback().time()),
                   lightTheme());
        return picture;
    }

    void send()
    {
        trigger(Actions::Send);
        clock.pass(60);
    }
};

/// How often a window was told that the language changed.
class LanguageChanges : public QObject
{
public:
    explicit LanguageChanges(QObject &window) { window.installEventFilter(this); }

    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++m_count;
        return false;
    }

private:
    int m_count = 0;
};

QImage pictureOf(StoryFilm &film, double time)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    film.paint(painter, size, time);
    return image;
}

} // namespace

class StoryFilmTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void showsWhatTheStageShows();
    void aMomentIsWhatTheStageShowsThen();
    void everyMomentIsAFunctionOfItsTime();
    void leavesTheWindowWhereItIs();
    void filmNeedsAPacket();
    void chosenSizeIsTheSizeThatIsWished();
    void chosenLanguageIsTheOneThatIsWished();
    void anotherLanguageIsSpokenInTheFilmAlone();
    void copiesThePicture();
    void copiesTheJourneyAsATable();
};

void StoryFilmTest::showsWhatTheStageShows()
{
    Fixture fixture;
    fixture.tellAStory();
    const Playback &playback = fixture.window.playback();
    StoryFilm film(fixture.window.document(), fixture.telling());
    QVERIFY(qAbs(film.duration() - playback.duration()) < 1e-6);
    QCOMPARE(pictureOf(film, playback.time()), fixture.stagePicture());
}

void StoryFilmTest::aMomentIsWhatTheStageShowsThen()
{
    Fixture fixture;
    fixture.tellAStory();
    const ObjectRef service = serviceRef(u"default"_s, u"svc-3"_s);
    PictureFilter filter;
    filter.service = service;
    const QImage whole = fixture.stagePicture();
    fixture.window.searchBar().setFilter(filter);
    fixture.window.selection().select(service);
    QVERIFY(fixture.stagePicture() != whole);
    StoryFilm::Telling telling = fixture.telling();
    telling.filter = filter;
    telling.selected = service;
    StoryFilm film(fixture.window.document(), telling);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    film.paintAlone(painter, size, fixture.window.playback().time());
    painter.end();
    QCOMPARE(image, fixture.stagePicture());
}

void StoryFilmTest::everyMomentIsAFunctionOfItsTime()
{
    Fixture fixture;
    fixture.tellAStory();
    StoryFilm film(fixture.window.document(), fixture.telling());
    const double end = film.duration();
    const QImage early = pictureOf(film, end * 0.2);
    const QImage late = pictureOf(film, end * 0.9);
    QVERIFY(early != late);
    QCOMPARE(pictureOf(film, end * 0.2), early);
    StoryFilm again(fixture.window.document(), fixture.telling());
    QCOMPARE(pictureOf(again, end * 0.9), late);
}

void StoryFilmTest::leavesTheWindowWhereItIs()
{
    Fixture fixture;
    fixture.tellAStory();
    const double time = fixture.window.playback().duration() / 2;
    fixture.window.playback().seek(time);
    const QImage before = fixture.window.stage().grab().toImage();
    const Revision *revision = &fixture.window.document().revision();
    StoryFilm film(fixture.window.document(), fixture.telling());
    pictureOf(film, 0.5);
    pictureOf(film, film.duration());
    QCOMPARE(fixture.window.playback().time(), time);
    QCOMPARE(&fixture.window.document().revision(), revision);
    QCOMPARE(fixture.window.stage().grab().toImage(), before);
}

void StoryFilmTest::filmNeedsAPacket()
{
    const ExportPictureDialog without({}, false);
    const auto buttons = without.findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(!buttons[1]->isEnabled());
    QVERIFY(!buttons[1]->toolTip().isEmpty());
    PictureWish wish;
    wish.isFilm = true;
    QVERIFY(!ExportPictureDialog(wish, false).wish().isFilm);
    QVERIFY(ExportPictureDialog(wish, true).wish().isFilm);
}

void StoryFilmTest::chosenLanguageIsTheOneThatIsWished()
{
    PictureWish wish;
    for (const QString &code : Languages::codes()) {
        QVERIFY(!Languages::ownName(code).isEmpty());
        wish.language = code;
        QCOMPARE(ExportPictureDialog(wish, true).wish().language, code);
    }
}

void StoryFilmTest::chosenSizeIsTheSizeThatIsWished()
{
    PictureWish wish;
    wish.size = {1000, 300};
    ExportPictureDialog dialog(wish, true);
    QCOMPARE(dialog.wish().size, wish.size);
    dialog.findChildren<QComboBox *>().first()->setCurrentIndex(0);
    QCOMPARE(dialog.wish().size, QSize(1280, 720));
}

void StoryFilmTest::anotherLanguageIsSpokenInTheFilmAlone()
{
    Fixture fixture;
    fixture.tellAStory();
    fixture.languages.use(u"en"_s);
    const double end = fixture.window.playback().duration();
    QCoreApplication::processEvents();
    const LanguageChanges changes(fixture.window);
    StoryFilm english(fixture.window.document(), fixture.telling());
    StoryFilm korean(fixture.window.document(), fixture.telling(u"ko"_s));
    const QImage inEnglish = pictureOf(english, end);
    const QImage inKorean = pictureOf(korean, end);
    QVERIFY(inKorean != inEnglish);
    QCOMPARE(pictureOf(english, end), inEnglish);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.languages.current(), u"en"_s);
    QCOMPARE(changes.count(), 0);
    // The same as if Korean had been spoken all the time.
    fixture.languages.use(u"ko"_s);
    QCoreApplication::processEvents();
    QCOMPARE(changes.count(), 1);
    StoryFilm usual(fixture.window.document(), fixture.telling());
    QCOMPARE(pictureOf(usual, end), inKorean);
    fixture.languages.use(u"en"_s);
}

void StoryFilmTest::copiesThePicture()
{
    Fixture fixture;
    fixture.trigger(Actions::CopyPicture);
    const QImage copied = QApplication::clipboard()->image();
    QCOMPARE(copied.size(), QSize(1920, 1080));
    QVERIFY(copied.pixelColor(copied.width() / 2, copied.height() / 2) != QColor(Qt::black));
}

void StoryFilmTest::copiesTheJourneyAsATable()
{
    Fixture fixture;
    QVERIFY(!fixture.window.action(Actions::CopyJourney)->isEnabled());
    fixture.send();
    fixture.window.packetSelection().select(1);
    QVERIFY(fixture.window.action(Actions::CopyJourney)->isEnabled());
    fixture.trigger(Actions::CopyJourney);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const PacketInspector *inspector = fixture.window.findChild<PacketInspector *>();
    QCOMPARE(data->text(), markdownOf(inspector->asTable()));
    QCOMPARE(data->data(u"text/csv"_s), csvOf(inspector->asTable()));
    QVERIFY(data->text().startsWith("| "_L1));
}

static const Registered<StoryFilmTest> registered{"tst_storyfilm"};

#include "tst_storyfilm.moc"
