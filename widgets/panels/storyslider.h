// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "panels/storyruler.h"

#include <QAbstractSlider>

namespace podium {

class ClusterDocument;
class Playback;

/// The story from its start to its end, to go back and forth in: sends, edits, hops and forks have
/// each a sign of their own, which the pointer is drawn to and which say what they are. Its value
/// is the time in milliseconds, for those who use it without looking.
///
/// Left and right go a tenth of a second, page up and page down a hop, Home and End to the ends.
class StorySlider : public QAbstractSlider
{
    Q_OBJECT

public:
    /// All are borrowed and must outlive this.
    StorySlider(const ClusterDocument &document, Playback &playback, QWidget *parent = nullptr);

    const StoryRuler &ruler() const { return m_ruler; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Where a moment is, in the coordinates of this widget.
    double xOf(double time) const;

public slots:
    void setMarks(const QList<podium::StoryMark> &marks);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void measure();
    void showTime();
    void goTo(double x);
    void paintHops(QPainter &painter) const;
    void paintGroove(QPainter &painter) const;
    void paintGroups(QPainter &painter) const;
    void paintPlayhead(QPainter &painter) const;
    /// What stands there in words; empty if nothing does.
    QString wordsAt(double x) const;
    void retranslate();

    const ClusterDocument &m_document;
    Playback &m_playback;
    StoryRuler m_ruler{};
};

} // namespace podium
