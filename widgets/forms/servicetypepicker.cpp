// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/servicetypepicker.h"

#include "base/enumname.h"
#include "cluster/fields/fieldbuilders.h"
#include "forms/attention.h"
#include "forms/typebox.h"

#include <QButtonGroup>
#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

ServiceTypePicker::ServiceTypePicker(QWidget *parent)
    : FieldEditor(u"spec.type"_s, parent)
    , m_group(new QButtonGroup(this))
{
    TypeBox *box = nullptr;
    for (const ServiceType type :
         {ServiceType::ClusterIP, ServiceType::NodePort, ServiceType::LoadBalancer})
        box = buildBox(type, box);
    body()->addWidget(box);
    body()->addWidget(buildBox(ServiceType::ExternalName, nullptr));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        // Who goes through the types by arrow keys takes all of it back at once.
        emit changeRequested(SetFields{m_object, {{field(), keyOfEnum(ServiceType(id))}}},
                             u"type"_s);
    });
    retranslate();
}

TypeBox *ServiceTypePicker::buildBox(ServiceType type, TypeBox *contained)
{
    auto *box = new TypeBox(contained, this);
    m_group->addButton(box->button(), int(type));
    m_boxes.insert(type, box);
    auto *attention = new Attention(*box);
    connect(attention, &Attention::gained, this, &ServiceTypePicker::followPointer);
    connect(attention, &Attention::lost, this, &ServiceTypePicker::followPointer);
    return box;
}

void ServiceTypePicker::showValues(const FormValues &values)
{
    m_object = values.object();
    m_isStated = values.isStated(field());
    const ServiceType type =
        fields::enumFromValue<ServiceType>(values.value(field())).value_or(ServiceType::ClusterIP);
    m_boxes[type]->button()->setChecked(true);
    for (TypeBox *box : std::as_const(m_boxes))
        box->setOpen(false);
    for (TypeBox *box = m_boxes[type]; box; box = box->contained())
        box->setOpen(true);
    retranslate();
}

void ServiceTypePicker::focusOn(const QString &)
{
    m_group->checkedButton()->setFocus();
}

void ServiceTypePicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldEditor::changeEvent(event);
}

void ServiceTypePicker::followPointer()
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (!it.value()->underMouse())
            continue;
        if (it.value()->button()->isChecked())
            break;
        emit changeConsidered(SetFields{m_object, {{field(), keyOfEnum(it.key())}}});
        return;
    }
    emit considerationEnded();
}

void ServiceTypePicker::retranslate()
{
    setCaption(tr("Type"));
    const QMap<ServiceType, QString> adds{
        {ServiceType::ClusterIP, tr("One address that stays, for use inside the cluster.")},
        {ServiceType::NodePort, tr("adds the same port on every node.")},
        {ServiceType::LoadBalancer, tr("adds an address outside, once a provider gives one.")},
        {ServiceType::ExternalName, tr("Only another name in DNS: no address and no pods.")}};
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        const bool isDefault = !m_isStated && it.value()->button()->isChecked();
        const QString name = keyOfEnum(it.key());
        it.value()->setWords(isDefault ? tr("%1 (default)").arg(name) : name, adds[it.key()]);
    }
}

} // namespace podium
