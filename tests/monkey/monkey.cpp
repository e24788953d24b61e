// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "monkey/monkey.h"

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "present/presentation.h"
#include "support/clustertext.h"
#include "window/lessonbinding.h"

#include <QAction>
#include <QApplication>
#include <QCryptographicHash>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

#include <csignal>
#include <unistd.h>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

/// A step that takes longer will never end.
constexpr unsigned patience = 60; // seconds
constexpr int mostStepsInDialog = 60;

const QList<Qt::Key> &keys()
{
    static const QList<Qt::Key> all = [] {
        QList<Qt::Key> list{Qt::Key_Up,        Qt::Key_Down,    Qt::Key_Left,   Qt::Key_Right,
                            Qt::Key_Home,      Qt::Key_End,     Qt::Key_PageUp, Qt::Key_PageDown,
                            Qt::Key_Tab,       Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Escape,
                            Qt::Key_Delete,    Qt::Key_Space,   Qt::Key_Plus,   Qt::Key_Minus,
                            Qt::Key_Backspace, Qt::Key_Menu,    Qt::Key_Comma,  Qt::Key_Period};
        for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key)
            list.append(Qt::Key(key));
        for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
            list.append(Qt::Key(key));
        for (int key = Qt::Key_0; key <= Qt::Key_9; ++key)
            list.append(Qt::Key(key));
        return list;
    }();
    return all;
}

const QStringList &words()
{
    static const QStringList all{
        u"app"_s,
        u"web"_s,
        u"30080"_s,
        u"0"_s,
        u"-1"_s,
        u"99999"_s,
        u"a b"_s,
        u": "_s,
        u"- x"_s,
        u"\"'{[&*!|"_s,
        u"#"_s,
        u"<b>x</b>"_s,
        u"kind: Pod\n"_s,
        u"10.0.0.0/8"_s,
        u"파드"_s,
        u"\n"_s,
        u"a"_s.repeated(300),
    };
    return all;
}

QByteArray contentOf(const Revision &revision)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const ManifestText &text : revision.texts)
        hash.addData(text.bytes());
    hash.addData(describe(revision.cluster()).toUtf8());
    return hash.result();
}

/// Not by Qt Test: that waits for events in between, and with them for the next step. The window
/// may be gone since the last event.
void send(const QPointer<QWindow> &window, QEvent::Type type, const QPoint &at,
          Qt::MouseButton button)
{
    if (!window)
        return;
    const bool isMove = type == QEvent::MouseMove;
    const bool isRelease = type == QEvent::MouseButtonRelease;
    QMouseEvent event(type, at, window->mapToGlobal(at), isMove ? Qt::NoButton : button,
                      isRelease ? Qt::NoButton : button, Qt::NoModifier);
    QApplication::sendEvent(window, &event);
}

} // namespace

Monkey::Monkey(quint32 seed, int events)
    : m_random(seed)
    , m_events(events)
{
    QApplication::setQuitOnLastWindowClosed(false);
    // Neither a browser nor kubectl is started.
    qputenv("PATH", m_folder.path().toLocal8Bit());
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QDir::setCurrent(m_folder.path());
    const ClusterDocument *document = &m_window.document();
    connect(document, &ClusterDocument::opened, this, &Monkey::remember);
    connect(document, &ClusterDocument::historyRestarted, this, &Monkey::remember);
    m_window.loader().setPatience(-1);
    m_window.keepJournalIn(m_folder.filePath(u"journals"_s));
    m_window.openStartScene();
    m_window.resize(1366, 768);
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    remember();
}

void Monkey::play()
{
    // The core shows what never ended.
    std::signal(SIGALRM, [](int) { std::abort(); });
    m_sinceStep.start();
    next();
    while (m_done < m_events)
        QApplication::exec();
    ::alarm(0);
}

void Monkey::next()
{
    // A timer of its own for every step: it also fires while a dialog waits inside the step before.
    QTimer::singleShot(0, this, &Monkey::step);
}

void Monkey::step()
{
    observePause();
    if (++m_done >= m_events) {
        leaveEverything();
        QApplication::exit(); // quit() would ask what shall become of the work
        return;
    }
    ::alarm(patience);
    next();
    act();
}

void Monkey::observePause()
{
    const qint64 pause = m_sinceStep.restart();
    if (pause <= m_longestPause)
        return;
    m_longestPause = pause;
    m_longestStep = u"%1 %2"_s.arg(m_done).arg(m_doing);
}

void Monkey::act()
{
    QWidget *modal = QApplication::activeModalWidget();
    if (modal != m_dialog) {
        m_dialog = modal;
        m_stepsInDialog = 0;
    }
    if (modal && (qobject_cast<QFileDialog *>(modal) || ++m_stepsInDialog > mostStepsInDialog)) {
        answerDialog(*modal);
        return;
    }
    if (!m_window.isVisible())
        m_window.show();
    if (!QApplication::activeWindow())
        QApplication::setActiveWindow(modal ? modal : &m_window);
    const int kind = m_random.bounded(100);
    if (kind < 30)
        click(Qt::LeftButton);
    else if (kind < 35)
        click(Qt::RightButton);
    else if (kind < 43)
        drag();
    else if (kind < 48)
        turnWheel();
    else if (kind < 70)
        pressKey();
    else if (kind < 78)
        type();
    else if (kind < 90)
        takeCommand();
    else if (kind < 98)
        passTime();
    else
        resizeWindow();
}

