// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/servicetypepicker.h"

#include "base/enumname.h"
#include "cluster/fields/fieldbuilders.h"
#include "forms/attention.h"
#include "forms/typebox.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QList<ServiceType> fromTopToBottom{ServiceType::LoadBalancer, ServiceType::NodePort,
                                         ServiceType::ClusterIP, ServiceType::ExternalName};

} // namespace

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
        // Who tries one type after the other takes all of it back at once.
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
    box->button()->installEventFilter(this);
    auto *attention = new Attention(*box);
    connect(attention, &Attention::gained, this, &ServiceTypePicker::followPointer);
    connect(attention, &Attention::lost, this, &ServiceTypePicker::followPointer);
    return box;
}

void ServiceTypePicker::showValues(const FormValues &values)
{
    m_object = values.object();
    m_isStated = values.isStated(field());
    m_isHeadless = values.text(u"spec.clusterIP"_s) == "None"_L1;
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

bool ServiceTypePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<const QKeyEvent &>(*event)))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        followFocus();
    return FieldEditor::eventFilter(watched, event);
}

bool ServiceTypePicker::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        step(-1);
        return true;
    case Qt::Key_Down:
    case Qt::Key_Right:
        step(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const std::optional<ServiceType> type = withFocus())
            m_boxes[*type]->button()->click();
        return true;
    case Qt::Key_Escape:
        m_group->checkedButton()->setFocus();
        return true;
    default:
        return false;
    }
}

void ServiceTypePicker::step(int direction)
{
    const std::optional<ServiceType> type = withFocus();
    const qsizetype next = type ? fromTopToBottom.indexOf(*type) + direction : -1;
    if (next >= 0 && next < fromTopToBottom.size())
        m_boxes[fromTopToBottom[next]]->button()->setFocus();
}

std::optional<ServiceType> ServiceTypePicker::pointedAt() const
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (it.value()->underMouse())
            return it.key();
    }
    return {};
}

std::optional<ServiceType> ServiceTypePicker::withFocus() const
{
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it) {
        if (it.value()->button()->hasFocus())
            return it.key();
    }
    return {};
}

void ServiceTypePicker::followPointer()
{
    const std::optional<ServiceType> pointed = pointedAt();
    setConsidered(pointed ? pointed : withFocus());
}

void ServiceTypePicker::followFocus()
{
    // A pointer that rests there says nothing any more.
    const std::optional<ServiceType> focused = withFocus();
    setConsidered(focused ? focused : pointedAt());
}

void ServiceTypePicker::setConsidered(std::optional<ServiceType> type)
{
    if (type && !m_boxes[*type]->button()->isChecked())
        emit changeConsidered(SetFields{m_object, {{field(), keyOfEnum(*type)}}});
    else
        emit considerationEnded();
}

void ServiceTypePicker::retranslate()
{
    setCaption(tr("Type"));
    const QMap<ServiceType, QString> adds{
        {ServiceType::ClusterIP,
         m_isHeadless ? tr("clusterIP is None: no address, DNS answers with those of the pods.")
                      : tr("One address that stays, for use inside the cluster.")},
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
