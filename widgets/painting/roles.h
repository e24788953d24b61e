// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"

namespace podium {

/// What a colour stands for.
enum class Role { ClusterIp, NodePort, LoadBalancer, Ready, Refused, Pending, Dropped };

/// What tells a role from the others where there is no colour.
struct RoleCue
{
    enum class Outline { Plain, Double, Dashed, Dotted };
    enum class Glyph { None, Socket, Plug, Check, Octagon, Grave };

    Pattern pattern{Pattern::Plain};
    Outline outline{Outline::Plain};
    Glyph glyph{Glyph::None};

    bool operator==(const RoleCue &) const = default;
};

RoleCue cueOf(Role role);
QColor colorOf(Role role, const Theme &theme);

/// The shape in the colour and the pattern of a role, outlined as the role is.
void paintRole(QPainter &painter, const QPainterPath &shape, Role role, const Theme &theme);

} // namespace podium
