// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/outcomepainting.h"

#include "painting/signs.h"
#include "painting/words.h"
#include "picture/room.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr double signRadius = 16;
constexpr double plateHeight = 26;
constexpr double wordGap = 5;     ///< from a sign to its word
constexpr double tokenReach = 13; ///< of a packet's token, which signs keep off
/// Where the check sign stands if there is no card to hang it on.
const QPointF besideToken(8, 34);

void paintWord(QPainter &painter, const QString &text, const QRectF &rect, const Theme &theme)
{
    if (text.isEmpty())
        return;
    paintShape(painter, roundedRect(rect, theme.radii.plate), inkStyle(theme, theme.colors.packet));
    paintText(painter, rect, text, theme, FontRole::Strong, Label::Align::Center, theme.colors.ink);
}

double wordWidth(const QString &text, const Theme &theme)
{
    return theme.width(text, FontRole::Strong) + 20;
}

/// "refused at once ×12": of many with the same fate.
QString counted(const QString &word, const OutcomeLook &outcome)
{
    return outcome.count > 1 ? word + QStringLiteral(" ×") + QString::number(outcome.count) : word;
}

QString wordAtPlace(const OutcomeLook &outcome)
{
    return counted(words::atPlace(outcome.verdict), outcome);
}

QString wordAtSender(const OutcomeLook &outcome)
{
    return counted(words::atSender(outcome.verdict), outcome);
}

QSizeF iconAtPlace(Verdict verdict)
{
    return verdict == Verdict::NoRoute ? QSizeF(3.2 * signRadius, 3.2 * signRadius)
                                       : QSizeF(1.6 * signRadius, 2 * signRadius);
}

QSizeF iconAtSender(Verdict verdict)
{
    return verdict == Verdict::NoName ? QSizeF(3 * signRadius, 1.7 * signRadius)
                                      : QSizeF(2 * signRadius, 2 * signRadius);
}

/// The nearest room for a sign and its word; the sign at the side of what it belongs to.
OutcomeSign signBeside(const QPointF &packet, const QSizeF &icon, double word,
                       const SceneEdges &edges)
{
    const QSizeF whole(icon.width() + wordGap + word, std::max(icon.height(), plateHeight));
    room::Surroundings around;
    around.anchor = {packet - QPointF(tokenReach, tokenReach),
                     QSizeF(2 * tokenReach, 2 * tokenReach)};
    around.area = edges.bounds;
    around.taken = edges.taken;
    around.readable = edges.readable;
    around.sizes = {whole};
    around.nearest = 2;
    around.farthest = around.reach = 120;
    around.mayGiveUp = false;
    const auto place = room::find(around);
    const QRectF plate =
        place ? place->plate : QRectF(packet + QPointF(-icon.width() / 2, tokenReach), whole);
    const bool isRight = plate.center().x() >= packet.x();
    const double y = plate.center().y();
    OutcomeSign sign;
    sign.icon = {isRight ? plate.left() + icon.width() / 2 : plate.right() - icon.width() / 2, y};
    sign.word = {isRight ? plate.right() - word : plate.left(), y - plateHeight / 2, word,
                 plateHeight};
    sign.whole = plate;
    return sign;
}

OutcomeSign deliveredSign(const OutcomeLook &outcome, const Theme &theme)
{
    const QRectF card = outcome.ring;
    OutcomeSign sign;
    sign.icon =
        card.isNull() ? outcome.at + besideToken : QPointF(card.right() - 6, card.bottom() + 4);
    const double word = wordWidth(words::atPlace(outcome.verdict), theme);
    sign.word = {sign.icon.x() - 20 - word, sign.icon.y() - plateHeight / 2, word, plateHeight};
    const QRectF icon(sign.icon - QPointF(signRadius, signRadius),
                      QSizeF(2 * signRadius, 2 * signRadius));
    sign.whole = icon | sign.word;
    return sign;
}

