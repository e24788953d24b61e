// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/camerapath.h"

#include <cmath>

namespace podium {

namespace {

// How much the camera would rather zoom than pan; the source found 1.42 to be liked best.
constexpr double rho = 1.42;
// Nearer ones are the same point.
constexpr double nothing = 1e-6;

QPointF middleOf(const Camera &camera, const QSizeF &view)
{
    return camera.toScene(QPointF(view.width() / 2, view.height() / 2));
}

} // namespace

CameraPath::CameraPath(const Camera &from, const Camera &to, const QSizeF &view)
    : m_from(from)
    , m_to(to)
    , m_view(view)
    , m_start(middleOf(from, view))
{
    const QPointF way = middleOf(to, view) - m_start;
    m_distance = std::hypot(way.x(), way.y());
    const double before = view.width() / from.scale();
    const double after = view.width() / to.scale();
    if (m_distance < nothing * before) {
        m_distance = 0;
        m_length = std::abs(std::log(after / before)) / rho;
        return;
    }
    m_direction = way / m_distance;
    const double bend = rho * rho * rho * rho * m_distance * m_distance;
    const double widths = after * after - before * before;
    const auto riseAt = [&](double width, double sign) {
        const double b = (widths + sign * bend) / (2 * width * rho * rho * m_distance);
        return std::asinh(-b);
    };
    m_rise = riseAt(before, 1);
    m_length = (riseAt(after, -1) - m_rise) / rho;
}

Camera CameraPath::at(double progress) const
{
    if (progress <= 0)
        return m_from;
    if (progress >= 1)
        return m_to;
    const double s = progress * m_length;
    const double before = m_view.width() / m_from.scale();
    if (m_distance == 0) {
        const double sign = m_to.scale() < m_from.scale() ? 1 : -1;
        return cameraFor(before * std::exp(sign * rho * s), 0);
    }
    const double width = before * std::cosh(m_rise) / std::cosh(rho * s + m_rise);
    const double along = before / (rho * rho) *
                         (std::cosh(m_rise) * std::tanh(rho * s + m_rise) - std::sinh(m_rise));
    return cameraFor(width, along);
}

Camera CameraPath::cameraFor(double width, double along) const
{
    const double scale = m_view.width() / width;
    const QPointF middle = m_start + m_direction * along;
    return {scale, QPointF(m_view.width() / 2, m_view.height() / 2) - middle * scale};
}

} // namespace podium
