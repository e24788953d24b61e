// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/cameraflight.h"

#include <QEasingCurve>

#include <algorithm>

namespace podium {

namespace {

constexpr int shortest = 180; ///< milliseconds
constexpr int longest = 1100;
constexpr double perLength = 320; ///< milliseconds, see CameraPath::length

} // namespace

void CameraFlight::fly(const CameraPath &path)
{
    stop();
    m_path = path;
    m_milliseconds = std::clamp(int(path.length() * perLength), shortest, longest);
    start();
}

void CameraFlight::updateCurrentTime(int milliseconds)
{
    if (m_milliseconds == 0)
        return;
    const double passed = double(milliseconds) / m_milliseconds;
    emit moved(m_path.at(QEasingCurve(QEasingCurve::InOutCubic).valueForProgress(passed)));
}

} // namespace podium
