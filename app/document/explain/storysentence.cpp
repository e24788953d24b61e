// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/explain/storysentence.h"

#include "document/explain/hopsentence.h"
#include "document/explain/phrase.h"
#include "document/explain/requestlabels.h"
#include "document/explain/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace podium {

namespace {

QString editTitle(const Edit &edit)
{
    switch (edit.kind) {
    case Edit::Kind::Undo:
        return phrase(QT_TRANSLATE_NOOP("explain", "Undo: %1"), {edit.description});
    case Edit::Kind::Redo:
        return phrase(QT_TRANSLATE_NOOP("explain", "Redo: %1"), {edit.description});
    case Edit::Kind::Apply:
        break;
    }
    return edit.description;
}

QString sendTitle(const Send &send, const Cluster &cluster)
{
    const QLocale locale;
    const QString from = senderName(send.request.from);
    const QString to = targetLabel(send.request.to, cluster);
    const QString count = locale.toString(send.plan.count);
    const QString rate = locale.toString(send.plan.perSecond);
    if (send.plan.isSingle())
        return phrase(QT_TRANSLATE_NOOP("explain", "Packet from %1 to %2"), {from, to});
    if (send.plan.pace == SendPlan::Pace::AtOnce)
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 packets at once, from %2 to %3"),
                      {count, from, to});
    if (send.plan.pace == SendPlan::Pace::OneByOne)
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 packets one by one, from %2 to %3"),
                      {count, from, to});
    if (send.plan.count == 0)
        return phrase(QT_TRANSLATE_NOOP("explain", "%1 packets a second, from %2 to %3"),
                      {rate, from, to});
    return phrase(QT_TRANSLATE_NOOP("explain", "%1 packets, %2 a second, from %3 to %4"),
                  {count, rate, from, to});
}

QString hopSentenceAt(const SentPacket &packet, int index)
{
    const QList<Hop> &hops = packet.route.hops;
    const QString what = index < hops.size()
                             ? hopSentence(hops[index])
                             : replySentence(packet.route.reply.value(index - hops.size()));
    //: the number of a packet, and what happens to it
    return phrase(QT_TRANSLATE_NOOP("explain", "Packet %1: %2"),
                  {QLocale().toString(packet.number), what});
}

QString outcomeSentence(const SentPacket &packet)
{
    return phrase(QT_TRANSLATE_NOOP("explain", "Packet %1: %2"),
                  {QLocale().toString(packet.number), verdictSentence(packet.route.verdict)});
}

constexpr int mostPodsNamed = 4;

QString counted(int count, const QString &what)
{
    //: 62 delivered
    constexpr MeantPhrase numberFirst QT_TRANSLATE_NOOP3("explain", "%1 %2",
                                                         "a number and what it counts");
    return phrase(numberFirst, {QLocale().toString(count), what});
}

} // namespace

QString runName(qsizetype index)
{
    return phrase(QT_TRANSLATE_NOOP("explain", "Run %1"), {QLocale().toString(index + 1)});
}

QString eventTitle(const HistoryEvent &event, const Cluster &cluster)
{
    return event.edit() ? editTitle(*event.edit()) : sendTitle(*event.send(), cluster);
}

QString markSentence(const StoryMark &mark, const History &history)
{
    const Run &run = history.run();
    switch (mark.kind) {
    case StoryMark::Kind::Hop:
        return hopSentenceAt(run.packets.at(mark.index), mark.hop);
    case StoryMark::Kind::Outcome:
        return outcomeSentence(run.packets.at(mark.index));
    case StoryMark::Kind::Send:
    case StoryMark::Kind::Edit:
        return eventTitle(run.events.at(mark.index), history.clusterAt(mark.time));
    case StoryMark::Kind::Fork:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("explain", "%1 and %2 part here"),
                  {runName(std::min(mark.index, history.currentRun())),
                   runName(std::max(mark.index, history.currentRun()))});
}

QString crowdWords(const CrowdCount &count)
{
    QStringList words;
    for (auto verdict = count.verdicts.begin(); verdict != count.verdicts.end(); ++verdict)
        words.append(counted(verdict.value(), verdictWord(verdict.key())));
    if (count.underWay > 0)
        words.append(counted(count.underWay, phrase(QT_TRANSLATE_NOOP("explain", "under way"))));
    return words.join(QStringLiteral(", "));
}

QString crowdPods(const CrowdCount &count)
{
    QList<std::pair<int, ObjectRef>> pods;
    for (auto pod = count.pods.begin(); pod != count.pods.end(); ++pod)
        pods.append({pod.value(), pod.key()});
    std::stable_sort(pods.begin(), pods.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList words;
    for (const auto &[number, pod] : pods.first(std::min<qsizetype>(pods.size(), mostPodsNamed)))
        words.append(QStringLiteral("%1: %2").arg(shortName(pod), QLocale().toString(number)));
    if (pods.size() > mostPodsNamed)
        words.append(phrase(QT_TRANSLATE_NOOP("explain", "and %1 more"),
                            {QLocale().toString(pods.size() - mostPodsNamed)}));
    return words.join(QStringLiteral(", "));
}

QString sendOutcome(const Run &run, qsizetype event, double time)
{
    if (!run.events.at(event).send()->plan.isSingle()) {
        const CrowdCount count = countOf(run, event, time);
        const QStringList words{crowdWords(count), crowdPods(count)};
        return words.last().isEmpty() ? words.first() : words.join(QStringLiteral(" – "));
    }
    const auto packet = std::find_if(run.packets.begin(), run.packets.end(),
                                     [&](const SentPacket &one) { return one.event == event; });
    if (packet == run.packets.end() || packet->times.outcome > time)
        return {};
    const QString verdict = verdictWord(packet->route.verdict);
    if (packet->route.verdict != Verdict::Delivered)
        return QStringLiteral("%1: %2").arg(verdict, reasonTitle(packet->route.reason));
    //: delivered, to which pod
    return packet->route.pod.isNull() ? verdict
                                      : phrase(QT_TRANSLATE_NOOP("explain", "%1 to %2"),
                                               {verdict, shortName(packet->route.pod)});
}

QString differenceWords(ComparedEvent::Difference difference, qsizetype firstRun,
                        qsizetype secondRun)
{
    switch (difference) {
    case ComparedEvent::Difference::Outcome:
        return phrase(QT_TRANSLATE_NOOP("explain", "≠ another outcome"));
    case ComparedEvent::Difference::OnlyFirst:
        return phrase(QT_TRANSLATE_NOOP("explain", "◀ only in %1"), {runName(firstRun)});
    case ComparedEvent::Difference::OnlySecond:
        return phrase(QT_TRANSLATE_NOOP("explain", "▶ only in %1"), {runName(secondRun)});
    case ComparedEvent::Difference::None:
        break;
    }
    return phrase(QT_TRANSLATE_NOOP("explain", "= the same"));
}

} // namespace podium
