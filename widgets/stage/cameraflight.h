// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stage/camerapath.h"

#include <QAbstractAnimation>

namespace podium {

/// A camera under way: slow at both ends, and not longer than it takes to see where it goes. Real
/// time, not story time, as it is the viewer who moves.
class CameraFlight : public QAbstractAnimation
{
    Q_OBJECT

public:
    using QAbstractAnimation::QAbstractAnimation;

    /// Leaves at once; a flight that is under way is given up.
    void fly(const CameraPath &path);

    int duration() const override { return m_milliseconds; }

signals:
    void moved(const podium::Camera &camera);

protected:
    void updateCurrentTime(int milliseconds) override;

private:
    CameraPath m_path{};
    int m_milliseconds{0};
};

} // namespace podium
