// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stage/camera.h"

namespace podium {

/// The way of a camera between two views that is easiest on the eye: over a long distance it rises,
/// sees both ends, and comes down again. Source: van Wijk and Nuij, "Smooth and efficient zooming
/// and panning", 2003.
class CameraPath
{
public:
    CameraPath() = default;
    CameraPath(const Camera &from, const Camera &to, const QSizeF &view);

    /// How far it is as the eye sees it: 1 is about a doubling of the scale, or a third of a view.
    double length() const { return m_length; }

    /// `progress` from 0 to 1, which are exactly the two ends.
    Camera at(double progress) const;

private:
    Camera cameraFor(double width, double along) const;

    Camera m_from{};
    Camera m_to{};
    QSizeF m_view{};
    QPointF m_start{};     ///< scene point in the middle of the first view
    QPointF m_direction{}; ///< of length 1
    double m_distance{0};  ///< scene units
    double m_rise{0};      ///< r0 of the source
    double m_length{0};    ///< S of the source
};

} // namespace podium
