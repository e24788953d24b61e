// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"
#include "picture/previewlook.h"

namespace podium {

/// Marks above everything else. What would come is dashed, with a plus; what would go is struck
/// through, with a minus: no colour is needed to tell them apart. Scene units; what is too small on
/// the screen has its sign alone. `scale`: logical pixels a scene unit.
void paintPreviewMarks(QPainter &painter, const QList<PreviewMark> &marks, const Theme &theme,
                       double scale = 1);

/// The words of a preview in the lower left corner of the view; in pixels of the view: take the
/// camera's transform off first.
void paintPreviewWords(QPainter &painter, const QStringList &lines, const QRectF &view,
                       const Theme &theme);

} // namespace podium
