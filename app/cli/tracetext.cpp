// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/tracetext.h"

#include "cli/columns.h"
#include "document/explain/routesentence.h"
#include "document/explain/words.h"
#include "manifest/fieldplace.h"

#include <QMap>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> hopRows(const QList<Hop> &hops)
{
    QList<QStringList> rows;
    for (const Hop &hop : hops)
        rows.append(
            {hop.placeText() + (hop.place == HopPlace::Service ? u" on "_s + hop.node : QString()),
             actionWord(hop.action), hop.after.sourceText(), u"->"_s, hop.after.destinationText()});
    return rows;
}

QString placeLine(const Route &route, const Cluster &cluster, const QList<ManifestText> &texts)
{
    const SourceSpan span = placeOf(originOf(route.field.object, cluster), route.field.path, texts);
    if (!span.isValid())
        return {};
    return u"  see %1:%2:%3\n"_s.arg(span.file).arg(span.line).arg(span.column);
}

QString endOf(const Route &route)
{
    return route.pod.isNull() ? reasonName(route.reason) : route.pod.qualifiedName();
}

} // namespace

QString routeText(const Route &route, const Cluster &cluster, const QList<ManifestText> &texts)
{
    QString text = verdictWord(route.verdict) + u": "_s + sentence(route, cluster) + u'\n' +
                   placeLine(route, cluster, texts);
    text += u"\nway out\n"_s + inColumns(hopRows(route.hops));
    if (!route.reply.isEmpty())
        text += u"\nway back\n"_s + inColumns(hopRows(route.reply));
    return text;
}

QString routesText(const QList<Route> &routes)
{
    QList<QStringList> rows;
    QMap<QStringList, int> tally;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const Route &route = routes[i];
        rows.append({QString::number(i + 1), verdictWord(route.verdict), endOf(route),
                     route.chosen ? route.chosen->text() : QString(), route.entryNode});
        ++tally[{verdictWord(route.verdict), endOf(route)}];
    }
    QList<QStringList> sums;
    for (auto sum = tally.cbegin(); sum != tally.cend(); ++sum)
        sums.append(sum.key() + QStringList{QString::number(sum.value())});
    return inColumns(rows) + u"\nin all\n"_s + inColumns(sums);
}

} // namespace podium
