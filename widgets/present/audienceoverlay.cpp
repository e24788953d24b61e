// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/audienceoverlay.h"

#include "painting/audiencelayout.h"
#include "painting/shapes.h"
#include "theme/curtaincolors.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace podium {

namespace {

constexpr double spotlightRadius = 190; ///< audience units
constexpr double ringWidth = 6;

} // namespace

AudienceOverlay::AudienceOverlay(QWidget *parent)
    : QWidget(parent)
    , m_theme(lightTheme())
{
    setPenTaken(false);
}

void AudienceOverlay::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void AudienceOverlay::setCurtain(Curtain curtain)
{
    m_curtain = curtain;
    update();
}

void AudienceOverlay::setSpotlight(const std::optional<QPointF> &point)
{
    m_spotlight = point;
    update();
}

void AudienceOverlay::setStrokes(const QList<PenStroke> &strokes)
{
    m_strokes = strokes;
    update();
}

void AudienceOverlay::setPenTaken(bool taken)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, !taken);
    if (taken)
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
}

double AudienceOverlay::unit() const
{
    return std::max(1, height()) / audience::height;
}

void AudienceOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_curtain != Curtain::None) {
        painter.fillRect(rect(), m_curtain == Curtain::Black ? blackScreen() : whiteScreen());
        return;
    }
    painter.save();
    painter.scale(unit(), unit());
    paintStrokes(painter, m_strokes, m_theme);
    painter.restore();
    if (m_spotlight)
        paintSpotlight(painter);
}

void AudienceOverlay::paintSpotlight(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = spotlightRadius * unit();
    QPainterPath circle;
    circle.addEllipse(*m_spotlight, radius, radius);
    QPainterPath rest;
    rest.addRect(rect());
    painter.fillPath(rest - circle,
                     withAlpha(m_theme.colors.background, 1 - m_theme.opacities.rest));
    painter.setPen(QPen(m_theme.colors.ink, ringWidth * unit()));
    painter.drawPath(circle);
}

void AudienceOverlay::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        emit penPressed(event->position() / unit());
}

void AudienceOverlay::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        emit penMoved(event->position() / unit());
}

} // namespace podium
