// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/languages.h"

#include "present/presenterview.h"

#include "present/audiencechecks.h"
#include "present/presentfixture.h"
#include "support/testregistry.h"

#include <QAbstractButton>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QSize screens[] = {{1280, 720},  {1366, 768},  {1280, 800},
                         {1920, 1080}, {2560, 1440}, {3840, 2160}};
const char *const pageNames[] = {"title", "question", "votes", "answer", "caption", "outcome"};

AudiencePage koreanQuestion()
{
    AudiencePage page;
    page.title = u"NodePort: 모든 노드의 같은 포트"_s;
    page.progress = u"단계 2/5"_s;
    page.question =
        u"파드 두 개는 node-1과 node-2에 있습니다. 30000 포트는 어느 노드에 열릴까요?"_s;
    page.choices = {{u"A"_s, u"node-1과 node-2에만"_s},
                    {u"B"_s, u"파드가 없는 node-3까지 모든 노드에"_s, AudienceChoice::State::Right},
                    {u"C"_s, u"첫 번째 노드에만"_s}};
    return page;
}

AudiencePage pageCalled(const QString &name, const QString &language)
{
    const bool isKorean = language == "ko"_L1;
    AudiencePage page = isKorean ? koreanQuestion() : CountedScript().pageOf(2);
    if (name == "votes"_L1 || name == "answer"_L1) {
        page.showsVotes = true;
        page.choices[0].votes = 12;
        page.choices[1].votes = 121;
        page.counted = 1;
    }
    page.hidesAnswer = name != "answer"_L1;
    if (name == "title"_L1 || name == "caption"_L1 || name == "outcome"_L1) {
        page.question.clear();
        page.choices.clear();
    }
    if (name == "caption"_L1)
        page.caption = isKorean
                           ? u"모든 노드가 같은 포트를 엽니다. 파드가 없는 노드도 마찬가지입니다."_s
                           : u"Every node opens the same port, also one that has no pod."_s;
    if (name == "outcome"_L1)
        page.outcome = {Verdict::Refused, isKorean ? u"노드의 9000 포트를 쓰는 서비스가 없습니다."_s
                                                   : u"No Service uses port 9000 on the nodes."_s};
    return page;
}

AudienceSight sightOf(const QSize &screen, const AudiencePage &page,
                      const Theme &theme = lightTheme())
{
    return {screen, page, startScene(), {}, theme};
}

} // namespace

class AudienceTextsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void textsAreLargeAndNeitherClippedNorOverlapping_data();
    void textsAreLargeAndNeitherClippedNorOverlapping();
    void lettersStandOut_data();
    void lettersStandOut();
    void windowShowsWhatIsRendered();
    void targetsAreLarge();
};

void AudienceTextsTest::textsAreLargeAndNeitherClippedNorOverlapping_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");

    for (const QSize &screen : screens) {
        for (const char *language : {"en", "ko"}) {
            for (const char *name : pageNames)
                QTest::addRow("%d %s %s", screen.height(), language, name)
                    << screen << QString::fromLatin1(language) << QString::fromLatin1(name);
        }
    }
}

void AudienceTextsTest::textsAreLargeAndNeitherClippedNorOverlapping()
{
    QFETCH(const QSize, screen);
    QFETCH(const QString, language);
    QFETCH(const QString, name);
    Languages languages;
    languages.use(language);
    const AudienceSight sight = sightOf(screen, pageCalled(name, language));
    QVERIFY(textsOf(sight).size() > 10);
    QCOMPARE(unreadable(sight), QStringList());
}

void AudienceTextsTest::lettersStandOut_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("name");

    for (const QString &theme : themeNames()) {
        for (const char *name : pageNames)
            QTest::addRow("%s %s", qPrintable(theme), name) << theme << QString::fromLatin1(name);
    }
}

void AudienceTextsTest::lettersStandOut()
{
    QFETCH(const QString, theme);
    QFETCH(const QString, name);
    const QSize screen(1920, 1080);
    QCOMPARE(faint(sightOf(screen, pageCalled(name, u"en"_s), *themeNamed(theme))), QStringList());
}

void AudienceTextsTest::windowShowsWhatIsRendered()
{
    for (const char *name : pageNames) {
        const AudiencePage page = pageCalled(QString::fromLatin1(name), u"en"_s);
        AudienceView view;
        view.resize(1280, 720);
        view.stage().setPlacement(startScene());
        view.setPage(page);
        // Smaller, as the window's picture stands on whole pixels and a rendered one does not.
        const auto blurred = [](const QImage &image) {
            return image.convertToFormat(QImage::Format_RGB32)
                .scaled(80, 45, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        };
        const QImage shown = blurred(view.grab().toImage());
        const QImage rendered = blurred(imageOf(sightOf(view.size(), page)));
        int most = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                most = std::max(most,
                                std::abs(qGray(shown.pixel(x, y)) - qGray(rendered.pixel(x, y))));
        }
        QVERIFY2(most < 40, qPrintable(u"%1: %2"_s.arg(QLatin1String(name)).arg(most)));
    }
}

void AudienceTextsTest::targetsAreLarge()
{
    PresentFixture f;
    f.presentation.start();
    f.press({Qt::Key_D, Qt::Key_F6});
    f.presentation.window().resize(1280, 720);
    int targets = 0;
    for (const QWidget *window : {static_cast<QWidget *>(&f.presentation.window()),
                                  static_cast<QWidget *>(&f.presentation.presenterView())}) {
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            ++targets;
            QVERIFY2(button->width() >= 44 && button->height() >= 44, qPrintable(button->text()));
        }
    }
    QVERIFY(targets > 12);
}

static const Registered<AudienceTextsTest> registered{"tst_audiencetexts"};

#include "tst_audiencetexts.moc"
