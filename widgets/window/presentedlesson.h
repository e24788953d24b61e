// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"
#include "document/models/packetlogmodel.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "painting/audiencelayout.h"
#include "present/lessonscript.h"
#include "stage/stageview.h"
#include "window/stagebinding.h"

namespace podium {

/// A lesson with a document and a stage of its own, so that the window stays as it is while the
/// lesson is presented: what is open, what is not saved, how far a learner has come.
class PresentedLesson
{
public:
    /// The clock is borrowed and must outlive this; nothing else plays by it meanwhile.
    PresentedLesson(const Lesson &lesson, FrameClock &clock);

    LessonScript &script() { return m_script; }

    /// Is shown nowhere; the audience's picture follows it.
    StageView &stage() { return m_stage; }

    Playback &playback() { return m_playback; }

    const ClusterDocument &document() const { return m_document; }

    /// As the window tells its stories.
    void setTimelineOptions(const TimelineOptions &options);

private:
    void followPage(int page);

    ClusterDocument m_document{};
    SentPackets m_sentPackets{m_document};
    Playback m_playback;
    Selection m_selection{};
    PacketLogModel m_packetLog{m_document, m_sentPackets};
    StageView m_stage{};
    StageBinding m_binding{
        {m_document, m_selection, m_playback, m_sentPackets, m_packetLog, audience::pictureAspect},
        m_stage};
    LessonScript m_script;
};

} // namespace podium
