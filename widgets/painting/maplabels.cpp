// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/maplabels.h"

#include "painting/podcellpainting.h"
#include "painting/words.h"
#include "picture/mapmetrics.h"
#include "picture/servicetext.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using detail::smallestText;
using Align = Label::Align;
using Tone = MapLabel::Tone;

namespace {

constexpr double textUnits = 16; ///< what MeasureText measures
constexpr double strongUnits = 17;
constexpr double lineHeight = 1.25; ///< of a text's size
constexpr double pillLineHeight = 1.35;
constexpr double leastText = 24;  ///< an elided text narrower than this says nothing
constexpr double pillPadding = 5; ///< pixels

QString readyText(const MapNode &node)
{
    return u"%1/%2"_s.arg(node.countOf(PodLook::State::Ready)).arg(node.podCount());
}

void addIfShown(const MapLabel &label, std::vector<MapLabel> &labels)
{
    if (!label.rect.isNull() && !label.text.isEmpty())
        labels.push_back(label);
}

} // namespace

MapLabels::MapLabels(const ClusterMap &map, double scale, MeasureText measure)
    : m_map(map)
    , m_scale(scale)
    , m_measure(std::move(measure))
{}

double MapLabels::widthOf(const MapLabel &label) const
{
    const double units = label.font == FontRole::Strong ? strongUnits : textUnits;
    return m_measure(label.text, label.font) * label.pixels / units;
}

detail::Pod MapLabels::detailOf(const QRectF &cell) const
{
    return detail::podAt(cell.size() * m_scale, m_scale * cell.height() / mapmetrics::cellHeight);
}

bool MapLabels::isLegible(const MapPlace &place, const PodLook &card) const
{
    return textUnits * m_map.cardScale(place, card) * m_scale >= smallestText;
}

bool MapLabels::isHeat(int tile) const
{
    if (detail::isHeatTile(m_map.grid().tileSize() * m_scale))
        return true;
    const int pods = m_map.node(tile).podCount();
    return pods > 0 && detailOf(m_map.grid().cell(tile, 0, pods)) == detail::Pod::None;
}

TileHeading MapLabels::headingIn(const QRectF &room, const QString &name, const QString &address,
                                 const MapNode &node) const
{
    constexpr double twoLines = 34;
    const double height = room.height() * m_scale;
    TileHeading heading;
    if (height < smallestText * 1.1)
        return heading;
    const bool hasTwo = height >= twoLines;
    double pixels = hasTwo ? std::clamp(height * 0.4, 13.0, 26.0)
                           : std::clamp(height / lineHeight, smallestText, 14.0);
    const double both = widthOf({{}, name, pixels, FontRole::Strong}) +
                        widthOf({{}, readyText(node), pixels, FontRole::Strong}) + 3 * pillPadding;
    if (both > room.width() * m_scale)
        pixels = std::max(smallestText, pixels * room.width() * m_scale / both);
    const bool allReady = node.countOf(PodLook::State::Ready) == node.podCount();
    heading.count = {{},
                     readyText(node),
                     pixels,
                     FontRole::Strong,
                     Align::Center,
                     allReady ? Tone::Ink : Tone::OnFill};
    const double pill = (widthOf(heading.count) + 2 * pillPadding) / m_scale;
    // Name and count stand on one line, the address close below it.
    const double addressPixels = hasTwo ? std::clamp(height * 0.28, smallestText, 16.0) : 0;
    const double nameHeight = std::min(room.height(), pixels * pillLineHeight / m_scale);
    const double addressHeight = addressPixels * lineHeight / m_scale;
    QRectF left = room;
    left.setTop(room.center().y() - std::min(room.height(), nameHeight + addressHeight) / 2);
    left.setHeight(nameHeight);
    if (room.width() > 2 * pill) {
        heading.pill = {room.right() - pill, left.top(), pill, nameHeight};
        heading.count.rect = heading.pill;
        left.setRight(heading.pill.left() - pillPadding / m_scale);
    }
    if (left.width() * m_scale < leastText)
        return heading;
    heading.name = {left, name, pixels, FontRole::Strong};
    if (hasTwo) {
        const QRectF below(left.left(), left.bottom(), left.width(), addressHeight);
        heading.address = {below, address, addressPixels, FontRole::Text, Align::Left, Tone::Muted};
    }
    return heading;
}

TileHeading MapLabels::heading(int tile) const
{
    const MapNode &node = m_map.node(tile);
    QString address = node.node->primaryAddress().toString();
    if (!node.ready)
        address += u" · NotReady"_s;
    return headingIn(m_map.grid().heading(tile), node.node->meta.name, address, node);
}

