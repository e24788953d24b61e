// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/outcomepainting.h"

#include "painting/signs.h"
#include "painting/words.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr double signRadius = 16;
constexpr double plateHeight = 26;
/// Signs at a sender stand beside the token, which stays on it.
const QPointF besideToken(8, 34);

void paintWord(QPainter &painter, const QString &text, const QPointF &center, const Theme &theme)
{
    if (text.isEmpty())
        return;
    const double width = theme.width(text, FontRole::Strong) + 20;
    const QRectF rect(center.x() - width / 2, center.y() - plateHeight / 2, width, plateHeight);
    paintShape(painter, roundedRect(rect, theme.radii.plate), inkStyle(theme, theme.colors.packet));
    paintText(painter, rect, text, theme, FontRole::Strong, Label::Align::Center, theme.colors.ink);
}

/// A word to the right of a sign, or to its left where the picture ends.
void paintWordBeside(QPainter &painter, const QString &text, const QPointF &sign, double gap,
                     const QRectF &bounds, const Theme &theme)
{
    const double width = theme.width(text, FontRole::Strong) + 20;
    const bool fits = sign.x() + gap + width < bounds.right();
    const double x = fits ? sign.x() + gap + width / 2 : sign.x() - gap - width / 2;
    paintWord(painter, text, {x, sign.y()}, theme);
}

/// "refused at once ×12": of many with the same fate.
QString counted(const QString &word, const OutcomeLook &outcome)
{
    return outcome.count > 1 ? word + QStringLiteral(" ×") + QString::number(outcome.count) : word;
}

void paintDelivered(QPainter &painter, const OutcomeLook &outcome, const Theme &theme)
{
    QPointF at = outcome.at + besideToken;
    const QRectF card = outcome.ring;
    if (!card.isNull()) {
        const double grow = 3 * outcome.progress;
        const QPainterPath ring =
            roundedRect(card.adjusted(-grow, -grow, grow, grow), theme.radii.card + grow);
        paintShape(painter, ring, {QColor(), theme.colors.ink, 9});
        paintShape(painter, ring, {QColor(), theme.colors.ready, 5});
        at = {card.right() - 6, card.bottom() + 4};
    }
    paintCheckSign(painter, at, signRadius * outcome.progress, theme);
    // Of a crowd the card's tally tells how many.
    if (outcome.count > 0)
        return;
    const QString word = words::atPlace(outcome.verdict);
    const double width = theme.width(word, FontRole::Strong) + 20;
    paintWord(painter, word, at - QPointF(width / 2 + 20, 0), theme);
}

void paintRefused(QPainter &painter, const OutcomeLook &outcome, const SceneEdges &edges,
                  const Theme &theme)
{
    paintArrowHead(painter, outcome.way, 26, inkStyle(theme, theme.colors.refused));
    const QPointF head = outcome.way.isEmpty() ? outcome.at : outcome.way.last();
    const QPointF sign = head + besideToken;
    paintStopSign(painter, sign, signRadius, theme);
    if (outcome.progress >= 1)
        paintWordBeside(painter, counted(words::atSender(outcome.verdict), outcome), sign, 22,
                        edges.bounds, theme);
}

void paintDropped(QPainter &painter, const OutcomeLook &outcome, const SceneEdges &edges,
                  const Theme &theme)
{
    const QPointF grave = outcome.at + besideToken;
    paintGrave(painter, grave, signRadius * outcome.progress, theme);
    paintWordBeside(painter, counted(words::atPlace(outcome.verdict), outcome), grave, 20,
                    edges.bounds, theme);
    const QPointF sender = outcome.sender + besideToken;
    paintHourglass(painter, sender, signRadius, theme);
    paintWordBeside(painter, counted(words::atSender(outcome.verdict), outcome), sender, 20,
                    edges.bounds, theme);
}

void paintAtSender(QPainter &painter, const OutcomeLook &outcome, const SceneEdges &edges,
                   const Theme &theme)
{
    // It never left, so there is room on its way: outside to the right, from a pod to the left.
    const bool isRight = outcome.sender.x() < edges.wall;
    const QPointF sign = outcome.sender + QPointF(isRight ? 38 : -38, 0);
    const QRectF room = isRight ? edges.bounds : QRectF(edges.bounds.topLeft(), sign);
    if (outcome.verdict == Verdict::NoAddress)
        paintUnknownAddress(painter, sign, signRadius * outcome.progress, theme);
    else
        paintUnknownName(painter, sign, signRadius * outcome.progress, theme);
    paintWordBeside(painter, counted(words::atSender(outcome.verdict), outcome), sign, 28, room,
                    theme);
}

} // namespace

void paintReturn(QPainter &painter, const OutcomeLook &outcome, const Theme &theme)
{
    if (outcome.way.size() < 2)
        return;
    paintTrack(
        painter, outcome.way,
        QPen(theme.colors.ink, theme.widths.path + 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPen pen(theme.colors.refused, theme.widths.path, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern({1.6, 1});
    paintTrack(painter, outcome.way, pen);
}

void paintOutcome(QPainter &painter, const OutcomeLook &outcome, const SceneEdges &edges,
                  const Theme &theme)
{
    switch (outcome.verdict) {
    case Verdict::Delivered:
        return paintDelivered(painter, outcome, theme);
    case Verdict::Refused:
        return paintRefused(painter, outcome, edges, theme);
    case Verdict::Dropped:
        return paintDropped(painter, outcome, edges, theme);
    case Verdict::NoRoute: {
        const QPointF sign = outcome.at + besideToken + QPointF(0, 4);
        paintBarrier(painter, sign, signRadius * outcome.progress, theme);
        // On the outer side of the wall.
        return paintWordBeside(painter, counted(words::atPlace(outcome.verdict), outcome), sign, 34,
                               edges.bounds.intersected({edges.bounds.topLeft(), sign}), theme);
    }
    case Verdict::NoAddress:
    case Verdict::NoName:
        return paintAtSender(painter, outcome, edges, theme);
    }
}

void paintTally(QPainter &painter, const QRectF &rect, int count, const Theme &theme)
{
    const QString text = u'×' + QString::number(count);
    // A number is never cut: the pill grows to the left.
    const double needed = theme.width(text, FontRole::Strong) + rect.height() / 2;
    QRectF pill = rect;
    pill.setLeft(std::min(rect.left(), rect.right() - needed));
    paintShape(painter, roundedRect(pill, pill.height() / 2), inkStyle(theme, theme.colors.plate));
    paintText(painter, pill, text, theme, FontRole::Strong, Label::Align::Center, theme.colors.ink);
}

} // namespace podium
