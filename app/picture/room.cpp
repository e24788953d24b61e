// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/room.h"

#include <algorithm>
#include <cmath>

namespace podium::room {

namespace {

// What it costs to cover a square unit, in units of distance.
constexpr double otherCost = 0.05;
constexpr double readableCost = 2;
constexpr double anyReadableCost = 40; ///< on top of that, for the first of it
constexpr double takenCost = 20;
constexpr double crossedWayCost = 60;
constexpr double crossedLeaderCost = 60; ///< for each word, packet, header or sign
constexpr double lessLikedCost = 12;     ///< of the side that is not liked
constexpr double leaderWidth = 4;
/// A later size is taken only if it spares at least this much.
constexpr double sizeCost = 25;
/// A caption is not beside the thing.
constexpr double captionCost = 160;
constexpr double upperEdgeCost = 6;
constexpr double asideCost = 0.05; ///< of a caption, for each unit that it is to the side

struct Candidate
{
    Place place{};
    double cost{0};
};

/// The nearest points of two ranges; the middle of what they share if they overlap.
std::pair<double, double> nearestPoints(double low, double high, double otherLow, double otherHigh)
{
    if (high < otherLow)
        return {high, otherLow};
    if (otherHigh < low)
        return {low, otherHigh};
    const double middle = (std::max(low, otherLow) + std::min(high, otherHigh)) / 2;
    return {middle, middle};
}

QLineF leaderFrom(const QRectF &plate, const QRectF &anchor)
{
    const auto [fromX, toX] =
        nearestPoints(plate.left(), plate.right(), anchor.left(), anchor.right());
    const auto [fromY, toY] =
        nearestPoints(plate.top(), plate.bottom(), anchor.top(), anchor.bottom());
    return {fromX, fromY, toX, toY};
}

/// Of the ways, the pieces that a plate near the anchor could meet.
QList<Track> within(const QList<Track> &ways, double width, const QRectF &reach)
{
    QList<Track> pieces;
    for (const Track &way : ways) {
        for (qsizetype i = 1; i < way.size(); ++i) {
            const Track piece{way[i - 1], way[i]};
            if (crosses(piece, width, reach))
                pieces.append(piece);
        }
        if (way.size() == 1)
            pieces.append(way);
    }
    return pieces;
}

/// Of the rectangles, those that a plate near the anchor could meet.
QList<QRectF> within(const QList<QRectF> &rects, const QRectF &reach)
{
    QList<QRectF> near;
    std::copy_if(rects.begin(), rects.end(), std::back_inserter(near),
                 [&](const QRectF &rect) { return rect.intersects(reach); });
    return near;
}

bool covers(const QRectF &plate, const Surroundings &around)
{
    const auto meets = [&](const QRectF &rect) { return rect.intersects(plate); };
    const auto isCrossed = [&](const Track &way) { return crosses(way, around.wayWidth, plate); };
    return std::any_of(around.taken.begin(), around.taken.end(), meets) ||
           std::any_of(around.ways.begin(), around.ways.end(), isCrossed);
}

/// What a leader runs over, but for the thing itself and the packet that stands there.
qsizetype crossedBy(const QLineF &leader, const Surroundings &around)
{
    if (leader.isNull())
        return 0;
    const Track line{leader.p1(), leader.p2()};
    const auto isThere = [&](const QRectF &rect) {
        return rect.contains(leader.p2()) || around.anchor.contains(rect.center());
    };
    const auto isCrossed = [&](const QRectF &rect) {
        return !isThere(rect) && crosses(line, leaderWidth, rect);
    };
    const Track middle{leader.pointAt(0.2), leader.pointAt(0.7)};
    const auto runsOver = [&](const Track &way) {
        const QRectF box = QRectF(middle.first(), middle.last()).normalized();
        return crosses(way, around.wayWidth, box.adjusted(-1, -1, 1, 1));
    };
    return std::ranges::count_if(around.readable, isCrossed) +
           std::ranges::count_if(around.taken, isCrossed) +
           (std::ranges::any_of(around.ways, runsOver) ? 1 : 0);
}

double costOf(const Place &place, const Surroundings &around)
{
    double cost = place.leader.length() + otherCost * covered(place.plate, around.others) +
                  takenCost * covered(place.plate, around.taken);
    if (const double words = covered(place.plate, around.readable); words > 0)
        cost += anyReadableCost + readableCost * words;
    for (const Track &way : around.ways)
        cost += crosses(way, around.wayWidth, place.plate) ? crossedWayCost : 0;
    if (around.likesAbove && place.plate.center().y() > around.anchor.center().y())
        cost += lessLikedCost;
    cost += around.slantCost * std::min(std::abs(place.leader.dx()), std::abs(place.leader.dy()));
    return cost + crossedLeaderCost * double(crossedBy(place.leader, around));
}

void tryPlace(const QRectF &plate, const Surroundings &around, std::optional<Candidate> &best,
              double extra)
{
    const double away = distance(plate, around.anchor);
    if (away < around.nearest || away > around.farthest || !around.area.contains(plate))
        return;
    if (best && away + extra >= best->cost)
        return;
    if (around.mayGiveUp && covers(plate, around))
        return;
    const Place place{plate, leaderFrom(plate, around.anchor)};
    const double cost = costOf(place, around) + extra;
    if (!best || cost < best->cost)
        best = {place, cost};
}

void trySize(const QSizeF &size, const Surroundings &around, std::optional<Candidate> &best,
             double extra)
{
    const QRectF &anchor = around.anchor;
    const QPointF middle = anchor.center() - QPointF(size.width(), size.height()) / 2;
    const double step = around.step;
    const int columns = int(((anchor.width() + size.width()) / 2 + around.farthest) / step) + 1;
    const int rows = int(((anchor.height() + size.height()) / 2 + around.farthest) / step) + 1;
    for (int row = -rows; row <= rows; ++row) {
        for (int column = -columns; column <= columns; ++column)
            tryPlace({middle + QPointF(column * step, row * step), size}, around, best, extra);
    }
}

std::optional<Candidate> findWithin(double farthest, const Surroundings &surroundings)
{
    double widest = 0;
    double highest = 0;
    for (const QSizeF &size : surroundings.sizes) {
        widest = std::max(widest, size.width());
        highest = std::max(highest, size.height());
    }
    const double x = widest + farthest;
    const double y = highest + farthest;
    Surroundings around = surroundings;
    around.farthest = farthest;
    const QRectF reach = around.anchor.adjusted(-x, -y, x, y);
    around.taken = within(around.taken, reach);
    around.readable = within(around.readable, reach);
    around.others = within(around.others, reach);
    around.ways = within(around.ways, around.wayWidth, reach);
    std::optional<Candidate> best;
    double extra = 0;
    for (const QSizeF &size : around.sizes) {
        trySize(size, around, best, extra);
        extra += sizeCost;
    }
    return best;
}

bool isClean(const Place &place, const Surroundings &around)
{
    return covered(place.plate, around.readable) == 0 && crossedBy(place.leader, around) == 0;
}

void keepCheaper(std::optional<Candidate> &best, const std::optional<Candidate> &other)
{
    if (other && (!best || other->cost < best->cost))
        best = other;
}

/// Along the upper and the lower edge.
std::optional<Candidate> findCaption(const Surroundings &around)
{
    std::optional<Candidate> best;
    double extra = captionCost;
    for (const QSizeF &size : around.captions) {
        const double right = around.area.right() - size.width();
        const double upper = around.area.top();
        const double lower = around.area.bottom() - size.height();
        for (double x = around.area.left(); x <= right && upper <= lower; x += around.step) {
            const double aside = std::abs(x + size.width() / 2 - around.anchor.center().x());
            const double cost = extra + asideCost * aside;
            for (const auto &[y, edgeCost] : {std::pair{lower, 0.0}, {upper, upperEdgeCost}}) {
                const Place place{{{x, y}, size}, {}};
                if (covered(place.plate, around.taken) > 0)
                    continue;
                keepCheaper(best, Candidate{place, costOf(place, around) + cost + edgeCost});
            }
        }
        extra += sizeCost;
    }
    return best;
}

} // namespace

std::optional<Place> find(const Surroundings &surroundings)
{
    std::optional<Candidate> best = findWithin(surroundings.farthest, surroundings);
    if (best && isClean(best->place, surroundings))
        return best->place;
    if (best && covered(best->place.plate, surroundings.readable) > 0) {
        const std::optional<Candidate> far = findWithin(surroundings.reach, surroundings);
        if (far && covered(far->place.plate, surroundings.readable) == 0)
            best = far;
    }
    const std::optional<Candidate> caption = findCaption(surroundings);
    const bool isBetter = caption && best && !isClean(best->place, surroundings) &&
                          isClean(caption->place, surroundings);
    if (isBetter)
        return caption->place;
    keepCheaper(best, caption);
    return best ? std::optional(best->place) : std::nullopt;
}

double covered(const QRectF &rect, const QList<QRectF> &by)
{
    double area = 0;
    for (const QRectF &other : by) {
        const QRectF common = other.intersected(rect);
        area += common.width() * common.height();
    }
    return area;
}

double distance(const QRectF &a, const QRectF &b)
{
    const double x = std::max({0.0, b.left() - a.right(), a.left() - b.right()});
    const double y = std::max({0.0, b.top() - a.bottom(), a.top() - b.bottom()});
    return std::hypot(x, y);
}

bool crosses(const Track &way, double width, const QRectF &rect)
{
    const double half = width / 2;
    const QRectF wide = rect.adjusted(-half, -half, half, half);
    for (qsizetype i = 1; i < way.size(); ++i) {
        const QLineF piece(way[i - 1], way[i]);
        const bool isBeside = std::max(piece.x1(), piece.x2()) < wide.left() ||
                              std::min(piece.x1(), piece.x2()) > wide.right() ||
                              std::max(piece.y1(), piece.y2()) < wide.top() ||
                              std::min(piece.y1(), piece.y2()) > wide.bottom();
        if (isBeside)
            continue;
        if (wide.contains(piece.p1()) || wide.contains(piece.p2()))
            return true;
        const QLineF edges[] = {{wide.topLeft(), wide.topRight()},
                                {wide.topRight(), wide.bottomRight()},
                                {wide.bottomRight(), wide.bottomLeft()},
                                {wide.bottomLeft(), wide.topLeft()}};
        const bool meets = std::any_of(std::begin(edges), std::end(edges), [&](const QLineF &edge) {
            return edge.intersects(piece, nullptr) == QLineF::BoundedIntersection;
        });
        if (meets)
            return true;
    }
    return way.size() == 1 && wide.contains(way.first());
}

} // namespace podium::room
