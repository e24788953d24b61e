// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <Qt>

class QDockWidget;
class QMainWindow;

namespace podium {

/// Puts docks away while the window is too small for them and the picture, and brings them back
/// when it is large again. What the user opens meanwhile stays open.
class DockFolding : public QObject
{
    Q_OBJECT

public:
    static constexpr int narrow = 980; ///< logical pixels: below it the sides fold
    static constexpr int low = 660;    ///< below it the bottom folds

    /// The window is borrowed and must outlive this.
    explicit DockFolding(QMainWindow &window);

    /// Letters that are so many times larger need a larger window.
    void setLetterFactor(double factor);

    /// All docks as they were in a large window, to be remembered.
    void unfold();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side
    {
        Qt::DockWidgetAreas areas{};
        QList<QDockWidget *> folded{}; ///< those that were open
        bool isFolded{false};
    };

    void fold();
    void setFolded(Side &side, bool folded);

    QMainWindow &m_window;
    double m_letterFactor{1};
    Side m_sides{Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea};
    Side m_bottom{Qt::BottomDockWidgetArea};
};

} // namespace podium
