// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/itemcells.h"

#include "document/explain/problemsentence.h"
#include "forms/attention.h"
#include "forms/drafts.h"
#include "forms/valueinput.h"
#include "theme/targets.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 2;
constexpr int room = 6;

} // namespace

ItemCells::ItemCells(const QString &item, const QList<FieldShape> &cells, QWidget *parent)
    : QFrame(parent)
    , m_item(item)
    , m_remove(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(room, room, room, room);
    grid->setVerticalSpacing(0);
    for (int i = 0; i < cells.size(); ++i) {
        auto *cell = new ValueInput(cells[i].type, cells[i].choices, this);
        const QString path = u"%1.%2"_s.arg(item, cells[i].path);
        auto *caption = new QLabel(lastKey(cells[i].path), this);
        caption->setTextFormat(Qt::PlainText);
        caption->setToolTip(path);
        cell->focusProxy()->setAccessibleName(path);
        grid->addWidget(caption, i / columns * 2, i % columns);
        grid->addWidget(cell, i / columns * 2 + 1, i % columns);
        connect(cell, &ValueInput::entered, this,
                [this, path](const FieldValue &value) { emit entered(path, value); });
        connect(cell, &ValueInput::considered, this,
                [this, path](const FieldValue &value) { emit considered(path, value); });
        connect(cell, &ValueInput::considerationEnded, this, &ItemCells::considerationEnded);
        connect(cell, &ValueInput::givenUp, this, [this, path] { emit givenUp(path); });
        m_captions.append(caption);
        m_inputs.append(cell);
        m_paths.append(path);
    }
    const int last = int(cells.size());
    grid->addWidget(m_remove, last / columns * 2 + 1, columns - 1, Qt::AlignRight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_remove->setMinimumHeight(target::inForms);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    setTabOrder(m_inputs.last()->focusProxy(), m_remove);
    connect(m_remove, &QToolButton::clicked, this, &ItemCells::removeRequested);
    auto *attention = new Attention(*m_remove);
    connect(attention, &Attention::gained, this, &ItemCells::removeConsidered);
    connect(attention, &Attention::lost, this, &ItemCells::considerationEnded);
}

void ItemCells::showValues(const FormValues &values, bool sameObject)
{
    for (int i = 0; i < m_inputs.size(); ++i) {
        const QString text = values.text(m_paths[i]);
        const bool isStated = values.isStated(m_paths[i]);
        if (sameObject)
            m_inputs[i]->showValue(text, isStated);
        else
            m_inputs[i]->setValue(text, isStated);
    }
}

void ItemCells::focusOn(const QString &field)
{
    const qsizetype index = m_paths.indexOf(field);
    m_inputs[std::max<qsizetype>(index, 0)]->setFocus();
}

QString ItemCells::focusedField() const
{
    for (qsizetype i = 0; i < m_inputs.size(); ++i) {
        if (m_inputs[i]->isAncestorOf(focusWidget()))
            return m_paths[i];
    }
    return {};
}

void ItemCells::markProblems(const Problems &problems)
{
    for (int i = 0; i < m_inputs.size(); ++i) {
        QStringList wrong;
        for (const Problem &problem : problems) {
            if (isWithin(problem.field, m_paths[i]))
                wrong.append(sentence(problem));
        }
        const QString name = lastKey(m_paths[i]);
        m_captions[i]->setText(wrong.isEmpty() ? name : u"⚠ "_s + name);
        QFont marked = font();
        marked.setBold(!wrong.isEmpty());
        m_captions[i]->setFont(marked);
        m_inputs[i]->focusProxy()->setAccessibleDescription(wrong.join(u' '));
    }
}

void ItemCells::setRemoveText(const QString &text)
{
    m_remove->setText(text);
    m_remove->setAccessibleName(u"%1 %2"_s.arg(text, m_item));
}

} // namespace podium
