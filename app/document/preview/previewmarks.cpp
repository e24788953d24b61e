// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/preview/previewmarks.h"

#include "picture/layoutmetrics.h"

#include <QMap>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using Sign = PreviewMark::Sign;

/// More could neither be told apart nor be painted in one frame.
constexpr qsizetype mostPods = 500;
/// Room for the sign in front of the address.
constexpr double addressWidth = metrics::bracketPlateWidth + 24;
constexpr double gap = 4; ///< between a thing and the door that would be beside it

/// Names of Services, by pod.
using ServicesOfPod = QMap<ObjectRef, QStringList>;

ServicesOfPod servicesOf(const QList<EndpointChange> &changes, Endpoints EndpointChange::*member)
{
    ServicesOfPod services;
    for (const EndpointChange &change : changes) {
        for (const Endpoint &endpoint : change.*member) {
            if (services.size() < mostPods && !endpoint.pod.isNull())
                services[endpoint.pod].append(change.service.name);
        }
    }
    return services;
}

class Marker
{
public:
    Marker(const EditPreview &preview, const Placement &placement)
        : m_preview(preview)
        , m_placement(placement)
    {}

    QList<PreviewMark> run()
    {
        markPods();
        for (const Doorway &door : m_preview.closed)
            markDoor(door, Sign::Closed);
        for (const Doorway &door : m_preview.opened)
            markDoor(door, Sign::Opened);
        return m_marks;
    }

private:
    void add(Sign sign, const QRectF &rect, const QString &text)
    {
        if (!rect.isEmpty())
            m_marks.append({sign, rect, text});
    }

    /// The card, or whatever stands for it on a map.
    QRectF rectOf(const ObjectRef &pod) const
    {
        const PodLook *look = m_placement.pod(pod);
        return look ? look->rect : m_placement.rectOf(pod);
    }

    /// A pod that goes or comes back is marked once: that it is an endpoint no longer goes without
    /// saying.
    void markPods()
    {
        ServicesOfPod gained = servicesOf(m_preview.endpoints, &EndpointChange::gained);
        ServicesOfPod lost = servicesOf(m_preview.endpoints, &EndpointChange::lost);
        const auto markWhole = [&](const QList<ObjectRef> &pods, Sign sign) {
            for (const ObjectRef &pod : pods.first(std::min(pods.size(), mostPods))) {
                add(sign, rectOf(pod), {});
                gained.remove(pod);
                lost.remove(pod);
            }
        };
        markWhole(m_preview.podsRemoved, Sign::Removed);
        markWhole(m_preview.podsReplaced, Sign::Replaced);
        for (auto it = lost.cbegin(); it != lost.cend(); ++it)
            add(Sign::Lost, rectOf(it.key()), it->join(u", "_s));
        for (auto it = gained.cbegin(); it != gained.cend(); ++it)
            add(Sign::Gained, rectOf(it.key()), it->join(u", "_s));
    }

    void markDoor(const Doorway &door, Sign sign)
    {
        switch (door.kind) {
        case Doorway::Kind::ClusterIp:
            return markClusterIp(door, sign);
        case Doorway::Kind::NodePort:
            return markNodePort(door, sign);
        case Doorway::Kind::ExternalIp:
            return markExternalIp(door, sign);
        }
    }

    static QString addressOf(const Doorway &door)
    {
        return door.address.isEmpty() ? u"<pending>"_s
                                      : u"%1:%2"_s.arg(door.address).arg(door.port);
    }

    /// The closed one on the Service's own plate, the other one below it.
    void markClusterIp(const Doorway &door, Sign sign)
    {
        const RibbonLook *ribbon = m_placement.ribbon(door.service);
        const QRectF plate = ribbon ? ribbon->header : m_placement.rectOf(door.service);
        if (sign == Sign::Closed)
            add(sign, ribbon ? ribbon->address.rect : plate, addressOf(door));
        else
            add(sign, below(plate, addressWidth), addressOf(door));
    }

    void markNodePort(const Doorway &door, Sign sign)
    {
        const QString number = QString::number(door.port);
        for (const LaneLook &lane : m_placement.lanes) {
            if (!door.node.isEmpty() && lane.object.name != door.node)
                continue;
            const SocketLook *socket = m_placement.socket(door.service, lane.object.name);
            if (socket && sign == Sign::Closed && socket->nodePort == door.port)
                add(sign, socket->rect, number);
            else if (socket)
                add(sign, below(socket->rect, metrics::socketWidth), number);
            else
                add(sign, socketPlace(door.service, lane), number);
        }
        if (m_placement.lanes.isEmpty()) {
            const QRectF plate = m_placement.rectOf(door.service);
            add(sign, sign == Sign::Closed ? plate : below(plate, plate.width()), number);
        }
    }

    /// On the edge of the lane, at the height of the Service's rule.
    QRectF socketPlace(const ObjectRef &service, const LaneLook &lane) const
    {
        const RibbonLook *ribbon = m_placement.ribbon(service, lane.bank);
        const CrossingLook *crossing = ribbon ? ribbon->crossing(lane.object.name) : nullptr;
        if (!crossing)
            return {};
        return {lane.rect.left() - metrics::socketOutside,
                crossing->label.rect.center().y() - metrics::plateRowHeight / 2,
                metrics::socketWidth, metrics::plateRowHeight};
    }

    /// On the bracket of the load balancer; a new one where brackets stand, left of the wall.
    void markExternalIp(const Doorway &door, Sign sign)
    {
        const BracketLook *bracket = m_placement.bracket(door.service);
        if (bracket && sign == Sign::Closed)
            return add(sign, bracket->address.rect, addressOf(door));
        if (bracket)
            return add(sign, below(bracket->plate, addressWidth), addressOf(door));
        if (m_placement.lanes.isEmpty())
            return add(sign, below(m_placement.rectOf(door.service), addressWidth),
                       addressOf(door));
        double top = m_placement.border.top() + 2 * metrics::wallWidth;
        for (const BracketLook &other : m_placement.brackets)
            top = std::max(top, other.plate.bottom() + gap);
        add(sign,
            {m_placement.border.left() - addressWidth - 2 * metrics::wallWidth, top, addressWidth,
             metrics::plateRowHeight},
            addressOf(door));
    }

    static QRectF below(const QRectF &rect, double width)
    {
        if (rect.isEmpty())
            return {};
        return {rect.left(), rect.bottom() + gap, width, metrics::plateRowHeight};
    }

    const EditPreview &m_preview;
    const Placement &m_placement;
    QList<PreviewMark> m_marks{};
};

} // namespace

QList<PreviewMark> previewMarks(const EditPreview &preview, const Placement &placement)
{
    return Marker(preview, placement).run();
}

} // namespace podium
