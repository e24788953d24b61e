// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/filesbinding.h"

#include "document/clusterdocument.h"
#include "document/playback.h"
#include "document/writefile.h"
#include "manifest/manifestfile.h"
#include "panels/manifestpanel.h"
#include "window/diskwatch.h"
#include "window/messagebar.h"
#include "window/sittingviewbinding.h"
#include "window/windowstate.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace podium {

using namespace Qt::StringLiterals;

FilesBinding::FilesBinding(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_disk(
          new DiskWatch({m_saved, parts.messageBar, [this](int file) { return textNames()[file]; },
                         [this](int file) { return m_modified.contains(file); }},
                        this))
{
    const auto &actions = m_parts.actions;
    connect(actions.value(Actions::Save), &QAction::triggered, this, &FilesBinding::save);
    connect(actions.value(Actions::SaveAs), &QAction::triggered, this, &FilesBinding::saveAs);
    connect(actions.value(Actions::SaveAll), &QAction::triggered, this, &FilesBinding::saveAll);
    connect(m_disk, &DiskWatch::reloadRequested, this, &FilesBinding::reload);
    connect(&m_parts.document, &ClusterDocument::opened, this, [this] {
        m_saved.open(m_parts.document.texts());
        m_sitting = {};
        m_disk->forget();
        emit filesChanged();
    });
    connect(&m_parts.document, &ClusterDocument::clusterChanged, this, &FilesBinding::refresh);
    connect(&m_parts.document, &ClusterDocument::historyChanged, this, &FilesBinding::refresh);
    connect(&m_parts.panel, &ManifestPanel::currentFileChanged, this, &FilesBinding::refresh);
    refresh();
}

void FilesBinding::keepIn(const QString &path)
{
    m_sitting.open(path, m_parts.document.history());
    // The texts in it are kept there, and in no file of their own.
    m_saved.open({});
    m_disk->forget();
    refresh();
    emit filesChanged();
}

void FilesBinding::resume(const KeptFiles &files)
{
    if (files.sitting.path.isEmpty())
        m_saved.resume(m_parts.document.texts(), files.texts);
    else
        m_sitting.resume(files.sitting);
    m_disk->forget();
    refresh();
    checkDisk();
    emit filesChanged();
}

QList<ManifestText> FilesBinding::savedTexts() const
{
    return m_sitting.isOpen() ? m_parts.document.history().openedRevision().texts : m_saved.texts();
}

std::function<KeptFiles()> FilesBinding::keptFiles() const
{
    return [sitting = m_sitting, texts = m_saved] {
        return sitting.isOpen() ? KeptFiles{sitting.keptFile(), {}}
                                : KeptFiles{{}, texts.keptFiles()};
    };
}

void FilesBinding::setDisposable(bool disposable)
{
    if (m_isDisposable == disposable)
        return;
    m_isDisposable = disposable;
    refresh();
}

bool FilesBinding::isModified() const
{
    if (m_isDisposable)
        return false;
    return m_sitting.isOpen() ? m_sitting.isModified(m_parts.document.history())
                              : !m_saved.modified(m_parts.document.latestTexts()).isEmpty();
}

QStringList FilesBinding::paths() const
{
    return m_sitting.isOpen() ? QStringList{m_sitting.path()} : m_saved.paths();
}

QStringList FilesBinding::names() const
{
    return m_sitting.isOpen() ? QStringList{QFileInfo(m_sitting.path()).fileName()} : textNames();
}

QStringList FilesBinding::textNames() const
{
    const QList<ManifestText> &texts = m_parts.document.texts();
    QStringList names;
    for (int file = 0; file < int(texts.size()); ++file)
        names.append(m_saved.name(texts, file));
    return names;
}

void FilesBinding::refresh()
{
    m_modified.clear();
    if (!m_sitting.isOpen())
        m_modified = m_saved.modified(m_parts.document.texts());
    QStringList titles = textNames();
    for (const int file : std::as_const(m_modified))
        titles[file] = u"\u25CF "_s + titles[file];
    m_parts.panel.setTitles(titles);
    const auto &actions = m_parts.actions;
    const int front = m_parts.panel.currentFile();
    const bool canSave = m_sitting.isOpen() ? isModified() : m_modified.contains(front);
    actions.value(Actions::Save)->setEnabled(canSave);
    actions.value(Actions::SaveAs)->setEnabled(front >= 0);
    actions.value(Actions::SaveAll)
        ->setEnabled(m_sitting.isOpen() ? canSave : !m_modified.isEmpty());
    emit changed();
}

bool FilesBinding::mayDiscard()
{
    m_parts.panel.flush();
    emit leaving();
    if (!isModified())
        return true;
    // What is asked about is in sight: all that was done, also after the moment that is shown.
    const double moment = m_parts.playback.time();
    if (!m_sitting.isOpen() && m_parts.document.history().hasLater(moment))
        m_parts.playback.seek(m_parts.document.history().lastTime());
    const bool mayGo = askToSave();
    if (!mayGo)
        m_parts.playback.seek(moment);
    return mayGo;
}

bool FilesBinding::askToSave()
{
    QStringList changed = m_sitting.isOpen() ? names() : QStringList();
    const QStringList texts = textNames();
    for (const int file : std::as_const(m_modified))
        changed.append(texts[file]);
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
    return m_sitting.isOpen() ? saveSitting() : saveText(m_parts.panel.currentFile());
}

bool FilesBinding::saveAs()
{
    m_parts.panel.flush();
    return saveTextAs(m_parts.panel.currentFile());
}

bool FilesBinding::saveAll()
{
    m_parts.panel.flush();
    if (m_sitting.isOpen())
        return saveSitting();
    const QList<int> files = m_modified;
    return std::all_of(files.begin(), files.end(), [this](int file) { return saveText(file); });
}

bool FilesBinding::saveSitting()
{
    if (m_sitting.isChangedOnDisk() && !mayOverwrite(names().first(), m_window))
        return false;
    return writeSitting(m_sitting.path());
}

bool FilesBinding::saveText(int file)
{
    if (file < 0)
        return false;
    const QString path = m_saved.path(file);
    if (path.isEmpty())
        return saveTextAs(file);
    if (m_saved.onDisk(file) == SavedTexts::OnDisk::Changed &&
        !mayOverwrite(textNames()[file], m_window))
        return false;
    return write(file, path);
}

bool FilesBinding::saveTextAs(int file)
{
    if (file < 0)
        return false;
    const QString path = askForPath(file);
    if (path.isEmpty())
        return false;
    return isSittingName(path) ? writeSitting(path) : write(file, path);
}

QString FilesBinding::askForPath(int file)
{
    const QString own = m_sitting.isOpen() ? m_sitting.path() : m_saved.path(file);
    const QString folder = m_parts.windowState.lastFolder();
    const QString suggestion = own.isEmpty() ? QDir(folder).filePath(textNames()[file]) : own;
    const QString manifests = tr("The manifest in front (*.yaml *.yml *.json)");
    const QString sittings = tr("All that was done: a Podium file (*.podium)");
    QString chosen = m_sitting.isOpen() ? sittings : manifests;
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save as"), suggestion,
        QStringList{manifests, sittings, tr("All files (*)")}.join(u";;"_s), &chosen);
    const bool lacksSuffix =
        chosen == sittings && !path.isEmpty() && QFileInfo(path).suffix().isEmpty();
    return lacksSuffix ? path + sittingSuffix : path;
}

