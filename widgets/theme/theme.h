// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/fontrole.h"

#include <QColor>
#include <QFont>
#include <QStringList>

#include <optional>

namespace podium {

/// All looks: colours, widths, radii and fonts, read from resources/themes. Nothing else in the
/// program states a look. Lengths in scene units, fonts in pixels at 100 %.
struct Theme
{
    struct Colors
    {
        QColor ink{};   ///< text and outlines
        QColor muted{}; ///< captions
        QColor background{};
        QColor panel{}; ///< the ground inside the cluster
        QColor plate{}; ///< behind text
        QColor line{};  ///< outlines of what only contains
        QColor internet{};
        QColor office{};
        QColor lane{};
        QColor wall{};
        QColor wallJoint{};
        QColor shadow{};
        QColor service{};
        QColor onService{}; ///< text on `service`
        QColor nodePort{};
        QColor loadBalancer{};
        QColor ready{};
        QColor refused{};
        QColor pending{};
        QColor dropped{};
        QColor onDropped{};
        QColor onFill{}; ///< text on the other fills
        QColor packet{};
        QColor path{}; ///< the way so far
    };

    struct Widths
    {
        double outline{2};
        double container{1.5};
        double path{6};
        double ring{2};
    };

    struct Radii
    {
        double card{10};
        double lane{8};
        double plate{6};
        double zone{10};
    };

    struct Opacities
    {
        double band{0.2}; ///< of a ribbon
        double hatch{0.45};
        double rest{0.35}; ///< of what is not in the spotlight
    };

    QString name{};
    bool dark{false};
    Colors colors{};
    Widths widths{};
    Radii radii{};
    Opacities opacities{};
    QFont text{};
    QFont strong{};
    QFont caption{};

    const QFont &font(FontRole role) const;
    /// The width of a text in one of these fonts, on the thread that paints. Makes no font.
    double width(const QString &words, FontRole role) const;
    /// width() as a function that borrows this theme.
    MeasureText borrowedMeasure() const;
    /// The same widths on any one thread, for longer than the theme lives. Makes fonts of its own,
    /// which have to be looked up again: keep it.
    MeasureText measure() const;
};

/// "light", "dark", "contrast".
QStringList themeNames();
/// Nothing if there is no theme of this name.
std::optional<Theme> themeNamed(const QString &name);
/// The projector's default.
Theme lightTheme();

/// Reads a theme; what it leaves out or spells wrongly is named in `complaints`.
Theme readTheme(const QByteArray &json, QStringList &complaints);

} // namespace podium
