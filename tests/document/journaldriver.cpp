// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Works with a manifest at random until it is killed: podium_journal_driver FILE FOLDER WAIT SEED.
// Says on standard output what it has done, "did STEP MILLISECONDS DIGEST", and what the journal in
// the folder has kept of it, "kept STEP".

#include "document/journal/journal.h"
#include "document/randomchanges.h"
#include "document/sentpackets.h"
#include "support/manifestfiles.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

class Driver
{
public:
    Driver(const QString &path, const QString &folder, int wait, quint32 seed)
        : m_random(seed)
        , m_journal(m_document, folder)
    {
        m_document.open(readDocument({{path, contentOf(path)}}));
        m_journal.setWait(wait);
        m_running.start();
        QObject::connect(&m_journal, &Journal::kept, &m_journal, [this](const HistoryMark &until) {
            std::printf("kept %lld\n", static_cast<long long>(m_marks.lastIndexOf(until)));
            std::fflush(stdout);
        });
        QObject::connect(&m_step, &QTimer::timeout, &m_step, [this] { step(); });
        m_step.start(5);
        tell();
    }

private:
    void step()
    {
        const int choice = m_random.bounded(6);
        if (choice == 0)
            m_document.undo();
        else if (const std::optional<Change> change = randomChange(m_random, m_document))
            m_document.edit(u"edit"_s, *change, choice == 1 ? u"burst"_s : QString());
        tell();
    }

    void tell()
    {
        m_marks.append(markOf(m_document.history()));
        std::printf("did %lld %lld %s\n", static_cast<long long>(m_marks.size() - 1),
                    static_cast<long long>(m_running.elapsed()), stateDigest().constData());
        std::fflush(stdout);
    }

    /// Of all that was done, and what came of it.
    QByteArray stateDigest() const
    {
        return contentDigest(sittingToBytes(sittingOf(m_document.history(), m_document.time())));
    }

    QRandomGenerator m_random;
    ClusterDocument m_document{};
    Journal m_journal;
    QList<HistoryMark> m_marks{};
    QElapsedTimer m_running{};
    QTimer m_step{};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const Driver driver(arguments[1], arguments[2], arguments[3].toInt(), arguments[4].toUInt());
    return QCoreApplication::exec();
}
