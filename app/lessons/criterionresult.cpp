// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/criterionresult.h"

#include "lessons/lessonrequest.h"
#include "lessons/statevalue.h"

#include <QSet>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

using About = Mismatch::About;

CriterionResult resultOf(const Mismatches &mismatches)
{
    return {mismatches.isEmpty(), mismatches, {}};
}

/// One overload for each criterion.
class Evaluator
{
public:
    explicit Evaluator(const LessonState &state)
        : m_state(state)
        , m_cluster(state.cluster())
    {}

    CriterionResult operator()(const GroupCriterion &group) const
    {
        CriterionResult result;
        for (const Criterion &part : group.parts)
            result.parts.append(evaluate(part, m_state));
        const auto isMet = [](const CriterionResult &part) { return part.isMet; };
        switch (group.kind) {
        case GroupCriterion::Kind::All:
            result.isMet = std::ranges::all_of(result.parts, isMet);
            break;
        case GroupCriterion::Kind::Any:
            result.isMet = std::ranges::any_of(result.parts, isMet);
            break;
        case GroupCriterion::Kind::Not:
            result.isMet = std::ranges::none_of(result.parts, isMet);
            if (!result.isMet)
                result.mismatches = {{About::NotAllowed, {}, {}, {}}};
            break;
        }
        return result;
    }

    CriterionResult operator()(const PacketCriterion &criterion) const
    {
        const Result<Sender> from = senderIn(m_state, criterion.from);
        if (!from)
            return missing(lessonText(criterion.from));
        Mismatches found;
        QList<LessonPacket> packets;
        const Journey journey(m_cluster);
        for (const LessonAddress &address : eachNode(m_cluster, criterion.to)) {
            const Result<Target> to = targetIn(m_state, address);
            if (!to)
                return missing(lessonText(address));
            const QList<LessonPacket> probes =
                probed(journey, Request{*from, *to, Protocol::TCP, {}}, criterion.count);
            found += firstMismatch(criterion, address, probes);
            packets += probes;
        }
        const int spread = spreadOf(packets);
        if (found.isEmpty() && spread < criterion.expect.spread)
            found = {{About::Spread, QString::number(criterion.expect.spread),
                      QString::number(spread), lessonText(criterion.to)}};
        return resultOf(found);
    }

    CriterionResult operator()(const HistoryCriterion &criterion) const
    {
        QSet<QString> different;
        for (qsizetype i = 0; i < m_state.packets.size(); ++i) {
            const LessonPacket &packet = m_state.packets[i];
            if (fits(criterion, packet))
                different.insert(distinction(criterion.distinct, packet, i));
        }
        if (different.size() >= criterion.min)
            return resultOf({});
        const QString place = criterion.to ? lessonText(*criterion.to) : QString();
        return resultOf({{About::Packets, QString::number(criterion.min),
                          QString::number(different.size()), place}});
    }

    CriterionResult operator()(const EndpointsCriterion &criterion) const
    {
        const QStringList pods = endpointPods(criterion.service);
        const bool isMet =
            criterion.equals ? pods == *criterion.equals : pods.size() >= criterion.min;
        if (isMet)
            return resultOf({});
        const QString expected =
            criterion.equals ? criterion.equals->join(", "_L1) : QString::number(criterion.min);
        const QString found = criterion.equals ? pods.join(", "_L1) : QString::number(pods.size());
        return resultOf({{About::OtherEndpoints, expected, found, criterion.service}});
    }

    CriterionResult operator()(const StateExpectation &criterion) const
    {
        Expectation expected;
        expected.state = {criterion};
        return resultOf(mismatches(expected, {{}, {}, m_cluster}));
    }

    CriterionResult operator()(const UnchangedCriterion &criterion) const
    {
        const StatePath &path = criterion.path;
        if (isSameState(m_state.atStart, m_cluster, path))
            return resultOf({});
        return resultOf({{About::Changed, stateText(stateValue(m_state.atStart, path)),
                          stateText(stateValue(m_cluster, path)), path.text()}});
    }

    CriterionResult operator()(const PodsPerNodeCriterion &criterion) const
    {
        Mismatches found;
        for (const Node &node : m_cluster.nodes()) {
            const int count = readyPodsOn(node.meta.name, criterion.selector);
            if (count < criterion.min)
                found.append({About::PodsOnNode, QString::number(criterion.min),
                              QString::number(count), node.meta.name});
        }
        return resultOf(found);
    }

private:
    static CriterionResult missing(const QString &what)
    {
        return resultOf({{About::Missing, {}, {}, what}});
    }

    static QList<LessonPacket> probed(const Journey &journey, const Request &request, int count)
    {
        QList<LessonPacket> packets;
        for (int seed = 0; seed < count; ++seed) {
            Traffic traffic;
            traffic.seed = quint64(seed);
            packets.append(lessonPacket(journey.trace(request, traffic), journey));
        }
        return packets;
    }

