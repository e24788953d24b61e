// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

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

    void lettersStandOut_data();
    void lettersStandOut();

    void twoRunsShowTheSamePictures_data() { addLessonRows(); }

    void twoRunsShowTheSamePictures();
};

void LessonPicturesTest::lettersStandOut_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("theme");
    for (const LessonCatalogEntry &entry : shippedLessons()) {
        for (const QString &theme : themeNames())
            QTest::addRow("%s %s", qPrintable(entry.id), qPrintable(theme)) << entry.path << theme;
    }
}

void LessonPicturesTest::lettersStandOut()
{
    QFETCH(const QString, path);
    QFETCH(const QString, theme);
    LessonShow show(path);
    QStringList faults;
    presentWhole(show, [&] {
        AudienceSight sight = sightOf(show, {1280, 720}, *themeNamed(theme));
        // What a packet does not pass is dimmed on purpose.
        sight.frame = {};
        faults += faint(sight);
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
