// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/selectoreditor.h"

#include "document/explain/nearmiss.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostListed = 50;
constexpr int mostRows = 5;  ///< more are scrolled
constexpr int leastRow = 24; ///< pixels: a pointer hits it

} // namespace

SelectorEditor::SelectorEditor(QWidget *parent)
    : LabelsEditor(u"spec.selector"_s, parent)
    , m_count(formLabel(this))
    , m_pods(new QListWidget(this))
{
    m_count->setObjectName(u"count"_s);
    m_pods->setWordWrap(true);
    m_pods->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pods->setTextElideMode(Qt::ElideMiddle);
    body()->addWidget(m_count);
    body()->addWidget(m_pods);
    const auto choose = [this](const QListWidgetItem *item) {
        emit objectActivated(m_listed.value(m_pods->row(item)));
    };
    connect(m_pods, &QListWidget::itemActivated, this, choose);
    connect(m_pods, &QListWidget::itemClicked, this, choose);
    retranslate();
}

void SelectorEditor::showValues(const FormValues &values)
{
    m_cluster = values.cluster();
    if (const Service *service = m_cluster.service(values.object()))
        m_service = *service;
    LabelsEditor::showValues(values);
    showMatchOf(m_service);
}

void SelectorEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LabelsEditor::changeEvent(event);
}

void SelectorEditor::showTyped(const LabelSet &labels)
{
    Service typed = m_service;
    typed.selector = labels;
    showMatchOf(typed);
}

void SelectorEditor::showMatchOf(const Service &service)
{
    // No label is no choice, and not any pod.
    const bool choosesNone =
        service.selector.isEmpty() || service.type == ServiceType::ExternalName;
    const SelectorMatch match = choosesNone ? SelectorMatch() : matchOf(service, m_cluster);
    listMatch(match);
    if (service.type == ServiceType::ExternalName)
        m_count->setText(tr("A Service of type ExternalName chooses no pods."));
    else if (choosesNone)
        m_count->setText(tr("Without a selector it chooses no pods: its endpoints are stated by "
                            "hand."));
    else
        m_count->setText(
            tr("Pods that match: %1 of %2").arg(match.matching.size()).arg(match.podCount));
}

void SelectorEditor::listMatch(const SelectorMatch &match)
{
    m_pods->clear();
    m_listed.clear();
    for (const ObjectRef &pod : match.matching)
        addPod(pod, u"✓ "_s + pod.name);
    for (const NearMiss &miss : match.misses) {
        const QString lack = miss.says.isEmpty()
                                 ? tr("lacks %1").arg(miss.missingKeys.join(u", "_s))
                                 : tr("says %1").arg(miss.says.text());
        for (const QString &name : miss.pods)
            addPod({ObjectKind::Pod, m_service.meta.namespaceName, name},
                   tr("≈ %1 %2", "a pod, and how it differs from the selector").arg(name, lack));
    }
    m_pods->setVisible(!m_listed.isEmpty());
    const int rows = std::min(int(m_listed.size()), mostRows);
    m_pods->setFixedHeight(rows * rowHeight() + 2 * m_pods->frameWidth());
}

int SelectorEditor::rowHeight() const
{
    return std::max(leastRow, m_pods->fontMetrics().height() + 4);
}

void SelectorEditor::addPod(const ObjectRef &pod, const QString &text)
{
    if (m_listed.size() == mostListed)
        return; // the count tells of all
    m_listed.append(pod);
    auto *item = new QListWidgetItem(text, m_pods);
    item->setSizeHint({0, rowHeight()});
    item->setToolTip(text.toHtmlEscaped());
}

void SelectorEditor::retranslate()
{
    setCaption(tr("Selector"));
    m_pods->setAccessibleName(tr("Pods that match or nearly match"));
}

} // namespace podium
