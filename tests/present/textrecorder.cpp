// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/textrecorder.h"

#include <QFontMetricsF>
#include <QPainter>

namespace podium::test {

class TextRecorder::Engine : public QPaintEngine
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

    void drawPath(const QPainterPath &) override {}

    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty() || painter()->opacity() == 0)
            return;
        const QTransform toDevice = state->transform();
        const QFont font = item.font();
        const QRectF letters = QFontMetricsF(font).tightBoundingRect(item.text()).translated(at);
        texts.append({item.text(), font.pixelSize() * toDevice.m22(), toDevice.mapRect(letters)});
    }

    QList<PaintedText> texts{};
};

TextRecorder::TextRecorder(const QSize &size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{}

TextRecorder::~TextRecorder() = default;

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

const QList<PaintedText> &TextRecorder::texts() const
{
    return m_engine->texts;
}

int TextRecorder::metric(PaintDeviceMetric metric) const
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
