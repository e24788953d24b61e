// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/presentationkeys.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScreen;
class QToolButton;

namespace podium {

class AudienceView;
class Presentation;

/// What the teacher sees meanwhile: the audience's screen and the next one in small, what to say,
/// the answer on demand, how long it has taken, and commands to press.
class PresenterView : public QWidget
{
    Q_OBJECT

public:
    /// The presentation is borrowed and must outlive this.
    explicit PresenterView(Presentation &presentation);

    AudienceView &now() { return *m_now; }

    AudienceView &next() { return *m_next; }

    /// All that is written here: what to say, what was typed, and the like.
    QString words() const;

    QToolButton &button(PresentationCommand command) { return *m_buttons.value(command); }

    void placeOn(QScreen &screen);
    void revealAnswer(bool shown);

signals:
    void keyPressed(QKeyEvent *press);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addButton(PresentationCommand command, QLayout &row);
    void refresh();
    void refreshPictures();
    void refreshNotes();
    void refreshTime();
    void retranslate();

    Presentation &m_presentation;
    // Children by Qt's ownership.
    AudienceView *m_now;
    AudienceView *m_next;
    QLabel *m_nowTitle;
    QLabel *m_nextTitle;
    QLabel *m_time;
    QLabel *m_say;
    QLabel *m_answer;
    QLabel *m_votes;
    QLabel *m_typed;
    QToolButton *m_reveal;
    QMap<PresentationCommand, QToolButton *> m_buttons{};
    QTimer m_second{};
    int m_shownPage{0};
    bool m_answerShown{false};
};

} // namespace podium
