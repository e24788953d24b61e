// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/recoverydialog.h"

#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace podium {

RecoveryDialog::RecoveryDialog(const QList<LeftOver> &leftOvers, QWidget *parent)
    : ExplainedDialog(
          tr("Work that was not saved"),
          tr("This is what Podium was about when it did not end as it should. Your files are as "
             "you saved them last. What you do not restore or discard is kept for later."),
          parent)
    , m_leftOvers(leftOvers)
    , m_list(new QTreeWidget(this))
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Last change"), tr("Files"), tr("Changes")});
    fill();

    setContent(m_list);
    addButton(tr("Restore"), QDialogButtonBox::AcceptRole);
    connect(addButton(tr("Discard"), QDialogButtonBox::DestructiveRole), &QPushButton::clicked,
            this, &RecoveryDialog::discardCurrent);
    addButton(tr("Later"), QDialogButtonBox::RejectRole);
    connect(m_list, &QTreeWidget::itemActivated, this, &QDialog::accept);
    setUsualSize(80, 18);
}

LeftOver RecoveryDialog::chosen() const
{
    return m_leftOvers.value(current());
}

int RecoveryDialog::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void RecoveryDialog::fill()
{
    m_list->clear();
    for (const LeftOver &leftOver : std::as_const(m_leftOvers)) {
        const QString when = QLocale().toString(leftOver.when, QLocale::ShortFormat);
        m_list->addTopLevelItem(new QTreeWidgetItem(
            {when, leftOver.names().join(QStringLiteral(", ")),
             leftOver.contents.lesson ? tr("a lesson") : QString::number(leftOver.changeCount())}));
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void RecoveryDialog::discardCurrent()
{
    const LeftOver leftOver = chosen();
    m_leftOvers.removeAt(current());
    fill();
    emit discarded(leftOver);
    if (m_leftOvers.isEmpty())
        reject();
}

} // namespace podium
