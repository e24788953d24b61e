// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/lessonpanel.h"

#include "document/lessons/lessonsession.h"
#include "learning/lessonlist.h"
#include "learning/lessonpage.h"

namespace podium {

LessonPanel::LessonPanel(LessonSession &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_list(new LessonList(this))
    , m_page(new LessonPage(session, this))
{
    addWidget(m_list);
    addWidget(m_page);
    connect(&session, &LessonSession::activeChanged, this, [this](bool active) {
        setCurrentWidget(active ? static_cast<QWidget *>(m_page) : m_list);
    });
    connect(m_page, &LessonPage::leaveRequested, &session, &LessonSession::leave);
}

} // namespace podium
