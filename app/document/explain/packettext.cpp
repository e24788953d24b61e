// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/packettext.h"

#include "document/explain/hopsentence.h"
#include "document/explain/phrase.h"
#include "document/explain/requestlabels.h"
#include "document/explain/routesentence.h"
#include "document/explain/words.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QStringList hopLines(int number, const Hop &hop, bool isReply)
{
    const QString rewriting = rewritingWord(hop);
    QStringList lines{u"%1. %2: %3"_s.arg(QString::number(number), placeTitle(hop, isReply),
                                          isReply ? replySentence(hop) : hopSentence(hop))};
    if (!rewriting.isEmpty())
        lines.append(u"   %1  %2 → %3  ⇒  %4 → %5"_s.arg(
            rewriting, hop.before.sourceText(), hop.before.destinationText(),
            hop.after.sourceText(), hop.after.destinationText()));
    return lines;
}

} // namespace

QString packetTitle(int number, const Route &route)
{
    const bool isName = route.sent.destination.isNull() && !route.request.to.name.isEmpty();
    //: %1 a number, %2 a sender, %3 an address
    return phrase(QT_TRANSLATE_NOOP("explain", "Packet %1: %2 → %3"),
                  {QString::number(number), senderName(route.request.from),
                   isName ? route.request.to.name : route.sent.destinationText()});
}

QString calloutSentence(const Route &route, int hop, const Cluster &cluster)
{
    const auto there = int(route.hops.size());
    if (hop >= there)
        return replySentence(route.reply[hop - there]);
    const bool isFailure = hop == there - 1 && route.verdict != Verdict::Delivered;
    return isFailure ? reasonSentence(route, cluster) : hopSentence(route.hops[hop]);
}

QString packetText(int number, const Route &route, bool withReply, const Cluster &cluster)
{
    QStringList lines{packetTitle(number, route)};
    int hop = 0;
    for (const Hop &way : route.hops)
        lines += hopLines(++hop, way, false);
    for (const Hop &back : withReply ? route.reply : QList<Hop>())
        lines += hopLines(++hop, back, true);
    lines.append(verdictWord(route.verdict) + u": "_s + sentence(route, cluster));
    return lines.join(u'\n') + u'\n';
}

} // namespace podium
