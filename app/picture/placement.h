// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/looks.h"

#include <QHash>

#include <memory>
#include <optional>

namespace podium {

class ClusterMap;

/// How many objects of a kind are in the picture, of how many in the cluster.
struct ShownCount
{
    qsizetype shown{0};
    qsizetype of{0};

    bool operator==(const ShownCount &) const = default;
};

struct ShownCounts
{
    ShownCount nodes{};
    ShownCount pods{};
    ShownCount services{};
    QStringList withoutRibbon{}; ///< Services that a map has no room for the ribbons of

    bool operator==(const ShownCounts &) const = default;
};

/// Where everything is and what is written on it: all that painters, hit testing and packets need
/// to know of a cluster. In one of two modes: few nodes stand as lanes with cards and ribbons,
/// listed here; many as a map, which has them as arithmetic, and the lists of lanes, pods and
/// ribbons are empty.
struct Placement
{
    QRectF bounds{};
    /// Null in lanes mode. Shared, as placements are copied and the map never changes.
    std::shared_ptr<const ClusterMap> map{};
    ShownCounts shown{};
    double outsideScale{1}; ///< of figures, zones and wall, whose looks are drawn so much larger
    QList<ZoneLook> zones{};
    QList<FigureLook> figures{}; ///< clients and the router
    QRectF border{};             ///< inner edge of the cluster's wall
    QList<LaneLook> lanes{};     ///< by name
    QList<PodLook> pods{};       ///< those of a lane stand together; then those of the tray
    QList<PodLook> ghosts{};     ///< cards of pods that are no more; neither hit nor listed
    QRectF noNodeLabel{};        ///< where "(no node)" is written; null if there are lanes
    QRectF tray{};               ///< for pods that are on no node; null if there are none
    QList<RibbonLook> ribbons{}; ///< by Service name, then bank
    QList<LinkLook> links{};
    QList<BracketLook> brackets{};
    QList<LayerLook> layers{};
    int foldedServices{0};     ///< Services that are not drawn as there are too many
    QStringList foldedNames{}; ///< of them, as many as may be of use
    QRectF foldedBadge{};      ///< where that is written; null if there are none
    double trunkX{0};          ///< of the vertical way outside, along the wall
    double busY{0};            ///< of the horizontal way above the lanes, from bank to bank
    QList<double> entryX{};    ///< for each bank: of the vertical way in front of its lanes
    QList<double> gutterX{};   ///< for each bank: of the vertical way between ribbons and pods

    /// The topmost object at a point; null if there is none.
    ObjectRef objectAt(const QPointF &point) const;
    /// What is drawn for an object, for rings and flights of the camera; null if it is not drawn.
    QRectF rectOf(const ObjectRef &object) const;
    /// All objects that are drawn, in reading order: outside, then Services, then lane by lane.
    QList<ObjectRef> objects() const;
    /// Those that meet an area (scene units), in the same order, but `most` of them at most.
    QList<ObjectRef> objectsIn(const QRectF &area, int most) const;

    /// Null if it is not drawn.
    const PodLook *pod(const ObjectRef &object) const;
    const LaneLook *lane(const QString &node) const;
    const SocketLook *socket(const ObjectRef &service, const QString &node) const;
    const FigureLook *figure(const ObjectRef &object) const;
    const BracketLook *bracket(const ObjectRef &service) const;
    const RibbonLook *ribbon(const ObjectRef &service, int bank = 0) const;

    /// Fills the tables behind the look-ups; called once by the layout when all is placed.
    void buildIndex();

    bool operator==(const Placement &other) const;

private:
    ObjectRef ribbonAt(const QPointF &point) const;
    ObjectRef podAt(const QPointF &point) const;

    QHash<ObjectRef, qsizetype> m_podIndex{};
    QHash<QString, qsizetype> m_laneIndex{};
};

/// The same picture, as high as it is without the legend of the layers.
Placement withoutLegend(Placement placement);

} // namespace podium
