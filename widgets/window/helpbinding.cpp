// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/helpbinding.h"

#include "authoring/authoringpanel.h"
#include "document/explain/helppage.h"
#include "document/packetselection.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "help/helpwindow.h"
#include "panels/inspector.h"
#include "panels/playbackbar.h"
#include "panels/searchbar.h"
#include "panels/sendbar.h"
#include "window/appearance.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

struct DockRow
{
    QLatin1StringView dock; ///< its object name
    QLatin1StringView page;
};

/// Docks whose page is always the same. The others show what is selected.
constexpr DockRow dockRows[] = {
    {"lessons"_L1, "lessons"_L1},  {"manifest"_L1, "manifest"_L1}, {"problems"_L1, "manifest"_L1},
    {"rules"_L1, "kube-proxy"_L1}, {"runs"_L1, "holding-time"_L1}, {"tables"_L1, "editing"_L1},
};

QString pageOfDock(const QString &name)
{
    for (const DockRow &row : dockRows) {
        if (row.dock == name)
            return row.page;
    }
    return {};
}

/// The page of the panel or bar that holds the widget; empty if it has none of its own.
QString pageOfPanel(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const AuthoringPanel *>(widget))
            return u"writing-lessons"_s;
        if (qobject_cast<const SendBar *>(widget))
            return u"sending-packets"_s;
        if (qobject_cast<const PlaybackBar *>(widget))
            return u"holding-time"_s;
        if (qobject_cast<const SearchBar *>(widget))
            return u"reading-the-picture"_s;
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            return pageOfDock(dock->objectName());
    }
    return {};
}

} // namespace

HelpBinding::HelpBinding(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_parent(window)
{
    connect(parts.actions.value(Actions::HelpHere), &QAction::triggered, this,
            [this] { open(pageHere()); });
    connect(parts.actions.value(Actions::HelpContents), &QAction::triggered, this,
            [this] { open(u"index"_s); });
    connect(parts.actions.value(Actions::HelpKeys), &QAction::triggered, this,
            [this] { open(u"keys"_s); });
}

QString HelpBinding::pageHere() const
{
    const QString field = m_parts.inspector.focusedField();
    if (!field.isEmpty())
        return helpPage(m_parts.selection.current().kind, field);
    const QString panel = pageOfPanel(QApplication::focusWidget());
    return panel.isEmpty() ? pageOfSelection() : panel;
}

QString HelpBinding::pageOfSelection() const
{
    const QString packet = pageOfPacket();
    return packet.isEmpty() ? helpPage(m_parts.selection.current().kind) : packet;
}

QString HelpBinding::pageOfPacket() const
{
    const QList<SentPacket> &packets = m_parts.sentPackets.packets();
    const int number = m_parts.packetSelection.packet();
    if (number < 1 || number > packets.size())
        return {};
    const Route &route = packets[number - 1].route;
    const bool isOver = m_parts.packetSelection.reached() >= route.hops.size() - 1;
    return isOver ? helpPage(route.reason) : u"reading-the-picture"_s;
}

HelpWindow &HelpBinding::helpWindow()
{
    if (!m_window) {
        m_window = new HelpWindow(&m_parent);
        giveIcons();
    }
    return *m_window;
}

void HelpBinding::open(const QString &page)
{
    helpWindow().open(page);
}

void HelpBinding::setInk(const QColor &ink)
{
    m_ink = ink;
    if (m_window)
        giveIcons();
}

void HelpBinding::giveIcons()
{
    m_window->setIcons(
        {inkIcon(u"back"_s, m_ink), inkIcon(u"forward"_s, m_ink), inkIcon(u"home"_s, m_ink)});
}

} // namespace podium
