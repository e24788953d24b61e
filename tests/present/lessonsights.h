// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/audiencechecks.h"
#include "present/lessonshow.h"

#include <functional>

namespace podium::test {

/// What is seen now, on a screen of this size; captions on, as they take the most room.
inline AudienceSight sightOf(LessonShow &show, const QSize &screen, const Theme &theme)
{
    const StageView &stage = show.lesson.stage();
    return {screen, show.shown(), stage.placement(),
            stage.timeline().at(show.lesson.playback().time()), theme};
}

/// Walks through the lesson by PageDown, looking at every step.
inline void presentWhole(LessonShow &show, const std::function<void()> &look)
{
    show.press(Qt::Key_C);
    look();
    while (!show.isAtEnd()) {
        show.pressNext();
        look();
    }
}

} // namespace podium::test
