// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/languages.h"

#include "present/lessonsights.h"
#include "support/testregistry.h"

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QSize screens[] = {{1280, 720}, {1920, 1080}, {3840, 2160}};

} // namespace

/// The words of every step of every lesson, as it is presented with PageDown alone.
class LessonTextsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void wordsAreLargeAndNeitherCutNorOverlapping_data();
    void wordsAreLargeAndNeitherCutNorOverlapping();
};

void LessonTextsTest::wordsAreLargeAndNeitherCutNorOverlapping_data()
{
    addLessonRowsInEachLanguage();
}

void LessonTextsTest::wordsAreLargeAndNeitherCutNorOverlapping()
{
    QFETCH(const QString, path);
    QFETCH(const QString, language);
    Languages languages;
    languages.use(language);
    LessonShow show(path);
    QStringList faults;
    presentWhole(show, [&] {
        for (const QSize &screen : screens) {
            for (const QString &fault : unreadable(sightOf(show, screen, lightTheme())))
                faults.append(
                    u"%1 at %2: %3"_s.arg(show.shown().progress).arg(screen.height()).arg(fault));
        }
    });
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

static const Registered<LessonTextsTest> registered{"tst_lessontexts"};

#include "tst_lessontexts.moc"
