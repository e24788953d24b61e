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

private:
    LessonList *m_list;
    LessonPage *m_page;
};

} // namespace podium
