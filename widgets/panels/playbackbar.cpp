// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/playbackbar.h"

#include "document/playback.h"
#include "panels/storyslider.h"
#include "theme/letters.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace podium {

namespace {

QString speedText(double speed)
{
    return QLocale().toString(speed) + u'×';
}

} // namespace

PlaybackBar::PlaybackBar(const ClusterDocument &document, Playback &playback, QWidget *parent)
    : QWidget(parent)
    , m_playback(playback)
    , m_buttons(new QHBoxLayout)
    , m_slider(new StorySlider(document, playback, this))
    , m_time(new QLabel(this))
    , m_speed(new QComboBox(this))
{
    followFont(*m_time, [this] {
        m_time->setMinimumWidth(
            m_time->fontMetrics().horizontalAdvance(QStringLiteral("00.0 / 00.0 s")));
    });
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_speed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    m_buttons->setSpacing(0);
    layout->addLayout(m_buttons);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_speed);

    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { m_playback.setSpeed(m_speed->itemData(index).toDouble()); });
    connect(&playback, &Playback::timeChanged, this, &PlaybackBar::showTime);
    connect(&playback, &Playback::storyChanged, this, &PlaybackBar::showTime);
    connect(&playback, &Playback::speedChanged, this, &PlaybackBar::fillSpeeds);
    retranslate();
}

void PlaybackBar::setCommands(const QList<QAction *> &commands)
{
    for (QAction *command : commands) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(command);
        followFont(*button, [button] { button->setIconSize(iconSizeBeside(button->font())); });
        button->setAutoRaise(true);
        m_buttons->addWidget(button);
    }
}

void PlaybackBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlaybackBar::retranslate()
{
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the story runs"));
    fillSpeeds();
    showTime();
}

void PlaybackBar::fillSpeeds()
{
    QList<double> speeds(Playback::speeds.begin(), Playback::speeds.end());
    if (!speeds.contains(m_playback.speed()))
        speeds.append(m_playback.speed());
    std::sort(speeds.begin(), speeds.end());
    const QSignalBlocker quiet(m_speed);
    m_speed->clear();
    for (const double speed : speeds)
        m_speed->addItem(speedText(speed), speed);
    m_speed->setCurrentIndex(int(speeds.indexOf(m_playback.speed())));
}

void PlaybackBar::showTime()
{
    const QLocale locale;
    m_time->setText(tr("%1 / %2 s")
                        .arg(locale.toString(m_playback.time(), 'f', 1),
                             locale.toString(m_playback.duration(), 'f', 1)));
}

} // namespace podium
