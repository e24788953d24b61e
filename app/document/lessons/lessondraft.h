// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "document/savedtexts.h"
#include "lessons/lesson.h"
#include "lessons/lessonrewriter.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace podium {

/// A lesson that is being written: what it says now, what was changed, where it is kept, and what
/// `podium lesson check` would say of its file.
class LessonDraft : public QObject
{
    Q_OBJECT

public:
    /// Between the last change and the check, in milliseconds.
    static constexpr int checkPause = 250;

    explicit LessonDraft(QObject *parent = nullptr);

    bool isOpen() const { return m_isOpen; }

    const Lesson &lesson() const { return m_lesson; }

    /// Of its file; empty: it has none yet.
    QString path() const { return m_onDisk.path(0); }

    /// Its file as it was read or saved last, if it has one.
    const SavedTexts &onDisk() const { return m_onDisk; }

    /// Whether it is otherwise than in its file, or than it was begun with.
    bool isModified() const;

    bool canUndo() const { return !m_done.isEmpty(); }

    bool canRedo() const { return !m_undone.isEmpty(); }

    /// Of the lesson as it would be saved, with the fields of its file; as of the last check. A
    /// language in which the lesson has no title is missing once, at the title.
    const Problems &problems() const { return m_problems; }

    /// Begins with this lesson; without a path it is saved nowhere yet. `file` is what somebody
    /// wrote it in: what stays the same in the lesson stays as it is written there.
    void open(const Lesson &lesson, const QString &path = {}, const QByteArray &file = {});
    /// Goes on with one that was not saved.
    void resume(const KeptLesson &kept);
    /// What resume() goes on with.
    KeptLesson kept() const;
    /// Its file was read again, as somebody else has changed it. What was here is one step back.
    void reload(const Lesson &lesson, const QByteArray &file);
    /// What is not saved is lost.
    void close();
    /// Lets `edit` change the lesson; that is one step back, or a part of the last one if both have
    /// this burst, such as typing in one field.
    void change(const std::function<void(Lesson &lesson)> &edit, const QString &burst = {});
    /// Writes all of it or, on failure, nothing: then the system's message is returned.
    [[nodiscard]] QString save(const QString &path);
    /// Whether saving now would lay out the file anew, without the comments within it.
    bool losesComments() const;
    /// Checks now, without waiting for the pause.
    void check();

public slots:
    void undo();
    void redo();

signals:
    /// Another lesson, or none.
    void opened();
    /// It says something else now.
    void changed();
    void checked();
    void saved();

private:
    void begin(const Lesson &lesson, const QByteArray &file, const QByteArray &saved);
    /// As it would be saved.
    RewrittenLesson file() const;
    void replace(const Lesson &lesson);
    bool isToldByTitle(const Problem &problem) const;

    bool m_isOpen{false};
    Lesson m_lesson{};
    SavedTexts m_onDisk{};
    QByteArray m_file{};  ///< as somebody laid it out; empty: nobody did yet
    QByteArray m_saved{}; ///< what it said then, in Podium's layout
    QList<Lesson> m_done{};
    QList<Lesson> m_undone{};
    QString m_burst{}; ///< of the last change
    QElapsedTimer m_sinceChange{};
    Problems m_problems{};
    QTimer m_check{};
};

} // namespace podium
