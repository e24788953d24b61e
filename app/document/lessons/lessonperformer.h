// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lessonplayer.h"

namespace podium {

class ClusterDocument;
class SentPackets;

/// Does in the open document what a lesson does, as the learner would do it, so that form, manifest
/// and drawing tell of it alike.
class LessonPerformer
{
public:
    /// Both are borrowed and must outlive this.
    LessonPerformer(ClusterDocument &document, SentPackets &sentPackets);

    /// Opens a document at this moment of a lesson.
    void open(const LessonState &state);

    /// The lesson as it is at the playhead, with all that was done since it was opened, by the
    /// lesson or by the learner.
    LessonState now() const;

    /// Does this at the playhead; packets leave there. Returns what prevented parts of it.
    Problems perform(const QList<LessonAction> &actions);

private:
    Problems bring(const LessonEffect &effect);

    ClusterDocument &m_document;
    SentPackets &m_sentPackets;
    LessonState m_opened{};
};

} // namespace podium
