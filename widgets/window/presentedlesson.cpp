// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/presentedlesson.h"

#include "document/explain/objectsentence.h"
#include "document/explain/words.h"
#include "lessons/lessonpages.h"

namespace podium {

PresentedLesson::PresentedLesson(const Lesson &lesson, FrameClock &clock)
    : m_playback(clock)
    , m_script({m_document, m_sentPackets, m_playback}, lesson)
{
    QObject::connect(&m_script, &LessonScript::pageOpened, &m_stage,
                     [this](int page) { followPage(page); });
    m_stage.setWords([this](const ObjectRef &object) {
        const Cluster &cluster = m_document.cluster();
        return ObjectWords{objectWords(object), objectState(object, cluster),
                           objectSentence(object, cluster)};
    });
}

void PresentedLesson::setTimelineOptions(const TimelineOptions &options)
{
    m_binding.setTimelineOptions(options);
    m_stage.setReducedMotion(options.reducedMotion);
}

void PresentedLesson::followPage(int page)
{
    const LessonStep *step = stepAt(m_script.lesson(), page);
    const QList<ObjectRef> spotlight = step ? step->spotlight : QList<ObjectRef>();
    m_stage.setSpotlight(spotlight);
    m_selection.select(spotlight.value(0));
}

} // namespace podium
