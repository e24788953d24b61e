// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/storyfilm.h"

#include "painting/wholepicture.h"

namespace podium {

namespace {

/// What the history began with.
DocumentState openedStateOf(const History &history)
{
    const Revision &opened = history.openedRevision();
    DocumentState state;
    state.texts = opened.texts;
    state.cluster = opened.cluster();
    return state;
}

} // namespace

StoryFilm::StoryFilm(const ClusterDocument &document, const TimelineOptions &telling,
                     const Theme &theme)
    : m_theme(theme)
{
    m_stage.setTheme(theme);
    m_stage.setReducedMotion(true); // what an edit moves is at its place at once
    m_binding.setTimelineOptions(telling);
    m_document.open(openedStateOf(document.history()), document.history(), 0);
    m_bounds = wholeBounds();
}

QRectF StoryFilm::wholeBounds()
{
    QRectF bounds = m_stage.placement().bounds;
    const QList<double> marks = m_playback.marks();
    for (const double mark : marks) {
        m_playback.seek(mark);
        bounds |= m_stage.placement().bounds;
    }
    m_playback.toStart();
    return bounds;
}

void StoryFilm::paint(QPainter &painter, const QSize &size, double time)
{
    m_playback.seek(time);
    paintWholePicture(painter, size, m_bounds, m_stage.placement(), m_stage.timeline().at(time),
                      m_theme);
}

} // namespace podium
