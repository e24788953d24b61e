// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/transition.h"

#include "picture/clustermap.h"
#include "picture/podcard.h"
#include "picture/tracks.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace podium {

namespace {

double mix(double a, double b, double t)
{
    return a + (b - a) * t;
}

QPointF mix(const QPointF &a, const QPointF &b, double t)
{
    return a + (b - a) * t;
}

/// What one of the two has not got stands where the other has it.
QRectF mix(const QRectF &a, const QRectF &b, double t)
{
    if (a.isNull() || b.isNull())
        return b;
    return {mix(a.topLeft(), b.topLeft(), t), mix(a.bottomRight(), b.bottomRight(), t)};
}

QLineF mix(const QLineF &a, const QLineF &b, double t)
{
    return {mix(a.p1(), b.p1(), t), mix(a.p2(), b.p2(), t)};
}

Label mix(const Label &a, Label b, double t)
{
    b.rect = mix(a.rect, b.rect, t);
    return b;
}

template <class T>
QList<T> mixEach(const QList<T> &a, QList<T> b, double t)
{
    if (a.size() != b.size())
        return b;
    for (qsizetype i = 0; i < b.size(); ++i)
        b[i] = mix(a[i], b[i], t);
    return b;
}

bool isSame(const SocketLook &a, const SocketLook &b)
{
    return a.service == b.service && a.node == b.node;
}

bool isSame(const LaneLook &a, const LaneLook &b)
{
    return a.object == b.object;
}

bool isSame(const CrossingLook &a, const CrossingLook &b)
{
    return a.node == b.node;
}

bool isSame(const RibbonLook &a, const RibbonLook &b)
{
    return a.service == b.service && a.bank == b.bank;
}

bool isSame(const BracketLook &a, const BracketLook &b)
{
    return a.service == b.service;
}

bool isSame(const FigureLook &a, const FigureLook &b)
{
    return a.object == b.object;
}

bool isSame(const ZoneLook &a, const ZoneLook &b)
{
    return a.zone == b.zone;
}

bool isSame(const LayerLook &a, const LayerLook &b)
{
    return a.layer == b.layer;
}

template <class T>
const T *findSame(const QList<T> &list, const T &wanted)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const T &each) { return isSame(each, wanted); });
    return it == list.end() ? nullptr : &*it;
}

/// What hangs below the edge of a card that is still growing comes later.
void dropWhatHangsOut(PodLook &card)
{
    const double bottom = card.rect.bottom() + 0.5;
    card.chips.removeIf([&](const ChipLook &c) { return c.label.rect.bottom() > bottom; });
    card.containers.removeIf([&](const ContainerLook &c) { return c.rect.bottom() > bottom; });
    for (Label *label : {&card.status, &card.former}) {
        if (label->rect.bottom() > bottom)
            *label = {};
    }
}

PodLook mix(const PodLook &a, const PodLook &b, double t)
{
    const QRectF rect = mix(a.rect, b.rect, t);
    PodLook card = moved(b, rect.topLeft() - b.rect.topLeft());
    card.rect = rect;
    card.gutterX = mix(a.gutterX, b.gutterX, t);
    card.channelY = mix(a.channelY, b.channelY, t);
    if (a.rect.size() != b.rect.size())
        dropWhatHangsOut(card);
    if (!card.mismatch.rect.isNull())
        card.mismatch.rect.moveTop(b.mismatch.rect.top() - b.rect.bottom() + rect.bottom());
    return card;
}

SocketLook mix(const SocketLook &a, SocketLook b, double t)
{
    b.rect = mix(a.rect, b.rect, t);
    b.number = mix(a.number, b.number, t);
    b.note = mix(a.note, b.note, t);
    return b;
}

CrossingLook mix(const CrossingLook &a, CrossingLook b, double t)
{
    b.label = mix(a.label, b.label, t);
    return b;
}

ZoneLook mix(const ZoneLook &a, ZoneLook b, double t)
{
    b.rect = mix(a.rect, b.rect, t);
    b.caption = mix(a.caption, b.caption, t);
    return b;
}

LayerLook mix(const LayerLook &a, LayerLook b, double t)
{
    b.rect = mix(a.rect, b.rect, t);
    b.caption = mix(a.caption, b.caption, t);
    return b;
}

FigureLook mix(const FigureLook &a, FigureLook b, double t)
{
    b.rect = mix(a.rect, b.rect, t);
    b.glyph = mix(a.glyph, b.glyph, t);
    b.name = mix(a.name, b.name, t);
    b.address = mix(a.address, b.address, t);
    return b;
}

BracketLook mix(const BracketLook &a, BracketLook b, double t)
{
    b.plate = mix(a.plate, b.plate, t);
    b.name = mix(a.name, b.name, t);
    b.address = mix(a.address, b.address, t);
    b.bar = mix(a.bar, b.bar, t);
    b.prongs = mixEach(a.prongs, b.prongs, t);
    b.jack = mix(a.jack, b.jack, t);
    b.cable = mixEach(tracks::resampled(a.cable, b.cable.size()), b.cable, t);
    return b;
}

// Needed by the templates below, which they need themselves.
LaneLook mix(const LaneLook &a, LaneLook b, double t);
RibbonLook mix(const RibbonLook &a, RibbonLook b, double t);

/// Each in `to` on its way from what `find` finds of it before; new ones fade in where they will
/// stand.
template <class T, class Find>
QList<T> mixFound(QList<T> to, double t, Find find)
{
    for (T &look : to) {
        if (const T *old = find(look))
            look = mix(*old, look, t);
        else if constexpr (requires { look.presence; })
            look.presence = t;
    }
    return to;
}

template <class T>
QList<T> mixSame(const QList<T> &from, QList<T> to, double t)
{
    return mixFound(std::move(to), t, [&](const T &look) { return findSame(from, look); });
}

