// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"
#include "picture/timelineframe.h"

namespace podium {

/// Streams as they are in the picture, for a painter in units that are `factor` times larger.
struct Streams
{
    const QList<StreamLook> &looks;
    double factor{1};
};

/// The ways of a crowd's packets: of very many streams, those with most packets.
void paintStreams(QPainter &painter, const Streams &streams, const Theme &theme);
/// The packets themselves, above the plates that they pass.
void paintStreamMarks(QPainter &painter, const Streams &streams, const Theme &theme);
/// "×212" beside each stream of two packets or more, where there is room for it: inside `area`, and
/// neither on another nor on what is `taken`. None at all where they would be too small to be read.
void paintStreamCounts(QPainter &painter, const Streams &streams, QList<QRectF> taken,
                       const QRectF &area, const Theme &theme);
/// ①②③ where packets were.
void paintFootprints(QPainter &painter, const QList<FootprintLook> &footprints, const Theme &theme);

} // namespace podium
