// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/readinesseditor.h"

#include "forms/attention.h"
#include "theme/targets.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isReady(const Cluster &cluster, const ObjectRef &object)
{
    if (const Pod *pod = cluster.pod(object))
        return pod->isReady();
    const Node *node = cluster.node(object.name);
    return node && node->isReady();
}

} // namespace

ReadinessEditor::ReadinessEditor(QWidget *parent)
    : FieldEditor(u"status.conditions"_s, parent)
    , m_ready(new QCheckBox(this))
{
    m_ready->setMinimumHeight(target::inForms);
    body()->addWidget(m_ready);
    connect(m_ready, &QCheckBox::clicked, this, [this](bool ready) {
        emit changeRequested(SetReady{m_object, ready}, {});
    });
    auto *attention = new Attention(*m_ready);
    connect(attention, &Attention::gained, this, [this] {
        emit changeConsidered(SetReady{m_object, !m_ready->isChecked()});
    });
    connect(attention, &Attention::lost, this, &ReadinessEditor::considerationEnded);
    retranslate();
}

void ReadinessEditor::showValues(const FormValues &values)
{
    m_object = values.object();
    m_ready->setChecked(isReady(values.cluster(), m_object));
}

void ReadinessEditor::focusOn(const QString &)
{
    m_ready->setFocus();
}

void ReadinessEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldEditor::changeEvent(event);
}

void ReadinessEditor::retranslate()
{
    setCaption(tr("Readiness"));
    m_ready->setText(tr("Ready"));
}

} // namespace podium
