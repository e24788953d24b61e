// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/roles.h"

namespace podium {

RoleCue cueOf(Role role)
{
    using Outline = RoleCue::Outline;
    using Glyph = RoleCue::Glyph;
    switch (role) {
    case Role::ClusterIp:
        return {Pattern::VerticalLines, Outline::Plain, Glyph::None};
    case Role::NodePort:
        return {Pattern::Checks, Outline::Plain, Glyph::Socket};
    case Role::LoadBalancer:
        return {Pattern::Plain, Outline::Double, Glyph::Plug};
    case Role::Ready:
        return {Pattern::Plain, Outline::Plain, Glyph::Check};
    case Role::Refused:
        return {Pattern::Plain, Outline::Plain, Glyph::Octagon};
    case Role::Pending:
        return {Pattern::DiagonalLines, Outline::Dashed, Glyph::None};
    case Role::Dropped:
        break;
    }
    return {Pattern::Dots, Outline::Dotted, Glyph::Grave};
}

QColor colorOf(Role role, const Theme &theme)
{
    switch (role) {
    case Role::ClusterIp:
        return theme.colors.service;
    case Role::NodePort:
        return theme.colors.nodePort;
    case Role::LoadBalancer:
        return theme.colors.loadBalancer;
    case Role::Ready:
        return theme.colors.ready;
    case Role::Refused:
        return theme.colors.refused;
    case Role::Pending:
        return theme.colors.pending;
    case Role::Dropped:
        break;
    }
    return theme.colors.dropped;
}

void paintRole(QPainter &painter, const QPainterPath &shape, Role role, const Theme &theme)
{
    using Outline = RoleCue::Outline;
    const RoleCue cue = cueOf(role);
    const QColor on = role == Role::ClusterIp ? theme.colors.onService
                      : role == Role::Dropped ? theme.colors.onDropped
                                              : theme.colors.onFill;
    constexpr double visible = 0.6;
    paintShape(painter, shape, {colorOf(role, theme), QColor(), 0});
    paintPattern(painter, shape, cue.pattern, withAlpha(on, visible));
    const Qt::PenStyle pen = cue.outline == Outline::Dashed   ? Qt::DashLine
                             : cue.outline == Outline::Dotted ? Qt::DotLine
                                                              : Qt::SolidLine;
    if (cue.outline == Outline::Double) {
        // A light line between two dark ones.
        paintShape(painter, shape, {QColor(), theme.colors.ink, 3 * theme.widths.container});
        paintShape(painter, shape, {QColor(), theme.colors.plate, theme.widths.container});
    } else {
        paintShape(painter, shape, {QColor(), theme.colors.ink, theme.widths.container, pen});
    }
}

} // namespace podium
