// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace podium {

/// A ring around what has the focus, in every window of the program, as long as somebody works by
/// keys. The style draws it, see ControlStyle.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void surround(QWidget *widget);

    bool m_byKeys{false};
    QPointer<QFocusFrame> m_frame{}; ///< goes with the window that it is in
};

} // namespace podium
