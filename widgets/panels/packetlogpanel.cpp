// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/packetlogpanel.h"

#include "document/models/roles.h"
#include "document/packetselection.h"
#include "document/selection.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>

namespace podium {

PacketLogPanel::PacketLogPanel(PacketLogModel &model, Selection &selection,
                               PacketSelection &packets, QWidget *parent)
    : HintedTable(model, PacketLogModel::ReasonColumn, parent)
    , m_model(model)
    , m_selection(selection)
    , m_packets(packets)
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, table(), &QTableView::scrollToBottom);
    connect(this, &HintedTable::activated, this, &PacketLogPanel::showField);
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PacketLogPanel::selectPacket);
    connect(&packets, &PacketSelection::packetChanged, this, &PacketLogPanel::showPacket);
    retranslate();
}

void PacketLogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    HintedTable::changeEvent(event);
}

void PacketLogPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        m_packets.clear();
    else
        HintedTable::keyPressEvent(event);
}

void PacketLogPanel::selectPacket(const QModelIndex &index)
{
    if (index.isValid())
        m_packets.select(index.row() + 1);
}

void PacketLogPanel::showPacket(int number)
{
    const QModelIndex row = m_model.index(number - 1, PacketLogModel::NumberColumn);
    if (row.isValid())
        table()->selectRow(row.row());
    else
        table()->setCurrentIndex({});
}

void PacketLogPanel::retranslate()
{
    setHint(tr("No packet yet. Choose From and To above and press Send."));
    setTableName(tr("Packet log"));
    m_model.setTitles(
        {tr("No."), tr("From"), tr("To"), tr("Outcome"), tr("Why"), tr("Decided by")});
}

void PacketLogPanel::showField(const QModelIndex &index)
{
    const auto object = index.data(ObjectRole).value<ObjectRef>();
    if (object.isNull())
        return;
    m_selection.select(object);
    emit fieldActivated(object, index.data(FieldRole).toString());
}

} // namespace podium
