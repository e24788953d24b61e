// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stageaccessible.h"

#include "stage/objectaccessible.h"
#include "stage/stageview.h"

#include <QLocale>

namespace podium {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *stage = qobject_cast<StageView *>(object);
    return stage ? new StageAccessible(*stage) : nullptr; // Qt owns it
}

} // namespace

void StageAccessible::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

QList<StageAccessible::ChildEvent> StageAccessible::selectionEvents(StageView &stage)
{
    const QAccessibleInterface *self = QAccessible::queryAccessibleInterface(&stage);
    const QAccessibleInterface *selected = self ? self->focusChild() : nullptr;
    const int index = selected && selected != self ? self->indexOfChild(selected) : -1;
    QList<ChildEvent> events{{QAccessible::Selection, index}};
    if (stage.hasFocus())
        events.append({QAccessible::Focus, index});
    return events;
}

void StageAccessible::tellSelection(StageView &stage)
{
    if (!QAccessible::isActive())
        return;
    for (const auto &[type, index] : selectionEvents(stage)) {
        QAccessibleEvent event(&stage, type);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

StageAccessible::StageAccessible(StageView &stage)
    : QAccessibleWidget(&stage, QAccessible::Canvas)
{}

StageAccessible::~StageAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_made))
        QAccessible::deleteAccessibleInterface(id);
}

StageView &StageAccessible::stage() const
{
    return *static_cast<StageView *>(widget());
}

const QList<ObjectRef> &StageAccessible::objects() const
{
    if (m_revision == stage().revision())
        return m_objects;
    m_revision = stage().revision();
    const QRectF seen = stage().inSight();
    m_objects = stage().placement().objectsIn(seen, mostChildren);
    const ObjectRef selected = stage().selection();
    if (!stage().placement().rectOf(selected).isNull() && !m_objects.contains(selected))
        m_objects.append(selected);
    return m_objects;
}

QAccessibleInterface *StageAccessible::interfaceOf(const ObjectRef &object) const
{
    const auto made = m_made.constFind(object);
    if (made != m_made.constEnd())
        return QAccessible::accessibleInterface(*made);
    auto *interface = new ObjectAccessible(stage(), object); // Qt owns it
    m_made.insert(object, QAccessible::registerAccessibleInterface(interface));
    return interface;
}

int StageAccessible::childCount() const
{
    return int(objects().size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *StageAccessible::child(int index) const
{
    const int count = int(objects().size());
    if (index < 0 || index >= count)
        return QAccessibleWidget::child(index - count);
    return interfaceOf(objects().at(index));
}

int StageAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *object = dynamic_cast<const ObjectAccessible *>(child))
        return int(objects().indexOf(object->ref()));
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? index : index + int(objects().size());
}

QAccessibleInterface *StageAccessible::childAt(int x, int y) const
{
    const QPointF position = stage().mapFromGlobal(QPointF(x, y));
    if (!stage().rect().contains(position.toPoint()))
        return nullptr;
    if (QWidget *above = stage().childAt(position.toPoint()))
        return QAccessible::queryAccessibleInterface(above);
    const ObjectRef object = stage().objectAt(position);
    return object.isNull() ? nullptr : interfaceOf(object);
}

QAccessibleInterface *StageAccessible::focusChild() const
{
    const ObjectRef selected = stage().selection();
    if (selected.isNull() || !objects().contains(selected))
        return QAccessibleWidget::focusChild();
    return interfaceOf(selected);
}

QString StageAccessible::text(QAccessible::Text text) const
{
    const QString own = QAccessibleWidget::text(text);
    if (text != QAccessible::Name)
        return own;
    const ShownCounts &shown = stage().placement().shown;
    const qsizetype all = shown.nodes.shown + shown.pods.shown + shown.services.shown +
                          stage().placement().figures.size();
    return StageView::tr("%1, %2 of %Ln objects in sight", nullptr, int(all))
        .arg(own, QLocale().toString(objects().size()));
}

} // namespace podium
