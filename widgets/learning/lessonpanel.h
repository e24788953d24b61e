// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStackedWidget>

namespace podium {

class LessonList;
class LessonPage;
class LessonSession;

/// The lessons to choose from, or the one that is being worked through.
class LessonPanel : public QStackedWidget
{
    Q_OBJECT

public:
    /// The session is borrowed and must outlive this.
    explicit LessonPanel(LessonSession &session, QWidget *parent = nullptr);

    LessonList &list() const { return *m_list; }

    LessonPage &page() const { return *m_page; }

    /// Where a lesson is written, which is shown in the place of the list while no lesson is open;
    /// null: the list. Borrowed; it becomes a child of this.
    void setHome(QWidget *home);

private:
    void showCurrent();

    const LessonSession &m_session;
    LessonList *m_list;
    LessonPage *m_page;
    QWidget *m_home;
};

} // namespace podium
