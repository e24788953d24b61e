// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

namespace podium {

/// What a text is for; the theme turns it into a font.
enum class FontRole {
    Text,    ///< addresses, labels, ports
    Strong,  ///< names, whatever is to be found first
    Caption, ///< words on the ground: zones, layers
};

/// Width of a text in scene units. Injected, so that the layout needs no fonts and tests get the
/// same picture everywhere.
using MeasureText = std::function<double(const QString &text, FontRole font)>;

/// The text if it is no wider than `width`, else as much of both its ends as fits around "…".
QString shortened(const QString &text, double width, FontRole font, const MeasureText &measure);

/// A guess that suits a 16-unit sans-serif font.
double approximateTextWidth(const QString &text, FontRole font);

} // namespace podium
