// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace podium {

/// A label as a chip, as it is drawn on a pod. Click, Enter or F2 edits it; Delete or a click on
/// its cross removes it.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void editRequested();
    void removeRequested();
    /// Whether somebody points at the cross.
    void removePointedAt(bool pointedAt);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QRect crossArea() const;
    void setCrossPointedAt(bool pointedAt);
    void paintCross(QPainter &painter) const;

    bool m_isCrossPointedAt{false};
};

} // namespace podium
