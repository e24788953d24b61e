// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"

namespace podium {

/// A card with its plugs; of a ghost only what it was.
void paintPod(QPainter &painter, const PodLook &pod, const Theme &theme);

} // namespace podium