    static Mismatches firstMismatch(const PacketCriterion &criterion, const LessonAddress &address,
                                    const QList<LessonPacket> &packets)
    {
        for (const LessonPacket &packet : packets) {
            Mismatches found = packetMismatches(criterion.expect, packet);
            for (Mismatch &mismatch : found)
                mismatch.place = lessonText(criterion.from) + u" → "_s + lessonText(address);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    static bool isSender(const LessonSender &pattern, const LessonPacket &packet)
    {
        const Sender &from = packet.route.request.from;
        const bool isKind =
            (pattern.kind == LessonSender::Kind::Client && from.kind == Sender::Kind::Client) ||
            (pattern.kind == LessonSender::Kind::Pod && from.kind == Sender::Kind::Pod) ||
            (pattern.kind == LessonSender::Kind::Node && from.kind == Sender::Kind::Node);
        return isKind && (pattern.isAny() || pattern.name == from.object.name ||
                          pattern.name == from.object.qualifiedName());
    }

    /// However its sender wrote the address. A name counts as a name, and as what it means.
    static bool isTarget(const LessonAddress &pattern, const LessonPacket &packet)
    {
        const Target &dialled = packet.route.request.to;
        if (pattern.kind == LessonAddress::Kind::Dns)
            return dialled.kind == Target::Kind::Name && dialled.name == pattern.name &&
                   (pattern.port == 0 || pattern.port == dialled.port);
        if (!packet.target || packet.target->kind != pattern.kind)
            return false;
        const bool isPort = pattern.port == 0 || pattern.port == packet.target->port;
        const bool isName = pattern.name.contains(u'=')
                                ? carries(packet.podLabels, pattern.name)
                                : pattern.isAny() || pattern.name == packet.target->name;
        return isPort && isName;
    }

    static bool carries(const LabelSet &labels, const QString &pair)
    {
        const QString key = pair.section(u'=', 0, 0);
        return labels.contains(key) && labels.value(key) == pair.section(u'=', 1);
    }

    static bool fits(const HistoryCriterion &criterion, const LessonPacket &packet)
    {
        return (!criterion.from || isSender(*criterion.from, packet)) &&
               (!criterion.to || isTarget(*criterion.to, packet)) &&
               packetMismatches(criterion.expect, packet).isEmpty() &&
               (criterion.pods.isEmpty() ||
                (!packet.route.pod.isNull() &&
                 Selector{criterion.pods, {}}.matches(packet.podLabels)));
    }

    static QString distinction(HistoryCriterion::Distinct distinct, const LessonPacket &packet,
                               qsizetype index)
    {
        switch (distinct) {
        case HistoryCriterion::Distinct::Pods:
            return packet.route.pod.qualifiedName();
        case HistoryCriterion::Distinct::EntryNodes:
            return packet.route.entryNode;
        case HistoryCriterion::Distinct::Packets:
            break;
        }
        return QString::number(index);
    }

    /// Names of the ready ones, sorted.
    QStringList endpointPods(const QString &service) const
    {
        const ObjectRef ref = lessonObject(ObjectKind::Service, service);
        QSet<QString> pods;
        for (const ServiceEndpoints &endpoints : m_cluster.endpoints()) {
            if (endpoints.namespaceName != ref.namespaceName || endpoints.name != ref.name)
                continue;
            for (const PortEndpoints &port : endpoints.ports) {
                for (const Endpoint &endpoint : port.endpoints) {
                    if (endpoint.ready)
                        pods.insert(endpoint.pod.name);
                }
            }
        }
        QStringList names(pods.begin(), pods.end());
        names.sort();
        return names;
    }

    int readyPodsOn(const QString &node, const LabelSet &selector) const
    {
        const Selector wanted{selector, {}};
        const auto &pods = m_cluster.pods();
        return int(std::count_if(pods.begin(), pods.end(), [&](const Pod &pod) {
            return pod.spec.nodeName == node && pod.isReady() && wanted.matches(pod.meta.labels);
        }));
    }

    const LessonState &m_state;
    const Cluster &m_cluster;
};

bool changes(const LessonAction &action, const QString &field)
{
    if (const auto *set = std::get_if<SetAction>(&action.deed))
        return std::ranges::any_of(
            set->settings, [&](const FieldSetting &setting) { return setting.field == field; });
    return std::holds_alternative<InstallLoadBalancerAction>(action.deed) &&
           field == "status.loadBalancer"_L1;
}

} // namespace

CriterionResult evaluate(const Criterion &criterion, const LessonState &state)
{
    return std::visit(Evaluator(state), criterion.what);
}

QList<Criterion> shownCriteria(const Challenge &challenge)
{
    const auto *group = std::get_if<GroupCriterion>(&challenge.success.what);
    return group && group->kind == GroupCriterion::Kind::All ? group->parts
                                                             : QList{challenge.success};
}

QStringList rightDiagnoses(const Challenge &challenge, const QList<LessonAction> &solution)
{
    QStringList right;
    for (const QString &field : challenge.diagnose) {
        if (std::ranges::any_of(solution,
                                [&](const LessonAction &action) { return changes(action, field); }))
            right.append(field);
    }
    return right;
}

} // namespace podium
