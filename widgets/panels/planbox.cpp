// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/planbox.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace podium {

namespace {

constexpr std::array counts{1, 10, 100, 1000};
constexpr int fastestRate = 100; ///< packets a second
constexpr int usualRate = 5;

void setItems(QComboBox &box, const QStringList &texts)
{
    const QSignalBlocker quiet(&box);
    const int chosen = qMax(0, box.currentIndex());
    box.clear();
    box.addItems(texts);
    box.setCurrentIndex(chosen);
}

} // namespace

PlanBox::PlanBox(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_count(new QComboBox(this))
    , m_pace(new QComboBox(this))
    , m_rate(new QSpinBox(this))
{
    m_label->setBuddy(m_count);
    m_count->setEditable(true);
    m_count->setInsertPolicy(QComboBox::NoInsert);
    m_count->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rate->setRange(1, fastestRate);
    m_rate->setValue(usualRate);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *widget : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_count),
                            static_cast<QWidget *>(m_pace), static_cast<QWidget *>(m_rate)})
        layout->addWidget(widget);
    connect(m_count, &QComboBox::currentTextChanged, this, &PlanBox::showWhatMatters);
    connect(m_pace, &QComboBox::currentIndexChanged, this, &PlanBox::showWhatMatters);
    retranslate();
}

std::optional<SendPlan> PlanBox::plan()
{
    const int wanted = count();
    if (wanted < 0 || wanted > SendPlan::mostPackets) {
        emit refused(tr("%1 is no number of packets: write one from 1 to %2.")
                         .arg(m_count->currentText(), QLocale().toString(SendPlan::mostPackets)));
        return {};
    }
    SendPlan plan;
    plan.count = wanted;
    if (wanted != 1)
        plan.pace = pace();
    plan.perSecond = m_rate->value();
    return plan;
}

int PlanBox::count() const
{
    const QString text = m_count->currentText().trimmed();
    const int index = m_count->findText(text, Qt::MatchFixedString);
    if (index == int(counts.size()))
        return 0;
    if (index >= 0)
        return counts.at(size_t(index));
    bool isNumber = false;
    int number = QLocale().toInt(text, &isNumber);
    if (!isNumber)
        number = text.toInt(&isNumber);
    return isNumber && number > 0 ? number : -1;
}

SendPlan::Pace PlanBox::pace() const
{
    return count() == 0 ? SendPlan::Pace::Steady : SendPlan::Pace(m_pace->currentIndex());
}

void PlanBox::showWhatMatters()
{
    const int wanted = count();
    m_pace->setVisible(wanted > 1);
    m_rate->setVisible(wanted != 1 && pace() == SendPlan::Pace::Steady);
}

void PlanBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanBox::retranslate()
{
    m_label->setText(tr("Pac&kets"));
    m_count->lineEdit()->setAccessibleName(tr("Packets"));
    QStringList texts;
    for (const int number : counts)
        texts.append(QLocale().toString(number));
    //: in a list of numbers of packets
    setItems(*m_count, texts + QStringList{tr("until stopped")});
    m_count->setToolTip(tr("How many packets: choose, or type a number up to %1")
                            .arg(QLocale().toString(SendPlan::mostPackets)));
    // In the order of SendPlan::Pace.
    setItems(*m_pace, {tr("at once"), tr("one by one"), tr("steadily")});
    m_pace->setAccessibleName(tr("When they leave"));
    m_pace->setToolTip(tr("When the packets leave"));
    //: behind a number of packets
    m_rate->setSuffix(tr(" a second"));
    m_rate->setAccessibleName(tr("Packets a second"));
    m_rate->setToolTip(tr("How many packets leave in a second of story time"));
    showWhatMatters();
}

} // namespace podium
