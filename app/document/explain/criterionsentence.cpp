// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/criterionsentence.h"

#include "document/explain/lessonactionsentence.h"
#include "document/explain/phrase.h"
#include "document/explain/words.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What shall become of a packet, beside that it arrives.
QStringList details(const Expectation &expected)
{
    QStringList words;
    for (const QString &name : {expected.pod, expected.node, expected.container}) {
        if (!name.isEmpty())
            words.append(name);
    }
    if (!expected.entry.isEmpty())
        words.append(phrase(QT_TRANSLATE_NOOP("explain", "through %1"), {expected.entry}));
    if (!expected.source.isNull())
        words.append(phrase(QT_TRANSLATE_NOOP("explain", "and the pod sees %1 as the sender"),
                            {expected.source.toString()}));
    if (expected.spread > 1)
        words.append(phrase(QT_TRANSLATE_NOOP("explain", "and %1 different pods answer"),
                            {QString::number(expected.spread)}));
    return words;
}

bool arrives(const Expectation &expected)
{
    const bool isOk = !expected.reason || *expected.reason == Reason::Ok;
    return isOk && expected.verdict.value_or(Verdict::Delivered) == Verdict::Delivered;
}

/// What becomes of a packet that does not arrive.
QString endWords(const Expectation &expected)
{
    const bool hasReason = expected.reason && *expected.reason != Reason::Ok;
    return hasReason ? reasonTitle(*expected.reason) : verdictWord(*expected.verdict);
}

/// "reaches svc-1:9000", or what becomes of it.
QString wayWords(const QString &from, const QString &to, const Expectation &expected)
{
    QStringList words;
    if (arrives(expected)) {
        words.append(phrase(QT_TRANSLATE_NOOP("explain", "%1 reaches %2"), {from, to}));
    } else {
        words.append(phrase(QT_TRANSLATE_NOOP("explain", "A packet from %1 to %2: %3"),
                            {from, to, endWords(expected)}));
    }
    return (words + details(expected)).join(u", "_s);
}

/// One overload for each criterion.
struct TitleMaker
{
    QString language{};

    QString operator()(const GroupCriterion &group) const
    {
        QStringList titles;
        for (const Criterion &part : group.parts)
            titles.append(criterionTitle(part, language));
        switch (group.kind) {
        case GroupCriterion::Kind::All:
            return titles.join("; "_L1);
        case GroupCriterion::Kind::Any:
            return phrase(QT_TRANSLATE_NOOP("explain", "One of these: %1"), {titles.join("; "_L1)});
        case GroupCriterion::Kind::Not:
            break;
        }
        return phrase(QT_TRANSLATE_NOOP("explain", "Not: %1"), {titles.join("; "_L1)});
    }

    QString operator()(const PacketCriterion &criterion) const
    {
        const QStringList tries{QString::number(criterion.count)};
        const QString way =
            wayWords(spoken(criterion.from), spoken(criterion.to), criterion.expect);
        return criterion.count > 1
                   ? way + u", "_s +
                         phrase(QT_TRANSLATE_NOOP("explain", "in all of %1 tries"), tries)
                   : way;
    }

    QString operator()(const HistoryCriterion &criterion) const
    {
        const QString from = criterion.from ? spoken(*criterion.from)
                                            : phrase(QT_TRANSLATE_NOOP("explain", "anywhere"));
        const QStringList arguments{from, targetWords(criterion), QString::number(criterion.min)};
        QStringList words{sendingWords(criterion, arguments)};
        if (!criterion.pods.isEmpty() && !isPodAddress(criterion))
            words.append(
                phrase(QT_TRANSLATE_NOOP("explain", "at a pod with %1"), {criterion.pods.text()}));
        if (!arrives(criterion.expect))
            words.append(endWords(criterion.expect));
        return (words + details(criterion.expect)).join(u", "_s);
    }

