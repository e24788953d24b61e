// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/fault.h"

#include <QCommandLineParser>
#include <QSize>

#include <optional>

namespace podium {

/// What `podium render` was told beside the scenario and the request.
struct RenderOptions
{
    QString output{};
    QSize size{}; ///< pixels
    QString theme{};
    QString language{};
    int count{1};      ///< of packets
    double every{0.1}; ///< seconds from one packet to the next
    bool reducedMotion{false};
    bool presents{false};         ///< as an audience sees it
    double speed{1};              ///< of an animation: seconds of story time in one
    int perSecond{25};            ///< frames of an animation
    std::optional<double> time{}; ///< seconds of story time; unset: when all is over
};

QList<QCommandLineOption> renderOptions();

OrFault<RenderOptions> renderOptionsFrom(const QCommandLineParser &parser);

} // namespace podium
