// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/groundlayer.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace podium {

namespace {

// A piece takes a fraction of a frame to paint; device pixels.
constexpr qint64 largestPiece = 256 * 128;
// How far the soft edge of a line reaches beyond what it was drawn for; device pixels.
constexpr int softEdge = 2;

std::optional<QPoint> wholePixels(const QTransform &change)
{
    const QPoint rounded(qRound(change.dx()), qRound(change.dy()));
    constexpr double nothing = 1e-4;
    const bool isMove = change.type() <= QTransform::TxTranslate &&
                        std::abs(change.dx() - rounded.x()) < nothing &&
                        std::abs(change.dy() - rounded.y()) < nothing;
    return isMove ? std::optional(rounded) : std::nullopt;
}

/// The pixels that lie wholly inside.
QRect innerPixels(const QRectF &rect)
{
    const QPoint topLeft(int(std::ceil(rect.left())), int(std::ceil(rect.top())));
    const QPoint end(int(std::floor(rect.right())), int(std::floor(rect.bottom())));
    return {topLeft, end - QPoint(1, 1)};
}

qint64 areaOf(const QRect &rect)
{
    return qint64(rect.width()) * rect.height();
}

qint64 distance(const QRect &rect, const QPoint &point)
{
    const QPoint way = rect.center() - point;
    return QPoint::dotProduct(way, way);
}

/// The half that is nearer to a point.
QRect nearerHalf(const QRect &rect, const QPoint &point)
{
    QRect first = rect;
    QRect second = rect;
    if (rect.width() > rect.height()) {
        first.setWidth(rect.width() / 2);
        second.setLeft(first.right() + 1);
    } else {
        first.setHeight(rect.height() / 2);
        second.setTop(first.bottom() + 1);
    }
    return distance(first, point) <= distance(second, point) ? first : second;
}

} // namespace

QTransform GroundView::transform() const
{
    return camera.transform() * QTransform::fromScale(ratio, ratio);
}

GroundLayer::GroundLayer(Paint paint)
    : m_paint(std::move(paint))
{}

void GroundLayer::setBackground(const QColor &color)
{
    if (color == m_background)
        return;
    m_background = color;
    reset();
}

void GroundLayer::setView(const GroundView &view)
{
    if (view == m_view)
        return;
    const bool shows = !m_pixels.isNull() && m_empty != viewRect();
    const QTransform change = m_view.transform().inverted() * view.transform();
    const GroundView before = std::exchange(m_view, view);
    if (!shows || view.ratio != before.ratio) {
        reset();
        return;
    }
    const std::optional<QPoint> moved = wholePixels(change);
    if (moved && view.size == before.size)
        scroll(*moved);
    else
        stretch(before, change);
}

void GroundLayer::invalidate()
{
    reset();
}

void GroundLayer::invalidate(const QRectF &area)
{
    const QRect pixels = m_view.transform().mapRect(area).toAlignedRect();
    m_rough += pixels.adjusted(-softEdge, -softEdge, softEdge, softEdge) & viewRect();
}

void GroundLayer::reset()
{
    if (m_pixels.size() != m_view.size)
        m_pixels = QPixmap(m_view.size);
    m_pixels.fill(m_background);
    m_empty = viewRect();
    m_rough = m_empty;
}

void GroundLayer::scroll(const QPoint &by)
{
    QRegion exposed;
    m_pixels.scroll(by.x(), by.y(), viewRect(), &exposed);
    const auto moved = [&](const QRegion &region) {
        return (region.translated(by) + exposed) & viewRect();
    };
    m_empty = moved(m_empty);
    m_rough = moved(m_rough);
    QPainter painter(&m_pixels);
    for (const QRect &rect : m_empty)
        painter.fillRect(rect, m_background);
}

void GroundLayer::stretch(const GroundView &before, const QTransform &change)
{
    QPixmap pixels(m_view.size);
    pixels.fill(m_background);
    QPainter painter(&pixels);
    painter.setTransform(change);
    painter.drawPixmap(0, 0, m_pixels);
    painter.end();
    m_pixels = pixels;

    QRegion filled;
    const QRegion had = QRegion(QRect(QPoint(), before.size)) - m_empty;
    for (const QRect &rect : had)
        filled += innerPixels(change.mapRect(QRectF(rect)));
    m_empty = QRegion(viewRect()) - filled;
    m_rough = viewRect();
}

void GroundLayer::refine(const QDeadlineTimer &deadline)
{
    while (!m_rough.isEmpty()) {
        const QRect piece = nextPiece();
        paintPiece(piece);
        m_empty -= piece;
        m_rough -= piece;
        if (deadline.hasExpired())
            return;
    }
}

void GroundLayer::refineAtOnce()
{
    if (m_rough.isEmpty())
        return;
    paintPiece(m_rough.boundingRect());
    m_empty = m_rough = {};
}

QRect GroundLayer::nextPiece() const
{
    const QPoint middle = viewRect().center();
    QRect piece;
    for (const QRect &rect : m_empty.isEmpty() ? m_rough : m_empty) {
        if (piece.isNull() || distance(rect, middle) < distance(piece, middle))
            piece = rect;
    }
    while (areaOf(piece) > largestPiece)
        piece = nearerHalf(piece, middle);
    return piece;
}

void GroundLayer::paintPiece(const QRect &piece)
{
    const QTransform toDevice = m_view.transform();
    QPainter painter(&m_pixels);
    painter.fillRect(piece, m_background);
    painter.setClipRect(piece);
    painter.setTransform(toDevice);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inked = piece.adjusted(-softEdge, -softEdge, softEdge, softEdge);
    m_paint(painter, toDevice.inverted().mapRect(QRectF(inked)));
}

} // namespace podium
