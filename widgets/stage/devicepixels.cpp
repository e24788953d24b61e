// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/devicepixels.h"

#include <QPainter>

namespace podium {

QTransform devicePixels(const QPainter &painter)
{
    const QTransform device = painter.deviceTransform();
    return QTransform::fromTranslate(qRound(device.dx()), qRound(device.dy())) * device.inverted();
}

} // namespace podium
