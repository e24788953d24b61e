// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/penstrokes.h"

#include <QCoreApplication>
#include <QPainter>

namespace podium {

namespace {

constexpr double penWidth = 7;
constexpr double edgeWidth = 12; ///< of the background's colour, so that it stands out from all

QString word(PenColor color, bool dark)
{
    switch (color) {
    case PenColor::Ink:
        return dark ? QCoreApplication::translate("pen", "white")
                    : QCoreApplication::translate("pen", "black");
    case PenColor::Red:
        return QCoreApplication::translate("pen", "red");
    case PenColor::Blue:
        return QCoreApplication::translate("pen", "blue");
    case PenColor::Green:
        break;
    }
    return QCoreApplication::translate("pen", "green");
}

} // namespace

QString penColorWord(PenColor color, const Theme &theme)
{
    return QStringLiteral("%1 %2").arg(int(color) + 1).arg(word(color, theme.dark));
}

QColor penColor(PenColor color, const Theme &theme)
{
    switch (color) {
    case PenColor::Ink:
        return theme.colors.ink;
    case PenColor::Red:
        return theme.colors.refused;
    case PenColor::Blue:
        return theme.colors.service;
    case PenColor::Green:
        break;
    }
    return theme.colors.ready;
}

void PenStrokes::begin(int page, PenColor color, const QPointF &point)
{
    m_pages[page].append({color, {point}});
}

void PenStrokes::extend(int page, const QPointF &point)
{
    QList<PenStroke> &strokes = m_pages[page];
    if (!strokes.isEmpty() && strokes.last().points.last() != point)
        strokes.last().points.append(point);
}

void PenStrokes::undo(int page)
{
    if (!m_pages.value(page).isEmpty())
        m_pages[page].removeLast();
}

void paintStrokes(QPainter &painter, const QList<PenStroke> &strokes, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PenStroke &stroke : strokes) {
        // A click alone is a dot.
        QPolygonF line(stroke.points);
        if (line.size() == 1)
            line.append(line.first() + QPointF(0.1, 0));
        const QPen edge(theme.colors.background, edgeWidth, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin);
        painter.setPen(edge);
        painter.drawPolyline(line);
        QPen pen = edge;
        pen.setColor(penColor(stroke.color, theme));
        pen.setWidthF(penWidth);
        painter.setPen(pen);
        painter.drawPolyline(line);
    }
}

} // namespace podium
