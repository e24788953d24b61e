// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessondraft.h"

#include "lessons/lessoncheck.h"
#include "lessons/lessonreader.h"
#include "lessons/lessonwriter.h"

#include <QFileInfo>

#include <utility>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Of what belongs to one step back: a pause as between two thoughts.
constexpr qint64 longestPause = 2'000; // milliseconds
constexpr qsizetype mostStepsBack = 500;

} // namespace

LessonDraft::LessonDraft(QObject *parent)
    : QObject(parent)
{
    m_check.setSingleShot(true);
    m_check.setInterval(checkPause);
    connect(&m_check, &QTimer::timeout, this, &LessonDraft::check);
}

bool LessonDraft::isModified() const
{
    return m_isOpen && lessonFile(m_lesson) != m_saved;
}

void LessonDraft::open(const Lesson &lesson, const QString &path, const QByteArray &file)
{
    m_onDisk.open(path.isEmpty() ? QList<ManifestText>() : QList{ManifestText(path, file)});
    begin(lesson, file, lessonFile(lesson));
}

void LessonDraft::resume(const KeptLesson &kept)
{
    const ManifestText text(kept.name, kept.file);
    m_onDisk.open({});
    if (!kept.onDisk.path.isEmpty())
        m_onDisk.resume({text}, {kept.onDisk});
    // What is missing yet is missing there as well.
    begin(readDraft(text).lesson, kept.file, {});
}

KeptLesson LessonDraft::kept() const
{
    const QString name = path().isEmpty() ? m_lesson.id + u".yaml"_s : QFileInfo(path()).fileName();
    return {file().file, m_onDisk.keptFiles().value(0), name};
}

RewrittenLesson LessonDraft::file() const
{
    return m_file.isEmpty() ? RewrittenLesson{lessonFile(m_lesson), false}
                            : rewritten(m_file, m_lesson);
}

bool LessonDraft::losesComments() const
{
    return file().isLaidOutAnew && m_file.contains('#');
}

void LessonDraft::reload(const Lesson &lesson, const QByteArray &file)
{
    m_onDisk.setSaved(ManifestText(path(), file), 0);
    m_file = file;
    m_saved = lessonFile(lesson);
    change([&](Lesson &changed) { changed = lesson; });
    emit saved();
}

void LessonDraft::begin(const Lesson &lesson, const QByteArray &file, const QByteArray &saved)
{
    m_isOpen = true;
    m_lesson = lesson;
    m_file = file;
    m_saved = saved;
    m_done.clear();
    m_undone.clear();
    m_burst.clear();
    emit opened();
    emit changed();
    check();
}

void LessonDraft::close()
{
    m_isOpen = false;
    m_lesson = {};
    m_onDisk.open({});
    m_file.clear();
    m_done.clear();
    m_undone.clear();
    m_problems.clear();
    m_check.stop();
    emit opened();
    emit changed();
}

void LessonDraft::change(const std::function<void(Lesson &)> &edit, const QString &burst)
{
    Lesson after = m_lesson;
    edit(after);
    if (!m_isOpen || after == m_lesson)
        return;
    const bool continues = !burst.isEmpty() && burst == m_burst && m_undone.isEmpty() &&
                           m_sinceChange.isValid() && m_sinceChange.elapsed() < longestPause;
    if (!continues)
        m_done.append(m_lesson);
    if (m_done.size() > mostStepsBack)
        m_done.removeFirst();
    m_undone.clear();
    m_burst = burst;
    m_sinceChange.start();
    replace(after);
}

void LessonDraft::undo()
{
    if (!canUndo())
        return;
    m_undone.append(m_lesson);
    m_burst.clear();
    replace(m_done.takeLast());
}

void LessonDraft::redo()
{
    if (!canRedo())
        return;
    m_done.append(m_lesson);
    m_burst.clear();
    replace(m_undone.takeLast());
}

void LessonDraft::replace(const Lesson &lesson)
{
    m_lesson = lesson;
    m_check.start();
    emit changed();
}

void LessonDraft::check()
{
    m_check.stop();
    if (!m_isOpen)
        return;
    // The file is what will be read, so it is what is checked.
    const LessonReading reading = readLesson(ManifestText(path(), lessonFile(m_lesson)));
    m_problems = reading.problems;
    if (reading.isUsable())
        m_problems += checkLesson(reading.lesson);
    m_problems.removeIf([this](const Problem &problem) { return isToldByTitle(problem); });
    emit checked();
}

bool LessonDraft::isToldByTitle(const Problem &problem) const
{
    return problem.code == ProblemCode::MissingLanguage && problem.field != "title"_L1 &&
           !m_lesson.title.byLanguage.contains(problem.arguments.value(0));
}

QString LessonDraft::save(const QString &path)
{
    const QByteArray bytes = file().file;
    const QString failure = m_onDisk.save(ManifestText(path, bytes), 0, path);
    if (!failure.isEmpty())
        return failure;
    m_file = bytes;
    m_saved = lessonFile(m_lesson);
    emit saved();
    return {};
}

} // namespace podium
