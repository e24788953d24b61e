// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "handout/handout.h"

#include <QObject>

#include <functional>

class QWidget;

namespace podium {

class MessageBar;

/// Puts the lesson at hand on paper. All is borrowed and must outlive this.
class HandoutBinding : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        std::function<std::optional<Lesson>()> lesson; ///< at hand; nothing if there is none
        MessageBar &messageBar;
    };

    /// Child of the window, which its dialogs belong to.
    HandoutBinding(const Parts &parts, QWidget &window);

    /// Writes a sheet of the lesson at hand, and says so.
    void write(const QString &path, const HandoutOrder &order);

public slots:
    /// These ask for a file, and by its kind for the paper.
    void saveQuestions();
    void saveAnswers();

private:
    void save(HandoutOrder::Sheet sheet);

    Parts m_parts;
    QWidget &m_window;
};

} // namespace podium