    QString operator()(const EndpointsCriterion &criterion) const
    {
        if (criterion.equals)
            return phrase(QT_TRANSLATE_NOOP("explain", "%1 sends to exactly these pods: %2"),
                          {criterion.service, criterion.equals->join(", "_L1)});
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 sends to at least %2 pods"),
                      {criterion.service, QString::number(criterion.min)});
    }

    QString operator()(const StateExpectation &criterion) const
    {
        const QString value = stateText(criterion.equals);
        const QString &field = criterion.path.field;
        const QStringList arguments{criterion.path.name, value, field};
        const bool isYes = value == "true"_L1;
        if (field == "ready"_L1)
            return phrase(isYes ? QT_TRANSLATE_NOOP("explain", "%1 is ready")
                                : QT_TRANSLATE_NOOP("explain", "%1 is not ready"),
                          arguments);
        if (field == "status.external"_L1)
            return phrase(isYes ? QT_TRANSLATE_NOOP("explain", "%1 has an external address")
                                : QT_TRANSLATE_NOOP("explain", "%1 has no external address"),
                          arguments);
        if (field == "containers"_L1)
            return phrase(QT_TRANSLATE_NOOP("explain", "%1 has %2 containers"), arguments);
        if (field == "node"_L1)
            return phrase(QT_TRANSLATE_NOOP("explain", "%1 is on %2"), arguments);
        if (criterion.path.kind == ObjectKind::Router)
            return value == "0"_L1
                       ? phrase(
                             QT_TRANSLATE_NOOP("explain", "The router forwards no port any more"))
                       : phrase(
                             QT_TRANSLATE_NOOP("explain", "The router forwards so many ports: %2"),
                             arguments);
        return phrase(QT_TRANSLATE_NOOP("explain", "%3 of %1 is %2"), arguments);
    }

    QString operator()(const UnchangedCriterion &criterion) const
    {
        const StatePath &path = criterion.path;
        if (path.isOfAll())
            return path.kind == ObjectKind::Pod
                       ? phrase(QT_TRANSLATE_NOOP("explain", "No pod is changed"))
                       : phrase(QT_TRANSLATE_NOOP("explain", "Nothing else is changed"));
        if (path.field == "uid"_L1)
            return phrase(QT_TRANSLATE_NOOP("explain", "%1 stays the same pod"), {path.name});
        if (path.field == "*"_L1)
            return phrase(QT_TRANSLATE_NOOP("explain", "%1 stays as it is"), {path.name});
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 keeps its %2"), {path.name, path.field});
    }

    QString operator()(const PodsPerNodeCriterion &criterion) const
    {
        const QStringList arguments{criterion.selector.text(), QString::number(criterion.min)};
        return criterion.min == 1
                   ? phrase(QT_TRANSLATE_NOOP("explain", "Every node has a ready pod with %1"),
                            arguments)
                   : phrase(QT_TRANSLATE_NOOP("explain",
                                              "Every node has at least %2 ready pods with %1"),
                            arguments);
    }

private:
    /// "pod/*", of which `pods` says which one.
    static bool isPodAddress(const HistoryCriterion &criterion)
    {
        return criterion.to && criterion.to->kind == LessonAddress::Kind::Pod &&
               criterion.to->isAny();
    }

    static QString targetWords(const HistoryCriterion &criterion)
    {
        if (!criterion.to)
            return phrase(QT_TRANSLATE_NOOP("explain", "anything"));
        if (isPodAddress(criterion) && !criterion.pods.isEmpty())
            return phrase(QT_TRANSLATE_NOOP("explain", "the address of a pod with %1"),
                          {criterion.pods.text()});
        const bool isAnyNode =
            criterion.to->kind == LessonAddress::Kind::Node && criterion.to->isAny();
        return isAnyNode ? phrase(QT_TRANSLATE_NOOP("explain", "a node")) : spoken(*criterion.to);
    }

    static QString sendingWords(const HistoryCriterion &criterion, const QStringList &arguments)
    {
        switch (criterion.distinct) {
        case HistoryCriterion::Distinct::Pods:
            return phrase(
                QT_TRANSLATE_NOOP("explain", "You send from %1 to %2 and reach %3 different pods"),
                arguments);
        case HistoryCriterion::Distinct::EntryNodes:
            return phrase(
                QT_TRANSLATE_NOOP("explain", "You send from %1 to %2, through %3 different nodes"),
                arguments);
        case HistoryCriterion::Distinct::Packets:
            break;
        }
        if (criterion.min > 1)
            return phrase(arrives(criterion.expect)
                              ? QT_TRANSLATE_NOOP("explain", "%3 packets of yours from %1 reach %2")
                              : QT_TRANSLATE_NOOP("explain", "You send %3 packets from %1 to %2"),
                          arguments);
        return phrase(arrives(criterion.expect)
                          ? QT_TRANSLATE_NOOP("explain", "Your packet from %1 reaches %2")
                          : QT_TRANSLATE_NOOP("explain", "You send a packet from %1 to %2"),
                      arguments);
    }
};

} // namespace

QString criterionTitle(const Criterion &criterion, const QString &language)
{
    if (!criterion.label.isEmpty())
        return criterion.label.in(language);
    return std::visit(TitleMaker{language}, criterion.what);
}

} // namespace podium
