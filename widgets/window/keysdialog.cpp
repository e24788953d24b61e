// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/keysdialog.h"

#include "window/keybinding.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace podium {

namespace {

enum Column { CommandColumn, KeysColumn };

constexpr int idRole = Qt::UserRole;
constexpr QSize usualSize{560, 600};

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(QStringLiteral(", "));
}

} // namespace

KeysDialog::KeysDialog(KeyBinding &keys, QAction &letters, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_list(new QTreeWidget(this))
    , m_input(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_usual(new QPushButton(tr("&Usual key"), this))
    , m_message(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    build(letters);
    fill();
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::refresh);
    connect(m_input, &QKeySequenceEdit::editingFinished, this,
            [this] { give(m_input->keySequence()); });
    connect(m_none, &QPushButton::clicked, this, &KeysDialog::useNone);
    connect(m_usual, &QPushButton::clicked, this, &KeysDialog::useUsual);
    refresh();
}

void KeysDialog::build(QAction &letters)
{
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setAccessibleName(windowTitle());
    m_input->setAccessibleName(tr("Press the new key"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *label = new QLabel(tr("Ne&w key:"), this);
    label->setBuddy(m_input);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_input, 1);
    row->addWidget(m_none);
    row->addWidget(m_usual);
    // Return takes no key away from a command.
    m_none->setAutoDefault(false);
    m_usual->setAutoDefault(false);
    auto *single = new QCheckBox(tr("&Letters alone are commands"), this);
    single->setChecked(letters.isChecked());
    connect(single, &QCheckBox::toggled, &letters, &QAction::setChecked);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    const QPushButton *all = buttons->addButton(tr("&All usual keys"), QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] {
        m_keys.reset();
        showKeys();
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_message);
    layout->addWidget(single);
    layout->addWidget(buttons);
    resize(usualSize.expandedTo(minimumSizeHint()));
}

QTreeWidgetItem *KeysDialog::groupItem(const QString &title)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->text(CommandColumn) == title)
            return m_list->topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(m_list, {title});
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

void KeysDialog::fill()
{
    for (const KeyRow &row : m_keys.rows()) {
        auto *item = new QTreeWidgetItem(groupItem(row.group), {row.title});
        item->setData(CommandColumn, idRole, row.id);
    }
    showKeys();
}

void KeysDialog::showKeys()
{
    m_message->clear();
    QMap<QString, KeyRow> rows;
    for (const KeyRow &row : m_keys.rows())
        rows.insert(row.id, row);
    for (QTreeWidgetItemIterator it(m_list, QTreeWidgetItemIterator::NoChildren); *it; ++it) {
        const KeyRow row = rows.value((*it)->data(CommandColumn, idRole).toString());
        (*it)->setText(KeysColumn, textOf(row.keys));
        QFont font = (*it)->font(KeysColumn);
        font.setBold(row.keys != row.usual);
        (*it)->setFont(KeysColumn, font);
    }
}

QString KeysDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(CommandColumn, idRole).toString() : QString();
}

void KeysDialog::choose(const QString &id)
{
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        if (!id.isEmpty() && (*it)->data(CommandColumn, idRole).toString() == id)
            m_list->setCurrentItem(*it);
    }
}

void KeysDialog::give(const QKeySequence &key)
{
    const QString id = current();
    if (id.isEmpty() || key.isEmpty())
        return;
    const QKeySequence first(key[0]);
    const QString refusal = m_keys.refusal(id, first);
    if (refusal.isEmpty())
        m_keys.setKeys(id, {first});
    showKeys();
    m_input->clear();
    m_message->setText(refusal);
}

QString KeysDialog::message() const
{
    return m_message->text();
}

void KeysDialog::useNone()
{
    m_keys.setKeys(current(), {});
    showKeys();
}

void KeysDialog::useUsual()
{
    const QString id = current();
    for (const KeyRow &row : m_keys.rows()) {
        if (row.id != id)
            continue;
        for (const QKeySequence &key : row.usual) {
            if (const QString refusal = m_keys.refusal(id, key); !refusal.isEmpty()) {
                m_message->setText(refusal);
                return;
            }
        }
        m_keys.setKeys(id, row.usual);
    }
    showKeys();
}

void KeysDialog::refresh()
{
    m_message->clear();
    for (QWidget *control : {static_cast<QWidget *>(m_input), static_cast<QWidget *>(m_none),
                             static_cast<QWidget *>(m_usual)})
        control->setEnabled(!current().isEmpty());
}

} // namespace podium
