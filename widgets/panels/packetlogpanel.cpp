// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/packetlogpanel.h"

#include "document/models/roles.h"
#include "document/selection.h"

#include <QEvent>
#include <QTableView>

namespace podium {

PacketLogPanel::PacketLogPanel(PacketLogModel &model, Selection &selection, QWidget *parent)
    : HintedTable(model, PacketLogModel::ReasonColumn, parent)
    , m_model(model)
    , m_selection(selection)
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, table(), &QTableView::scrollToBottom);
    connect(this, &HintedTable::activated, this, &PacketLogPanel::showField);
    retranslate();
}

void PacketLogPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    HintedTable::changeEvent(event);
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