TileHeading MapLabels::trayHeading() const
{
    const QRectF tray = m_map.grid().tray();
    if (tray.isNull())
        return {};
    const double padding = mapmetrics::tilePadding;
    const QRectF room(tray.left() + padding, tray.top() + 6, tray.width() - 2 * padding,
                      m_map.grid().headingHeight() - 12);
    return headingIn(room, words::onNoNode(), {}, m_map.tray());
}

MapLabel MapLabels::heatNumber(int tile) const
{
    const MapNode &node = m_map.node(tile);
    const QRectF rect = m_map.grid().tile(tile);
    const QSizeF size = rect.size() * m_scale;
    constexpr double leastWidth = 27; // below, numbers only blur the colours
    if (size.width() < leastWidth)
        return {};
    MapLabel label{
        rect, readyText(node),
        std::clamp(std::min(size.width() * 0.3, size.height() * 0.5), smallestText, 15.0),
        FontRole::Strong, Align::Center};
    if (node.countOf(PodLook::State::Ready) == node.podCount() || widthOf(label) > size.width() - 4)
        label.text = QString::number(node.podCount());
    const bool fits = widthOf(label) <= size.width() - 4 && label.pixels + 2 <= size.height();
    return fits && node.podCount() > 0 ? label : MapLabel();
}

MapLabel MapLabels::noPod(int tile) const
{
    if (m_map.node(tile).podCount() > 0)
        return {};
    MapLabel label{m_map.grid().podArea(tile),
                   words::noPod(),
                   std::clamp(textUnits * m_scale, smallestText, textUnits),
                   FontRole::Text,
                   Align::Center,
                   Tone::Muted};
    return widthOf(label) <= label.rect.width() * m_scale ? label : MapLabel();
}

std::vector<MapLabel> MapLabels::lines(const QRectF &room, const QString &name,
                                       const QString &address, Align align) const
{
    const double height = room.height() * m_scale;
    if (room.width() * m_scale < leastText || height < smallestText * lineHeight)
        return {};
    const double pixels = std::clamp(height / lineHeight, smallestText, detail::nameText);
    MapLabel first{room, name, pixels, FontRole::Strong, align};
    if (height < 2 * lineHeight * detail::nameText)
        return {first};
    first.pixels = std::clamp(height * 0.34, detail::nameText, strongUnits);
    const double secondPixels = std::clamp(height * 0.3, smallestText, textUnits);
    const double share = first.pixels / (first.pixels + secondPixels);
    first.rect.setHeight(room.height() * share);
    MapLabel second{room, address, secondPixels, FontRole::Text, align, Tone::Muted};
    second.rect.setTop(first.rect.bottom());
    return {first, second};
}

QString MapLabels::withNamespace(const ObjectMeta &meta, const QString &text) const
{
    return m_map.signOf(meta.namespaceName) < 0 ? text : meta.namespaceName + u" · "_s + text;
}

std::vector<MapLabel> MapLabels::name(const QRectF &cell, const Pod &pod) const
{
    const double strip = podcell::textInset / m_scale;
    return lines(cell.adjusted(strip, 2 / m_scale, -8 / m_scale, -2 / m_scale), pod.meta.name,
                 withNamespace(pod.meta, pod.podIp.toString()), Align::Left);
}

std::vector<MapLabel> MapLabels::plate(int index) const
{
    const MapService &shown = m_map.services()[size_t(index)];
    const QRectF rect = m_map.grid().plate(index);
    const double strip = rect.width() * 0.1;
    const bool isEmpty = shown.service->isProxied() && shown.endpoints == 0;
    return lines(rect.adjusted(strip + 5 / m_scale, 1 / m_scale, -4 / m_scale, -1 / m_scale),
                 shown.service->meta.name,
                 withNamespace(shown.service->meta,
                               isEmpty ? words::endpoints(0) : addressText(*shown.service)),
                 Align::Left);
}

MapLabel MapLabels::shelfCaption() const
{
    const MapGrid &grid = m_map.grid();
    if (grid.plates == 0)
        return {};
    const double height = grid.shelfCaption().height();
    MapLabel label{grid.shelfCaption(),
                   words::services(grid.plates),
                   std::clamp(height * m_scale * 0.5, smallestText, 26.0),
                   FontRole::Caption,
                   Align::Left,
                   Tone::Muted};
    const bool fits = height * m_scale >= label.pixels * lineHeight &&
                      widthOf(label) <= label.rect.width() * m_scale;
    return fits ? label : MapLabel();
}

