// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/runspanel.h"

#include "document/clusterdocument.h"
#include "document/explain/storysentence.h"
#include "document/models/runsmodel.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "panels/hintedtable.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

namespace podium {

RunsPanel::RunsPanel(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_model(new RunsModel(parts.document, this))
    , m_choices(new QWidget(this))
    , m_followedLabel(new QLabel(this))
    , m_followed(new QComboBox(this))
    , m_otherLabel(new QLabel(this))
    , m_other(new QComboBox(this))
    , m_firstDifference(new QPushButton(this))
    , m_sendAgain(new QPushButton(this))
    , m_table(new HintedTable(*m_model, RunsModel::WhatColumn, this))
{
    buildRows();
    connect(m_followed, &QComboBox::activated, &parts.document, &ClusterDocument::followRun);
    connect(m_other, &QComboBox::activated, this, [this](int index) {
        m_model->setOther(m_other->itemData(index).toLongLong());
        refresh();
    });
    connect(m_firstDifference, &QPushButton::clicked, this, &RunsPanel::goToFirstDifference);
    connect(m_sendAgain, &QPushButton::clicked, this,
            [this] { emit sendAgainRequested(m_model->other()); });
    connect(m_table, &HintedTable::activated, this, [this](const QModelIndex &index) {
        m_parts.playback.pause();
        m_parts.playback.seek(m_model->timeAt(index.row()));
    });
    connect(&parts.document, &ClusterDocument::historyChanged, this, &RunsPanel::refresh);
    connect(&parts.sentPackets, &SentPackets::packetsSent, this, &RunsPanel::refresh);
    connect(&parts.playback, &Playback::timeChanged, m_model, &RunsModel::setTime);
    retranslate();
}

void RunsPanel::buildRows()
{
    m_followedLabel->setBuddy(m_followed);
    m_otherLabel->setBuddy(m_other);
    for (QComboBox *box : {m_followed, m_other})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(6, 2, 6, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_followedLabel), static_cast<QWidget *>(m_followed),
          static_cast<QWidget *>(m_otherLabel), static_cast<QWidget *>(m_other),
          static_cast<QWidget *>(m_firstDifference), static_cast<QWidget *>(m_sendAgain)})
        choices->addWidget(widget);
    choices->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_choices);
    layout->addWidget(m_table, 1);
}

void RunsPanel::refresh()
{
    // A comparison looks at every packet, so it is made for those who look at it.
    if (!isVisible())
        return;
    m_model->refresh();
    fillRuns();
    m_firstDifference->setEnabled(m_model->firstDifference().has_value());
    m_sendAgain->setEnabled(hasMoreToSend());
}

void RunsPanel::fillRuns()
{
    const History &history = m_parts.document.history();
    const QSignalBlocker quietFollowed(m_followed);
    const QSignalBlocker quietOther(m_other);
    m_followed->clear();
    m_other->clear();
    for (qsizetype i = 0; i < history.runs().size(); ++i) {
        m_followed->addItem(runName(i));
        if (i != history.currentRun())
            m_other->addItem(runName(i), i);
    }
    m_followed->setCurrentIndex(int(history.currentRun()));
    m_other->setCurrentIndex(m_other->findData(m_model->other()));
    m_choices->setVisible(history.runs().size() > 1);
    m_other->setEnabled(history.runs().size() > 2);
}

bool RunsPanel::hasMoreToSend() const
{
    const History &history = m_parts.document.history();
    if (m_model->other() < 0)
        return false;
    const Run &other = history.runs().at(m_model->other());
    return !other.packets.isEmpty() && other.packets.last().startTime > history.lastTime();
}

void RunsPanel::goToFirstDifference()
{
    if (const std::optional<double> time = m_model->firstDifference()) {
        m_parts.playback.pause();
        m_parts.playback.seek(*time);
    }
}

void RunsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void RunsPanel::retranslate()
{
    m_followedLabel->setText(tr("On the stage"));
    m_followed->setToolTip(tr("Which run is shown and goes on"));
    m_otherLabel->setText(tr("compared with"));
    m_other->setToolTip(tr("Which run it is compared with"));
    m_firstDifference->setText(tr("First difference"));
    m_firstDifference->setToolTip(tr("Go to where the runs first differ"));
    m_sendAgain->setText(tr("Send the same packets again"));
    m_sendAgain->setToolTip(tr(
        "Send here, at the same times, what the other run sent later, to see what is different"));
    m_table->setTableName(tr("Runs"));
    m_table->setHint(tr("One run so far. Go back in the story and send or change something: a new "
                        "run begins there, and both can be compared here."));
    m_model->setTitles({tr("Time in s"), tr("What was done"), tr("Difference")});
    refresh();
}

} // namespace podium
