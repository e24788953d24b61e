// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// Works in the real window at random, as somebody at keyboard and mouse would, until it is killed,
// or dies of a fault of its own after so many steps: podium_window_driver FILE FOLDER WAIT SEED
// [STEPS]. Says what it has done, and what the journal in the folder has kept of it (see
// drivervoice.h).

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/history/history.h"
#include "document/journal/crashhandler.h"
#include "document/journal/crashreport.h"
#include "document/journal/journal.h"
#include "document/journal/journalrecords.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "document/sitting/sitting.h"
#include "panels/manifestpage.h"
#include "panels/manifestpanel.h"
#include "panels/yamleditor.h"
#include "stage/stageview.h"
#include "window/journalbinding.h"
#include "window/mainwindow.h"
#include "window/windowstate.h"

#include "support/drivervoice.h"
#include "support/manualclock.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRandomGenerator>
#include <QSettings>
#include <QTest>
#include <QTextCursor>

#include <csignal>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

class Driver
{
public:
    Driver(const QString &path, const QString &folder, int wait, quint32 seed)
        : m_random(seed)
        , m_settings(folder + u"/settings.ini"_s, QSettings::IniFormat)
    {
        m_window.loader().setPatience(-1);
        m_window.keepJournalIn(folder);
        m_window.openFiles({path});
        m_window.resize(1366, 768);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        Journal &journal = m_window.journal()->journal();
        journal.setWait(wait);
        QObject::connect(&journal, &Journal::kept, &journal, [this](const HistoryMark &until) {
            const qsizetype step = m_marks.lastIndexOf(until);
            m_voice.kept(step);
            if (m_lastStep > 0 && step >= m_lastStep)
                std::raise(SIGSEGV);
        });
        m_voice.work([this] { step(); });
        tell();
    }

    void setLastStep(int step) { m_lastStep = step; }

private:
    void step()
    {
        switch (m_random.bounded(8)) {
        case 0:
            m_window.action(Actions::Undo)->trigger();
            break;
        case 1:
            m_window.action(Actions::Redo)->trigger();
            break;
        case 2:
            type();
            break;
        case 3:
            insert();
            break;
        case 4:
            m_window.action(Actions::Send)->trigger();
            m_clock.pass(0.2 * m_random.bounded(20));
            break;
        case 5:
            selectAnything();
            m_window.action(Actions::ToggleReady)->trigger();
            break;
        case 6:
            selectAnything();
            m_window.stage().setFocus();
            QTest::keyClick(&m_window.stage(), Qt::Key_Delete);
            break;
        default:
            selectAnything();
            m_window.action(Actions::DuplicateObject)->trigger();
        }
        tell();
    }

    void selectAnything()
    {
        const QList<ObjectRef> objects = m_window.document().cluster().allObjects();
        if (!objects.isEmpty())
            m_window.selection().select(objects[m_random.bounded(objects.size())]);
    }

    /// Somewhere in the manifest, and not always something that can be read.
    void type()
    {
        YamlEditor *editor = m_window.manifestPanel().page(0)->editor();
        if (!editor)
            return;
        editor->setFocus();
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(m_random.bounded(std::max(1, editor->document()->characterCount() - 1)));
        cursor.movePosition(QTextCursor::EndOfBlock);
        editor->setTextCursor(cursor);
        const QStringList words{u"1"_s, u" # note"_s, u"x"_s, u"\b"_s, u"\b\b\b"_s};
        QTest::keyClicks(editor, words[m_random.bounded(words.size())]);
        if (m_random.bounded(2) == 0)
            m_window.manifestPanel().flush();
    }

    /// The third menu adds objects.
    void insert()
    {
        const QList<QAction *> entries = m_window.menuBar()->actions().at(2)->menu()->actions();
        entries[m_random.bounded(entries.size())]->trigger();
    }

    void tell()
    {
        const History &history = m_window.document().history();
        m_marks.append(markOf(history));
        const Sitting sitting = sittingOf(history, m_window.document().time());
        m_voice.did(contentDigest(sittingToBytes(sitting)));
    }

    QRandomGenerator m_random;
    QSettings m_settings;
    WindowState m_state{m_settings};
    ManualClock m_clock{};
    MainWindow m_window{m_state, m_clock};
    QList<HistoryMark> m_marks{};
    DriverVoice m_voice{};
    int m_lastStep{0}; ///< 0: there is none
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    QApplication::setApplicationVersion(u"1.2.3"_s);
    installCrashHandler(arguments[2], crashHeading());
    Driver driver(arguments[1], arguments[2], arguments[3].toInt(), arguments[4].toUInt());
    driver.setLastStep(arguments.value(5).toInt());
    return QApplication::exec();
}
