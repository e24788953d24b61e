// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "present/penstrokes.h"

#include <QWidget>

#include <optional>

namespace podium {

/// What hides everything while nobody is to look.
enum class Curtain { None, Black, White };

/// Above what the audience sees: strokes of the pen, the spotlight, the curtain. Lets the pointer
/// through unless the pen is taken.
class AudienceOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceOverlay(QWidget *parent);

    Curtain curtain() const { return m_curtain; }

    void setTheme(const Theme &theme);
    void setCurtain(Curtain curtain);
    /// Dims all but a circle around this point of the widget; nothing for no spotlight.
    void setSpotlight(const std::optional<QPointF> &point);
    void setStrokes(const QList<PenStroke> &strokes);
    void setPenTaken(bool taken);

signals:
    /// The pen is put down, and drawn on; audience units.
    void penPressed(const QPointF &point);
    void penMoved(const QPointF &point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    double unit() const;
    void paintSpotlight(QPainter &painter);

    Theme m_theme;
    Curtain m_curtain{Curtain::None};
    std::optional<QPointF> m_spotlight{};
    QList<PenStroke> m_strokes{};
};

} // namespace podium
