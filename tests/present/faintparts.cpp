// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/faintparts.h"

#include "support/contrast.h"

#include <QLineF>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastOfText = 7;
constexpr double leastOfGraphics = 3;

bool covers(const QColor &color)
{
    return color.isValid() && color.alphaF() > 0.99F;
}

bool dims(const QColor &color)
{
    return color.isValid() && color.alphaF() > 0.3F;
}

bool isOnLine(const QPointF &point, const PaintedShape &shape)
{
    constexpr double softEdge = 2;
    const double width = shape.lineWidth + softEdge;
    if (!shape.path.boundingRect().adjusted(-width, -width, width, width).contains(point))
        return false;
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    return stroker.createStroke(shape.path).contains(point);
}

/// Whether one of the shapes from there on lies on the point.
bool isCovered(const QPointF &point, const QList<PaintedShape> &shapes, qsizetype from)
{
    for (qsizetype i = from; i < shapes.size(); ++i) {
        const PaintedShape &shape = shapes[i];
        if ((dims(shape.fill) && shape.path.contains(point)) ||
            (dims(shape.line) && isOnLine(point, shape)))
            return true;
    }
    return false;
}

/// A place on a line, and the direction across it.
struct LinePoint
{
    QPointF at{};
    QPointF across{};
};

QList<LinePoint> pointsAlong(const QPainterPath &path)
{
    constexpr double step = 4; // pixels
    QList<LinePoint> points;
    for (const QPolygonF &polygon : path.toSubpathPolygons()) {
        double rest = step / 2;
        for (qsizetype i = 1; i < polygon.size(); ++i) {
            const QLineF line(polygon[i - 1], polygon[i]);
            const double length = line.length();
            if (length == 0)
                continue;
            const QPointF across = QPointF(line.dy(), -line.dx()) / length;
            for (; rest < length; rest += step)
                points.append({line.pointAt(rest / length), across});
            rest -= length;
        }
    }
    return points;
}

/// From one side of a line that is so wide to the other.
double contrastAcross(const QImage &picture, const LinePoint &point, double width)
{
    constexpr double beside = 2; // pixels
    constexpr double between = 0.5;
    const double reach = width / 2 + beside;
    double lightest = 0;
    double darkest = 1;
    for (double off = -reach; off <= reach; off += between) {
        const QPointF at = point.at + off * point.across;
        const QPoint pixel(int(std::floor(at.x())), int(std::floor(at.y())));
        if (!picture.rect().contains(pixel))
            continue;
        const double light = luminance(picture.pixel(pixel));
        lightest = std::max(lightest, light);
        darkest = std::min(darkest, light);
    }
    return (lightest + 0.05) / (darkest + 0.05);
}

/// Whether it runs in a wider line, which has the edges.
bool hasCasing(const QList<PaintedShape> &shapes, qsizetype index)
{
    if (index == 0)
        return false;
    const PaintedShape &shape = shapes[index];
    const PaintedShape &before = shapes[index - 1];
    return covers(before.line) && before.lineWidth > shape.lineWidth && before.path == shape.path;
}

QString described(const PaintedShape &shape, double contrast)
{
    const QRect rect = shape.path.boundingRect().toAlignedRect();
    return u"line of %1 around %2x%3 at %4,%5: %6 to 1"_s.arg(shape.line.name())
        .arg(rect.width())
        .arg(rect.height())
        .arg(rect.x())
        .arg(rect.y())
        .arg(contrast, 0, 'f', 2);
}

/// Empty if the line is seen.
QString faultOf(const QImage &picture, const QList<PaintedShape> &shapes, qsizetype index)
{
    const PaintedShape &shape = shapes[index];
    int seen = 0;
    int faint = 0;
    double most = 0;
    for (const LinePoint &point : pointsAlong(shape.path)) {
        if (!picture.rect().contains(point.at.toPoint()))
            continue;
        const double found = contrastAcross(picture, point, shape.lineWidth);
        if (found >= leastOfGraphics) {
            ++seen;
        } else if (!isCovered(point.at, shapes, index + 1)) {
            ++faint;
            most = std::max(most, found);
        }
    }
    // Of dots there is twice as much gap as line; and a part of a line may touch what is like it,
    // as that of a packet its way.
    const double allowed = shape.isBroken ? 0.75 : 0.35;
    return faint > allowed * (seen + faint) ? described(shape, most) : QString();
}

} // namespace

bool isSign(const PaintedText &text)
{
    return text.text == u"✓"_s || text.text == u"?"_s;
}

QStringList faintTexts(const QImage &picture, const PaintRecorder &painted)
{
    QStringList faults;
    for (const PaintedText &text : painted.texts()) {
        if (isCovered(text.rect.center(), painted.shapes(), text.shapesBefore))
            continue;
        const double found = contrastOn(picture, text.rect.toAlignedRect() & picture.rect());
        if (found < (isSign(text) ? leastOfGraphics : leastOfText))
            faults.append(u"%1: %2 to 1"_s.arg(text.text).arg(found));
    }
    return faults;
}

QStringList faintLines(const QImage &picture, const PaintRecorder &painted)
{
    QStringList faults;
    const QList<PaintedShape> &shapes = painted.shapes();
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        if (shapes[i].isClipped || !covers(shapes[i].line) || hasCasing(shapes, i))
            continue;
        const QString fault = faultOf(picture, shapes, i);
        if (!fault.isEmpty())
            faults.append(fault);
    }
    return faults;
}

} // namespace podium::test
