// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/paintrecorder.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace podium::test {

class PaintRecorder::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {}

    bool begin(QPaintDevice *) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState &) override {}

    Type type() const override { return User; }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    void drawPath(const QPainterPath &path) override
    {
        const QTransform toDevice = state->transform();
        PaintedShape shape;
        shape.path = toDevice.map(path);
        if (state->pen().style() != Qt::NoPen) {
            shape.line = seen(state->pen().color());
            shape.lineWidth = state->pen().widthF() * std::sqrt(std::abs(toDevice.determinant()));
            shape.isBroken = state->pen().style() != Qt::SolidLine;
        }
        if (state->brush().style() != Qt::NoBrush)
            shape.fill = seen(state->brush().color());
        shape.isClipped = painter()->hasClipping();
        shapes.append(shape);
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
        if (mode == PolylineMode)
            shapes.last().fill = QColor();
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty() || painter()->opacity() == 0)
            return;
        const QTransform toDevice = state->transform();
        const QFont font = item.font();
        const QRectF letters = QFontMetricsF(font).tightBoundingRect(item.text()).translated(at);
        texts.append({item.text(), font.pixelSize() * toDevice.m22(), toDevice.mapRect(letters),
                      shapes.size()});
    }

    QList<PaintedText> texts{};
    QList<PaintedShape> shapes{};

private:
    /// A thing that comes or goes is painted paler.
    QColor seen(QColor color) const
    {
        color.setAlphaF(float(color.alphaF() * painter()->opacity()));
        return color;
    }
};

PaintRecorder::PaintRecorder(const QSize &size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{}

PaintRecorder::~PaintRecorder() = default;

QPaintEngine *PaintRecorder::paintEngine() const
{
    return m_engine.get();
}

const QList<PaintedText> &PaintRecorder::texts() const
{
    return m_engine->texts;
}

const QList<PaintedShape> &PaintRecorder::shapes() const
{
    return m_engine->shapes;
}

int PaintRecorder::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return m_size.width() * 254 / (10 * dotsPerInch);
    case PdmHeightMM:
        return m_size.height() * 254 / (10 * dotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    case PdmDepth:
        return 32;
    default:
        return 0;
    }
}

} // namespace podium::test