std::vector<MapLabel> MapLabels::figure(const FigureLook &figure) const
{
    return lines(figure.name.rect | figure.address.rect, figure.name.text, figure.address.text,
                 Align::Center);
}

MapLabel MapLabels::zoneCaption(const ZoneLook &zone) const
{
    const double height = zone.caption.height() * m_scale;
    MapLabel label{zone.caption,
                   words::zone(zone.zone),
                   std::clamp(height / lineHeight, smallestText, detail::nameText),
                   FontRole::Caption,
                   Align::Center,
                   Tone::Muted};
    const bool fits = height >= label.pixels && widthOf(label) <= zone.caption.width() * m_scale;
    return fits ? label : MapLabel();
}

std::vector<MapLabel> MapLabels::header(int focus, int column) const
{
    const QRectF rect = m_map.bandHeader(focus, column);
    const Service &service = *m_map.cluster().service(m_map.focus()[focus]);
    const double inset = std::min(8.0, 6 / m_scale);
    std::vector<MapLabel> labels = lines(rect.adjusted(inset, inset / 2, -inset, -inset / 2),
                                         service.meta.name, addressText(service), Align::Center);
    // A stump of a name tells Services apart no more.
    constexpr double leastShare = 0.55;
    if (!labels.empty() &&
        labels.front().rect.width() * m_scale < leastShare * widthOf(labels.front()))
        return {};
    return labels;
}

bool MapLabels::addCard(const MapPlace &place, std::vector<MapLabel> &labels) const
{
    const PodLook card = m_map.cardAt(place, m_measure);
    if (!isLegible(place, card))
        return false;
    const double scale = m_map.cardScale(place, card);
    const QPointF corner = m_map.cardCorner(place, card);
    const auto add = [&](const Label &label) {
        const QRectF rect(label.rect.topLeft() * scale + corner, label.rect.size() * scale);
        if (!label.rect.isNull())
            addIfShown({rect, label.text, textUnits * scale * m_scale, label.font, label.align},
                       labels);
    };
    for (const Label &label : {card.name, card.address, card.ready, card.status, card.mismatch,
                               card.former, card.space.name})
        add(label);
    for (const ChipLook &chip : card.chips)
        add(chip.label);
    for (const PlugLook &plug : card.plugs)
        add(plug.label);
    for (const TabLook &tab : card.tabs)
        add(tab.label);
    return true;
}

void MapLabels::addPods(int tile, const QRectF &exposed, std::vector<MapLabel> &labels) const
{
    const MapNode &node = m_map.content(tile);
    for (int i = 0; i < node.podCount(); ++i) {
        const QRectF cell = m_map.cell({tile, i});
        const detail::Pod shown = detailOf(cell);
        if (!cell.intersects(exposed))
            continue;
        if (shown == detail::Pod::Card && addCard({tile, i}, labels))
            continue;
        if (shown >= detail::Pod::Name) {
            for (const MapLabel &label : name(cell, *node.pods[size_t(i)].pod))
                addIfShown(label, labels);
        }
    }
}

std::vector<MapLabel> MapLabels::all(const QRectF &exposed) const
{
    std::vector<MapLabel> labels;
    const auto addHeading = [&](const TileHeading &heading) {
        for (const MapLabel &label : {heading.name, heading.address, heading.count})
            addIfShown(label, labels);
    };
    for (const int tile : m_map.grid().tilesIn(exposed)) {
        if (isHeat(tile)) {
            addIfShown(heatNumber(tile), labels);
            continue;
        }
        addHeading(heading(tile));
        addIfShown(noPod(tile), labels);
        addPods(tile, exposed, labels);
    }
    if (m_map.grid().tray().intersects(exposed)) {
        addHeading(trayHeading());
        addPods(-1, exposed, labels);
    }
    for (int i = 0; i < m_map.grid().plates; ++i) {
        if (m_map.grid().plate(i).intersects(exposed)) {
            for (const MapLabel &label : plate(i))
                addIfShown(label, labels);
        }
    }
    addIfShown(shelfCaption(), labels);
    for (int column = 0; column < m_map.grid().columns; ++column) {
        for (int i = 0; i < m_map.focus().size(); ++i) {
            for (const MapLabel &label : header(i, column))
                addIfShown(label, labels);
        }
    }
    return labels;
}

} // namespace podium
