// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "cluster/service.h"
#include "cluster/world.h"
#include "picture/fontrole.h"

#include <QLineF>
#include <QList>
#include <QRectF>

namespace podium {

/// The looks: where the things of a picture are and what is written on them. Values in scene units
/// (1.0 is one logical pixel at 100 %, y down); painters need nothing else.

/// A line of points.
using Track = QList<QPointF>;

struct Label
{
    enum class Align { Left, Center, Right };

    QRectF rect{}; ///< the text is elided to it
    QString text{};
    FontRole font{FontRole::Text};
    Align align{Align::Left};

    bool operator==(const Label &) const = default;
};

/// The plate that tells which namespace a thing is in; only where there are several.
struct NamespaceLook
{
    QRectF rect{}; ///< null: there is but one namespace
    int sign{0};   ///< which shape it is known by, from 0
    Label name{};

    bool operator==(const NamespaceLook &) const = default;
};

/// Someone outside the cluster, or what stands between.
struct FigureLook
{
    enum class Kind { Phone, Laptop, Router };

    ObjectRef object{};
    Kind kind{Kind::Laptop};
    QRectF rect{};
    QRectF glyph{};
    Label name{};
    Label address{};

    /// From the middle of its glyph to the right, where packets come and go; before it is enlarged.
    double reach() const;

    bool operator==(const FigureLook &) const = default;
};

struct ZoneLook
{
    Zone zone{Zone::Internet};
    QRectF rect{};
    QRectF caption{};

    bool operator==(const ZoneLook &) const = default;
};

/// A node port on the left edge of one lane.
struct SocketLook
{
    ObjectRef service{};
    QString node{};
    int nodePort{0};
    QRectF rect{};
    Label number{};
    bool shuttered{false}; ///< policy Local and no pod here: drops what comes from outside
    QRectF note{};         ///< where a shuttered one says so; null if it is open
    double presence{1};    ///< below 1 while it comes or goes, see between()

    bool operator==(const SocketLook &) const = default;
};

/// How much of a node's memory no pod has asked for.
struct MemoryLook
{
    Label label{};  ///< the amount, "2.5Gi", and where it is said; null rect: the node states none
    double part{0}; ///< of what a node has at most, 0 to 1: so bars of nodes can be compared

    bool operator==(const MemoryLook &) const = default;
};

struct LaneLook
{
    ObjectRef object{};
    QRectF rect{};
    Label name{};
    Label address{};
    bool ready{true};
    QRectF stateLabel{}; ///< where "not ready" is written; null if it is ready
    MemoryLook freeMemory{};
    QList<SocketLook> sockets{}; ///< from top to bottom
    QRectF emptyLabel{};         ///< where "(no pod)" is written; null if there are pods
    QRectF tally{};
    int bank{0};           ///< which column of lanes, from 0
    qsizetype firstPod{0}; ///< index into Placement::pods
    qsizetype podCount{0};
    double presence{1}; ///< below 1 while it comes or goes, see between()

    bool operator==(const LaneLook &) const = default;
};

struct PlugLook
{
    int port{0};
    Label label{};
    bool cracked{false}; ///< its container could not start as the port was taken

    bool operator==(const PlugLook &) const = default;
};

/// A Service's corner on a pod's card.
struct TabLook
{
    ObjectRef service{}; ///< null for the tab that counts the rest
    Label label{};
    bool active{true}; ///< false: selected, but not ready, so it gets nothing

    bool operator==(const TabLook &) const = default;
};

/// A container, where the card names them: a pod has several, or one could not start.
struct ContainerLook
{
    Label name{}; ///< elided to its rectangle; the plate is `rect`
    QRectF rect{};
    int takenPort{0};  ///< the port it could not listen on; 0 if it runs
    QString takenBy{}; ///< the container that has that port
    QRectF reason{};   ///< where that is said

    bool operator==(const ContainerLook &) const = default;
};

/// A label of a pod, or "+3" for those there is no room for.
struct ChipLook
{
    /// How it meets the selector that is looked at.
    enum class Ring { None, Match, NearMiss };

