// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/authoringbinding.h"

#include "authoring/authoringpanel.h"
#include "document/clusterdocument.h"
#include "document/lessons/lessondraft.h"
#include "document/lessons/lessonsession.h"
#include "document/lessons/lessonstudio.h"
#include "learning/lessonpanel.h"
#include "window/diskwatch.h"
#include "window/filesbinding.h"
#include "window/lessonbinding.h"
#include "window/messagebar.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Empty if it cannot be read.
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

AuthoringBinding::AuthoringBinding(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_draft(new LessonDraft(this))
    , m_studio(
          new LessonStudio({parts.document, parts.sentPackets, parts.playback, *m_draft}, this))
    , m_panel(new AuthoringPanel(*m_draft, *m_studio, &window))
    , m_disk(new DiskWatch({m_draft->onDisk(), parts.messageBar,
                            [this](int) { return QFileInfo(m_draft->path()).fileName(); },
                            [this](int) { return m_draft->isModified(); }},
                           this))
{
    m_panel->hide(); // until there is something to write
    connect(m_panel, &AuthoringPanel::tryRequested, this, &AuthoringBinding::tryFrom);
    connect(m_panel, &AuthoringPanel::presentRequested, parts.actions.value(Actions::Present),
            &QAction::trigger);
    connect(m_panel, &AuthoringPanel::saveRequested, this, &AuthoringBinding::save);
    connect(m_panel, &AuthoringPanel::closeRequested, this, &AuthoringBinding::close);
    m_studio->setGuard([this] { return mayReplaceOpen(); });
    connect(m_studio, &LessonStudio::takeChanged, this, &AuthoringBinding::followOpen);
    connect(&parts.document, &ClusterDocument::clusterChanged, this, &AuthoringBinding::followOpen);
    connect(&parts.document, &ClusterDocument::historyChanged, this, &AuthoringBinding::followOpen);
    connect(&parts.lessons.session(), &LessonSession::activeChanged, this, [this](bool isActive) {
        if (!isActive && m_draft->isOpen())
            m_studio->ownOpen(); // it was tried out
        followOpen();
    });
    // Once it is told what the recording was stopped for.
    connect(m_studio, &LessonStudio::leftOut, this, &AuthoringBinding::tellLeftOut,
            Qt::QueuedConnection);
    connect(&parts.files, &FilesBinding::leaving, m_studio, &LessonStudio::stop);
    connect(m_draft, &LessonDraft::opened, this, &AuthoringBinding::refresh);
    connect(m_draft, &LessonDraft::opened, m_disk, &DiskWatch::forget);
    connect(m_draft, &LessonDraft::saved, m_disk, &DiskWatch::forget);
    connect(m_disk, &DiskWatch::reloadRequested, this, &AuthoringBinding::reload);
    const auto command = [&](Actions::Id id, auto slot) {
        connect(parts.actions.value(id), &QAction::triggered, this, slot);
    };
    command(Actions::NewLesson, &AuthoringBinding::begin);
    command(Actions::EditLesson, &AuthoringBinding::edit);
    command(Actions::SaveLesson, [this] { save(); });
    command(Actions::SaveLessonAs, [this] { saveAs(); });
    refresh();
}

void AuthoringBinding::refresh()
{
    for (const Actions::Id id : {Actions::SaveLesson, Actions::SaveLessonAs})
        m_parts.actions.value(id)->setEnabled(m_draft->isOpen());
    m_parts.lessons.panel().setHome(m_draft->isOpen() ? m_panel : nullptr);
}

void AuthoringBinding::begin()
{
    if (!mayDiscard())
        return;
    m_parts.lessons.session().leave();
    m_draft->open(m_studio->begun());
    emit begun();
}

void AuthoringBinding::edit()
{
    const LessonSession &session = m_parts.lessons.session();
    if (session.isActive() && !m_draft->isOpen()) {
        editFile(m_parts.lessons.path());
        return;
    }
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Edit a lesson"), {},
                                                      tr("Lessons (*.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        editFile(path);
}

void AuthoringBinding::editFile(const QString &path)
{
    if (!mayDiscard())
        return;
    const QByteArray file = bytesOf(path);
    const std::optional<Lesson> lesson = m_parts.lessons.readToWrite(path, file);
    if (!lesson)
        return;
    m_parts.lessons.session().leave();
    // Podium's own lessons are read only: a copy is written.
    m_draft->open(*lesson, path.startsWith(u':') ? QString() : path, file);
    emit begun();
}

bool AuthoringBinding::resume(const KeptLesson &kept)
{
    if (!mayDiscard())
        return false;
    m_parts.lessons.session().leave();
    m_draft->resume(kept);
    checkDisk();
    emit begun();
    return true;
}

void AuthoringBinding::tryFrom(int page)
{
    if (mayReplaceOpen())
        m_parts.lessons.tryOut(m_draft->lesson(), page);
}

bool AuthoringBinding::save()
{
    m_studio->stop();
    const QString path = m_draft->path();
    if (path.isEmpty())
        return saveAs();
    if (m_draft->onDisk().onDisk(0) == SavedTexts::OnDisk::Changed &&
        !mayOverwrite(QFileInfo(path).fileName(), m_window))
        return false;
    switch (m_draft->losesComments() ? askForComments() : CommentsAnswer::Lose) {
    case CommentsAnswer::Lose:
        return writeTo(path);
    case CommentsAnswer::SaveElsewhere:
        return saveAs();
    case CommentsAnswer::Cancel:
        break;
    }
    return false;
}

bool AuthoringBinding::saveAs()
{
    m_studio->stop();
    const QString own = m_draft->path();
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save the lesson"), own.isEmpty() ? m_draft->lesson().id + u".yaml"_s : own,
        tr("Lessons (*.yaml *.yml);;All files (*)"));
    if (path.isEmpty())
        return false;
    return !own.isEmpty() && QFileInfo(path) == QFileInfo(own) ? save() : writeTo(path);
}

AuthoringBinding::CommentsAnswer AuthoringBinding::askForComments()
{
    QMessageBox box(
        QMessageBox::Warning, tr("Comments would be lost"),
        tr("What you changed does not fit into %1 as it is laid out, so all of it would be laid "
           "out anew. Of its comments only those at its beginning would be kept.")
            .arg(QFileInfo(m_draft->path()).fileName()),
        QMessageBox::Cancel, &m_window);
    const QPushButton *anyway = box.addButton(tr("Save anyway"), QMessageBox::DestructiveRole);
    QPushButton *elsewhere = box.addButton(tr("Save as another file…"), QMessageBox::AcceptRole);
    box.setDefaultButton(elsewhere);
    box.exec();
    return box.clickedButton() == anyway      ? CommentsAnswer::Lose
           : box.clickedButton() == elsewhere ? CommentsAnswer::SaveElsewhere
                                              : CommentsAnswer::Cancel;
}

bool AuthoringBinding::writeTo(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const bool leavesComments = path != m_draft->path() && m_draft->losesComments();
    const QString failure = m_draft->save(path);
    if (!failure.isEmpty())
        m_parts.messageBar.showMessage(Severity::Error,
                                       tr("%1 could not be saved: %2").arg(name, failure));
    else if (leavesComments)
        m_parts.messageBar.showMessage(
            Severity::Note, tr("The lesson is saved as %1, which is laid out anew: of the comments "
                               "only those at the beginning are in it.")
                                .arg(name));
    else
        m_parts.messageBar.showMessage(Severity::Note, tr("The lesson is saved as %1.").arg(name));
    return failure.isEmpty();
}

bool AuthoringBinding::mayDiscard()
{
    m_studio->stop();
    if (!m_draft->isModified())
        return true;
    const auto answer = QMessageBox::question(
        &m_window, tr("The lesson is not saved"),
        tr("What you wrote since it was saved last would be lost."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void AuthoringBinding::close()
{
    if (mayDiscard())
        m_draft->close();
}

void AuthoringBinding::checkDisk()
{
    m_disk->check();
}

void AuthoringBinding::reload()
{
    const QString path = m_draft->path();
    const QByteArray file = bytesOf(path);
    const std::optional<Lesson> lesson = m_parts.lessons.readToWrite(path, file);
    if (!lesson)
        return;
    m_studio->stop(); // so that what was recorded can be got back
    m_draft->reload(*lesson, file);
}

bool AuthoringBinding::mayReplaceOpen()
{
    if (m_studio->holdsOpen() || !m_parts.files.isModified())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Not in the lesson yet"),
                    tr("What you set up in the picture is not in the lesson, and would be lost "
                       "when the lesson's own cluster is opened now."),
                    QMessageBox::Cancel, &m_window);
    box.setInformativeText(tr("Shall the lesson start with it? It takes the place of the cluster "
                              "that the lesson starts with now; what its steps do stays. Undo in "
                              "the lesson gives the old one back."));
    const QPushButton *starts = box.addButton(tr("Start with it"), QMessageBox::AcceptRole);
    const QPushButton *loses = box.addButton(tr("Lose it"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel); // either of the others replaces something
    box.exec();
    if (box.clickedButton() == starts)
        m_studio->takeStart();
    return box.clickedButton() == starts || box.clickedButton() == loses;
}

void AuthoringBinding::followOpen()
{
    // What is open while recording is the lesson's, and is kept there.
    if (!m_parts.lessons.session().isActive())
        m_parts.files.setDisposable(m_studio->ownsOpen());
}

void AuthoringBinding::tellLeftOut(const QStringList &descriptions)
{
    m_parts.messageBar.showMessage(Severity::Warning,
                                   tr("A lesson has no action for this, so it was left out: %1")
                                       .arg(descriptions.join(u"; "_s)));
}

} // namespace podium
