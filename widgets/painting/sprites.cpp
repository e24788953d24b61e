// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/sprites.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

namespace podium {

namespace {

/// Device pixels per scene unit, if the painter neither turns nor shears.
double deviceScale(const QPainter &painter)
{
    const QTransform transform = painter.deviceTransform();
    return transform.type() <= QTransform::TxScale ? transform.m11() : 0;
}

void paintEach(QPainter &painter, const Sprite &sprite, const Track &points)
{
    for (const QPointF &point : points) {
        painter.translate(point);
        sprite.paint(painter);
        painter.translate(-point);
    }
}

QPixmap drawn(const Sprite &sprite, const QSize &size, double scale)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(size.width() / 2, size.height() / 2);
    painter.scale(scale, scale);
    sprite.paint(painter);
    return pixmap;
}

QPixmap pixmapOf(const Sprite &sprite, double scale, const Theme &theme)
{
    // An even number of pixels has its middle between two of them.
    const auto whole = [scale](double length) {
        return 2 * int(std::ceil(length * scale / 2)) + 2;
    };
    const QSize size(whole(sprite.size.width()), whole(sprite.size.height()));
    const QString key = QStringLiteral("podium/%1/%2/%3x%4/%5/%6")
                            .arg(theme.name, theme.text.toString())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(QString::number(scale, 'f', 4), sprite.name);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(sprite, size, scale);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

void paintSprites(QPainter &painter, const Sprite &sprite, const Track &points, const Theme &theme)
{
    const double scale = deviceScale(painter);
    if (painter.paintEngine()->type() != QPaintEngine::Raster || scale <= 0) {
        paintEach(painter, sprite, points);
        return;
    }
    const QPixmap pixmap = pixmapOf(sprite, scale, theme);
    const QTransform toDevice = painter.deviceTransform();
    const double ratio = painter.device()->devicePixelRatioF();
    const QTransform before = painter.worldTransform();
    // Whole device pixels: a copy, not a resampling.
    painter.setWorldTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    // A widget is painted on its window's device, some way from the corner.
    const QTransform fromDevice = painter.deviceTransform().inverted();
    const QPoint middle(pixmap.width() / 2, pixmap.height() / 2);
    for (const QPointF &point : points)
        painter.drawPixmap(fromDevice.map(QPointF(toDevice.map(point).toPoint() - middle)), pixmap);
    painter.setWorldTransform(before);
}

} // namespace podium