    Label label{};
    Ring ring{Ring::None};

    bool operator==(const ChipLook &) const = default;
};

struct PodLook
{
    enum class State { Ready, NotReady, Pending, Terminating, Stopped };

    ObjectRef object{};
    QRectF rect{}; ///< the card; plugs stand out on its left
    State state{State::Ready};
    Label name{};
    Label address{};
    Label ready{};  ///< "READY 1/1"
    Label status{}; ///< "CrashLoopBackOff"; null rect if all is well, no text: not ready
    NamespaceLook space{};
    QList<ContainerLook> containers{};
    QList<ChipLook> chips{};
    QStringList labels{}; ///< "app=web": all, those of the chips first
    Label mismatch{};     ///< "prod ≠ production" on the lower edge; null rect if there is none
    Label former{};      ///< the address it had before it was made anew; null rect if there is none
    bool isNew{false};   ///< its address is new
    bool isGhost{false}; ///< it is no more
    QList<PlugLook> plugs{};
    QList<TabLook> tabs{};
    QRectF tally{};
    double gutterX{0};  ///< of the vertical way to the left of its column of cards
    double channelY{0}; ///< of the horizontal way above its row of cards
    int column{0};
    qsizetype lane{-1}; ///< index into Placement::lanes; -1 in the tray
    double presence{1}; ///< below 1 while it comes or goes, see between()

    /// Where packets for this port arrive: its plug, or the card's edge if there is none.
    QPointF door(int port) const;
    /// The card with its plugs.
    QRectF outline() const;
    bool operator==(const PodLook &) const = default;
};

/// Where a ribbon crosses a lane: kube-proxy's rule on that node.
struct CrossingLook
{
    QString node{};
    Label label{}; ///< "9000 → 8080"

    bool operator==(const CrossingLook &) const = default;
};

struct RibbonLook
{
    ObjectRef service{};
    ServiceType type{ServiceType::ClusterIP};
    int bank{0};
    bool proxied{true}; ///< false: headless or ExternalName, a header without a band
    QRectF header{};
    NamespaceLook space{};
    Label name{};
    Label address{};
    QRectF band{};
    QList<CrossingLook> crossings{}; ///< from top to bottom
    QList<QRectF> cuts{};            ///< policy Local: where the band is cut between lanes
    int endpointCount{0};            ///< that get packets
    QRectF badge{};                  ///< for "0 endpoints"; null if there are some
    QList<Label> changes{};          ///< "− 10.244.1.2", "+ 10.244.2.3" since the picture before
    QRectF note{};                   ///< for "DNS only"; null if it is proxied
    double presence{1};              ///< below 1 while it comes or goes, see between()

    /// Null if it does not cross this node's lane.
    const CrossingLook *crossing(const QString &node) const;
    bool operator==(const RibbonLook &) const = default;
};

/// From a ribbon to one of its pods.
struct LinkLook
{
    ObjectRef service{};
    ObjectRef pod{};
    int port{0}; ///< where it arrives
    Track points{};
    bool isSelected{false}; ///< of the Service whose selector is looked at
    double presence{1};     ///< below 1 while it comes or goes, see between()

    bool operator==(const LinkLook &) const = default;
};

struct BracketLook
{
    ObjectRef service{};
    QRectF plate{};
    Label name{};
    Label address{}; ///< "198.51.100.10:9000" or "<pending>"
    QRectF bar{};
    QList<QLineF> prongs{}; ///< to the sockets, from top to bottom
    bool pending{false};
    QPointF jack{}; ///< in the edge of the internet
    Track cable{};  ///< from the bar to its plug: in the jack, or lying loose while it is pending
    double presence{1}; ///< below 1 while it comes or goes, see between()

    bool operator==(const BracketLook &) const = default;
};

/// The legend under the picture: what the columns are, from the outermost layer to the innermost,
/// each box within the one before.
struct LayerLook
{
    ServiceType layer{ServiceType::ClusterIP};
    QRectF rect{};
    QRectF caption{}; ///< the part that no inner box covers

    bool operator==(const LayerLook &) const = default;
};

} // namespace podium
