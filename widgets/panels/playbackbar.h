// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

namespace podium {

class Playback;

/// Where the story is, and how fast it goes. The buttons are actions of the window and stand before
/// it in the tool bar.
class PlaybackBar : public QWidget
{
    Q_OBJECT

public:
    /// The playback is borrowed and must outlive this.
    explicit PlaybackBar(Playback &playback, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillSpeeds();
    void showTime();
    void retranslate();

    Playback &m_playback;
    QSlider *m_slider;
    QLabel *m_time;
    QComboBox *m_speed;
};

} // namespace podium
