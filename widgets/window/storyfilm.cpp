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

StoryFilm::StoryFilm(const ClusterDocument &document, const Telling &telling)
    : m_telling(telling)
{
    const LanguageScope scope(telling.languages, telling.language);
    m_stage.setTheme(telling.theme);
    m_stage.setReducedMotion(true); // what an edit moves is at its place at once
    m_binding.setTimelineOptions(telling.timeline);
    m_binding.setFilter(telling.filter);
    m_document.open(openedStateOf(document.history()), document.history(), 0);
    m_selection.select(telling.selected);
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
    const LanguageScope scope(m_telling.languages, m_telling.language);
    m_playback.seek(time);
    paintWithin(painter, size, m_bounds);
}

void StoryFilm::paintAlone(QPainter &painter, const QSize &size, double time)
{
    const LanguageScope scope(m_telling.languages, m_telling.language);
    m_playback.seek(time);
    paintWithin(painter, size, m_stage.placement().bounds);
}

void StoryFilm::paintWithin(QPainter &painter, const QSize &size, const QRectF &bounds)
{
    paintWholePicture(painter, size, bounds, m_stage.placement(),
                      m_stage.timeline().at(m_playback.time()), m_telling.theme);
}

} // namespace podium
