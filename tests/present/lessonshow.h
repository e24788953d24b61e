// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/lessons/lessoncatalog.h"
#include "lessons/lessonreader.h"
#include "present/audienceview.h"
#include "present/presentation.h"
#include "present/presentationsettings.h"
#include "present/presentationwindow.h"
#include "window/presentedlesson.h"

#include "support/lessonrows.h"
#include "support/manualclock.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace podium::test {

/// A shipped lesson that is presented, with a clock of its own.
struct LessonShow
{
    explicit LessonShow(const QString &path)
        : lesson(readLessonFile(path).lesson, clock)
    {
        presentation.setSubject({lesson.script(), lesson.stage(), lesson.playback()});
        presentation.start();
    }

    LessonScript &script() { return lesson.script(); }

    /// Pressed long after the key before.
    void press(int key)
    {
        now += 1000;
        QTest::keyClick(&presentation.window(), Qt::Key(key));
    }

    /// Next, and what it sets in motion comes to rest.
    void pressNext()
    {
        press(Qt::Key_PageDown);
        constexpr double longerThanAny = 600;
        clock.pass(longerThanAny);
    }

    const AudiencePage &shown() { return presentation.window().view().page(); }

    bool isAtEnd()
    {
        return script().currentPage() == script().pageCount() &&
               script().beat()->words == LessonBeat::Words::Reflect;
    }

    QTemporaryDir folder{};
    QSettings stored{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    PresentationSettings settings{stored};
    ManualClock clock{};
    PresentedLesson lesson;
    QWidget home{};
    qint64 now{0};
    QStringList screens{screenNames()}; ///< that are plugged in
    Presentation presentation{{home, settings, [this] { return now; }, [this] { return screens; }}};
};

} // namespace podium::test