/// Those in `from` that `find` does not find afterwards, as they fade out.
template <class T, class Find>
QList<T> leavingUnfound(const QList<T> &from, double t, Find find)
{
    QList<T> result;
    for (const T &look : from) {
        if (find(look))
            continue;
        result.append(look);
        result.last().presence = 1 - t;
    }
    return result;
}

template <class T>
QList<T> leaving(const QList<T> &from, const QList<T> &to, double t)
{
    return leavingUnfound(from, t, [&](const T &look) { return findSame(to, look); });
}

LaneLook mix(const LaneLook &a, LaneLook b, double t)
{
    const QList<SocketLook> gone = leaving(a.sockets, b.sockets, t);
    b.rect = mix(a.rect, b.rect, t);
    b.name = mix(a.name, b.name, t);
    b.address = mix(a.address, b.address, t);
    b.stateLabel = mix(a.stateLabel, b.stateLabel, t);
    b.emptyLabel = mix(a.emptyLabel, b.emptyLabel, t);
    b.freeMemory.label = mix(a.freeMemory.label, b.freeMemory.label, t);
    b.freeMemory.part = std::lerp(a.freeMemory.part, b.freeMemory.part, t);
    b.tally = mix(a.tally, b.tally, t);
    b.sockets = mixSame(a.sockets, b.sockets, t) + gone;
    return b;
}

RibbonLook mix(const RibbonLook &a, RibbonLook b, double t)
{
    b.header = mix(a.header, b.header, t);
    b.name = mix(a.name, b.name, t);
    b.address = mix(a.address, b.address, t);
    b.band = mix(a.band, b.band, t);
    b.crossings = mixSame(a.crossings, b.crossings, t);
    b.cuts = mixEach(a.cuts, b.cuts, t);
    b.badge = mix(a.badge, b.badge, t);
    b.note = mix(a.note, b.note, t);
    b.space.rect = mix(a.space.rect, b.space.rect, t);
    b.space.name = mix(a.space.name, b.space.name, t);
    b.changes = mixEach(a.changes, b.changes, t);
    return b;
}

/// A new ribbon grows down from its header.
QList<RibbonLook> mixRibbons(const QList<RibbonLook> &from, const QList<RibbonLook> &to, double t)
{
    QList<RibbonLook> result = mixSame(from, to, t);
    for (RibbonLook &ribbon : result) {
        if (ribbon.presence < 1)
            ribbon.band.setHeight(ribbon.band.height() * t);
    }
    return result + leaving(from, to, t);
}

/// Links follow the plates and cards that they hang on.
void mixLinks(const QList<LinkLook> &from, double t, Placement &result)
{
    const auto wasThere = [&](const LinkLook &link) {
        return std::any_of(from.begin(), from.end(), [&](const LinkLook &old) {
            return old.service == link.service && old.pod == link.pod;
        });
    };
    for (LinkLook &link : result.links) {
        const PodLook *pod = result.pod(link.pod);
        const LaneLook *lane = pod && pod->lane >= 0 ? &result.lanes[pod->lane] : nullptr;
        const RibbonLook *ribbon = lane ? result.ribbon(link.service, lane->bank) : nullptr;
        const CrossingLook *crossing = ribbon ? ribbon->crossing(lane->object.name) : nullptr;
        if (crossing)
            link.points = tracks::crossingToPod(result, *crossing, *pod, link.port);
        if (!wasThere(link))
            link.presence = t;
    }
}

double easedInAndOut(double progress)
{
    return progress * progress * (3 - 2 * progress);
}

/// Pods slide; all else is in its place at once.
Placement betweenMaps(const Placement &before, const Placement &after, double t)
{
    Placement result = after;
    if (auto moving = after.map->onTheWayFrom(*before.map, t))
        result.map = std::move(moving);
    return result;
}

} // namespace

bool moves(const Placement &before, const Placement &after)
{
    if (!before.map || !after.map)
        return !before.map && !after.map;
    return after.map->onTheWayFrom(*before.map, 0) != nullptr;
}

Placement between(const Placement &before, const Placement &after, double progress)
{
    const double t = easedInAndOut(std::clamp(progress, 0.0, 1.0));
    if (progress < 1 && before.map && after.map)
        return betweenMaps(before, after, t);
    if (progress >= 1 || before.map || after.map)
        return after;
    Placement result = after;
    result.bounds = mix(before.bounds, after.bounds, t);
    result.zones = mixSame(before.zones, after.zones, t);
    result.figures = mixSame(before.figures, after.figures, t);
    result.border = mix(before.border, after.border, t);
    result.lanes = mixSame(before.lanes, after.lanes, t);
    // By the index: there may be hundreds of pods.
    const auto podIn = [](const Placement &placement) {
        return [&placement](const PodLook &card) { return placement.pod(card.object); };
    };
    result.pods = mixFound(after.pods, t, podIn(before));
    result.ghosts = after.ghosts + leavingUnfound(before.pods, t, podIn(after));
    result.tray = mix(before.tray, after.tray, t);
    result.ribbons = mixRibbons(before.ribbons, after.ribbons, t);
    result.brackets =
        mixSame(before.brackets, after.brackets, t) + leaving(before.brackets, after.brackets, t);
    result.layers = mixSame(before.layers, after.layers, t);
    result.foldedBadge = mix(before.foldedBadge, after.foldedBadge, t);
    result.trunkX = mix(before.trunkX, after.trunkX, t);
    result.busY = mix(before.busY, after.busY, t);
    result.entryX = mixEach(before.entryX, after.entryX, t);
    result.gutterX = mixEach(before.gutterX, after.gutterX, t);
    mixLinks(before.links, t, result);
    return result;
}

} // namespace podium
