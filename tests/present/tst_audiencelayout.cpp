// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/audiencepainting.h"
#include "painting/lanedetail.h"

#include "present/presentfixture.h"
#include "support/testregistry.h"

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class AudienceLayoutTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void smallestLettersAreLargeEnough_data();
    void smallestLettersAreLargeEnough();
    void startSceneKeepsItsCards_data();
    void startSceneKeepsItsCards();
    void legendGivesWayToTextsOfCards();
    void longNamesAreNotBroken();
    void reasonsStandBelowTheirChoices();
};

void AudienceLayoutTest::smallestLettersAreLargeEnough_data()
{
    QTest::addColumn<int>("lines");

    for (const int lines : {720, 768, 800, 1080, 1440, 2160})
        QTest::addRow("%d", lines) << lines;
}

void AudienceLayoutTest::smallestLettersAreLargeEnough()
{
    QFETCH(const int, lines);
    const double pixels = std::round(9 * audience::magnification(lines));
    QVERIFY2(pixels >= 28.0 * lines / 1080, qPrintable(QString::number(pixels)));
    QVERIFY2(pixels <= 30.0 * lines / 1080, qPrintable(QString::number(pixels)));
}

void AudienceLayoutTest::startSceneKeepsItsCards_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("page");

    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)}) {
        QTest::addRow("picture alone, %d", size.height()) << size << 1;
        QTest::addRow("question, %d", size.height()) << size << 2;
    }
}

void AudienceLayoutTest::startSceneKeepsItsCards()
{
    QFETCH(const QSize, screen);
    QFETCH(const int, page);
    AudienceView view;
    view.resize(screen);
    view.stage().setPlacement(startScene());
    view.setPage(CountedScript().pageOf(page));
    view.grab();
    const double scale = view.stage().camera().scale();
    QVERIFY2(!isFar(view.stage().placement(), scale), qPrintable(QString::number(16 * scale)));
    QCOMPARE(view.audienceLayout().hasLegend, page == 1);
}

void AudienceLayoutTest::legendGivesWayToTextsOfCards()
{
    AudienceView view;
    view.resize(1280, 720);
    view.setPage(CountedScript().pageOf(1));
    // "0 endpoints" below the lanes makes the picture higher.
    view.stage().setPlacement(
        placementOf(u"node n1\nnode n2\nnode n3\nservice web app=web 80>80"_s));
    view.grab();
    QVERIFY(!isFar(view.stage().placement(), view.stage().camera().scale()));
    QVERIFY(!showsLegend(view.audienceLayout(), view.size(), view.stage().placement()));
    view.stage().setPlacement(startScene());
    QVERIFY(showsLegend(view.audienceLayout(), view.size(), view.stage().placement()));
}

void AudienceLayoutTest::longNamesAreNotBroken()
{
    AudiencePage page;
    page.question = u"Which field is at fault?"_s;
    for (const QString &field : {u"spec.selector"_s, u"spec.ports[0].targetPort"_s,
                                 u"spec.externalTrafficPolicy"_s, u"status.loadBalancer"_s})
        page.choices.append({QString(QChar(u'A' + int(page.choices.size()))), field});
    const AudienceLayout layout = layoutAudience(page, {1920, 1080}, lightTheme());
    QCOMPARE(layout.tiles.size(), 4);
    for (const AudienceTile &tile : layout.tiles) {
        const double words = lightTheme().width(tile.choice.text, FontRole::Text) * 42 / 16;
        QVERIFY2(tile.rect.right() - tile.badge.right() > words, qPrintable(tile.choice.text));
    }
}

void AudienceLayoutTest::reasonsStandBelowTheirChoices()
{
    AudiencePage page;
    page.choices = {{u"A"_s, u"Yes"_s}, {u"B"_s, u"No"_s}};
    page.choices[0].why = u"It is so."_s;
    page.choices[1].why = u"It is not so."_s;
    const AudienceLayout layout = layoutAudience(page, {1920, 1080}, lightTheme());
    const auto rectOf = [&](const QString &text) {
        const auto found =
            std::find_if(layout.texts.begin(), layout.texts.end(),
                         [&](const AudienceText &each) { return each.text == text; });
        return found == layout.texts.end() ? QRectF() : found->rect;
    };
    for (const AudienceChoice &choice : page.choices) {
        const QRectF text = rectOf(choice.text);
        const QRectF why = rectOf(choice.why);
        QCOMPARE(why.topLeft(), text.bottomLeft());
        QVERIFY(layout.panel.contains(why));
    }
}

static const Registered<AudienceLayoutTest> registered{"tst_audiencelayout"};

#include "tst_audiencelayout.moc"
