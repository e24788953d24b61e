// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/arrivals.h"

#include <algorithm>

namespace podium {

namespace {

int countUntil(const QList<double> &times, double time)
{
    return int(std::upper_bound(times.begin(), times.end(), time) - times.begin());
}

/// Equal for packets that end at the same place in the same way.
QString fateKey(const Route &route)
{
    const Hop &last = route.hops.last();
    const QString place = last.placeText() + u' ' + last.object.qualifiedName() + u' ' + last.node;
    if (route.verdict == Verdict::Delivered)
        return place;
    return verdictName(route.verdict) + u' ' + route.hops.first().placeText() + u' ' + place;
}

} // namespace

Arrivals::Arrivals(const QList<TimedRoute> &routes)
{
    int index = 0;
    for (const TimedRoute &timed : routes) {
        addFate(timed, index++);
        addChoice(timed);
    }
    addTallies(routes);
    for (Fates &fates : m_fates)
        std::sort(fates.times.begin(), fates.times.end());
    for (Choices &choices : m_choices)
        fold(choices);
}

void Arrivals::addFate(const TimedRoute &timed, int index)
{
    const Route &route = timed.route;
    const QString key = fateKey(route);
    const auto known = m_fateIndex.constFind(key);
    const int fate = known == m_fateIndex.constEnd() ? int(m_fates.size()) : *known;
    if (known == m_fateIndex.constEnd()) {
        m_fateIndex.insert(key, fate);
        m_fates.append({index, timed.times.outcome, {}});
    }
    if (timed.times.outcome < m_fates[fate].since)
        m_fates[fate] = {index, timed.times.outcome, m_fates[fate].times};
    m_fates[fate].times.append(timed.times.outcome);
    m_fateOf.append(fate);
}

void Arrivals::addTallies(const QList<TimedRoute> &routes)
{
    QMap<ObjectRef, Times> tallies;
    for (const TimedRoute &timed : routes) {
        const Route &route = timed.route;
        if (route.verdict != Verdict::Delivered)
            continue;
        if (!route.pod.isNull())
            tallies[route.pod].append(timed.times.outcome);
        if (!route.entryNode.isEmpty())
            tallies[{ObjectKind::Node, {}, route.entryNode}].append(timed.times.outcome);
    }
    m_tallies.reserve(size_t(tallies.size()));
    for (auto tally = tallies.begin(); tally != tallies.end(); ++tally) {
        std::sort(tally->begin(), tally->end());
        m_tallies.push_back({tally.key(), tally->first(), *tally});
    }
}

void Arrivals::addChoice(const TimedRoute &timed)
{
    const Decision &decision = timed.route.decision;
    if (!timed.route.chosen || decision.service.isNull())
        return;
    const auto known = m_choiceIndex.constFind(decision.service);
    const bool isFirst = known == m_choiceIndex.constEnd();
    const int index = isFirst ? int(m_choices.size()) : *known;
    if (isFirst) {
        m_choiceIndex.insert(decision.service, index);
        m_choices.append(Choices{decision.service});
    }
    Choices &choices = m_choices[index];
    if (!isFirst && !choices.isCompared)
        choices.secondSend = timed.times.start;
    choices.isCompared = !isFirst;
    choices.byClient = decision.affinityTimeoutSeconds.has_value();
    addEndpoints(choices, decision.endpoints);
    if (timed.route.verdict == Verdict::Delivered)
        choices.bars[timed.route.chosen->address].times.append(timed.times.outcome);
}

void Arrivals::addEndpoints(Choices &choices, const Endpoints &endpoints)
{
    // Most routes share one list.
    if (choices.seen.constData() == endpoints.constData())
        return;
    choices.seen = endpoints;
    for (const Endpoint &endpoint : endpoints) {
        Bar &bar = choices.bars[endpoint.address];
        bar.name = endpoint.pod.isNull() ? endpoint.address.toString() : endpoint.pod.name;
    }
}

/// Which bars are shown does not depend on the moment, so none changes its place while it grows.
void Arrivals::fold(Choices &choices)
{
    QList<qsizetype> sizes;
    for (Bar &bar : choices.bars) {
        std::sort(bar.times.begin(), bar.times.end());
        sizes.append(bar.times.size());
    }
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    const bool folds = sizes.size() > mostShares;
    const qsizetype room = folds ? mostShares - 1 : sizes.size();
    const qsizetype least = folds ? sizes[room - 1] : 0;
    qsizetype ofLeast = room - std::count_if(sizes.begin(), sizes.end(),
                                             [&](qsizetype size) { return size > least; });
    for (const Bar &bar : std::as_const(choices.bars)) {
        if (bar.times.size() > least || (bar.times.size() == least && ofLeast-- > 0)) {
            choices.shown.append(bar);
        } else {
            choices.folded += bar.times;
            ++choices.foldedEndpoints;
        }
    }
    std::sort(choices.folded.begin(), choices.folded.end());
    choices.bars.clear();
}

QMap<ObjectRef, int> Arrivals::talliesAt(double time) const
{
    QMap<ObjectRef, int> tallies;
    for (const Tally &tally : m_tallies) {
        if (tally.first <= time)
            tallies.insert(tallies.cend(), tally.object, countUntil(tally.times, time));
    }
    return tallies;
}

QList<Arrivals::Fate> Arrivals::fatesAt(double time, const QList<int> &shown) const
{
    QList<bool> isShown(m_fates.size(), false);
    for (const int index : shown)
        isShown[m_fateOf[index]] = true;
    QList<Fate> result;
    for (qsizetype i = 0; i < m_fates.size(); ++i) {
        const Fates &fates = m_fates[i];
        if (isShown[i] && fates.since <= time)
            result.append({fates.first, countUntil(fates.times, time)});
    }
    return result;
}

QList<Arrivals::Spread> Arrivals::spreadsAt(double time) const
{
    constexpr int most = 4; // charts have no room for more
    QList<Spread> spreads;
    for (auto each = m_choices.crbegin(); each != m_choices.crend(); ++each) {
        const Choices &choices = *each;
        if (!choices.isCompared || time < choices.secondSend)
            continue;
        if (spreads.size() == most)
            break;
        Spread spread{choices.service, choices.byClient};
        for (const Bar &bar : choices.shown) {
            spread.shares.append({bar.name, countUntil(bar.times, time)});
            spread.total += spread.shares.last().count;
        }
        spread.foldedEndpoints = choices.foldedEndpoints;
        spread.foldedCount = countUntil(choices.folded, time);
        spread.total += spread.foldedCount;
        spreads.prepend(spread);
    }
    return spreads;
}

} // namespace podium
