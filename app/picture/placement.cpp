// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/placement.h"

#include "picture/clustermap.h"

#include <algorithm>
#include <tuple>

namespace podium {

namespace {

template <class List, class Matches>
auto findIn(const List &list, Matches matches) -> decltype(&*list.begin())
{
    const auto it = std::find_if(list.begin(), list.end(), matches);
    return it == list.end() ? nullptr : &*it;
}

} // namespace

void Placement::buildIndex()
{
    m_podIndex.clear();
    m_laneIndex.clear();
    for (qsizetype i = 0; i < pods.size(); ++i)
        m_podIndex.insert(pods[i].object, i);
    for (qsizetype i = 0; i < lanes.size(); ++i)
        m_laneIndex.insert(lanes[i].object.name, i);
}

const PodLook *Placement::pod(const ObjectRef &object) const
{
    const qsizetype index = m_podIndex.value(object, -1);
    return index < 0 ? nullptr : &pods[index];
}

const LaneLook *Placement::lane(const QString &node) const
{
    const qsizetype index = m_laneIndex.value(node, -1);
    return index < 0 ? nullptr : &lanes[index];
}

const SocketLook *Placement::socket(const ObjectRef &service, const QString &node) const
{
    const LaneLook *at = lane(node);
    if (!at)
        return nullptr;
    return findIn(at->sockets, [&](const SocketLook &s) { return s.service == service; });
}

const FigureLook *Placement::figure(const ObjectRef &object) const
{
    return findIn(figures, [&](const FigureLook &f) { return f.object == object; });
}

const BracketLook *Placement::bracket(const ObjectRef &service) const
{
    return findIn(brackets, [&](const BracketLook &b) { return b.service == service; });
}

const RibbonLook *Placement::ribbon(const ObjectRef &service, int bank) const
{
    return findIn(ribbons,
                  [&](const RibbonLook &r) { return r.service == service && r.bank == bank; });
}

ObjectRef Placement::ribbonAt(const QPointF &point) const
{
    for (const BracketLook &bracket : brackets) {
        if (bracket.plate.contains(point) || bracket.bar.contains(point))
            return bracket.service;
    }
    for (const RibbonLook &ribbon : ribbons) {
        if (ribbon.header.contains(point) || ribbon.band.contains(point))
            return ribbon.service;
        for (const CrossingLook &crossing : ribbon.crossings) {
            if (crossing.label.rect.contains(point))
                return ribbon.service;
        }
    }
    return {};
}

ObjectRef Placement::podAt(const QPointF &point) const
{
    const auto inRange = [&](qsizetype first, qsizetype count) {
        for (qsizetype i = first; i < first + count; ++i) {
            if (pods[i].outline().contains(point))
                return pods[i].object;
        }
        return ObjectRef();
    };
    for (const LaneLook &lane : lanes) {
        if (lane.rect.contains(point))
            return inRange(lane.firstPod, lane.podCount);
    }
    const qsizetype inLanes = lanes.isEmpty() ? 0 : lanes.last().firstPod + lanes.last().podCount;
    return tray.contains(point) ? inRange(inLanes, pods.size() - inLanes) : ObjectRef();
}

ObjectRef Placement::objectAt(const QPointF &point) const
{
    if (!bounds.contains(point))
        return {};
    const auto *figureThere =
        findIn(figures, [&](const FigureLook &f) { return f.rect.contains(point); });
    if (map) {
        const ObjectRef onBracket = ribbonAt(point);
        const ObjectRef onMap = onBracket.isNull() ? map->objectAt(point) : onBracket;
        return onMap.isNull() && figureThere ? figureThere->object : onMap;
    }
    const ObjectRef onPod = podAt(point);
    if (!onPod.isNull())
        return onPod;
    for (const LaneLook &lane : lanes) {
        for (const SocketLook &socket : lane.sockets) {
            if (socket.rect.contains(point))
                return socket.service;
        }
    }
    const ObjectRef onRibbon = ribbonAt(point);
    if (!onRibbon.isNull())
        return onRibbon;
    if (figureThere)
        return figureThere->object;
    const auto *lane = findIn(lanes, [&](const auto &l) { return l.rect.contains(point); });
    return lane ? lane->object : ObjectRef();
}

QRectF Placement::rectOf(const ObjectRef &object) const
{
    if (map) {
        const QRectF onMap = map->rectOf(object);
        return onMap.isNull() && figure(object) ? figure(object)->rect : onMap;
    }
    switch (object.kind) {
    case ObjectKind::Pod:
        return pod(object) ? pod(object)->outline() : QRectF();
    case ObjectKind::Node:
        return lane(object.name) ? lane(object.name)->rect : QRectF();
    case ObjectKind::Service:
        if (const RibbonLook *look = ribbon(object))
            return look->header | look->band;
        return {};
    default:
        return figure(object) ? figure(object)->rect : QRectF();
    }
}

QList<ObjectRef> Placement::objects() const
{
    QList<ObjectRef> result;
    for (const FigureLook &figure : figures)
        result.append(figure.object);
    if (map)
        return result + map->objects();
    for (const RibbonLook &ribbon : ribbons) {
        if (ribbon.bank == 0)
            result.append(ribbon.service);
    }
    qsizetype next = 0;
    for (const LaneLook &lane : lanes) {
        result.append(lane.object);
        for (; next < lane.firstPod + lane.podCount; ++next)
            result.append(pods[next].object);
    }
    for (; next < pods.size(); ++next)
        result.append(pods[next].object);
    return result;
}

QList<ObjectRef> Placement::objectsIn(const QRectF &area, int most) const
{
    QList<ObjectRef> result;
    for (const FigureLook &figure : figures) {
        if (figure.rect.intersects(area) && result.size() < most)
            result.append(figure.object);
    }
    if (map)
        return result + map->objectsIn(area, most - int(result.size()));
    for (const ObjectRef &object : objects()) {
        if (result.size() < most && !result.contains(object) && rectOf(object).intersects(area))
            result.append(object);
    }
    return result;
}

bool Placement::operator==(const Placement &other) const
{
    const auto parts = [](const Placement &p) {
        return std::tie(p.bounds, p.zones, p.figures, p.border, p.lanes, p.pods, p.ghosts,
                        p.noNodeLabel, p.tray, p.ribbons, p.links, p.brackets, p.layers,
                        p.foldedServices, p.trunkX, p.busY, p.map, p.shown);
    };
    return parts(*this) == parts(other);
}

Placement withoutLegend(Placement placement)
{
    if (placement.layers.isEmpty())
        return placement;
    placement.bounds.setBottom(placement.layers.first().rect.top());
    placement.layers.clear();
    return placement;
}

} // namespace podium
