// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"
#include "picture/layoutmetrics.h"

#include "picture/tracks.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr double badgeHeight = 26;

QString addressText(const Service &service)
{
    if (service.effectiveType() == ServiceType::ExternalName)
        return service.externalName;
    if (service.isHeadless())
        return u"clusterIP: None"_s;
    if (service.ports.size() != 1)
        return service.clusterIp;
    return service.clusterIp + u':' + QString::number(service.ports.first().port);
}

QString ruleText(const Service &service)
{
    if (service.ports.isEmpty())
        return u"–"_s;
    const ServicePort &port = service.ports.first();
    const QString target =
        port.targetPort.isSet() ? port.targetPort.text() : QString::number(port.port);
    const QString more =
        service.ports.size() > 1 ? u" +%1"_s.arg(service.ports.size() - 1) : QString();
    return u"%1 → %2"_s.arg(port.port).arg(target) + more;
}

/// Whether traffic from outside stops between the lanes.
bool isCut(const Service &service)
{
    return service.hasNodePorts() && service.isExternallyLocal();
}

RibbonLook headerOf(const LayoutGrid &grid, size_t index, int bank)
{
    const Service &service = *grid.shownServices[index];
    RibbonLook ribbon;
    ribbon.service = refOf(service);
    ribbon.type = service.effectiveType();
    ribbon.bank = bank;
    ribbon.proxied = service.isProxied();
    ribbon.endpointCount = grid.view.endpointCounts.value(ribbon.service);
    const double center = grid.ribbonCenter(bank, index);
    const double top = grid.lanesTop - plateGap * 2 - plateHeight;
    ribbon.header = {center - headerWidth / 2, top, headerWidth, plateHeight};
    const QRectF text = ribbon.header.adjusted(5, 4, -5, -4);
    const QSizeF half(text.width(), text.height() / 2);
    ribbon.name = {
        {text.topLeft(), half}, service.meta.name, FontRole::Strong, Label::Align::Center};
    ribbon.address = {{QPointF(text.left(), text.center().y()), half},
                      addressText(service),
                      FontRole::Text,
                      Label::Align::Center};
    return ribbon;
}

void crossLanes(const LayoutGrid &grid, size_t index, const Placement &placement,
                RibbonLook &ribbon)
{
    const Service &service = *grid.shownServices[index];
    const double center = ribbon.header.center().x();
    double bottom = ribbon.header.bottom();
    for (const LaneLook &lane : placement.lanes) {
        if (lane.bank != ribbon.bank)
            continue;
        const double wire = lane.rect.top() + grid.wireOf(index);
        const QRectF plate(center - crossingWidth / 2, wire - plateRowHeight / 2, crossingWidth,
                           plateRowHeight);
        if (!ribbon.crossings.isEmpty() && isCut(service))
            ribbon.cuts.append(
                {center - bandWidth / 2, bottom - 5, bandWidth, lane.rect.top() - bottom + 10});
        ribbon.crossings.append(
            {lane.object.name, {plate, ruleText(service), FontRole::Text, Label::Align::Center}});
        bottom = lane.rect.bottom();
    }
    if (ribbon.crossings.isEmpty())
        bottom = placement.border.bottom() - laneGap;
    const double top = ribbon.header.bottom() - 6;
    ribbon.band = {center - bandWidth / 2, top, bandWidth, bottom - top};
}

void linkPods(const LayoutGrid &grid, const Placement &placement, QList<LinkLook> &links)
{
    for (const LaneLook &lane : placement.lanes) {
        for (qsizetype i = lane.firstPod; i < lane.firstPod + lane.podCount; ++i) {
            const PodLook &pod = placement.pods[i];
            for (const Membership &member : grid.view.memberships.value(pod.object)) {
                const RibbonLook *ribbon = placement.ribbon(member.service, lane.bank);
                const CrossingLook *from = ribbon ? ribbon->crossing(lane.object.name) : nullptr;
                if (from && member.active)
                    links.append({member.service, pod.object, member.port,
                                  tracks::crossingToPod(placement, *from, pod, member.port)});
            }
        }
    }
}

void placeBadges(Placement &placement)
{
    bool needed = false;
    for (RibbonLook &ribbon : placement.ribbons) {
        if (!ribbon.proxied || ribbon.endpointCount > 0)
            continue;
        const double center = ribbon.header.center().x();
        ribbon.badge = {center - headerWidth / 2, ribbon.band.bottom() + 16, headerWidth,
                        badgeHeight};
        needed = true;
    }
    if (needed)
        placement.border.setBottom(placement.border.bottom() + badgeHeight + 18);
}

} // namespace

void placeRibbons(const LayoutGrid &grid, Placement &placement)
{
    for (size_t i = 0; i < grid.shownServices.size(); ++i) {
        for (int bank = 0; bank < grid.banks; ++bank) {
            RibbonLook ribbon = headerOf(grid, i, bank);
            if (ribbon.proxied)
                crossLanes(grid, i, placement, ribbon);
            placement.ribbons.append(ribbon);
        }
    }
    linkPods(grid, placement, placement.links);
    placeBadges(placement);
    placement.foldedServices = int(grid.view.services.size() - grid.shownServices.size());
    if (placement.foldedServices > 0) {
        const double left = grid.cardLeft(0, 0);
        placement.foldedBadge = {left, grid.lanesTop - plateGap * 2 - plateHeight / 2 - 13,
                                 cardWidth, 26};
    }
}

} // namespace podium
