// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/lessonpanel.h"

#include "document/lessons/lessonsession.h"
#include "learning/lessonlist.h"
#include "learning/lessonpage.h"

namespace podium {

LessonPanel::LessonPanel(LessonSession &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_list(new LessonList(this))
    , m_page(new LessonPage(session, this))
    , m_home(m_list)
{
    addWidget(m_list);
    addWidget(m_page);
    connect(&session, &LessonSession::activeChanged, this, &LessonPanel::showCurrent);
    connect(m_page, &LessonPage::leaveRequested, &session, &LessonSession::leave);
}

void LessonPanel::setHome(QWidget *home)
{
    m_home = home ? home : m_list;
    m_page->setWritten(home);
    if (indexOf(m_home) < 0)
        addWidget(m_home);
    showCurrent();
}

void LessonPanel::showCurrent()
{
    setCurrentWidget(m_session.isActive() ? m_page : m_home);
    // What is not shown does not make the dock wider.
    for (int i = 0; i < count(); ++i)
        widget(i)->setSizePolicy(i == currentIndex() ? QSizePolicy::Preferred
                                                     : QSizePolicy::Ignored,
                                 QSizePolicy::Preferred);
}

} // namespace podium
