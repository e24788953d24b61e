// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/audiencepage.h"
#include "theme/theme.h"

#include <QRectF>

namespace podium {

/// Sizes that can be read from the last row. In audience units, of which the screen is 1080 high
/// however many pixels it has. Source: the 4-6-8 rule and ISO 9241-3, see `smallest` and `words`.
namespace audience {

constexpr double height = 1080;
constexpr double smallest = 28; ///< letters of 16 minutes of arc, four heights away
constexpr double words = 42;    ///< the same six heights away: what has to be read by all

/// How much larger the letters of the picture are, see StageView::setMagnification(), on a screen
/// that is so many pixels high: its smallest are 9 pixels before that, and drawn in whole pixels.
double magnification(double screenHeight);
/// Width to height of what the title and a question leave of a wide screen.
constexpr double pictureAspect = 2.3;
/// Room around the picture, in pixels before it is magnified.
constexpr double pictureMargin = 2;

} // namespace audience

/// Words with their place.
struct AudienceText
{
    enum class Tone { Ink, Muted };

    QRectF rect{}; ///< as wide as its lines may be
    QString text{};
    FontRole font{FontRole::Text};
    Qt::Alignment align{Qt::AlignLeft};
    Tone tone{Tone::Ink};

    bool operator==(const AudienceText &) const = default;
};

/// A choice with its place.
struct AudienceTile
{
    QRectF rect{};
    QRectF badge{}; ///< of the letter
    QRectF bar{};   ///< of votes; null if they are not shown
    AudienceChoice choice{};
    bool isCounted{false}; ///< its hands are counted now

    bool operator==(const AudienceTile &) const = default;
};

/// Where everything is on a screen that is shown to an audience; audience units.
struct AudienceLayout
{
    QSizeF size{};
    QRectF titleBar{};
    QRectF stage{};
    QRectF panel{}; ///< below the stage; always there, so that an outcome moves nothing
    QList<AudienceText> texts{};
    QList<AudienceTile> tiles{};
    QRectF outcome{}; ///< its sign; null if there is none
    /// Whether the picture has room for the legend of its layers.
    bool hasLegend{true};
    bool isPanelEmpty{true};

    bool operator==(const AudienceLayout &) const = default;
};

/// `pixels`: the size of the screen. All words are set in lines of 42 units, and none are cut off
/// but a title that is longer than the screen is wide.
AudienceLayout layoutAudience(const AudiencePage &page, const QSizeF &pixels, const Theme &theme);

} // namespace podium
