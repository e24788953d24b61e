// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QWidget>

#include <functional>

namespace podium::test {

/// Two hands on the keyboard: keys go where a user's would, to an open menu or list, a dialog, or
/// whatever has the focus.
class Keyboard
{
public:
    explicit Keyboard(QWidget &window)
        : m_window(window)
    {}

    QWidget *target() const
    {
        QWidget *top = QApplication::activePopupWidget();
        if (!top)
            top = QApplication::activeModalWidget();
        if (top)
            return top->focusWidget() ? top->focusWidget() : top;
        return QApplication::focusWidget() ? QApplication::focusWidget() : &m_window;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(target(), key, modifiers);
        QApplication::processEvents();
        if (!QApplication::activeWindow()) // as a window manager does when a dialog is closed
            QApplication::setActiveWindow(&m_window);
    }

    void control(Qt::Key key) const { press(key, Qt::ControlModifier); }

    void controlShift(Qt::Key key) const { press(key, Qt::ControlModifier | Qt::ShiftModifier); }

    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            if (letter == u'\n')
                press(Qt::Key_Return);
            else // keyClicks() knows no other letters than those of ASCII
                QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, letter, {});
        }
        QApplication::processEvents();
    }

    /// What stands there goes.
    void retype(const QString &text) const
    {
        control(Qt::Key_A);
        type(text);
    }

    /// Presses the key until somebody who looks is content; false if that never happens.
    bool pressUntil(Qt::Key key, const std::function<bool()> &isThere) const
    {
        constexpr int patience = 200;
        for (int i = 0; i < patience && !isThere(); ++i)
            press(key);
        return isThere();
    }

    /// With the Tab key to the widget of this name, as a screen reader would tell it.
    bool tabTo(const QString &name) const
    {
        return pressUntil(Qt::Key_Tab, [&] {
            const QWidget *there = QApplication::focusWidget();
            return there && nameOf(*there) == name;
        });
    }

    /// Its accessible name, or else what stands on the button.
    static QString nameOf(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        if (!widget.accessibleName().isEmpty() || !button)
            return widget.accessibleName();
        return button->text().remove(u'&');
    }

private:
    QWidget &m_window;
};

} // namespace podium::test
