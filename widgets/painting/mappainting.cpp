// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/mappainting.h"

#include "painting/clusterpainting.h"
#include "painting/mapservicepainting.h"
#include "painting/outsidepainting.h"
#include "painting/podcellpainting.h"
#include "painting/screenspace.h"
#include "painting/shapes.h"
#include "picture/mapmetrics.h"

namespace podium {

using State = PodLook::State;

namespace {

/// Paints tiles and what is on them, in device pixels.
class TilePainter
{
public:
    TilePainter(ScreenSpace &screen, const ClusterMap &map, const MapLabels &labels,
                const Theme &theme, const QRectF &exposed)
        : m_screen(screen)
        , m_map(map)
        , m_labels(labels)
        , m_theme(theme)
        , m_measure(theme.borrowedMeasure())
        , m_exposed(exposed)
    {}

    void paintTile(int tile)
    {
        if (m_labels.isHeat(tile)) {
            paintHeat(tile);
            return;
        }
        const MapNode &node = m_map.node(tile);
        paintPlate(m_screen.pixels(m_map.grid().tile(tile)), node.ready);
        paintHeading(m_labels.heading(tile), node);
        m_screen.text(m_labels.noPod(tile));
    }

    void paintPodsOf(int tile)
    {
        if (m_labels.isHeat(tile))
            return;
        const int pods = m_map.node(tile).podCount();
        const auto [first, last] = m_map.grid().slotRowsIn(tile, pods, m_exposed);
        const int across = m_map.grid().slotColumns * m_map.grid().crowding(pods);
        for (int i = first * across; i < std::min(last * across, pods); ++i)
            paintPodInPlace({tile, i});
    }

    /// Above all that rests.
    void paintMovingPods()
    {
        for (const MapPlace &place : m_map.moving()) {
            if (place.tile < 0 || !m_labels.isHeat(place.tile))
                paintPodAt(place);
        }
    }

    void paintTray()
    {
        const QRectF tray = m_map.grid().tray();
        if (!tray.intersects(m_exposed))
            return;
        const QRect rect = m_screen.pixels(tray);
        m_screen.painter().setPen(QPen(m_theme.colors.line, m_screen.ratio(), Qt::DashLine));
        m_screen.painter().setBrush(Qt::NoBrush);
        m_screen.painter().drawRect(rect.adjusted(0, 0, -1, -1));
        paintHeading(m_labels.trayHeading(), m_map.tray());
        if (m_labels.detailOf(m_map.cell({-1, 0})) == detail::Pod::None) {
            m_screen.hatch(rect, withAlpha(m_theme.colors.ink, 0.6));
            return;
        }
        const auto [first, last] = m_map.grid().trayRowsIn(m_exposed);
        const int across = m_map.grid().trayColumns;
        for (int i = first * across; i < std::min(last * across, m_map.tray().podCount()); ++i)
            paintPodInPlace({-1, i});
    }

private:
    void paintPlate(const QRect &rect, bool isReady)
    {
        m_screen.painter().fillRect(rect, m_theme.colors.lane);
        if (!isReady)
            m_screen.hatch(rect, withAlpha(m_theme.colors.line, 0.4));
        m_screen.frame(rect, isReady ? mixed(m_theme.colors.panel, m_theme.colors.line, 0.55)
                                     : m_theme.colors.ink);
    }

    /// Between gaps that are all alike, whatever the tiles are rounded to: else thousands of them
    /// would show a pattern that means nothing.
    QRect heatRect(int tile) const
    {
        const double unit = m_screen.toDevice().m11();
        const int across = std::max(1, qRound(mapmetrics::gutterX * unit));
        const int down = std::max(1, qRound(mapmetrics::gutterY * unit));
        const QRectF pitch =
            m_map.grid().tile(tile).adjusted(0, 0, mapmetrics::gutterX, mapmetrics::gutterY);
        const QRect rect = m_screen.pixels(pitch).adjusted(0, 0, -across, -down);
        return rect.isEmpty() ? m_screen.pixels(pitch) : rect;
    }

    /// Full pods fill it, pods that are not ready are a hatched foot as high as their share.
    void paintHeat(int tile)
    {
        const MapNode &node = m_map.node(tile);
        const QRect rect = heatRect(tile);
        const int pods = node.podCount();
        const double load = std::min(1.0, double(pods) / m_map.grid().capacity());
        const Theme::Colors &colors = m_theme.colors;
        const QColor fill =
            pods == 0 ? colors.lane : mixed(colors.lane, colors.ready, 0.18 + 0.47 * load);
        m_screen.painter().fillRect(rect, fill);
        const int others = pods - node.countOf(State::Ready);
        if (others > 0) {
            const int least = qRound(3 * m_screen.ratio());
            const int high = std::clamp(int(double(rect.height()) * others / pods), least,
                                        std::max(least, rect.height()));
            const QRect foot(rect.left(), rect.bottom() - high + 1, rect.width(), high);
            m_screen.painter().fillRect(foot, colors.pending);
            m_screen.hatch(foot, withAlpha(colors.onFill, 0.55));
            m_screen.painter().fillRect(QRect(foot.topLeft(), QSize(foot.width(), 1)), colors.ink);
        }
        if (!node.ready) {
            m_screen.hatch(rect, colors.ink);
            m_screen.frame(rect, colors.ink, 2);
        } else if (pods == 0 || m_theme.colors.line == m_theme.colors.ink) {
            m_screen.frame(rect, mixed(colors.panel, colors.line, 0.6));
        }
        MapLabel number = m_labels.heatNumber(tile);
        if (others > 0 && !number.rect.isNull())
            number.tone = m_theme.dark ? MapLabel::Tone::Ink : MapLabel::Tone::OnFill;
        m_screen.text(number);
    }