/// Which window somebody's hands would work in.
QWidget *Monkey::front()
{
    for (QWidget *top : {QApplication::activePopupWidget(), QApplication::activeModalWidget(),
                         QApplication::activeWindow()}) {
        if (top)
            return top;
    }
    return &m_window;
}

QWindow *Monkey::target()
{
    return front()->window()->windowHandle();
}

QWidget *Monkey::keyTarget()
{
    QWidget *top = front();
    return top->focusWidget() ? top->focusWidget() : top;
}

QPoint Monkey::anywhere(const QWindow &window)
{
    return {m_random.bounded(std::max(1, window.width())),
            m_random.bounded(std::max(1, window.height()))};
}

template <class T>
const T &Monkey::oneOf(const QList<T> &list)
{
    return list[m_random.bounded(list.size())];
}

void Monkey::click(Qt::MouseButton button)
{
    const QPointer<QWindow> window = target();
    if (!window)
        return;
    const QPoint at = anywhere(*window);
    m_doing = u"click at %1,%2"_s.arg(at.x()).arg(at.y());
    send(window, QEvent::MouseButtonPress, at, button);
    send(window, QEvent::MouseButtonRelease, at, button);
    if (m_random.bounded(8) != 0)
        return;
    send(window, QEvent::MouseButtonDblClick, at, button);
    send(window, QEvent::MouseButtonRelease, at, button);
}

void Monkey::drag()
{
    const QPointer<QWindow> window = target();
    if (!window)
        return;
    const QPoint from = anywhere(*window);
    const QPoint to = anywhere(*window);
    m_doing = u"drag from %1,%2 to %3,%4"_s.arg(from.x()).arg(from.y()).arg(to.x()).arg(to.y());
    send(window, QEvent::MouseButtonPress, from, Qt::LeftButton);
    for (const QPoint &at : {(from + to) / 2, to})
        send(window, QEvent::MouseMove, at, Qt::LeftButton);
    send(window, QEvent::MouseButtonRelease, to, Qt::LeftButton);
}

void Monkey::turnWheel()
{
    QPointer<QWindow> window = target();
    if (!window)
        return;
    const QPoint at = anywhere(*window);
    const QPoint by(0, 120 * (m_random.bounded(7) - 3));
    m_doing = u"wheel"_s;
    const Qt::KeyboardModifiers modifiers =
        m_random.bounded(2) == 0 ? Qt::ControlModifier : Qt::NoModifier;
    QWheelEvent wheel(at, window->mapToGlobal(at), {}, by, {}, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(window, &wheel);
}

void Monkey::pressKey()
{
    static const QList<Qt::KeyboardModifiers> modifiers{
        Qt::NoModifier,
        Qt::NoModifier,
        Qt::NoModifier,
        Qt::ControlModifier,
        Qt::AltModifier,
        Qt::ShiftModifier,
        Qt::ControlModifier | Qt::ShiftModifier,
    };
    if (QWidget *widget = keyTarget()) {
        const Qt::Key key = oneOf(keys());
        const Qt::KeyboardModifiers held = oneOf(modifiers);
        m_doing = QKeySequence(key | held).toString();
        QTest::keyClick(widget, key, held);
    }
}

void Monkey::type()
{
    const QPointer<QWidget> focus = keyTarget();
    const QString text = oneOf(words());
    m_doing = u"type "_s + text.left(20);
    for (const QChar letter : text) {
        observePause(); // each is an event of its own
        if (focus)
            QTest::sendKeyEvent(QTest::Click, focus,
                                letter == u'\n' ? Qt::Key_Return : Qt::Key_unknown, letter, {});
    }
}

void Monkey::takeCommand()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    QList<QAction *> actions = m_window.findChildren<QAction *>();
    actions.removeIf(
        [](const QAction *action) { return !action->isEnabled() || action->menu() != nullptr; });
    QAction *action = oneOf(actions);
    m_doing = u"command "_s + action->text();
    action->trigger();
}

void Monkey::passTime()
{
    m_doing = u"time"_s;
    m_clock.pass(0.02 * m_random.bounded(40));
}

void Monkey::resizeWindow()
{
    m_doing = u"resize"_s;
    m_window.resize(320 + m_random.bounded(1600), 240 + m_random.bounded(900));
}

/// File dialogs could leave the folder; others may hold up everything else for too long.
void Monkey::answerDialog(QWidget &widget)
{
    m_doing = u"answer "_s + widget.windowTitle();
    auto *dialog = qobject_cast<QDialog *>(&widget);
    auto *files = qobject_cast<QFileDialog *>(&widget);
    auto *name = files ? files->findChild<QLineEdit *>() : nullptr;
    if (!name || m_random.bounded(2) == 0) {
        if (dialog)
            dialog->reject();
        else
            widget.close();
        return;
    }
    static const QStringList endings{u"yaml"_s, u"podium"_s, u"png"_s, u"csv"_s, u"pdf"_s, u"md"_s};
    name->setText(m_folder.filePath(u"file-%1.%2"_s.arg(m_random.bounded(3)).arg(oneOf(endings))));
    QTest::keyClick(name, Qt::Key_Return);
    if (m_dialog)
        dialog->reject();
}

void Monkey::leaveEverything()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        dialog->reject();
}

void Monkey::remember()
{
    const Revision &opened = m_window.document().history().openedRevision();
    m_original = contentOf(opened);
}

bool Monkey::undoingAllGivesTheOriginal()
{
    m_window.presentation().leave();
    ClusterDocument &document = m_window.document();
    while (document.canUndo())
        document.undo();
    return contentOf(document.revision()) == m_original;
}

} // namespace podium::test
