// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/theme.h"

#include <QMap>
#include <QPointF>

class QPainter;

namespace podium {

enum class PenColor { Ink, Red, Blue, Green };

/// The word for a colour, with the key that chooses it: "1 black".
QString penColorWord(PenColor color, const Theme &theme);
QColor penColor(PenColor color, const Theme &theme);

/// A line that the teacher has drawn; audience units.
struct PenStroke
{
    PenColor color{PenColor::Ink};
    QList<QPointF> points{};

    bool operator==(const PenStroke &) const = default;
};

/// What was drawn, page by page.
class PenStrokes
{
public:
    const QList<PenStroke> of(int page) const { return m_pages.value(page); }

    void begin(int page, PenColor color, const QPointF &point);
    /// Goes on with the stroke that was begun last on the page.
    void extend(int page, const QPointF &point);
    /// Takes the last stroke of the page away.
    void undo(int page);

    void clear(int page) { m_pages.remove(page); }

    void clearAll() { m_pages.clear(); }

private:
    QMap<int, QList<PenStroke>> m_pages{};
};

/// In audience units.
void paintStrokes(QPainter &painter, const QList<PenStroke> &strokes, const Theme &theme);

} // namespace podium