void paintDelivered(QPainter &painter, const OutcomeLook &outcome, const OutcomeSign &sign,
                    const Theme &theme)
{
    const QRectF card = outcome.ring;
    if (!card.isNull()) {
        const double grow = 3 * outcome.progress;
        const QPainterPath ring =
            roundedRect(card.adjusted(-grow, -grow, grow, grow), theme.radii.card + grow);
        paintShape(painter, ring, {QColor(), theme.colors.ink, 9});
        paintShape(painter, ring, {QColor(), theme.colors.ready, 5});
    }
    paintCheckSign(painter, sign.icon, signRadius * outcome.progress, theme);
    // Of a crowd the card's tally tells how many.
    if (outcome.count == 0)
        paintWord(painter, words::atPlace(outcome.verdict), sign.word, theme);
}

/// The sign rides on the answer until that has come to the sender.
void paintRefused(QPainter &painter, const OutcomeLook &outcome, const OutcomeSign &sign,
                  const Theme &theme)
{
    paintArrowHead(painter, outcome.way, 26, inkStyle(theme, theme.colors.refused));
    const QPointF head = outcome.way.isEmpty() ? outcome.at : outcome.way.last();
    const bool isBack = outcome.progress >= 1;
    paintStopSign(painter, isBack ? sign.icon : sign.icon - outcome.sender + head, signRadius,
                  theme);
    if (isBack)
        paintWord(painter, wordAtSender(outcome), sign.word, theme);
}

void paintDropped(QPainter &painter, const OutcomeLook &outcome, const OutcomeSigns &signs,
                  const Theme &theme)
{
    paintGrave(painter, signs.atPlace.icon, signRadius * outcome.progress, theme);
    paintWord(painter, wordAtPlace(outcome), signs.atPlace.word, theme);
    paintHourglass(painter, signs.atSender.icon, signRadius, theme);
    paintWord(painter, wordAtSender(outcome), signs.atSender.word, theme);
}

void paintAtSender(QPainter &painter, const OutcomeLook &outcome, const OutcomeSign &sign,
                   const Theme &theme)
{
    if (outcome.verdict == Verdict::NoAddress)
        paintUnknownAddress(painter, sign.icon, signRadius * outcome.progress, theme);
    else
        paintUnknownName(painter, sign.icon, signRadius * outcome.progress, theme);
    paintWord(painter, wordAtSender(outcome), sign.word, theme);
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

OutcomeSigns outcomeSigns(const OutcomeLook &outcome, const SceneEdges &edges, const Theme &theme)
{
    OutcomeSigns signs;
    const Verdict verdict = outcome.verdict;
    if (verdict == Verdict::Delivered) {
        signs.atPlace = deliveredSign(outcome, theme);
        return signs;
    }
    SceneEdges left = edges;
    if (verdict == Verdict::Dropped || verdict == Verdict::NoRoute) {
        signs.atPlace = signBeside(outcome.at, iconAtPlace(verdict),
                                   wordWidth(wordAtPlace(outcome), theme), left);
        left.taken.append(signs.atPlace.whole);
    }
    if (verdict != Verdict::NoRoute)
        signs.atSender = signBeside(outcome.sender, iconAtSender(verdict),
                                    wordWidth(wordAtSender(outcome), theme), left);
    return signs;
}

void paintOutcome(QPainter &painter, const OutcomeLook &outcome, const OutcomeSigns &signs,
                  const Theme &theme)
{
    switch (outcome.verdict) {
    case Verdict::Delivered:
        return paintDelivered(painter, outcome, signs.atPlace, theme);
    case Verdict::Refused:
        return paintRefused(painter, outcome, signs.atSender, theme);
    case Verdict::Dropped:
        return paintDropped(painter, outcome, signs, theme);
    case Verdict::NoRoute:
        paintBarrier(painter, signs.atPlace.icon, signRadius * outcome.progress, theme);
        return paintWord(painter, wordAtPlace(outcome), signs.atPlace.word, theme);
    case Verdict::NoAddress:
    case Verdict::NoName:
        return paintAtSender(painter, outcome, signs.atSender, theme);
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
