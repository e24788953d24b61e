// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/filesbinding.h"

#include "document/clusterdocument.h"
#include "manifest/manifestfile.h"
#include "panels/manifestpanel.h"
#include "window/messagebar.h"
#include "window/windowstate.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int settlingTime = 200; // milliseconds

} // namespace

FilesBinding::FilesBinding(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingTime);
    const auto &actions = m_parts.actions;
    connect(actions.value(Actions::Save), &QAction::triggered, this, &FilesBinding::save);
    connect(actions.value(Actions::SaveAs), &QAction::triggered, this, &FilesBinding::saveAs);
    connect(actions.value(Actions::SaveAll), &QAction::triggered, this, &FilesBinding::saveAll);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_settling, &QTimer::timeout, this, &FilesBinding::checkDisk);
    connect(&m_parts.document, &ClusterDocument::opened, this, [this] {
        m_saved.open(m_parts.document.texts());
        m_told.clear();
        watch();
    });
    connect(&m_parts.document, &ClusterDocument::clusterChanged, this, &FilesBinding::refresh);
    connect(&m_parts.panel, &ManifestPanel::currentFileChanged, this, &FilesBinding::refresh);
    refresh();
}

QStringList FilesBinding::names() const
{
    const QList<ManifestText> &texts = m_parts.document.texts();
    QStringList names;
    for (int file = 0; file < int(texts.size()); ++file)
        names.append(m_saved.name(texts, file));
    return names;
}

void FilesBinding::refresh()
{
    m_modified = m_saved.modified(m_parts.document.texts());
    QStringList titles = names();
    for (const int file : std::as_const(m_modified))
        titles[file] = u"\u25CF "_s + titles[file];
    m_parts.panel.setTitles(titles);
    const auto &actions = m_parts.actions;
    const int front = m_parts.panel.currentFile();
    actions.value(Actions::Save)->setEnabled(m_modified.contains(front));
    actions.value(Actions::SaveAs)->setEnabled(front >= 0);
    actions.value(Actions::SaveAll)->setEnabled(isModified());
    emit changed();
}

bool FilesBinding::mayDiscard()
{
    m_parts.panel.flush();
    if (!isModified())
        return true;
    QStringList changed;
    const QStringList all = names();
    for (const int file : std::as_const(m_modified))
        changed.append(all[file]);
    const QString question = tr("Save the changes to %1?").arg(changed.join(u", "_s));
    switch (QMessageBox::warning(&m_window, tr("Unsaved changes"), question,
                                 QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel,
                                 QMessageBox::Save)) {
    case QMessageBox::Save:
        return saveAll();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

bool FilesBinding::save()
{
    m_parts.panel.flush();
    return saveText(m_parts.panel.currentFile());
}

bool FilesBinding::saveAs()
{
    m_parts.panel.flush();
    return saveTextAs(m_parts.panel.currentFile());
}

bool FilesBinding::saveAll()
{
    m_parts.panel.flush();
    const QList<int> files = m_modified;
    return std::all_of(files.begin(), files.end(), [this](int file) { return saveText(file); });
}

bool FilesBinding::saveText(int file)
{
    if (file < 0)
        return false;
    const QString path = m_saved.path(file);
    if (path.isEmpty())
        return saveTextAs(file);
    return mayOverwrite(file) && write(file, path);
}

bool FilesBinding::saveTextAs(int file)
{
    if (file < 0)
        return false;
    const QString own = m_saved.path(file);
    const QString folder = m_parts.windowState.lastFolder();
    const QString suggestion = own.isEmpty() ? QDir(folder).filePath(names()[file]) : own;
    const QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save manifest"), suggestion,
                                     tr("Manifests (*.yaml *.yml *.json);;All files (*)"));
    return !path.isEmpty() && write(file, path);
}

bool FilesBinding::mayOverwrite(int file)
{
    if (m_saved.onDisk(file) != SavedTexts::OnDisk::Changed)
        return true;
    QMessageBox box(
        QMessageBox::Warning, tr("Changed on disk"),
        tr("%1 was changed by another program since it was read. Overwrite it?").arg(names()[file]),
        QMessageBox::Cancel, &m_window);
    const QPushButton *overwrite = box.addButton(tr("Overwrite"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == overwrite;
}

bool FilesBinding::write(int file, const QString &path)
{
    const QString failure = m_saved.save(m_parts.document.texts()[file], file, path);
    if (!failure.isEmpty()) {
        m_parts.messageBar.showMessage(Severity::Error,
                                       tr("%1 was not saved: %2. Your work is still here.")
                                           .arg(QFileInfo(path).fileName(), failure));
        return false;
    }
    m_told.remove(file);
    m_parts.windowState.addRecentFile(path);
    watch();
    refresh();
    return true;
}

void FilesBinding::watch()
{
    // A file that was replaced is watched no more.
    QStringList missing = m_saved.paths();
    for (const QString &path : m_watcher.files()) {
        if (missing.removeAll(path) == 0)
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(missing)) {
        if (QFileInfo::exists(path))
            m_watcher.addPath(path);
    }
}

void FilesBinding::checkDisk()
{
    watch();
    for (int file = 0; file < int(m_parts.document.texts().size()); ++file) {
        const SavedTexts::OnDisk state = m_saved.onDisk(file);
        if (m_told.value(file) == state)
            continue;
        m_told.insert(file, state);
        tellDisk(file);
    }
}

void FilesBinding::tellDisk(int file)
{
    const QString name = names()[file];
    if (m_told.value(file) == SavedTexts::OnDisk::Gone)
        m_parts.messageBar.showMessage(
            Severity::Warning,
            tr("%1 is gone from the disk. What you see is still here; save it to have it there "
               "again.")
                .arg(name));
    else if (m_told.value(file) == SavedTexts::OnDisk::Changed)
        m_parts.messageBar.showQuestion(Severity::Warning,
                                        m_modified.contains(file)
                                            ? tr("%1 was changed by another program, and by you. "
                                                 "Your changes can be got back by Undo.")
                                                  .arg(name)
                                            : tr("%1 was changed by another program.").arg(name),
                                        tr("Read it again"), [this, file] { reload(file); });
}

void FilesBinding::reload(int file)
{
    m_parts.panel.flush();
    const Result<ManifestText> read = readFile(m_saved.path(file));
    if (!read)
        return;
    const ManifestText text = m_parts.document.texts()[file].withBytes(read->bytes());
    m_saved.setSaved(text, file);
    m_told.remove(file);
    m_parts.document.edit(tr("Read %1 again").arg(names()[file]), ReplaceText{file, text.bytes()});
    refresh();
}

} // namespace podium