bool FilesBinding::writeSitting(const QString &path)
{
    const History &history = m_parts.document.history();
    Sitting sitting = sittingOf(history, m_parts.document.time());
    sitting.view = m_parts.view.view();
    const QString failure = m_sitting.save(path, sitting, history);
    if (!failure.isEmpty())
        return tellFailure(path, failure);
    m_saved.open({});
    m_disk->forget();
    finishSaving(path);
    if (m_sitting.holdsSecrets())
        m_parts.messageBar.showMessage(
            Severity::Note,
            tr("%1 holds your manifests as they are, with the values of their Secrets. Nobody but "
               "you may read the file; think before you pass it on.")
                .arg(QFileInfo(path).fileName()));
    return true;
}

void FilesBinding::finishSaving(const QString &path)
{
    m_parts.windowState.addRecentFile(path);
    refresh();
    emit filesChanged();
    if (!isModified())
        emit saved();
}

bool FilesBinding::tellFailure(const QString &path, const QString &failure)
{
    m_parts.messageBar.showMessage(
        Severity::Error,
        tr("%1 was not saved: %2. Your work is still here: save it under another name (%3), or "
           "make room and save again.")
            .arg(QFileInfo(path).fileName(), failure,
                 m_parts.actions.value(Actions::SaveAs)
                     ->shortcut()
                     .toString(QKeySequence::NativeText)));
    return false;
}

bool FilesBinding::write(int file, const QString &path)
{
    const ManifestText text = m_parts.document.texts()[file];
    // Of a sitting this is a copy, as the text goes on to be kept in its file.
    const QString failure =
        m_sitting.isOpen() ? writeFile(path, text.bytes()) : m_saved.save(text, file, path);
    if (!failure.isEmpty())
        return tellFailure(path, failure);
    m_disk->forgetFile(file);
    finishSaving(path);
    return true;
}

void FilesBinding::checkDisk()
{
    m_disk->check();
}

void FilesBinding::reload(int file)
{
    m_parts.panel.flush();
    const Result<ManifestText> read = readFile(m_saved.path(file));
    if (!read)
        return;
    const ManifestText text = m_parts.document.texts()[file].withBytes(read->bytes());
    m_saved.setSaved(text, file);
    m_disk->forgetFile(file);
    emit filesChanged();
    m_parts.document.edit(tr("Read %1 again").arg(textNames()[file]),
                          ReplaceText{file, text.bytes()});
    refresh();
}

} // namespace podium
