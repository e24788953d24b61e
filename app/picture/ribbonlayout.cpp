// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"
#include "picture/layoutmetrics.h"
#include "picture/servicetext.h"
#include "picture/tracks.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

/// Whether traffic from outside stops between the lanes.
bool isCut(const Service &service)
{
    return service.hasNodePorts() && service.isExternallyLocal();
}

void centerPlate(NamespaceLook &plate, double center)
{
    const double by = center - plate.rect.center().x();
    plate.rect.translate(by, 0);
    plate.name.rect.translate(by, 0);
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
    const double top = grid.lanesTop - plateGap * 2 - grid.headerHeight;
    ribbon.header = {center - grid.headerWidth / 2, top, grid.headerWidth, grid.headerHeight};
    QRectF text = ribbon.header.adjusted(headerPadding, 13.5, -headerPadding, -13.5);
    const int sign = grid.signOf(service.meta.namespaceName);
    if (sign >= 0) {
        ribbon.space = namespacePlate(text.topLeft(), service.meta.namespaceName, sign,
                                      text.width(), grid.options.measure);
        centerPlate(ribbon.space, center);
        text.setTop(ribbon.space.rect.bottom() + 2);
    }
    const QSizeF half(text.width(), text.height() / 2);
    ribbon.name = {
        {text.topLeft(), half}, service.meta.name, FontRole::Strong, Label::Align::Center};
    ribbon.address = {{QPointF(text.left(), text.center().y()), half},
                      addressText(service),
                      FontRole::Text,
                      Label::Align::Center};
    if (!ribbon.proxied)
        ribbon.note = {center - crossingWidth / 2, grid.lanesTop + 8, crossingWidth, rowHeight};
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
        bottom = grid.lanesTop + cardHeight + 2 * lanePadding;
    const double top = ribbon.header.bottom() - 15; // below the frame of the innermost layer
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
                                  tracks::crossingToPod(placement, *from, pod, member.port),
                                  member.service == grid.options.selected});
            }
        }
    }
}

void placeBadges(const LayoutGrid &grid, Placement &placement)
{
    // A tray has made it already.
    const bool hasRoomToMake = grid.hasUnserved && placement.tray.isNull();
    for (RibbonLook &ribbon : placement.ribbons) {
        if (!ribbon.proxied || ribbon.endpointCount > 0)
            continue;
        const double center = ribbon.header.center().x();
        ribbon.badge = {center - headerWidthMin / 2, ribbon.band.bottom() + 16, headerWidthMin,
                        badgeHeight};
    }
    if (hasRoomToMake)
        placement.border.setBottom(placement.border.bottom() + badgeRoom);
}

/// Addresses of the pods that a Service has in a picture.
QStringList addressesOf(const Placement &placement, const ObjectRef &service)
{
    QStringList result;
    for (const LinkLook &link : placement.links) {
        const PodLook *pod = placement.pod(link.pod);
        if (link.service == service && pod)
            result.append(pod->address.text);
    }
    return result;
}

QStringList without(QStringList list, const QStringList &those)
{
    list.removeIf([&](const QString &each) { return those.contains(each); });
    return list;
}

QString changeText(const QString &sign, const QStringList &addresses)
{
    const QString more = addresses.size() > 1 ? u" (%1)"_s.arg(addresses.size()) : QString();
    return sign + u' ' + addresses.first() + more;
}

/// What the endpoints lost and got since the picture before, on the band below the header.
void placeChanges(const LayoutGrid &grid, Placement &placement)
{
    const Placement *before = grid.options.before;
    if (!before || before->lanes.isEmpty())
        return;
    constexpr double row = 21;
    for (RibbonLook &ribbon : placement.ribbons) {
        if (!before->ribbon(ribbon.service) || ribbon.crossings.isEmpty())
            continue;
        const QStringList old = addressesOf(*before, ribbon.service);
        const QStringList now = addressesOf(placement, ribbon.service);
        QStringList texts;
        if (const QStringList gone = without(old, now); !gone.isEmpty())
            texts.append(changeText(u"−"_s, gone));
        if (const QStringList come = without(now, old); !come.isEmpty())
            texts.append(changeText(u"+"_s, come));
        double top = grid.lanesTop + 4;
        for (const QString &text : texts) {
            ribbon.changes.append({{ribbon.header.left() + 6, top, ribbon.header.width() - 12, row},
                                   text,
                                   FontRole::Text,
                                   Label::Align::Center});
            top += row;
        }
    }
}

/// The number and names of the Services that there is no room for, in the row of the headers.
void countFolded(const LayoutGrid &grid, Placement &placement)
{
    constexpr qsizetype mostNames = 20;
    placement.foldedServices = int(grid.view.services.size() - grid.shownServices.size());
    if (placement.foldedServices == 0)
        return;
    for (const Service *service : grid.view.services) {
        if (grid.indexOf(service) == grid.shownServices.size() &&
            placement.foldedNames.size() < mostNames)
            placement.foldedNames.append(service->meta.name);
    }
    const double left = grid.cardLeft(0, 0) - plugWidth;
    const double right = grid.bankLeft(0) + grid.laneWidth;
    placement.foldedBadge = {left, grid.lanesTop - plateGap * 2 - grid.headerHeight / 2 - 13,
                             right - left, 26};
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
    placeBadges(grid, placement);
    placeChanges(grid, placement);
    countFolded(grid, placement);
}

} // namespace podium
