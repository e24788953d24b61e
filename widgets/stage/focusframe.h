// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace podium {

class StageView;

/// Two rings, ink and background, inside the edge of the stage while it has the focus and keys are
/// used; the pointer does not need them. Takes no events.
class FocusFrame : public QWidget
{
    Q_OBJECT

public:
    /// Becomes a child of the stage and keeps its size.
    explicit FocusFrame(StageView &stage);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StageView &m_stage;
};

} // namespace podium
