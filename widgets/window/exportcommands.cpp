// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/exportcommands.h"

#include "document/clusterdocument.h"
#include "document/exported.h"
#include "document/writefile.h"
#include "panels/manifestpanel.h"
#include "window/filesbinding.h"
#include "window/messagebar.h"
#include "window/windowstate.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace podium {

using namespace Qt::StringLiterals;

ExportCommands::ExportCommands(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    const auto &actions = parts.actions;
    connect(actions.value(Actions::ExportAll), &QAction::triggered, this,
            &ExportCommands::exportAll);
    connect(actions.value(Actions::ExportChanged), &QAction::triggered, this,
            &ExportCommands::exportChanged);
}

void ExportCommands::exportAll()
{
    m_parts.panel.flush();
    write(exportedObjects(m_parts.document.cluster()), u"cluster.yaml"_s);
}

void ExportCommands::exportChanged()
{
    m_parts.panel.flush();
    const QByteArray manifest =
        exportedChanges(m_parts.document.revision(), m_parts.files.savedTexts());
    if (manifest.isEmpty())
        m_parts.messageBar.showMessage(
            Severity::Note, tr("No object was changed since it was opened or saved, so there is "
                               "nothing to export."));
    else
        write(manifest, u"changed.yaml"_s);
}

void ExportCommands::write(const QByteArray &manifest, const QString &suggestion)
{
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Export"), QDir(m_parts.windowState.lastFolder()).filePath(suggestion),
        tr("Manifests (*.yaml *.yml)"));
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    const QString failure = writeFile(path, manifest);
    if (failure.isEmpty())
        m_parts.messageBar.showMessage(Severity::Note, tr("%1 was written.").arg(name));
    else
        m_parts.messageBar.showMessage(
            Severity::Error,
            tr("%1 was not written: %2. Your work is still here. Export it to another folder, or "
               "make room first.")
                .arg(name, failure));
}

} // namespace podium
