// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace podium {

class StageView;

/// The whole picture in the corner of the stage, with a frame around what is in sight; there only
/// when not everything is. A click or a drag moves the camera there; with the focus, arrows move it
/// and plus and minus zoom.
class MiniMap : public QWidget
{
    Q_OBJECT

public:
    /// Becomes a child of the stage.
    explicit MiniMap(StageView &stage);

    /// Switched off, it never shows.
    void setWanted(bool wanted);

    bool isWanted() const { return m_wanted; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Follows the camera and the size of the stage.
    void follow();
    void dropPicture();
    void repaintPicture();
    /// Scene to the pixels of this.
    QTransform transform() const;
    void lookAt(const QPointF &position);
    void retranslate();

    StageView &m_stage;
    bool m_wanted{true};
    QPixmap m_picture{}; ///< null when it has to be painted anew
    QTimer m_later{};    ///< edits come in crowds, and the picture is small
};

} // namespace podium
