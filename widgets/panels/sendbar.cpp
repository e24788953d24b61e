// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/sendbar.h"

#include "document/clusterdocument.h"
#include "document/explain/problemsentence.h"
#include "document/explain/requestlabels.h"
#include "panels/elidedcombobox.h"
#include "panels/labelledlist.h"
#include "panels/planbox.h"
#include "routing/requesttext.h"
#include "theme/letters.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace podium {

namespace {

constexpr int fromWidth = 18; ///< characters
constexpr int toWidth = 34;
constexpr int leastWidth = 10; ///< in a small window

/// Shows other choices, and does nothing if they are the same: edits are many, and few of them
/// change whom one can send to. What was chosen stays chosen as long as it is there.
template <class Item>
void refill(QComboBox &box, LabelledList &list, const QList<Item> &before, const QList<Item> &after,
            const LabelledList::Label &label)
{
    if (before == after && list.choices() == after.size())
        return;
    const Item chosen = before.value(box.currentIndex());
    const QSignalBlocker quiet(&box);
    list.setRows(int(after.size()), label);
    box.setCurrentIndex(qMax(0, int(after.indexOf(chosen))));
}

} // namespace

SendBar::SendBar(const ClusterDocument &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_fromLabel(new QLabel(this))
    , m_from(new ElidedComboBox(this))
    , m_fromList(new LabelledList(this))
    , m_toLabel(new QLabel(this))
    , m_to(new ElidedComboBox(this))
    , m_toList(new LabelledList(this))
    , m_plan(new PlanBox(this))
    , m_send(new QToolButton(this))
    , m_stop(new QToolButton(this))
{
    m_from->setModel(m_fromList);
    m_to->setModel(m_toList);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_from->setMinimumContentsLength(fromWidth);
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_to->setMinimumContentsLength(toWidth);
    m_to->makeEditable();
    m_to->setInsertPolicy(QComboBox::NoInsert);
    followFont(*this, [this] {
        const int least = leastWidth * fontMetrics().averageCharWidth();
        m_from->setMinimumWidth(least);
        m_to->setMinimumWidth(least);
    });
    m_send->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    for (QWidget *widget : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_toLabel), static_cast<QWidget *>(m_to),
                            static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_send),
                            static_cast<QWidget *>(m_stop)})
        layout->addWidget(widget);

    connect(m_from, &QComboBox::currentIndexChanged, this, &SendBar::fillTargets);
    connect(m_to, &QComboBox::currentIndexChanged, this,
            [this] { m_shownTarget = m_to->currentText(); });
    connect(&document, &ClusterDocument::clusterChanged, this, &SendBar::fillSenders);
    connect(&document, &ClusterDocument::opened, this, [this] {
        // Another cluster begins with what is best to try there.
        m_senders.clear();
        m_targets.clear();
        m_to->clearEditText();
    });
    connect(m_plan, &PlanBox::refused, this, &SendBar::refused);
    retranslate();
}

void SendBar::setActions(QAction *send, QAction *stop)
{
    m_send->setDefaultAction(send);
    connect(m_to->lineEdit(), &QLineEdit::returnPressed, send, &QAction::trigger);
    m_stop->setDefaultAction(stop);
    const auto showStop = [this, stop] { m_stop->setVisible(stop->isEnabled()); };
    connect(stop, &QAction::enabledChanged, this, showStop);
    showStop();
}

void SendBar::setAccent(const QColor &fill, const QColor &text)
{
    QPalette colours = palette();
    // What cannot be pressed does not call for it.
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        colours.setColor(group, QPalette::Button, fill);
        colours.setColor(group, QPalette::ButtonText, text);
    }
    m_send->setPalette(colours);
}

std::optional<Send> SendBar::send()
{
    const std::optional<TargetChoice> choice = currentTarget();
    const std::optional<SendPlan> plan = choice ? m_plan->plan() : std::nullopt;
    if (!plan || m_senders.isEmpty())
        return {};
    Send send;
    send.request.from = m_senders.value(m_from->currentIndex());
    send.request.to = choice->target;
    send.request.protocol = choice->protocol;
    send.plan = *plan;
    return send;
}

std::optional<TargetChoice> SendBar::currentTarget()
{
    if (const int index = chosenTarget(); index >= 0)
        return m_targets.at(index);
    const Result<Target> typed = targetFromText(m_to->currentText(), m_document.cluster());
    if (typed)
        return TargetChoice{*typed, Protocol::TCP};
    emit refused(sentence(typed.problem()));
    return {};
}

void SendBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SendBar::retranslate()
{
    m_fromLabel->setText(tr("Fro&m"));
    m_toLabel->setText(tr("&To"));
    m_from->setAccessibleName(tr("From"));
    m_to->lineEdit()->setAccessibleName(tr("To"));
    m_from->setToolTip(tr("Who sends the packet"));
    m_to->lineEdit()->setPlaceholderText(tr("address:port"));
    m_to->setToolTip(
        tr("Where the packet is sent. Choose, or type: 10.96.0.10:9000, svc:default/svc-1:9000, "
           "node:node-3:30000, lb:default/svc-3:9000, dns:svc-1:9000"));
    fillSenders();
}

void SendBar::fillSenders()
{
    const Cluster &cluster = m_document.cluster();
    const QList<Sender> senders = sendersOf(cluster);
    const QList<Sender> before = std::exchange(m_senders, senders);
    refill<Sender>(*m_from, *m_fromList, before, senders, [this](int row) {
        return senderLabel(m_senders.value(row), m_document.cluster());
    });
    m_from->update();
    const auto leftOut = int(sendersLeftOut(cluster));
    m_fromList->setLastRow(leftOut > 0 ? tr("%n more pods and nodes", nullptr, leftOut)
                                       : QString());
    fillTargets();
}

int SendBar::chosenTarget() const
{
    // What was picked is still there in most cases; else somebody typed what is one of the choices.
    const QString text = m_to->currentText();
    if (text == m_shownTarget)
        return m_to->currentIndex();
    for (int row = 0; row < m_toList->choices(); ++row) {
        if (text == m_toList->label(row))
            return row;
    }
    return -1;
}

void SendBar::fillTargets()
{
    const Cluster &cluster = m_document.cluster();
    const bool isTyped = !m_to->currentText().isEmpty() && chosenTarget() < 0;
    const QString typed = m_to->currentText();
    const QList<TargetChoice> targets =
        targetsFor(cluster, m_senders.value(m_from->currentIndex()));
    const QList<TargetChoice> before = std::exchange(m_targets, targets);
    refill<TargetChoice>(*m_to, *m_toList, before, targets, [this](int row) {
        return targetLabel(m_targets.value(row).target, m_document.cluster());
    });
    // Its text may be another although the choice is the same: an address has come.
    m_shownTarget = m_toList->label(m_to->currentIndex());
    const QString &shown = isTyped ? typed : m_shownTarget;
    if (m_to->currentText() != shown)
        m_to->setEditText(shown);
    // The beginning says what it is; the end is only the port.
    m_to->lineEdit()->setCursorPosition(0);
}

} // namespace podium
