// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/mappainting.h"

#include "painting/clusterpainting.h"
#include "painting/figurepainting.h"
#include "painting/shapes.h"
#include "picture/clustermap.h"

#include <QPainter>

namespace podium {

namespace {

QColor fillOf(PodLook::State state, const Theme &theme)
{
    switch (state) {
    case PodLook::State::Ready:
        return theme.colors.ready;
    case PodLook::State::NotReady:
    case PodLook::State::Pending:
        return theme.colors.pending;
    case PodLook::State::Terminating:
    case PodLook::State::Stopped:
        break;
    }
    return theme.colors.dropped;
}

/// Paints what meets the exposed area.
class MapPainter
{
public:
    MapPainter(QPainter &painter, const ClusterMap &map, const Theme &theme, const QRectF &exposed,
               double scale)
        : m_painter(painter)
        , m_map(map)
        , m_theme(theme)
        , m_measure(theme.measure())
        , m_exposed(exposed)
        , m_scale(scale)
    {}

    void paintTiles()
    {
        for (const int tile : m_map.grid().tilesIn(m_exposed))
            paintTile(tile);
    }

private:
    void paintTile(int tile)
    {
        const QRectF rect = m_map.grid().tile(tile);
        m_painter.fillRect(rect, m_theme.colors.lane);
        const MapNode &node = m_map.node(tile);
        const auto [first, last] = m_map.grid().slotRowsIn(tile, node.podCount(), m_exposed);
        const int across = m_map.grid().slotColumns * m_map.grid().crowding(node.podCount());
        for (int i = first * across; i < std::min(last * across, node.podCount()); ++i)
            paintPodAt({tile, i}, node.pods[size_t(i)]);
        const QRectF heading = m_map.grid().heading(tile);
        if (16 * m_scale >= detail::smallestText)
            paintText(m_painter, heading, node.node->meta.name, m_theme, FontRole::Strong,
                      Label::Align::Left, m_theme.colors.ink);
    }

    void paintPodAt(const MapPlace &place, const MapPod &pod)
    {
        const QRectF cell = m_map.cell(place);
        if (!cell.intersects(m_exposed))
            return;
        if (detail::podAt(cell.size() * m_scale, m_scale * cell.height() / 122) ==
            detail::Pod::Card) {
            const PodLook card = m_map.cardAt(place, m_measure);
            const double scale = m_map.cardScale(place, card);
            m_painter.save();
            m_painter.translate(m_map.cardCorner(place, card));
            m_painter.scale(scale, scale);
            paintPod(m_painter, card, m_theme);
            m_painter.restore();
        } else {
            m_painter.fillRect(cell, fillOf(pod.state, m_theme));
        }
    }

    QPainter &m_painter;
    const ClusterMap &m_map;
    const Theme &m_theme;
    MeasureText m_measure;
    QRectF m_exposed;
    double m_scale;
};

} // namespace

void paintMap(QPainter &painter, const Placement &placement, const Theme &theme,
              const GroundOptions &options)
{
    const QRectF exposed = options.exposed.isNull() ? placement.bounds : options.exposed;
    const double scale = detail::scaleOf(painter, options);
    painter.fillRect(placement.border, theme.colors.panel);
    MapPainter(painter, *placement.map, theme, exposed, scale).paintTiles();
}

} // namespace podium
