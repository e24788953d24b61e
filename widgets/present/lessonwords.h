// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "lessons/lesson.h"
#include "present/lessonbeat.h"
#include "present/presentationscript.h"

namespace podium {

/// What a presented lesson knows of its page beside what its file says.
struct LessonPageFacts
{
    int page{0}; ///< counts from 0
    const LessonVariant *variant{nullptr};
    QList<int> votes{};     ///< by the place of the choice on the screen; may be shorter
    QStringList deeds{};    ///< what was done for this beat; or is to be done, before the first one
    Problems refusals{};    ///< what the API server said against it
    QList<bool> criteria{}; ///< whether they are met; empty: not looked at yet
    QString hop{};          ///< what happens at the hop
    QString whole{};        ///< all that is to say of the packet
    std::optional<AudienceOutcome> outcome{};
};

/// The words of a lesson that its audience sees at a beat, in the language of the program.
AudiencePage audiencePage(const Lesson &lesson, LessonBeat::Words words,
                          const LessonPageFacts &facts);

/// What its teacher sees beside.
PresenterNotes presenterNotes(const Lesson &lesson, LessonBeat::Words words,
                              const LessonPageFacts &facts);

} // namespace podium
