// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/models/packetlogmodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace podium {

class PacketSelection;
class Selection;

/// Every packet with what became of it and why: the picture's story as a table, crowds folded into
/// a row each. A row that is chosen selects its packet, Esc lets go of it.
class PacketLogPanel : public QWidget
{
    Q_OBJECT

public:
    /// All are borrowed and must outlive this.
    PacketLogPanel(PacketLogModel &model, Selection &selection, PacketSelection &packets,
                   QWidget *parent = nullptr);

    QTreeView *table() const { return m_table; }

signals:
    /// The user asks for the field that decided.
    void fieldActivated(const podium::ObjectRef &object, const QString &field);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTable();
    void chooseSide();
    void retranslate();
    void showField(const QModelIndex &index);
    void selectPacket(const QModelIndex &index);
    void showPacket(int number);
    /// A row that has become higher while one looks at it is seen whole.
    void keepInSight(const QModelIndex &row);

    PacketLogModel &m_model;
    Selection &m_selection;
    PacketSelection &m_packets;
    QLabel *m_hint;
    QTreeView *m_table;
};

} // namespace podium
