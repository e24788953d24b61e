// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/playback.h"
#include "present/audienceview.h"
#include "present/presentation.h"
#include "present/presentationsettings.h"
#include "present/presentationwindow.h"
#include "stage/stageview.h"

#include "present/countedscript.h"
#include "stage/stagescene.h"
#include "support/manualclock.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace podium::test {

/// A presentation of a counted script, with a clock of its own.
struct PresentFixture
{
    QTemporaryDir folder{};
    QSettings stored{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    PresentationSettings settings{stored};
    ManualClock clock{};
    Playback playback{clock};
    StageView stage{};
    qint64 now{0};
    CountedScript script{};
    QStringList screens{screenNames()};
    Presentation presentation{
        {stage, settings, [this] { return now; }, [this] { return screens; }}};

    PresentFixture()
    {
        stage.resize(900, 560);
        stage.setPlacement(startScene());
        presentation.setSubject({script, stage, playback});
    }

    /// Pressed long after the key before.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        now += 1000;
        QTest::keyClick(&presentation.window(), Qt::Key(key), modifiers);
    }

    void press(const QList<int> &keys)
    {
        for (const int key : keys)
            press(key);
    }

    const AudiencePage &shown() { return presentation.window().view().page(); }
};

} // namespace podium::test
