// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Works with a manifest at random until it is killed: podium_journal_driver FILE FOLDER WAIT SEED.
// Says what it has done, and what the journal in the folder has kept of it (see drivervoice.h).

#include "document/journal/journal.h"
#include "document/randomchanges.h"
#include "document/sentpackets.h"
#include "support/drivervoice.h"
#include "support/manifestfiles.h"

#include <QCoreApplication>

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
        QObject::connect(&m_journal, &Journal::kept, &m_journal, [this](const HistoryMark &until) {
            m_voice.kept(m_marks.lastIndexOf(until));
        });
        m_voice.work([this] { step(); });
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
        m_voice.did(
            contentDigest(sittingToBytes(sittingOf(m_document.history(), m_document.time()))));
    }

    QRandomGenerator m_random;
    ClusterDocument m_document{};
    Journal m_journal;
    QList<HistoryMark> m_marks{};
    DriverVoice m_voice{};
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
