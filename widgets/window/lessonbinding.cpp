// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/lessonbinding.h"

#include "document/explain/problemsentence.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessonsession.h"
#include "document/selection.h"
#include "learning/lessonlist.h"
#include "learning/lessonpanel.h"
#include "lessons/lessonreader.h"
#include "lessons/lessonrewriter.h"
#include "panels/sendbar.h"
#include "stage/stageview.h"
#include "window/filesbinding.h"
#include "window/lessonroom.h"
#include "window/messagebar.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QSaveFile>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int savingMilliseconds = 1'000; ///< of typing, one file

} // namespace

LessonBinding::LessonBinding(const Parts &parts, ProgressFile progressFile, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_file(std::move(progressFile))
    , m_session(new LessonSession({parts.document, parts.sentPackets, parts.playback}, this))
    , m_panel(new LessonPanel(*m_session, &window))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingMilliseconds);
    connect(&m_saving, &QTimer::timeout, this, &LessonBinding::saveProgress);
    connect(&m_panel->list(), &LessonList::startRequested, this, &LessonBinding::start);
    connect(&m_panel->list(), &LessonList::presentRequested, this, &LessonBinding::present);
    connect(m_session, &LessonSession::changed, this, &LessonBinding::followSession);
    connect(m_session, &LessonSession::pageOpened, this, &LessonBinding::followPage);
    connect(m_session, &LessonSession::activeChanged, this, &LessonBinding::setLessonMode);
    connect(m_session, &LessonSession::recordChanged, this, &LessonBinding::keep);
}

LessonBinding::~LessonBinding()
{
    if (m_saving.isActive())
        saveProgress();
}

void LessonBinding::listLessons()
{
    if (!m_isProgressRead) {
        m_isProgressRead = true;
        QString aside;
        m_progress = m_file.load(&aside);
        if (!aside.isEmpty())
            m_parts.messageBar.showMessage(
                Severity::Warning, tr("The file with your progress could not be understood. It is "
                                      "kept as %1, and progress begins anew.")
                                       .arg(aside));
    }
    m_panel->list().setProgress(m_progress);
    m_panel->list().setLessons(shippedLessons());
}

std::optional<Lesson> LessonBinding::readUsable(const QString &path)
{
    const LessonReading reading = readLessonFile(path);
    if (reading.isUsable())
        return reading.lesson;
    tellUnusable(reading, path);
    return {};
}

std::optional<Lesson> LessonBinding::readToWrite(const QString &path, const QByteArray &file)
{
    const LessonReading reading = readDraftFile(path);
    if (reading.isUsable() || holdsAll(reading, file))
        return reading.lesson;
    tellUnusable(reading, path);
    return {};
}

void LessonBinding::tellUnusable(const LessonReading &reading, const QString &path)
{
    const auto worst = std::min_element(
        reading.problems.begin(), reading.problems.end(),
        [](const Problem &a, const Problem &b) { return a.severity < b.severity; });
    m_parts.messageBar.showMessage(Severity::Error,
                                   u"%1:%2: %3 %4"_s.arg(QFileInfo(path).fileName())
                                       .arg(worst->span.line)
                                       .arg(sentence(*worst), tr("The lesson was not opened.")));
}

std::optional<Lesson> LessonBinding::lessonAtHand()
{
    if (m_session->isActive())
        return m_session->lesson();
    const QString path = m_panel->list().current();
    return path.isEmpty() ? std::nullopt : readUsable(path);
}

void LessonBinding::start(const QString &path)
{
    const std::optional<Lesson> lesson = readUsable(path);
    if (!lesson || (!m_session->isActive() && !m_parts.files.mayDiscard()))
        return;
    m_isTrial = false;
    m_path = path;
    // Which fault it is shall not be known from a neighbour.
    m_session->start(*lesson, m_progress.records.value(lesson->id),
                     QRandomGenerator::global()->generate());
}

void LessonBinding::tryOut(const Lesson &lesson, int page)
{
    m_session->leave();
    m_isTrial = true;
    m_path.clear();
    m_session->start(lesson);
    m_session->goTo(page);
}

void LessonBinding::present(const QString &path)
{
    if (const std::optional<Lesson> lesson = readUsable(path))
        emit presentRequested(*lesson);
}

void LessonBinding::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open a lesson"), {},
                                                      tr("Lessons (*.yaml *.yml);;All files (*)"));
    if (!path.isEmpty())
        start(path);
}

void LessonBinding::resetProgress()
{
    const auto answer = QMessageBox::question(
        &m_window, tr("Reset progress"),
        tr("Forget how far you have come in all lessons? This cannot be taken back."),
        QMessageBox::Reset | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Reset)
        return;
    m_progress.records.clear();
    m_panel->list().setProgress(m_progress);
    saveProgress();
}

void LessonBinding::saveReport()
{
    const QString path =
        QFileDialog::getSaveFileName(&m_window, tr("Save the class report"), u"podium-report.csv"_s,
                                     tr("Tables (*.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray report = classReport(m_progress);
    if (!file.open(QIODevice::WriteOnly) || file.write(report) != report.size() || !file.commit())
        m_parts.messageBar.showMessage(
            Severity::Error, tr("The report could not be saved: %1").arg(file.errorString()));
}

void LessonBinding::followSession()
{
    if (!m_session->isActive())
        return;
    m_parts.actions.value(Actions::Send)->setEnabled(m_session->maySend());
    m_parts.sendBar.setEnabled(m_session->maySend());
}

void LessonBinding::followPage()
{
    const LessonStep *step = m_session->step();
    const QList<ObjectRef> spotlight = step ? step->spotlight : QList<ObjectRef>();
    m_parts.stage.setSpotlight(spotlight);
    m_parts.selection.select(spotlight.value(0));
}

void LessonBinding::setLessonMode(bool active)
{
    if (active)
        m_parts.room.enter(m_session->lesson().controls);
    else
        m_parts.room.leave();
    m_parts.files.setDisposable(active);
    if (active)
        return;
    m_parts.sendBar.setEnabled(true);
    m_parts.actions.value(Actions::Send)->setEnabled(true);
    m_parts.stage.setSpotlight({});
    m_panel->list().setProgress(m_progress);
}

void LessonBinding::keep(const QString &lesson, const LessonRecord &record)
{
    if (m_isTrial)
        return;
    m_progress.records.insert(lesson, record);
    m_saving.start();
}

void LessonBinding::saveProgress()
{
    m_saving.stop();
    const QString failure = m_file.save(m_progress);
    if (!failure.isEmpty())
        m_parts.messageBar.showMessage(Severity::Warning,
                                       tr("Your progress could not be saved: %1").arg(failure));
}

} // namespace podium
