// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/manualclock.h"
#include "window/mainwindow.h"
#include "window/windowstate.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>

namespace podium::test {

/// Somebody who understands nothing and tries everything: keys, clicks, drags, wheel, commands and
/// sizes at random, in whatever window is in front. The same seed presses the same keys, as far as
/// timers of the window do not come in between.
class Monkey : public QObject
{
    Q_OBJECT

public:
    /// Works in a folder of its own, and never leaves a file dialog for another.
    Monkey(quint32 seed, int events);

    /// Until all events are done. A step that never ends kills the process.
    void play();

    int done() const { return m_done; }

    /// Between one step and the next, in milliseconds.
    qint64 longestPause() const { return m_longestPause; }

    /// After which step it came, and during what.
    const QString &longestStep() const { return m_longestStep; }

    /// Takes back all that can be; whether texts and cluster are those that were opened.
    bool undoingAllGivesTheOriginal();

private:
    void next();
    void step();
    void observePause();
    void remember();
    void leaveEverything();

    void act();
    void click(Qt::MouseButton button);
    void drag();
    void turnWheel();
    void pressKey();
    void type();
    void takeCommand();
    void passTime();
    void resizeWindow();

    void answerDialog(QWidget &dialog);
    QWidget *front();
    QWindow *target();
    QWidget *keyTarget();
    QPoint anywhere(const QWindow &window);
    template <class T>
    const T &oneOf(const QList<T> &list);

    QTemporaryDir m_folder{};
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    WindowState m_state{m_settings};
    ManualClock m_clock{};
    MainWindow m_window{m_state, m_clock};
    QRandomGenerator m_random;
    QPointer<QWidget> m_dialog{};
    int m_stepsInDialog{0};
    int m_events{0};
    int m_done{0};
    QByteArray m_original{};
    QString m_doing{};
    QElapsedTimer m_sinceStep{};
    qint64 m_longestPause{0};
    QString m_longestStep{};
};

} // namespace podium::test
