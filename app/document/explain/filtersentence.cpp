// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/filtersentence.h"

#include "cluster/selectortext.h"
#include "document/explain/phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostValues = 3;

bool isInNamespace(const Pod &pod, const PictureFilter &filter)
{
    return filter.namespaceName.isEmpty() || pod.meta.namespaceName == filter.namespaceName;
}

bool hasPods(const PictureFilter &filter, const Cluster &cluster)
{
    return std::any_of(cluster.pods().begin(), cluster.pods().end(),
                       [&](const Pod &pod) { return isInNamespace(pod, filter); });
}

/// "app=api, app=web, …": what pods say instead for the first label that is wanted.
QString saidInstead(const PictureFilter &filter, const Cluster &cluster)
{
    if (filter.labels.matchLabels.isEmpty())
        return {};
    const QString key = filter.labels.matchLabels.begin()->first;
    QStringList said;
    for (const Pod &pod : cluster.pods()) {
        if (!isInNamespace(pod, filter) || !pod.meta.labels.contains(key))
            continue;
        const QString pair = key + u'=' + pod.meta.labels.value(key);
        if (!said.contains(pair))
            said.append(pair);
        if (said.size() > mostValues)
            break;
    }
    if (said.size() > mostValues)
        said.last() = u"…"_s;
    return said.join(u", "_s);
}

QString whyNoLabel(const PictureFilter &filter, const Cluster &cluster)
{
    const QString labels = selectorText(filter.labels);
    const QString none =
        filter.namespaceName.isEmpty()
            ? phrase(QT_TRANSLATE_NOOP("explain", "No pod carries %1."), {labels})
            : phrase(QT_TRANSLATE_NOOP("explain", "No pod of namespace %2 carries %1."),
                     {labels, filter.namespaceName});
    const QString instead = saidInstead(filter, cluster);
    if (instead.isEmpty())
        return none;
    return paragraph({none, phrase(QT_TRANSLATE_NOOP("explain", "They say %1."), {instead})});
}

} // namespace

QStringList filterWords(const PictureFilter &filter)
{
    QStringList words;
    if (!filter.namespaceName.isEmpty())
        words.append(phrase(QT_TRANSLATE_NOOP("explain", "Namespace %1"), {filter.namespaceName}));
    if (!filter.labels.isEmpty())
        words.append(
            phrase(QT_TRANSLATE_NOOP("explain", "Pods with %1"), {selectorText(filter.labels)}));
    if (!filter.service.isNull())
        words.append(phrase(QT_TRANSLATE_NOOP("explain", "Service %1 and its pods"),
                            {filter.service.qualifiedName()}));
    return words;
}

QString whyNothingIsShown(const PictureFilter &filter, const Cluster &cluster)
{
    if (!filter.service.isNull() && !cluster.contains(filter.service))
        return phrase(QT_TRANSLATE_NOOP("explain", "There is no Service %1 any more."),
                      {filter.service.qualifiedName()});
    if (!hasPods(filter, cluster))
        return filter.namespaceName.isEmpty()
                   ? phrase(QT_TRANSLATE_NOOP("explain", "The cluster has no pods."))
                   : phrase(QT_TRANSLATE_NOOP("explain", "Namespace %1 has no pods."),
                            {filter.namespaceName});
    if (!filter.labels.isEmpty() && filter.service.isNull())
        return whyNoLabel(filter, cluster);
    if (filter.labels.isEmpty() && filter.namespaceName.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("explain", "No pod belongs to Service %1."),
                      {filter.service.qualifiedName()});
    return phrase(QT_TRANSLATE_NOOP("explain", "Each part shows something, but no pod fits all of "
                                               "them. Take one away."));
}

} // namespace podium
