// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/actiontable.h"

#include <QMap>
#include <QObject>

class QWidget;

namespace podium {

class ClusterDocument;
class FilesBinding;
class ManifestPanel;
class MessageBar;
class WindowState;

/// Writes objects to a manifest of their own, which is not opened. All is borrowed and must outlive
/// this.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        ManifestPanel &panel;
        const FilesBinding &files;
        MessageBar &messageBar;
        WindowState &windowState;
        const QMap<Actions::Id, QAction *> &actions;
    };

    /// Child of the window, over which it asks.
    ExportCommands(const Parts &parts, QWidget &window);

private:
    void exportAll();
    void exportChanged();
    /// Asks where to.
    void write(const QByteArray &manifest, const QString &suggestion);

    Parts m_parts;
    QWidget &m_window;
};

} // namespace podium
