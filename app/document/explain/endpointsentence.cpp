// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/endpointsentence.h"

#include "document/explain/nearmiss.h"
#include "document/explain/phrase.h"
#include "document/explain/words.h"

#include <QCoreApplication>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype groupsShown = 3;

/// One group stands for all pods. %1 number of pods, %2 selector, %3 labels they have, %4 keys they
/// lack.
struct GroupTexts
{
    const char *says;
    const char *lacks;
    const char *both;
};

constexpr GroupTexts onePod = {
    QT_TRANSLATE_NOOP("explain", "The only pod does not match %2: it says %3."),
    QT_TRANSLATE_NOOP("explain", "The only pod does not match %2: it has no label %4."),
    QT_TRANSLATE_NOOP("explain", "The only pod does not match %2: it says %3 and has no label %4."),
};
constexpr GroupTexts manyPods = {
    QT_TRANSLATE_NOOP("explain", "0 of %1 pods match %2: they say %3."),
    QT_TRANSLATE_NOOP("explain", "0 of %1 pods match %2: they have no label %4."),
    QT_TRANSLATE_NOOP("explain", "0 of %1 pods match %2: they say %3 and have no label %4."),
};

QString groupOfAll(const NearMiss &miss, const QStringList &arguments)
{
    const GroupTexts &texts = miss.pods.size() == 1 ? onePod : manyPods;
    if (miss.missingKeys.isEmpty())
        return phrase(texts.says, arguments);
    return phrase(miss.says.isEmpty() ? texts.lacks : texts.both, arguments);
}

/// One group of several. %1 pods by name, %2 labels they have, %3 keys they lack.
QString groupAmongOthers(const NearMiss &miss)
{
    const QStringList arguments{nameList(miss.pods), miss.says.text(),
                                miss.missingKeys.join(u", "_s)};
    if (miss.missingKeys.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("explain", "With %2: %1."), arguments);
    if (miss.says.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("explain", "Without a label %3: %1."), arguments);
    return phrase(QT_TRANSLATE_NOOP("explain", "With %2 and without a label %3: %1."), arguments);
}

QString missSentence(const SelectorMatch &match, const Service &service)
{
    const QString selector = service.selector.text();
    if (match.podCount == 0)
        return phrase(QT_TRANSLATE_NOOP("explain", "There are no pods in namespace %1."),
                      {service.meta.namespaceName});
    const QString count = QString::number(match.podCount);
    if (match.misses.size() == 1) {
        const NearMiss &miss = match.misses.first();
        return groupOfAll(miss,
                          {count, selector, miss.says.text(), miss.missingKeys.join(u", "_s)});
    }
    QStringList sentences{
        phrase(QT_TRANSLATE_NOOP("explain", "0 of %1 pods match %2."), {count, selector})};
    for (const NearMiss &miss : match.misses.first(std::min(match.misses.size(), groupsShown)))
        sentences.append(groupAmongOthers(miss));
    return paragraph(sentences);
}

QString elsewhereSentence(const SelectorMatch &match)
{
    if (match.elsewhere.isEmpty())
        return {};
    QStringList names;
    for (const ObjectRef &pod : match.elsewhere)
        names.append(pod.qualifiedName());
    return phrase(QT_TRANSLATE_NOOP("explain",
                                    "Pods of other namespaces would match, but a Service "
                                    "looks in its own only: %1."),
                  {nameList(names)});
}

/// Why a pod that matches gets nothing: "CrashLoopBackOff", "Pending", "terminating", "not ready".
QString stateOf(const Pod &pod)
{
    if (!pod.statusReason.isEmpty())
        return pod.statusReason;
    if (pod.meta.isTerminating())
        return phrase(QT_TRANSLATE_NOOP("explain", "terminating"));
    if (!pod.phase.isEmpty() && pod.phase != "Running"_L1)
        return pod.phase;
    return phrase(QT_TRANSLATE_NOOP("explain", "not ready"));
}

QString notReadySentence(const SelectorMatch &match, const Cluster &cluster)
{
    QStringList pods;
    for (const ObjectRef &ref : match.matching) {
        const Pod &pod = *cluster.pod(ref);
        if (!pod.isReady() || pod.meta.isTerminating())
            //: a pod and its state: web-1 (CrashLoopBackOff)
            pods.append(
                phrase(QT_TRANSLATE_NOOP("explain", "%1 (%2)"), {pod.meta.name, stateOf(pod)}));
    }
    if (pods.isEmpty())
        return {};
    return phrase(QT_TRANSLATE_NOOP("explain", "Matching, but not ready: %1."), {nameList(pods)});
}

/// A named target port that no matching pod has.
QString portNameSentence(const SelectorMatch &match, const Service &service, const Cluster &cluster)
{
    for (const ServicePort &port : service.ports) {
        const auto hasIt = [&](const ObjectRef &pod) {
            return cluster.pod(pod)->namedPort(port.targetPort.name, port.protocol).has_value();
        };
        if (port.targetPort.isName() &&
            std::none_of(match.matching.begin(), match.matching.end(), hasIt))
            return phrase(QT_TRANSLATE_NOOP("explain", "The selector matches pods, but none of "
                                                       "them has a container port named %1."),
                          {port.targetPort.name});
    }
    return {};
}

} // namespace

QString endpointSentence(const Service &service, const Cluster &cluster)
{
    if (service.selector.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("explain", "It has no selector, so its endpoints have to "
                                                   "come from an EndpointSlice, and none gives it "
                                                   "a ready one."));
    const SelectorMatch match = matchOf(service, cluster);
    if (match.matching.isEmpty())
        return paragraph({missSentence(match, service), elsewhereSentence(match)});
    return paragraph({notReadySentence(match, cluster), portNameSentence(match, service, cluster)});
}

} // namespace podium
