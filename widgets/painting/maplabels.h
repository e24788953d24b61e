// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/detail.h"
#include "picture/clustermap.h"

namespace podium {

/// A text on a map: its place is of the scene, its size is of the screen.
struct MapLabel
{
    enum class Tone { Ink, Muted, OnFill };

    QRectF rect{}; ///< the text is elided to it
    QString text{};
    double pixels{detail::nameText}; ///< logical
    FontRole font{FontRole::Text};
    Label::Align align{Label::Align::Left};
    Tone tone{Tone::Ink};
};

/// The heading of a tile; null rectangles for what gives way.
struct TileHeading
{
    MapLabel name{};
    MapLabel address{};
    MapLabel count{}; ///< "28/30": ready pods of all
    QRectF pill{};    ///< behind the count
};

/// Decides which texts of a map are painted, where and how large; knows neither painter nor font.
/// Texts have a legible size on the screen or give way; none overlaps another.
class MapLabels
{
public:
    MapLabels(const ClusterMap &map, double scale, MeasureText measure);

    TileHeading heading(int tile) const;
    TileHeading trayHeading() const;
    /// A heat tile's number; null rect if it has no room.
    MapLabel heatNumber(int tile) const;
    /// "(no pod)"; null rect if there is one, or no room.
    MapLabel noPod(int tile) const;
    /// Name and address on a small card.
    std::vector<MapLabel> name(const QRectF &cell, const Pod &pod) const;
    std::vector<MapLabel> plate(int index) const;
    MapLabel shelfCaption() const;
    /// Of a client or the router: name above address.
    std::vector<MapLabel> figure(const FigureLook &figure) const;
    MapLabel zoneCaption(const ZoneLook &zone) const;
    /// Of the ribbon of a Service in focus.
    std::vector<MapLabel> header(int focus, int column) const;

    /// Whether a pod's cell has room for all, a name, or its state.
    detail::Pod detailOf(const QRectF &cell) const;
    /// Whether this card's texts are legible at its place: tall ones are scaled down.
    bool isLegible(const MapPlace &place, const PodLook &card) const;
    bool isHeat(int tile) const;

    /// Every text that is painted in an area, those of full cards, too.
    std::vector<MapLabel> all(const QRectF &exposed) const;

private:
    TileHeading headingIn(const QRectF &room, const QString &name, const QString &address,
                          const MapNode &node) const;
    void addPods(int tile, const QRectF &exposed, std::vector<MapLabel> &labels) const;
    /// False if the card is not legible.
    bool addCard(const MapPlace &place, std::vector<MapLabel> &labels) const;
    /// Name above address in a room with these many pixels.
    std::vector<MapLabel> lines(const QRectF &room, const QString &name, const QString &address,
                                Label::Align align) const;
    /// A second line; begins with the namespace where there are several.
    QString withNamespace(const ObjectMeta &meta, const QString &text) const;
    double widthOf(const MapLabel &label) const;

    const ClusterMap &m_map;
    double m_scale; ///< logical pixels a scene unit
    MeasureText m_measure;
};

} // namespace podium
