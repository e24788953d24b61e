// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/actiontable.h"

#include <QColor>
#include <QMap>

class QWidget;

namespace podium {

class HelpWindow;
class Inspector;
class PacketSelection;
class Selection;
class SentPackets;

/// Opens the help from where a question arises: about the field that has the focus, the packet or
/// the object that is selected, or the panel somebody works in. All is borrowed and must outlive
/// this.
class HelpBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Selection &selection;
        const PacketSelection &packetSelection;
        const SentPackets &sentPackets;
        const Inspector &inspector;
        const QMap<Actions::Id, QAction *> &actions;
    };

    /// Child of the window, above which the help stands.
    HelpBinding(const Parts &parts, QWidget &window);

    /// The page about what has the focus or is selected now.
    QString pageHere() const;

    /// Made when it is first asked for.
    HelpWindow &helpWindow();

    /// For the icons of the help.
    void setInk(const QColor &ink);

public slots:
    void open(const QString &page);

private:
    /// Nothing of a packet that is still under way: how it ends may have been asked.
    QString pageOfPacket() const;
    QString pageOfSelection() const;
    void giveIcons();

    Parts m_parts;
    QWidget &m_parent;
    HelpWindow *m_window{nullptr}; ///< child of the parent, null until it is asked for
    QColor m_ink{};
};

} // namespace podium
