// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QSize>
#include <QString>

#include <memory>

namespace podium::test {

/// Words that were painted.
struct PaintedText
{
    QString text{};
    double pixels{0}; ///< height of the letters' font, on the device
    QRectF rect{};    ///< of the letters, on the device
};

/// A device that keeps no picture, but every text that is painted on it.
class TextRecorder : public QPaintDevice
{
public:
    explicit TextRecorder(const QSize &size);
    ~TextRecorder() override;

    QPaintEngine *paintEngine() const override;

    const QList<PaintedText> &texts() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace podium::test
