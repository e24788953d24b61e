// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/languages.h"

#include "present/lessonsights.h"
#include "support/testregistry.h"

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// The pictures of every step of every lesson, as it is presented with PageDown alone.
class LessonPicturesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void lettersAndLinesStandOut_data();
    void lettersAndLinesStandOut();

    void twoRunsShowTheSamePictures_data() { addLessonRows(); }

    void twoRunsShowTheSamePictures();
};

void LessonPicturesTest::lettersAndLinesStandOut_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("every");

    const QStringList themes = themeNames();
    int lesson = 0;
    for (const LessonCatalogEntry &entry : shippedLessons()) {
        const auto add = [&](const QString &language, const QString &theme, const QSize &screen,
                             int every) {
            QTest::addRow("%s %s %s %d", qPrintable(entry.id), qPrintable(language),
                          qPrintable(theme), screen.height())
                << entry.path << language << theme << screen << every;
        };
        const QString one = lesson % 2 == 0 ? u"en"_s : u"ko"_s;
        const QString other = lesson % 2 == 0 ? u"ko"_s : u"en"_s;
        // All in small, where lines are the thinnest; of large screens a part, as they take long.
        for (const QString &language : {one, other})
            add(language, u"light"_s, {1280, 720}, 1);
        add(one, u"dark"_s, {1280, 720}, 1);
        add(other, u"contrast"_s, {1280, 720}, 1);
        add(one, themes[lesson % themes.size()], {1920, 1080}, 5);
        add(other, themes[lesson % themes.size()], {3840, 2160}, 10);
        ++lesson;
    }
}

void LessonPicturesTest::lettersAndLinesStandOut()
{
    QFETCH(const QString, path);
    QFETCH(const QString, language);
    QFETCH(const QString, theme);
    QFETCH(const QSize, screen);
    QFETCH(const int, every);
    Languages languages;
    languages.use(language);
    LessonShow show(path);
    QStringList faults;
    int step = 0;
    presentWhole(show, [&] {
        if (step++ % every == 0)
            faults += faint(sightOf(show, screen, *themeNamed(theme)));
    });
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void LessonPicturesTest::twoRunsShowTheSamePictures()
{
    QFETCH(const QString, path);
    const auto picturesOf = [](const QString &lesson) {
        LessonShow show(lesson);
        QList<QImage> pictures;
        presentWhole(show, [&] {
            pictures.append(imageOf(sightOf(show, {640, 360}, lightTheme())));
        });
        return pictures;
    };
    const QList<QImage> pictures = picturesOf(path);
    QVERIFY(pictures.size() > 5);
    QVERIFY(pictures == picturesOf(path));
}

static const Registered<LessonPicturesTest> registered{"tst_lessonpictures"};

#include "tst_lessonpictures.moc"
