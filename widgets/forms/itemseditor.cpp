// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/itemseditor.h"

#include "forms/drafts.h"
#include "forms/itemcells.h"
#include "forms/taborder.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

ItemsEditor::ItemsEditor(const QString &list, const QList<FieldShape> &cells, QWidget *parent)
    : FieldEditor(list, parent)
    , m_cells(cells)
    , m_add(new QPushButton(this))
{
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_isAdding = true;
        if (m_items.size() == m_shown)
            makeItem();
        m_items.last()->focusOn({});
    });
    retranslate();
}

void ItemsEditor::showValues(const FormValues &values)
{
    const bool isSame = values.object() == m_object;
    m_object = values.object();
    m_stored = values.storedCount(field());
    m_shown = values.count(field());
    if (!isSame || m_items.size() <= m_shown)
        m_isAdding = false; // the empty one has become a real one
    const qsizetype wanted = m_shown + (m_isAdding ? 1 : 0);
    while (m_items.size() > wanted) {
        ItemCells *last = m_items.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_items.size() < wanted)
        makeItem();
    for (ItemCells *item : std::as_const(m_items))
        item->showValues(values, isSame);
}

void ItemsEditor::showProblems(const Problems &problems)
{
    FieldEditor::showProblems(problems);
    for (ItemCells *item : std::as_const(m_items))
        item->markProblems(problems);
}

void ItemsEditor::focusOn(const QString &field)
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (isWithin(field, u"%1[%2]"_s.arg(this->field()).arg(i)))
            return m_items[i]->focusOn(field);
    }
    m_add->setFocus();
}

QString ItemsEditor::focusedField() const
{
    for (const ItemCells *item : m_items) {
        if (const QString cell = item->focusedField(); !cell.isEmpty())
            return cell;
    }
    return field();
}

void ItemsEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FieldEditor::changeEvent(event);
}

ItemCells *ItemsEditor::makeItem()
{
    const int index = int(m_items.size());
    auto *item = new ItemCells(pathOf(index), m_cells, this);
    item->setRemoveText(tr("Remove"));
    body()->insertWidget(index, item);
    m_items.append(item);
    connectItem(item, index);
    tabThroughBefore(*item, *m_add);
    item->show();
    return item;
}

void ItemsEditor::connectItem(ItemCells *item, int index)
{
    connect(item, &ItemCells::entered, this, [this](const QString &path, const FieldValue &value) {
        emit changeRequested(SetFields{m_object, {{path, value}}}, {});
    });
    connect(item, &ItemCells::givenUp, this, &ItemsEditor::draftsDropped);
    connect(item, &ItemCells::removeRequested, this, [this, index] { removeItem(index); });
    connect(item, &ItemCells::considered, this,
            [this](const QString &path, const FieldValue &value) {
                emit changeConsidered(SetFields{m_object, {{path, value}}});
            });
    connect(item, &ItemCells::considerationEnded, this, &ItemsEditor::considerationEnded);
    connect(item, &ItemCells::removeConsidered, this, [this, index] {
        if (index < m_stored)
            emit changeConsidered(RemoveItem{m_object, pathOf(index)});
    });
}

QString ItemsEditor::pathOf(int index) const
{
    return u"%1[%2]"_s.arg(field()).arg(index);
}

void ItemsEditor::removeItem(int index)
{
    const QString item = pathOf(index);
    m_isAdding = false;
    emit draftsDropped(item);
    if (index < m_stored)
        emit changeRequested(RemoveItem{m_object, item}, {});
    m_add->setFocus();
}

void ItemsEditor::retranslate()
{
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add to: %1").arg(field()));
    for (ItemCells *item : std::as_const(m_items))
        item->setRemoveText(tr("Remove"));
}

} // namespace podium