    void paintHeading(const TileHeading &heading, const MapNode &node)
    {
        m_screen.text(heading.name);
        m_screen.text(heading.address);
        if (heading.pill.isNull())
            return;
        if (node.countOf(State::Ready) != node.podCount()) {
            const QRect pill = m_screen.pixels(heading.pill);
            m_screen.painter().fillRect(pill, m_theme.colors.pending);
            m_screen.hatch(pill, withAlpha(m_theme.colors.onFill, 0.2));
            m_screen.frame(pill, m_theme.colors.ink);
        }
        m_screen.text(heading.count);
    }

    void paintPodInPlace(const MapPlace &place)
    {
        if (!m_map.isMoving(podAt(place)))
            paintPodAt(place);
    }

    void paintPodAt(const MapPlace &place)
    {
        const QRectF cell = m_map.cell(place);
        if (!cell.intersects(m_exposed))
            return;
        switch (m_labels.detailOf(cell)) {
        case detail::Pod::None:
        case detail::Pod::Cell:
            paintCell(place, pixelsOf(place));
            break;
        case detail::Pod::Name:
            paintSmallCard(place, cell);
            break;
        case detail::Pod::Card:
            paintCard(place, cell);
            break;
        }
    }

    /// A cell between gaps that are all alike, whatever the slots are rounded to.
    QRect pixelsOf(const MapPlace &place) const
    {
        const QRectF slot = m_map.slot(place);
        const double unit =
            m_map.cell(place).width() / mapmetrics::cellWidth * m_screen.toDevice().m11();
        const int across = qRound(mapmetrics::cellInset.x() * unit);
        const int down = qRound(mapmetrics::cellInset.y() * unit);
        return m_screen.pixels(slot).adjusted(across, down, -std::max(1, across),
                                              -std::max(1, down));
    }

    const MapPod &podAt(const MapPlace &place) const
    {
        return m_map.content(place.tile).pods[size_t(place.index)];
    }

    void paintCell(const MapPlace &place, const QRect &rect)
    {
        const MapPod &pod = podAt(place);
        podcell::paintState(m_screen, rect, pod.state, m_theme);
        if (m_map.focusOf(pod) != 0)
            paintFocusMark(rect);
    }

    /// An endpoint of a Service in focus: its colour at the pod's door.
    void paintFocusMark(const QRect &rect)
    {
        QRect mark = rect;
        mark.setWidth(std::max(2, std::min(rect.width() / 3, qRound(8 * m_screen.ratio()))));
        m_screen.painter().fillRect(mark, m_theme.colors.service);
        m_screen.painter().fillRect(QRect(mark.right() + 1, mark.top(), 1, mark.height()),
                                    m_theme.colors.lane);
    }

    void paintSmallCard(const MapPlace &place, const QRectF &cell)
    {
        const MapPod &pod = podAt(place);
        const QRect rect = pixelsOf(place);
        podcell::paintSmallCard(m_screen, rect, pod.state, m_theme);
        if (m_map.focusOf(pod) != 0) {
            QRect mark(rect.right() - qRound(6 * m_screen.ratio()) + 1, rect.top(),
                       qRound(6 * m_screen.ratio()), rect.height());
            m_screen.painter().fillRect(mark, m_theme.colors.service);
        }
        for (const MapLabel &label : m_labels.name(cell, *pod.pod))
            m_screen.text(label);
    }

    void paintCard(const MapPlace &place, const QRectF &cell)
    {
        const PodLook card = m_map.cardAt(place, m_measure);
        if (!m_labels.isLegible(place, card)) {
            paintSmallCard(place, cell);
            return;
        }
        const double scale = m_map.cardScale(place, card);
        const QPointF corner = m_map.cardCorner(place, card);
        m_screen.inScene([&] {
            QPainter &painter = m_screen.painter();
            painter.translate(corner);
            painter.scale(scale, scale);
            paintPod(painter, card, m_theme);
        });
    }

    ScreenSpace &m_screen;
    const ClusterMap &m_map;
    const MapLabels &m_labels;
    const Theme &m_theme;
    MeasureText m_measure;
    QRectF m_exposed;
};

} // namespace

void paintMap(QPainter &painter, const Placement &placement, const Theme &theme,
              const GroundOptions &options)
{
    const ClusterMap &map = *placement.map;
    const QRectF exposed = options.exposed.isNull() ? placement.bounds : options.exposed;
    const double scale = detail::scaleOf(painter, options);
    const MapLabels labels(map, scale, theme.borrowedMeasure());
    ScreenSpace screen(painter, theme, scale);
    paintMapOutside(screen, placement, theme, labels, exposed);
    TilePainter tiles(screen, map, labels, theme, exposed);
    const std::vector<int> visible = map.grid().tilesIn(exposed);
    for (const int tile : visible)
        tiles.paintTile(tile);
    paintFocus(screen, placement, labels, theme, exposed);
    for (const int tile : visible)
        tiles.paintPodsOf(tile);
    tiles.paintTray();
    tiles.paintMovingPods();
    paintShelf(screen, map, labels, theme, exposed);
}

} // namespace podium
