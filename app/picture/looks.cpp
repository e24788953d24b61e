// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/looks.h"

namespace podium {

double FigureLook::reach() const
{
    return kind == Kind::Router ? 38 : 46;
}

QPointF PodLook::door(int port) const
{
    for (const PlugLook &plug : plugs) {
        if (plug.port == port)
            return {plug.label.rect.left(), plug.label.rect.center().y()};
    }
    if (!plugs.isEmpty())
        return {plugs.first().label.rect.left(), plugs.first().label.rect.center().y()};
    return {rect.left(), rect.center().y()};
}

QRectF PodLook::outline() const
{
    QRectF result = rect;
    for (const PlugLook &plug : plugs)
        result |= plug.label.rect;
    return result;
}

const CrossingLook *RibbonLook::crossing(const QString &node) const
{
    for (const CrossingLook &candidate : crossings) {
        if (candidate.node == node)
            return &candidate;
    }
    return nullptr;
}

} // namespace podium
