// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Writes a lesson until it is killed: podium_lesson_driver FOLDER WAIT. Says on standard output
// what it has written, "did STEP MILLISECONDS DIGEST", and what the journal in the folder has kept
// of it, "kept STEP".

#include "document/journal/lessonjournal.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessondraft.h"
#include "lessons/lessonreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace podium;
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
        m_running.start();
        QObject::connect(&m_journal, &LessonJournal::kept, &m_journal, [this](const auto &lesson) {
            std::printf("kept %lld\n", static_cast<long long>(m_files.indexOf(lesson.file)));
            std::fflush(stdout);
        });
        QObject::connect(&m_step, &QTimer::timeout, &m_step, [this] { step(); });
        m_step.start(5);
    }

private:
    void step()
    {
        const QString title = QString::number(m_files.size());
        m_draft.change([&](Lesson &lesson) { lesson.title.byLanguage.insert(u"en"_s, title); });
        m_files.append(m_draft.kept().file);
        std::printf("did %lld %lld %s\n", static_cast<long long>(m_files.size() - 1),
                    static_cast<long long>(m_running.elapsed()),
                    contentDigest(m_files.last()).constData());
        std::fflush(stdout);
    }

    LessonDraft m_draft{};
    LessonJournal m_journal;
    QList<QByteArray> m_files{};
    QElapsedTimer m_running{};
    QTimer m_step{};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const Driver driver(arguments[1], arguments[2].toInt());
    return QCoreApplication::exec();
}
