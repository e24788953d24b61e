// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QRectF>
#include <QSize>
#include <QString>

#include <memory>

namespace podium::test {

/// Words that were painted.
struct PaintedText
{
    QString text{};
    double pixels{0};          ///< height of the letters' font, on the device
    QRectF rect{};             ///< of the letters, on the device
    qsizetype shapesBefore{0}; ///< how many shapes were painted before
};

/// A line or an area that was painted, on the device.
struct PaintedShape
{
    QPainterPath path{};
    QColor line{}; ///< invalid: none
    double lineWidth{0};
    bool isBroken{false}; ///< dashed or dotted
    QColor fill{};        ///< invalid: none
    bool isClipped{false};
};

/// A device that keeps no picture, but what is painted on it, in this order.
class PaintRecorder : public QPaintDevice
{
public:
    explicit PaintRecorder(const QSize &size);
    ~PaintRecorder() override;

    QPaintEngine *paintEngine() const override;

    const QList<PaintedText> &texts() const;
    const QList<PaintedShape> &shapes() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace podium::test
