// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/objectcommands.h"

namespace podium {

struct Template;

/// What adds objects: templates, and manifests that were copied. All is borrowed and must outlive
/// this.
class InsertCommands : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ClusterDocument &document;
        Selection &selection;
        MessageBar &messageBar;
        ObjectCommands &commands;
    };

    InsertCommands(const Parts &parts, QWidget &window);

    /// Puts the templates into a menu, and retranslates them.
    void fill(QMenu &menu);

    /// Adds what a manifest states to what is open.
    void paste(const QString &text);

private:
    void insert(const Template &made);
    void add(const QByteArray &manifest);
    /// The label `app` of the selected pod, or of the pods that the selected workload makes.
    QString selectedApp() const;

    Parts m_parts;
    QWidget &m_window;
};

} // namespace podium
