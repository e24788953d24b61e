// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/journalbinding.h"

#include "document/clusterdocument.h"
#include "document/journal/journal.h"
#include "document/journal/lessonjournal.h"
#include "document/sentpackets.h"
#include "window/crashreportdialog.h"
#include "window/filesbinding.h"
#include "window/messagebar.h"
#include "window/recoverydialog.h"

#include <QAction>
#include <QLocale>

namespace podium {

template <class AnyJournal>
void JournalBinding::follow(AnyJournal &journal, std::optional<LeftOver> &taken)
{
    connect(&journal, &AnyJournal::failed, this, &JournalBinding::tellFailure);
    connect(&journal, &AnyJournal::kept, this, [this, &taken] {
        if (const std::optional<LeftOver> old = std::exchange(taken, {}))
            discard(*old);
    });
}

JournalBinding::JournalBinding(const Parts &parts, const QString &folder, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_journal(new Journal(parts.document, folder, this))
    , m_lessonJournal(new LessonJournal(parts.draft, folder, this))
{
    m_looking.setMaxThreadCount(1);
    connect(&parts.sentPackets, &SentPackets::packetsSent, m_journal, &Journal::note);
    connect(&parts.files, &FilesBinding::filesChanged, this,
            [this] { m_journal->setFiles(m_parts.files.keptFiles()); });
    connect(&parts.files, &FilesBinding::saved, m_journal, &Journal::setSaved);
    follow(*m_journal, m_taken);
    follow(*m_lessonJournal, m_takenLesson);
    connect(&parts.recover, &QAction::triggered, this, &JournalBinding::choose);
    parts.recover.setEnabled(false);
    m_journal->setFiles(parts.files.keptFiles());
    look(folder);
}

JournalBinding::~JournalBinding()
{
    m_looking.waitForDone();
}

void JournalBinding::look(const QString &folder)
{
    // A journal may be as large as the manifests that were open.
    m_looking.start([this, folder] {
        const QList<LeftOver> found = leftOversIn(folder);
        const QList<CrashReport> reports = crashReportsIn(folder);
        QMetaObject::invokeMethod(
            this,
            [this, found, reports] {
                m_leftOvers = found;
                m_crashReports = reports;
                m_parts.recover.setEnabled(!found.isEmpty());
                offer();
            },
            Qt::QueuedConnection);
    });
}

void JournalBinding::offer()
{
    if (!m_leftOvers.isEmpty())
        offerWork();
    else if (!m_crashReports.isEmpty())
        offerReport();
}

void JournalBinding::offerWork()
{
    QList<MessageBar::Choice> choices{{tr("Later"), [] {}}};
    if (!m_crashReports.isEmpty())
        choices.prepend({tr("Report…"), [this] { showCrashReport(); }});
    if (m_leftOvers.size() > 1) {
        choices.prepend({tr("Show…"), [this] { choose(); }});
        tell(tr("Podium did not end as it should. The work of %n sitting(s) was not saved.",
                nullptr, int(m_leftOvers.size())),
             choices);
        return;
    }
    offerOne(m_leftOvers.first(), choices);
}

void JournalBinding::offerOne(const LeftOver &leftOver, QList<MessageBar::Choice> choices)
{
    const QString when = QLocale().toString(leftOver.when, QLocale::ShortFormat);
    const QString names = leftOver.names().join(QStringLiteral(", "));
    const QString work =
        leftOver.contents.lesson
            ? tr("Podium did not end as it should. The lesson %1, last changed %2, was not saved.")
                  .arg(names, when)
            : tr("Podium did not end as it should. The work of %1 on %2 was not saved: "
                 "%n change(s).",
                 nullptr, int(leftOver.changeCount()))
                  .arg(when, names);
    choices.prepend({tr("Discard"), [this, leftOver] { discard(leftOver); }});
    choices.prepend({tr("Restore"), [this, leftOver] { restore(leftOver); }});
    tell(work, choices);
}

void JournalBinding::offerReport()
{
    const QString when = QLocale().toString(m_crashReports.first().when, QLocale::ShortFormat);
    tell(
        tr("Podium crashed on %1. No unsaved work was left, but there is a report that can help to "
           "fix "
           "this. Nothing was sent.")
            .arg(when),
        {{tr("Report…"), [this] { showCrashReport(); }}, {tr("Later"), [] {}}});
}

void JournalBinding::tell(const QString &offered, const QList<MessageBar::Choice> &choices)
{
    m_parts.messageBar.dismiss(std::exchange(m_offered, offered));
    m_parts.messageBar.offer(Severity::Warning, offered, choices);
}

void JournalBinding::showCrashReport()
{
    if (m_crashReports.isEmpty())
        return;
    CrashReportDialog(told(m_crashReports.takeFirst()), &m_window).exec();
    // What was said before the report was looked at is still to be answered.
    offer();
}

void JournalBinding::choose()
{
    RecoveryDialog dialog(m_leftOvers, &m_window);
    connect(&dialog, &RecoveryDialog::discarded, this, &JournalBinding::discard);
    if (dialog.exec() == QDialog::Accepted)
        restore(dialog.chosen());
}

void JournalBinding::restore(const LeftOver &leftOver)
{
    emit restoreRequested(leftOver);
}

void JournalBinding::takeOver(const LeftOver &leftOver)
{
    forget(leftOver);
    if (leftOver.contents.lesson) {
        m_takenLesson = leftOver;
        m_lessonJournal->write();
        return;
    }
    m_parts.files.resume(leftOver.contents.files);
    m_taken = leftOver;
    m_journal->setUnsaved();
}

void JournalBinding::discard(const LeftOver &leftOver)
{
    discardLeftOver(leftOver);
    forget(leftOver);
}

void JournalBinding::forget(const LeftOver &leftOver)
{
    const QString path = leftOver.path;
    m_leftOvers.removeIf([&](const LeftOver &other) { return other.path == path; });
    m_parts.recover.setEnabled(!m_leftOvers.isEmpty());
    if (m_parts.messageBar.dismiss(m_offered))
        offer(); // of what there is still
}

void JournalBinding::tellFailure(const QString &reason)
{
    m_parts.messageBar.showMessage(
        Severity::Warning,
        tr("What you do cannot be kept safe against a power cut: %1. All goes on as before; save "
           "often, or make room on the disk.")
            .arg(reason));
}

} // namespace podium
