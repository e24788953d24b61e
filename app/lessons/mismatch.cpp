// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/mismatch.h"

#include "base/enumname.h"
#include "lessons/rejectiontext.h"
#include "lessons/statevalue.h"

#include <QSet>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using About = Mismatch::About;

QString numberText(qsizetype number)
{
    return QString::number(number);
}

/// Collects what differs about one packet.
class PacketComparison
{
public:
    explicit PacketComparison(const LessonPacket &packet)
        : m_place(packet.target ? lessonText(*packet.target) : packet.route.sent.destinationText())
    {}

    void compare(About about, const QString &expected, const QString &found)
    {
        if (!expected.isEmpty() && expected != found)
            m_mismatches.append({about, expected, found, m_place});
    }

    const Mismatches &mismatches() const { return m_mismatches; }

private:
    QString m_place;
    Mismatches m_mismatches{};
};

Mismatches ofAllPackets(const Expectation &expected, const QList<LessonPacket> &packets)
{
    if (!expected.isAboutPackets())
        return {};
    if (packets.isEmpty())
        return {{About::NothingSent, {}, {}, {}}};
    for (const LessonPacket &packet : packets) {
        if (const Mismatches found = packetMismatches(expected, packet); !found.isEmpty())
            return found;
    }
    const int spread = spreadOf(packets);
    if (spread < expected.spread)
        return {{About::Spread, numberText(expected.spread), numberText(spread), {}}};
    return {};
}

Mismatches ofState(const Expectation &expected, const Cluster &cluster)
{
    Mismatches found;
    for (const StateExpectation &state : expected.state) {
        const QString now = stateText(stateValue(cluster, state.path));
        if (now != stateText(state.equals))
            found.append({About::State, stateText(state.equals), now, state.path.text()});
    }
    return found;
}

Mismatches ofMatches(const Expectation &expected, const Cluster &cluster,
                     const Expectation *context)
{
    if (!expected.matches)
        return {};
    const bool hasOwn = !expected.selector.isEmpty() || !context;
    const LabelSet &selector = hasOwn ? expected.selector : context->selector;
    const int count = matchCount(cluster, selector);
    if (count == *expected.matches)
        return {};
    return {{About::Matches, numberText(*expected.matches), numberText(count), selector.text()}};
}

Mismatches ofRejection(const Expectation &expected, const Problems &rejected)
{
    if (expected.rejected.isEmpty())
        return {};
    QStringList messages;
    for (const Problem &problem : rejected) {
        if (isRejection(problem, expected.rejected))
            return {};
        messages.append(rejectionText(problem));
    }
    return {{About::Rejected, expected.rejected, messages.join("; "_L1), {}}};
}

} // namespace

Mismatches packetMismatches(const Expectation &expected, const LessonPacket &packet)
{
    const Route &route = packet.route;
    PacketComparison comparison(packet);
    if (expected.verdict)
        comparison.compare(About::OtherVerdict, verdictName(*expected.verdict),
                           verdictName(route.verdict));
    if (!comparison.mismatches().isEmpty())
        return comparison.mismatches(); // all else follows from that
    if (expected.reason)
        comparison.compare(About::OtherReason, reasonName(*expected.reason),
                           reasonName(route.reason));
    comparison.compare(About::OtherPod, expected.pod, route.pod.name);
    comparison.compare(About::OtherNode, expected.node, packet.podNode);
    comparison.compare(About::OtherEntryNode, expected.entry, route.entryNode);
    comparison.compare(About::OtherContainer, expected.container, packet.podContainer);
    comparison.compare(About::OtherSource, expected.source.toString(),
                       route.sourceSeenByPod.toString());
    return comparison.mismatches();
}

Mismatches mismatches(const Expectation &expected, const StepOutcome &outcome,
                      const Expectation *context)
{
    return ofAllPackets(expected, outcome.packets) + ofState(expected, outcome.after) +
           ofMatches(expected, outcome.after, context) + ofRejection(expected, outcome.rejected);
}

bool isRejection(const Problem &problem, const QString &meant)
{
    return rejectionText(problem).contains(meant) || rejectionCode(problem) == meant;
}

int spreadOf(const QList<LessonPacket> &packets)
{
    QSet<ObjectRef> pods;
    for (const LessonPacket &packet : packets) {
        if (!packet.route.pod.isNull())
            pods.insert(packet.route.pod);
    }
    return int(pods.size());
}

int matchCount(const Cluster &cluster, const LabelSet &selector)
{
    const Selector wanted{selector, {}};
    const auto &pods = cluster.pods();
    return int(std::count_if(pods.begin(), pods.end(), [&](const Pod &pod) {
        return pod.meta.namespaceName == "default"_L1 && wanted.matches(pod.meta.labels);
    }));
}

} // namespace podium
