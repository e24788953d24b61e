// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/audiencepainting.h"
#include "picture/timeline.h"
#include "window/languages.h"

#include "present/presenterview.h"

#include "present/presentfixture.h"
#include "present/textrecorder.h"
#include "support/testregistry.h"

#include <QAbstractButton>
#include <QPainter>

#include <cmath>

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

/// Of the audience's screen without packets.
QList<PaintedText> textsOn(const QSize &screen, const AudiencePage &page)
{
    TextRecorder recorder(screen);
    QPainter painter(&recorder);
    paintAudienceScreen(painter, screen, page, startScene(), {}, lightTheme());
    painter.end();
    return recorder.texts();
}

QImage paintedOn(const QSize &screen, const AudiencePage &page, const Theme &theme)
{
    QImage image(screen, QImage::Format_RGB32);
    QPainter painter(&image);
    paintAudienceScreen(painter, screen, page, startScene(), {}, theme);
    return image;
}

/// Source: WCAG 2.2, relative luminance.
double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) +
           0.0722 * linear(qBlue(color));
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Of the letters to the colour that most of the pixels around them have.
double contrastIn(const QImage &image, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color) {
        if (color.value() > counts.value(ground))
            ground = color.key();
    }
    double most = 1;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color)
        most = std::max(most, contrast(color.key(), ground));
    return most;
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
    const AudiencePage page = pageCalled(name, language);
    const QList<PaintedText> texts = textsOn(screen, page);
    const AudienceLayout layout = layoutAudience(page, screen, lightTheme());
    const double unit = screen.height() / 1080.0;
    const QRectF stage(layout.stage.topLeft() * unit, layout.stage.size() * unit);
    // Neighbours in one word, when they are of two fonts, may touch.
    const double touch = 3 * unit;
    QVERIFY(texts.size() > 10);
    QStringList all;
    for (const PaintedText &text : texts) {
        all.append(text.text);
        const bool isOfPicture = stage.contains(text.rect.center());
        const double least = (isOfPicture ? 28 : 42) * unit;
        const QString what = u"%1: %2 px"_s.arg(text.text).arg(text.pixels);
        QVERIFY2(text.pixels >= least - 0.01, qPrintable(what));
        QVERIFY2(QRectF({}, QSizeF(screen)).contains(text.rect), qPrintable(what));
        QVERIFY2(!isOfPicture || stage.contains(text.rect), qPrintable(what));
        for (const PaintedText &other : texts) {
            if (&other != &text)
                QVERIFY2(!other.rect.intersects(text.rect.adjusted(touch, touch, -touch, -touch)),
                         qPrintable(what + u' ' + other.text));
        }
    }
    // Nothing is left out, either: the lines of a paragraph come one by one.
    const QString seen = all.join(u' ').remove(u' ');
    for (const QString &words : {page.title, page.progress, page.question, page.caption})
        QVERIFY2(seen.contains(QString(words).remove(u' ')), qPrintable(words));
    for (const AudienceChoice &choice : page.choices)
        QVERIFY2(seen.contains(QString(choice.text).remove(u' ')), qPrintable(choice.text));
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
    const AudiencePage page = pageCalled(name, u"en"_s);
    const QImage image = paintedOn(screen, page, *themeNamed(theme));
    for (const PaintedText &text : textsOn(screen, page)) {
        const double found = contrastIn(image, text.rect.toAlignedRect());
        // A check mark is a sign.
        const double least = text.text == u"✓"_s ? 3 : 7;
        QVERIFY2(found >= least, qPrintable(u"%1: %2"_s.arg(text.text).arg(found)));
    }
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
        const QImage rendered = blurred(paintedOn(view.size(), page, lightTheme()));
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
