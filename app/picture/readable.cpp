// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/readable.h"

#include <algorithm>

namespace podium {

namespace {

/// Gathers what meets an area.
class Readable
{
public:
    Readable(const QRectF &area, const MeasureText &measure)
        : m_area(area)
        , m_measure(measure)
    {}

    void add(const QRectF &rect)
    {
        if (rect.intersects(m_area))
            m_rects.append(rect);
    }

    /// As wide as its text.
    void add(const Label &label)
    {
        if (!label.rect.intersects(m_area) || label.text.isEmpty())
            return;
        QRectF rect = label.rect;
        const double width = std::min(rect.width(), m_measure(label.text, label.font));
        if (label.align == Label::Align::Right)
            rect.setLeft(rect.right() - width);
        else if (label.align == Label::Align::Left)
            rect.setWidth(width);
        else
            rect.adjust((rect.width() - width) / 2, 0, (width - rect.width()) / 2, 0);
        m_rects.append(rect);
    }

    QList<QRectF> rects() const { return m_rects; }

private:
    QRectF m_area;
    const MeasureText &m_measure;
    QList<QRectF> m_rects{};
};

void addOutside(const Placement &placement, Readable &readable)
{
    for (const ZoneLook &zone : placement.zones)
        readable.add(
            zone.caption.adjusted(zone.caption.width() / 6, 0, -zone.caption.width() / 6, 0));
    for (const FigureLook &figure : placement.figures) {
        readable.add(figure.name);
        readable.add(figure.address);
    }
    for (const BracketLook &bracket : placement.brackets)
        readable.add(bracket.plate);
    if (!placement.layers.isEmpty())
        readable.add(placement.layers.first().rect);
}

void addServices(const Placement &placement, Readable &readable)
{
    for (const RibbonLook &ribbon : placement.ribbons) {
        for (const QRectF &rect : {ribbon.header, ribbon.badge, ribbon.note})
            readable.add(rect);
        for (const CrossingLook &crossing : ribbon.crossings)
            readable.add(crossing.label.rect);
        for (const Label &change : ribbon.changes)
            readable.add(change);
    }
    readable.add(placement.foldedBadge);
}

/// Where the words "(no pod)" are, in whatever language: in the middle of much room.
QRectF middleOf(const QRectF &emptyLabel)
{
    constexpr double widest = 110;
    const double margin = std::max(0.0, (emptyLabel.width() - widest) / 2);
    return emptyLabel.adjusted(margin, 0, -margin, 0);
}

void addLanes(const Placement &placement, Readable &readable)
{
    for (const LaneLook &lane : placement.lanes) {
        readable.add(lane.name);
        readable.add(lane.address);
        readable.add(lane.stateLabel);
        readable.add(lane.freeMemory.label.rect);
        readable.add(middleOf(lane.emptyLabel));
        for (const SocketLook &socket : lane.sockets) {
            readable.add(socket.rect);
            readable.add(socket.note);
        }
    }
    for (const PodLook &pod : placement.pods)
        readable.add(pod.outline());
}

} // namespace

QList<QRectF> readableIn(const Placement &placement, const QRectF &area, const MeasureText &measure)
{
    if (placement.map)
        return {};
    Readable readable(area, measure);
    addOutside(placement, readable);
    addServices(placement, readable);
    addLanes(placement, readable);
    return readable.rects();
}

} // namespace podium
