// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"
#include "document/frameclock.h"
#include "document/models/packetlogmodel.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "stage/stageview.h"
#include "window/languages.h"
#include "window/stagebinding.h"

namespace podium {

/// The story of a document, taken again from its start: each moment is a function of story time
/// alone, so that a film is as smooth on a slow machine. Follows a copy of the document, so that
/// the window stays where it is.
class StoryFilm
{
public:
    /// How it is told, and to whom. The languages are borrowed and must outlive the film.
    struct Telling
    {
        TimelineOptions timeline{};
        Theme theme{};
        PictureFilter filter{};
        ObjectRef selected{}; ///< null: nothing is
        Languages &languages;
        QString language{}; ///< code; empty: as it is spoken
    };

    StoryFilm(const ClusterDocument &document, const Telling &telling);

    /// In seconds of story time.
    double duration() const { return m_playback.duration(); }

    /// Paints a moment into an area at the top left.
    void paint(QPainter &painter, const QSize &size, double time);

    /// The same, and as large as what is there at that moment allows.
    void paintAlone(QPainter &painter, const QSize &size, double time);

private:
    /// Never beats: time goes on when a frame is wanted.
    class StillClock : public FrameClock
    {
    public:
        void start() override {}

        void stop() override {}
    };

    /// What has to be in the picture at some time of the story, so that the camera stands still.
    QRectF wholeBounds();
    void paintWithin(QPainter &painter, const QSize &size, const QRectF &bounds);

    Telling m_telling;
    ClusterDocument m_document{};
    SentPackets m_sentPackets{m_document};
    PacketLogModel m_packetLog{m_document, m_sentPackets};
    Selection m_selection{};
    StillClock m_clock{};
    Playback m_playback{m_clock};
    StageView m_stage{}; ///< is shown nowhere
    StageBinding m_binding{{m_document, m_selection, m_playback, m_sentPackets, m_packetLog},
                           m_stage};
    QRectF m_bounds{};
};

} // namespace podium
