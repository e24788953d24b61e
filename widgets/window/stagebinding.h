// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/storymarks.h"
#include "picture/layoutengine.h"
#include "picture/timeline.h"
#include "routing/packet.h"

#include <QObject>
#include <QTimer>

namespace podium {

class ClusterDocument;
class PacketLogModel;
class Playback;
class Selection;
class StageView;
class SentPackets;

/// Shows the document on the stage: a changed cluster is placed anew, sent packets become a story,
/// and the story's time moves the picture. All is borrowed and must outlive this.
class StageBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        Selection &selection;
        Playback &playback;
        SentPackets &sentPackets;
        PacketLogModel &packetLog;
        double wantedAspect{PlacementOptions().wantedAspect}; ///< of the picture
    };

    StageBinding(const Parts &parts, StageView &stage, QObject *parent = nullptr);

    /// What a picture of the document has to be made with.
    PlacementOptions placementOptions() const;

    /// The picture of the cluster that comes next, made ahead with these options: that of a large
    /// cluster takes longer than a frame.
    void prepare(Placement placement, const PictureFilter &filter);

    /// The story as it is told now.
    const Timeline &timeline() const { return m_timeline; }

    /// Tells the same story in another way.
    void setTimelineOptions(const TimelineOptions &options);

    const TimelineOptions &timelineOptions() const { return m_timelineOptions; }

    /// Sends at the playhead, and lets the story run.
    void send(const Send &send);
    /// Repeats what another run sends later than all that was done in this one, and lets the story
    /// run from there.
    void sendAgain(qsizetype run);

    /// Shows a part of the cluster, and with it what is selected and where packets are.
    void setFilter(const podium::PictureFilter &filter);

    const PictureFilter &filter() const { return m_filter; }

signals:
    /// The cluster is placed anew; this much of it is in the picture.
    void placed(const podium::ShownCounts &counts);
    /// The story has other marks now.
    void storyTold(const QList<podium::TimelineMark> &marks);
    /// What the whole history has to stop at.
    void marksChanged(const QList<podium::StoryMark> &marks);

private:
    void playSent();
    void placeCluster();
    /// Of the cluster as it is; the one that was made ahead if there is one.
    Placement placementNow();
    /// Places the cluster anew if the filter hides something that has to be seen.
    void keepInSight();
    /// Shows what the selector of the selected Service matches.
    void lightSelector();
    /// The cluster that the last edit until now has changed; null if there is none.
    Version versionBeforeLastEdit() const;
    /// What is selected, and where packets under way come by.
    QSet<ObjectRef> inUse() const;
    /// The Services that a map shows as ribbons, as far as it has room: the selected one, then
    /// those of packets, the last first.
    QList<ObjectRef> focus() const;
    void showTime(double time);
    void tellSent();
    void tellStory();
    /// Tells playback where the story ends and where to stop.
    void measureStory();

    Parts m_parts;
    StageView &m_stage;
    Placement m_placement{};
    PictureFilter m_filter{};
    Version m_beforeEdit{}; ///< what the picture compares with; null: nothing
    QList<ObjectRef> m_focus{};
    ObjectRef m_lit{}; ///< the Service whose selector is looked at; null: none
    std::optional<Placement> m_prepared{};
    QList<TimedRoute> m_routes{};
    TimelineOptions m_timelineOptions{};
    Timeline m_timeline{};
    QTimer m_portion{};
    bool m_playWhenTold{false}; ///< a crowd is being traced first
    bool m_isNew{true};         ///< the document is another one since the last placement
};

} // namespace podium
