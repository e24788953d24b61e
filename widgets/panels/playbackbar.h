// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace podium {

class ClusterDocument;
class Playback;
class StorySlider;

/// Where the story is, and how fast it goes: under the stage, as under a film.
class PlaybackBar : public QWidget
{
    Q_OBJECT

public:
    /// All are borrowed and must outlive this.
    PlaybackBar(const ClusterDocument &document, Playback &playback, QWidget *parent = nullptr);

    /// The buttons before the slider; the actions are the window's.
    void setCommands(const QList<QAction *> &commands);

    StorySlider &slider() { return *m_slider; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillSpeeds();
    void showTime();
    void retranslate();

    Playback &m_playback;
    QHBoxLayout *m_buttons;
    StorySlider *m_slider;
    QLabel *m_time;
    QComboBox *m_speed;
};

} // namespace podium
