// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QWidget;

namespace podium {

/// Tells whether somebody points at a widget, or has put the keyboard's focus on it.
class Attention : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the widget.
    explicit Attention(QWidget &watched);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void gained();
    void lost();

private:
    bool m_isPointedAt{false};
    bool m_hasFocus{false};
};

} // namespace podium
