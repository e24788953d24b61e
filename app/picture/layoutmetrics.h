// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// The sizes of the picture in scene units. Three lanes with their header are 480 high and 956
/// wide: at 700 pixels the 16-unit text is 11.5 pixels, at 1080 lines it reaches 28.
namespace podium::metrics {

constexpr double margin = 4;     ///< around everything
constexpr double rowHeight = 22; ///< one line of text

constexpr double zoneWidth = 142;
constexpr double captionHeight = 30;
constexpr double figureHeight = 122;
constexpr double glyphHeight = 66;
constexpr double routerHeight = 82;
constexpr double routerGlyphHeight = 30;

constexpr double columnGap = 8;
constexpr double headerHeight = 66; ///< of Services: two lines and a frame for each layer
constexpr double plateHeight = 50;  ///< of brackets: two lines
constexpr double layerFrame = 4.5;  ///< of a layer around a header
constexpr double headerPadding = 17;
constexpr double plateGap = 6;
constexpr double bracketPlateWidth = 164;
constexpr double bracketStep = 36; ///< from one bracket to the next
constexpr double barWidth = 20;
constexpr double trunkWidth = 20; ///< the way along the wall

constexpr double wallWidth = 10;
constexpr double laneGap = 8;
constexpr double lanePadding = 10.5;
constexpr double bankGap = 64;
constexpr double labelWidthMin = 130;
constexpr double labelWidthMax = 230;
constexpr double wireTop = 74;  ///< of the first wire, below the lane's top
constexpr double wireStep = 32; ///< from wire to wire
constexpr double wireBottom = 28;
constexpr double noteHeight = 20;     ///< a line below a socket
constexpr double plateRowHeight = 28; ///< sockets and crossings
constexpr double socketWidth = 82;
constexpr double socketOutside = 26; ///< how far it stands out of its lane

constexpr double bandWidth = 84;
constexpr double crossingWidth = 116;
constexpr double headerWidthMin = 152;
constexpr double headerWidthStep = 24; ///< it grows by this, so that few edits move the columns
constexpr double headerWidthMax = 266;

constexpr double cardWidth = 227;
constexpr double cardPadding = 12;
constexpr double cardHeight = 94;
constexpr double cardGap = 13;
constexpr double plugWidth = 56;
constexpr double plugHeight = 24;
constexpr double plugStep = 28;
constexpr double gutterWidth = 24; ///< the way to the left of a column of cards
constexpr double chipHeight = 24;
constexpr double tallyWidth = 40;
constexpr double mismatchHeight = 19; ///< half on the card, half below it
constexpr double namespaceHeight = 21;

constexpr double badgeHeight = 26; ///< "0 endpoints", below the lanes
constexpr double badgeRoom = badgeHeight + 18;

constexpr double legendHeight = 36;

} // namespace podium::metrics
