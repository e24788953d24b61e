// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/penstrokes.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace podium {

/// Colours of the pen and what undoes it, on the audience's screen while the pen is taken: words
/// with their keys, and targets of 44 pixels at least.
class PenPalette : public QWidget
{
    Q_OBJECT

public:
    explicit PenPalette(QWidget *parent);

    void setTheme(const Theme &theme);
    void setColor(PenColor color);
    /// Into the upper right corner, where it covers neither a question nor an outcome, with letters
    /// for a screen of this size.
    void placeIn(const QRect &screen);

signals:
    void colorChosen(podium::PenColor color);
    void undoChosen();
    void clearChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAbstractButton *addButton();
    void retranslate();
    void arrange();

    Theme m_theme;
    QRect m_screen{};
    QButtonGroup *m_colors;
    QList<QAbstractButton *> m_buttons{};
};

} // namespace podium
