// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/journeytable.h"

#include "document/explain/hopsentence.h"
#include "document/explain/phrase.h"
#include "document/explain/routesentence.h"
#include "document/explain/words.h"

#include <QCoreApplication>

namespace podium {

namespace {

QStringList rowOf(int number, const Hop &hop, bool isReply)
{
    return {QString::number(number),     placeTitle(hop, isReply),
            rewritingWord(hop),          hop.after.sourceText(),
            hop.after.destinationText(), isReply ? replySentence(hop) : hopSentence(hop)};
}

} // namespace

TextTable journeyTable(const Route &route, bool withReply, const Cluster &cluster)
{
    TextTable table;
    table.titles = {phrase(QT_TRANSLATE_NOOP("explain", "Hop")),
                    phrase(QT_TRANSLATE_NOOP("explain", "Place")),
                    phrase(QT_TRANSLATE_NOOP("explain", "Rewriting")),
                    phrase(QT_TRANSLATE_NOOP("explain", "Source")),
                    phrase(QT_TRANSLATE_NOOP("explain", "Destination")),
                    phrase(QT_TRANSLATE_NOOP("explain", "What happens"))};
    int number = 0;
    for (const Hop &hop : route.hops)
        table.rows.append(rowOf(++number, hop, false));
    for (const Hop &hop : withReply ? route.reply : QList<Hop>())
        table.rows.append(rowOf(++number, hop, true));
    table.rows.append({{}, verdictWord(route.verdict), {}, {}, {}, sentence(route, cluster)});
    return table;
}

} // namespace podium
