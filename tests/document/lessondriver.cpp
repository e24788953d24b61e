// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Writes a lesson until it is killed: podium_lesson_driver FOLDER WAIT. Says what it has written,
// and what the journal in the folder has kept of it (see drivervoice.h).

#include "document/journal/lessonjournal.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessondraft.h"
#include "lessons/lessonreader.h"
#include "support/drivervoice.h"

#include <QCoreApplication>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

class Driver
{
public:
    Driver(const QString &folder, int wait)
        : m_journal(m_draft, folder)
    {
        m_draft.open(readLessonFile(shippedLessons().first().path).lesson);
        m_journal.setWait(wait);
        QObject::connect(&m_journal, &LessonJournal::kept, &m_journal, [this](const auto &lesson) {
            m_voice.kept(m_files.indexOf(lesson.file));
        });
        m_voice.work([this] { step(); });
        tell();
    }

private:
    void step()
    {
        const QString title = QString::number(m_files.size());
        m_draft.change([&](Lesson &lesson) { lesson.title.byLanguage.insert(u"en"_s, title); });
        tell();
    }

    void tell()
    {
        m_files.append(m_draft.kept().file);
        m_voice.did(contentDigest(m_files.last()));
    }

    LessonDraft m_draft{};
    LessonJournal m_journal;
    QList<QByteArray> m_files{};
    DriverVoice m_voice{};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const Driver driver(arguments[1], arguments[2].toInt());
    return QCoreApplication::exec();
}
