// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"
#include "picture/timeline.h"
#include "stage/camera.h"
#include "theme/theme.h"

#include <QPixmap>
#include <QWidget>

namespace podium {

/// The picture: a placement painted through a camera, and what moves on it. Knows no cluster and no
/// rules; what it shows is a function of what was set.
class StageView : public QWidget
{
    Q_OBJECT

public:
    explicit StageView(QWidget *parent = nullptr);

    const Camera &camera() const { return m_camera; }

    const Theme &theme() const { return m_theme; }

    const Placement &placement() const { return m_placement; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

public slots:
    void setPlacement(const podium::Placement &placement);
    void setTimeline(const podium::Timeline &timeline);
    void setStoryTime(double seconds);
    void setSelection(const podium::ObjectRef &object);
    /// The packet whose way alone is lit; 0 for none.
    void setPacketInFocus(int number);
    void setTheme(const podium::Theme &theme);

    void zoomIn();
    void zoomOut();
    /// Shows everything, and keeps showing everything until the user moves the camera.
    void fit();
    /// Moves the camera so that the object is seen.
    void reveal(const podium::ObjectRef &object);

signals:
    /// Null where nothing is drawn.
    void objectClicked(const podium::ObjectRef &object);
    /// A packet lies above objects; 0 where nothing is drawn.
    void packetClicked(int number);
    void firstFramePainted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCamera(const Camera &camera);
    void moveCamera(const Camera &camera);
    void zoomAtCentre(double factor);
    void setHovered(const ObjectRef &object);
    void click(const QPointF &view);
    TimelineFrame frame() const;
    /// The number of the packet drawn there; 0 if there is none.
    int packetAt(const QPointF &view) const;
    void dropGround();
    void paintGroundLayer(QPainter &painter);

    Placement m_placement{};
    Timeline m_timeline{};
    Theme m_theme;
    Camera m_camera{};
    ObjectRef m_selected{};
    ObjectRef m_hovered{};
    double m_storyTime{0};
    int m_packetInFocus{0};
    bool m_fitting{true}; ///< the camera follows the size of the window and of the picture
    bool m_painted{false};
    bool m_dragging{false};
    QPointF m_pressedAt{};
    QPointF m_draggedFrom{};
    /// What stands still, painted for the present camera; null when it has to be painted anew.
    QPixmap m_ground{};
};

} // namespace podium
