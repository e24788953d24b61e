// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "lessons/lesson.h"

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
    const QString &path() const { return m_path; }

    /// Whether it is otherwise than in its file, or than it was begun with.
    bool isModified() const;

    bool canUndo() const { return !m_done.isEmpty(); }

    bool canRedo() const { return !m_undone.isEmpty(); }

    /// Of the lesson as it would be saved, with the fields of its file; as of the last check.
    const Problems &problems() const { return m_problems; }

    /// Begins with this lesson; without a path it is saved nowhere yet.
    void open(const Lesson &lesson, const QString &path = {});
    /// What is not saved is lost.
    void close();
    /// Lets `edit` change the lesson; that is one step back, or a part of the last one if both have
    /// this burst, such as typing in one field.
    void change(const std::function<void(Lesson &lesson)> &edit, const QString &burst = {});
    /// Writes all of it or, on failure, nothing: then the system's message is returned.
    [[nodiscard]] QString save(const QString &path);
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
    void replace(const Lesson &lesson);

    bool m_isOpen{false};
    Lesson m_lesson{};
    QString m_path{};
    QByteArray m_saved{}; ///< the file
    QList<Lesson> m_done{};
    QList<Lesson> m_undone{};
    QString m_burst{}; ///< of the last change
    QElapsedTimer m_sinceChange{};
    Problems m_problems{};
    QTimer m_check{};
};

} // namespace podium
