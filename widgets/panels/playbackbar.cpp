// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/playbackbar.h"

#include "document/playback.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

#include <array>

namespace podium {

namespace {

// The slider counts in whole numbers; this many are one story second.
constexpr int sliderSteps = 50;

} // namespace

PlaybackBar::PlaybackBar(Playback &playback, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_time(new QLabel(this))
    , m_speed(new QComboBox(this))
{
    m_slider->setMinimumWidth(80);
    m_slider->setMaximumWidth(220);
    m_time->setMinimumWidth(
        m_time->fontMetrics().horizontalAdvance(QStringLiteral("00.0 / 00.0 s")));
    m_speed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    fillSpeeds();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_slider);
    layout->addWidget(m_time);
    layout->addWidget(m_speed);

    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_playback.pause();
        m_playback.seek(double(value) / sliderSteps);
    });
    connect(m_speed, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_playback.setSpeed(Playback::speeds.at(size_t(index))); });
    connect(&playback, &Playback::timeChanged, this, &PlaybackBar::showTime);
    connect(&playback, &Playback::storyChanged, this, &PlaybackBar::showTime);
    connect(&playback, &Playback::speedChanged, this, &PlaybackBar::fillSpeeds);
    retranslate();
}

void PlaybackBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlaybackBar::retranslate()
{
    m_slider->setAccessibleName(tr("Story time"));
    m_slider->setToolTip(tr("Drag to go back and forth in the story"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the story runs"));
    showTime();
}

void PlaybackBar::fillSpeeds()
{
    const QSignalBlocker quiet(m_speed);
    if (m_speed->count() == 0) {
        for (const double speed : Playback::speeds)
            m_speed->addItem(QLocale().toString(speed) + u'×');
    }
    for (size_t i = 0; i < Playback::speeds.size(); ++i) {
        if (qFuzzyCompare(Playback::speeds.at(i), m_playback.speed()))
            m_speed->setCurrentIndex(int(i));
    }
}

void PlaybackBar::showTime()
{
    // The slider follows the story here; it must not answer by seeking.
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, int(m_playback.duration() * sliderSteps));
    m_slider->setValue(int(m_playback.time() * sliderSteps));
    m_slider->setEnabled(m_playback.duration() > 0);
    const QLocale locale;
    m_time->setText(tr("%1 / %2 s")
                        .arg(locale.toString(m_playback.time(), 'f', 1),
                             locale.toString(m_playback.duration(), 'f', 1)));
}

} // namespace podium
