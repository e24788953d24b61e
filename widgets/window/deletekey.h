// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QAction;
class QEvent;
class QWidget;

namespace podium {

/// The Delete key over a widget, in two moments: what deleting would do is looked at while the key
/// is down, and it is done when the key is let go. Escape before that lets everything be.
class DeleteKey : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the widget; acts only while the command is enabled. Both are borrowed.
    DeleteKey(QWidget &watched, const QAction &command);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void considered();
    /// Neither, if the focus goes elsewhere meanwhile: then it is given up, too.
    void givenUp();
    void taken();

private:
    bool press(QEvent &event);
    bool release(QEvent &event);
    void giveUp();

    const QAction &m_command;
    bool m_isDown{false};
};

} // namespace podium
