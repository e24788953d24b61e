// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/models/packetlogmodel.h"
#include "panels/hintedtable.h"

namespace podium {

class Selection;

/// Every packet with what became of it and why: the picture's story as a table.
class PacketLogPanel : public HintedTable
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    PacketLogPanel(PacketLogModel &model, Selection &selection, QWidget *parent = nullptr);

signals:
    /// The user asks for the field that decided.
    void fieldActivated(const podium::ObjectRef &object, const QString &field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showField(const QModelIndex &index);

    PacketLogModel &m_model;
    Selection &m_selection;
};

} // namespace podium
