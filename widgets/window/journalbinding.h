// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/journal/crashreport.h"
#include "document/journal/leftover.h"
#include "window/messagebar.h"

#include <QObject>
#include <QThreadPool>

class QAction;
class QWidget;

namespace podium {

class ClusterDocument;
class FilesBinding;
class Journal;
class LessonDraft;
class LessonJournal;
class SentPackets;

/// Keeps a journal of what is not saved yet, and offers what was left over by a Podium that did not
/// end as it should. All is borrowed and must outlive this.
class JournalBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ClusterDocument &document;
        SentPackets &sentPackets;
        FilesBinding &files;
        LessonDraft &draft;
        MessageBar &messageBar;
        QAction &recover; ///< the command that shows what was left over
    };

    /// Child of the window, over which it asks. The journals are in the folder.
    JournalBinding(const Parts &parts, const QString &folder, QWidget &window);
    ~JournalBinding() override;

    Journal &journal() { return *m_journal; }

    LessonJournal &lessonJournal() { return *m_lessonJournal; }

    const QList<LeftOver> &leftOvers() const { return m_leftOvers; }

    /// Of faults that nobody was told of yet.
    const QList<CrashReport> &crashReports() const { return m_crashReports; }

    /// The work that was asked for is open now: its files are known, and its journal is removed as
    /// soon as it is in that of this window.
    void takeOver(const LeftOver &leftOver);

public slots:
    /// Says above the stage what was left over, if anything was: work, and a report of a fault.
    void offer();
    void showCrashReport();

signals:
    /// The user wants it to be opened.
    void restoreRequested(const podium::LeftOver &leftOver);

private:
    void look(const QString &folder);
    void offerWork();
    void offerReport();
    void choose();
    void restore(const LeftOver &leftOver);
    void discard(const LeftOver &leftOver);
    void forget(const LeftOver &leftOver);
    /// `taken` is removed as soon as it is in the journal.
    template <class AnyJournal>
    void follow(AnyJournal &journal, std::optional<LeftOver> &taken);
    void offerOne(const LeftOver &leftOver, QList<MessageBar::Choice> choices);
    void tell(const QString &offered, const QList<MessageBar::Choice> &choices);
    void tellFailure(const QString &reason);

    Parts m_parts;
    QWidget &m_window;
    Journal *m_journal;             ///< child by Qt's ownership
    LessonJournal *m_lessonJournal; ///< likewise
    QThreadPool m_looking{};
    QString m_offered{}; ///< above the stage, unless it was answered
    QList<LeftOver> m_leftOvers{};
    QList<CrashReport> m_crashReports{};
    std::optional<LeftOver> m_taken{};       ///< is not in this window's journal yet
    std::optional<LeftOver> m_takenLesson{}; ///< likewise
};

} // namespace podium
